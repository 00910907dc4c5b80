"""How good the record is: when things were written down (docs/domain.md, "Evidence quality")."""

from datetime import date, tzinfo
from enum import StrEnum

from dutytracker.domain.calendar import local_date
from dutytracker.domain.changes import Change
from dutytracker.domain.records import Entry, Source

DAYS_IN_TIME = 7
"""Up to this many days after the work a record still counts as made in time."""


class Provenance(StrEnum):
    """When minutes were recorded, by the local date of recording against the date of work."""

    LIVE = "live"
    SAME_DAY = "same_day"
    WITHIN_WEEK = "within_week"
    LATER = "later"
    IMPORTED = "imported"


def provenance_of(entry: Entry, zone: tzinfo) -> Provenance:
    """The class of an entry's minutes. Recorded before the day of work (a clock set back) counts as the same day."""
    if entry.imported_at is not None:
        return Provenance.IMPORTED
    if is_live(entry):
        return Provenance.LIVE
    days = (local_date(entry.recorded_at, zone) - entry.date).days
    if days <= 0:
        return Provenance.SAME_DAY
    return Provenance.WITHIN_WEEK if days <= DAYS_IN_TIME else Provenance.LATER


def is_live(entry: Entry) -> bool:
    """True for minutes that a timer of this program measured."""
    return entry.source is Source.TIMER and entry.imported_at is None


def recorded_late(day: date, recorded: date) -> bool:
    """True if something about `day` was recorded more than 7 days after it."""
    return (recorded - day).days > DAYS_IN_TIME


def changed_late(change: Change, today: date, zone: tzinfo) -> date | None:
    """The earliest day more than 7 days ago of which `change` edits or deletes an entry; `None` if there is none.

    What was itself written down today is left out: a slip of a moment ago needs no reason. Nor does a note that is
    erased: nothing of what was logged is another then.
    """
    if change.erased:
        return None
    before = (edit.before for edit in change.edits if isinstance(edit.before, Entry))
    days = (entry.date for entry in before if local_date(entry.recorded_at, zone) != today)
    return min((day for day in days if recorded_late(day, today)), default=None)
