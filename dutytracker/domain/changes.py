"""A change: what is to be written, as a value; nothing has happened yet."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from dutytracker.domain.calendar import Span
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.favorites import PinnedFavorites
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.records import (
    Absence,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ImportRule,
    Record,
    UndoneItem,
    key_of,
)
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.timers import Timer


@dataclass(frozen=True, slots=True)
class Edit:
    """One record before and after: `(None, r)` adds, `(r, None)` deletes, `(r, s)` edits; kind and key stay."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("an edit needs a record")
        if self.before is not None and self.after is not None:
            same_kind = type(self.before) is type(self.after)
            if not same_kind or key_of(self.before) != key_of(self.after):
                raise ValueError("an edit keeps the kind and the key of its record")

    @property
    def record(self) -> Record:
        """The record that is there after the edit, or was there before a deletion."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    def inverted(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """Edits that happen together or not at all, under a label that says in the member's words what was done.

    `erased` are the ids of entries whose note is in none of their steps any more afterward (`domain/erasing.py`).
    """

    label: str
    edits: tuple[Edit, ...]
    reason: str | None = None
    erased: tuple[UUID, ...] = ()

    @property
    def does_nothing(self) -> bool:
        """True where nothing is written."""
        return not self.edits and not self.erased

    @property
    def can_be_taken_back(self) -> bool:
        """False of what was shared or erased: what has left or is gone cannot come back, so undo passes over it."""
        return not self.erased and not any(isinstance(edit.record, SharedSummary) for edit in self.edits)

    def inverted(self) -> "Change":
        """The change that takes this one back, last edit first."""
        return Change(self.label, tuple(edit.inverted() for edit in reversed(self.edits)))

    def then(self, other: "Change") -> "Change":
        """Both changes as one, under this one's label and reason."""
        return Change(self.label, self.edits + other.edits, self.reason, self.erased + other.erased)

    def touches(self, span: Span) -> bool:
        """True if a week inside `span` may look different after this change."""
        return any(
            day is None or day in span
            for edit in self.edits
            for record in (edit.before, edit.after)
            if record is not None
            for day in _days(record)
        )


def adding(label: str, *records: Record) -> Change:
    """The change that adds records."""
    return Change(label, tuple(Edit(None, record) for record in records))


def deleting(label: str, *records: Record) -> Change:
    """The change that deletes records."""
    return Change(label, tuple(Edit(record, None) for record in records))


def editing(label: str, before: Record, after: Record) -> Change:
    """The change that edits one record; no edit at all where nothing differs."""
    return Change(label, () if before == after else (Edit(before, after),))


def _days(record: Record) -> Iterable[date | None]:
    """The dates whose weeks the record can change; `None` where it may be any week."""
    match record:
        case Entry():
            return (None,) if record.clears else (record.date,)
        case UndoneItem():
            return (None,) if record.ended else (record.arose,)
        case Erosion() | Absence() | ClosedDay():
            return (record.date,)
        case ClosedWeek() | AppointmentWeek():
            return (record.week,)
        case SharedSummary() | Receipt() | ImportRule() | Timer() | PinnedFavorites():
            return ()
        case _:
            return (None,)
