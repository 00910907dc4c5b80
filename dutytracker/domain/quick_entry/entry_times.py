"""When an entry took place: clock times where they are known, and how long it took."""

from datetime import UTC, date, datetime, time, timedelta

from dutytracker.domain.calendar import instant_at, local_date, minutes_between
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.overlap import stretch_of
from dutytracker.domain.quick_entry.clock import clock_time, range_minutes
from dutytracker.domain.quick_entry.collecting import Collected
from dutytracker.domain.quick_entry.lengths import LENGTH_MINUTES
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.parts import ClockPart, DayPart, LengthPart, NoClockPart, Part, RangePart, Slot
from dutytracker.domain.quick_entry.refusal import SUCH_AS, quoted
from dutytracker.domain.records import Day
from dutytracker.domain.saying import said
from dutytracker.domain.situation import Situation
from dutytracker.domain.suggesting import lies_in_one_block

LONGEST_NIGHT_RANGE = 8 * 60
"""The most elapsed minutes of a range that runs past midnight."""

LONGEST_SINCE_LAST = 60
"""The most minutes since the latest end that are taken as the length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryTimes:
    """The local date, the elapsed minutes and the UTC start; without clock times `start` is `None`."""

    day: Day
    minutes: int
    start: datetime | None = None
    assumed: bool = False
    """True where the start follows from "it ends now"."""
    since_last: bool = False
    """True where the length is that since the latest end."""

    @property
    def end(self) -> datetime | None:
        """The UTC end; `None` without clock times."""
        return self.start + timedelta(minutes=self.minutes) if self.start else None


def entry_times(line: Line, parts: Collected, situation: Situation) -> EntryTimes:
    """When the entry took place.

    Raises:
        NotUnderstood: where a clock time does not exist that day, the entry would start or end after now, a range
            would be too long, or the length is missing and nothing tells it.
    """
    day_part = parts.one(DayPart)
    day = day_part.day if day_part else situation.today
    length, clock, clock_range = parts.one(LengthPart), parts.one(ClockPart), parts.one(RangePart)
    if clock_range is not None:
        return _from_range(line, clock_range, day, situation)
    if length is None:
        is_bare = day_part is None and clock is None and parts.one(NoClockPart) is None
        return _since_last(line, situation) if is_bare else _ask_length(line)
    if clock is not None:
        start = _instant(line, clock, day, clock_time(clock.reading.minute_of_day), situation)
        return _past(line, clock, EntryTimes(day=day, minutes=length.minutes, start=start), situation)
    if day == situation.today and parts.one(NoClockPart) is None:
        return _ending_now(length.minutes, situation)
    return EntryTimes(day=day, minutes=length.minutes)


def _from_range(line: Line, part: RangePart, day: date, situation: Situation) -> EntryTimes:
    first, last = range_minutes(part.first, part.last)
    runs_past_midnight = last <= first
    last_day = day + timedelta(days=1) if runs_past_midnight else day
    start = _instant(line, part, day, clock_time(first), situation)
    end = _instant(line, part, last_day, clock_time(last), situation)
    minutes = minutes_between(start, end)
    typed = quoted(line.text[part.start : part.end])
    if runs_past_midnight and minutes > LONGEST_NIGHT_RANGE:
        lines = [line.with_text(half, part.end, part.end) for half in ("pm", "am")]
        statement = said("{typed} would run past midnight for more than 8 hours: say am or pm", typed=typed)
        raise line.refusal(statement, part.start, part.end, *lines, leads_to=SUCH_AS)
    if minutes > LENGTH_MINUTES[1]:
        raise line.refusal(
            said("{typed} is longer than the 16 hours an entry may have", typed=typed), part.start, part.end
        )
    return _past(line, part, EntryTimes(day=day, minutes=minutes, start=start), situation)


def _instant(line: Line, part: Part, day: date, clock: time, situation: Situation) -> datetime:
    instant = instant_at(day, clock, situation.zone)
    if instant is None:
        words = "{typed} names a time the clock skipped on {day}: write a time that was on the clock"
        statement = said(words, typed=quoted(line.text[part.start : part.end]), day=day.isoformat())
        raise line.refusal(statement, part.start, part.end)
    return instant


def _past(line: Line, part: Part, times: EntryTimes, situation: Situation) -> EntryTimes:
    """The times themselves, if they lie in the past; `part` is the one that is named if they do not."""
    start, end, now = times.start, times.end, situation.minute
    if end is None or start is None or end <= now:
        return times
    typed, clock = quoted(line.text[part.start : part.end]), situation.now.astimezone(situation.zone).strftime("%H:%M")
    lines = (f"{line.plain} y",)
    statement = (
        said("{typed} is in the future, now is {clock}: name the day it was", typed=typed, clock=clock)
        if start > now
        else said(
            "{typed} ends after now, which is {clock}: log it when it is over, or name the day it was",
            typed=typed,
            clock=clock,
        )
    )
    raise line.refusal(statement, part.start, part.end, *lines, leads_to=SUCH_AS)


def _ending_now(minutes: int, situation: Situation) -> EntryTimes:
    """Work of today that ends now; without clock times where it would begin yesterday or overlap a timed entry."""
    start = situation.minute - timedelta(minutes=minutes)
    begins_today = local_date(start, situation.zone) == situation.today
    if not begins_today or _overlaps(start, minutes, situation):
        return EntryTimes(day=situation.today, minutes=minutes)
    return EntryTimes(day=situation.today, minutes=minutes, start=start, assumed=True)


def _overlaps(start: datetime, minutes: int, situation: Situation) -> bool:
    """True if an entry of today that has a time shares a minute with the stretch."""
    first, end = stretch_of(start, minutes)
    taken = (stretch_of(entry.start, entry.minutes) for entry in situation.entries_on(situation.today) if entry.start)
    return any(other_first < end and first < other_end for other_first, other_end in taken)


def _since_last(line: Line, situation: Situation) -> EntryTimes:
    """From the latest end of today's entries until now, where that stretch is safe to take."""
    ends = [
        entry.start.astimezone(UTC).replace(second=0, microsecond=0) + timedelta(minutes=entry.minutes)
        for entry in situation.entries_on(situation.today)
        if entry.start
    ]
    start = max(ends, default=None)
    minutes = minutes_between(start, situation.minute) if start else 0
    if start is None or not 1 <= minutes <= LONGEST_SINCE_LAST:
        return _ask_length(line)
    if not lies_in_one_block(situation.today, start, minutes, situation):
        return _ask_length(line)
    return EntryTimes(day=situation.today, minutes=minutes, start=start, assumed=True, since_last=True)


def _ask_length(line: Line) -> EntryTimes:
    raise line.lack(Slot.LENGTH, "Say how long it took", f"{line.plain} 15", f"{line.plain} 5")
