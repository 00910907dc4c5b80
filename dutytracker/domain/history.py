"""What the append-only history of a log says, as values."""

from datetime import datetime

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.operation import Operation
from dutytracker.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One record's step from `before` to `after`, as it was written; revisions are never changed or removed.

    A note that was erased later is `None` in it. `before` of an erasing is the entry as it was last there.
    """

    seq: int
    """Its place in the whole log, from 1 on."""
    change: int
    """The number of the change it belongs to, from 1 on."""
    label: str
    """What the change did, in the member's words."""
    at: datetime
    """When it was written, by the computer's clock; aware UTC, whole seconds."""
    operation: Operation
    before: Record | None
    """`None` for an addition."""
    after: Record | None
    """`None` for a deletion, and for the erasing of a note of an entry that was deleted."""
    reason: str | None
    """Why, where a reason was given."""
    clock_ahead: int = 0
    """By how many seconds the computer's clock had been set forward then, since the program was started; less than 0
    for back."""


@dataclass(frozen=True, slots=True)
class LateChanges:
    """How many entries were changed or deleted more than 7 days after the day of their work."""

    edits: int = 0
    deletions: int = 0


@dataclass(frozen=True, slots=True)
class LogPlace:
    """How far a log has come: the number of its last revision, and the head of its chain as 64 hex digits."""

    seq: int
    head: str
