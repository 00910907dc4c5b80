"""Moving an entry on the clock, or one end of it: what the entry is then, and what stands in the way."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dutytracker.domain.calendar import local_date, midnight_after
from dutytracker.domain.changes import Change, editing
from dutytracker.domain.errors import DutyError
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.lengths import LENGTH_MINUTES
from dutytracker.domain.records import Entry, Source
from dutytracker.domain.situation import Situation
from dutytracker.domain.suggesting import suggested_placement

NO_TIME = "This entry has no clock time: press Enter on it and type one, such as @9:10."
TOO_LATE = "That would end after now: only work that is over can be logged."
OTHER_DAY = "An entry stays on its day: to log it on another one, press Enter on it and type the day."
TOO_SHORT = "An entry takes at least 1 minute: delete it if there was nothing."
TOO_LONG = "An entry takes 16 hours at most."


def moving(entry: Entry, situation: Situation, *, start_by: int = 0, end_by: int = 0) -> Change:
    """The edit that moves start and end of an entry by so many minutes, later if above 0; both alike move it whole.

    A placement that was only suggested is suggested anew where the entry then lies, one that was chosen stays. A start
    that was assumed is given from then on, and measured minutes count as typed. It may come to lie over another entry:
    minutes that two hold count once. `situation` knows entries, absences and losses of the day. Raises: `DutyError`.
    """
    return editing("Change an entry", entry, _moved(entry, start_by, end_by, situation))


def _moved(entry: Entry, start_by: int, end_by: int, situation: Situation) -> Entry:
    if entry.start is None:
        raise DutyError(NO_TIME)
    if start_by == end_by == 0:
        return entry
    start = entry.start + timedelta(minutes=start_by)
    minutes = entry.minutes - start_by + end_by
    if minutes < LENGTH_MINUTES[0]:
        raise DutyError(TOO_SHORT)
    if minutes > LENGTH_MINUTES[1]:
        raise DutyError(TOO_LONG)
    _check_times(entry, start, minutes, situation)
    return replace(
        entry,
        start=start,
        start_assumed=False,
        minutes=minutes,
        placement=entry.placement if entry.placement_chosen else _suggested(entry, start, minutes, situation),
        source=Source.FORM if entry.source is Source.TIMER else entry.source,
    )


def _check_times(entry: Entry, start: datetime, minutes: int, situation: Situation) -> None:
    end = _minute(start) + timedelta(minutes=minutes)
    if local_date(start, situation.zone) != entry.date or end > midnight_after(start, situation.zone):
        raise DutyError(OTHER_DAY)
    if end > situation.minute:
        raise DutyError(TOO_LATE)


def _suggested(entry: Entry, start: datetime, minutes: int, situation: Situation) -> Placement:
    """The suggestion as if the entry itself were not there yet."""
    others = tuple(other for other in situation.entries if other.id != entry.id)
    return suggested_placement(entry.date, start, minutes, replace(situation, entries=others))


def _minute(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(second=0, microsecond=0)
