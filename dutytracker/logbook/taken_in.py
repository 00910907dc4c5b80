"""What became of the lines that waited for a log to be unlocked: values, for whoever shows them."""

from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING

from dutytracker.domain.changes import Change
from dutytracker.domain.dataclass import dataclass
from dutytracker.security.inbox import SealedLine

if TYPE_CHECKING:
    from dutytracker.domain.quick_entry import Draft

LABEL = "Log lines typed while locked"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenLine:
    """A line that was logged: as what, and what is odd about it."""

    name: str
    line: SealedLine
    draft: "Draft"
    change: Change
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLine:
    """A line that could not be logged, and why; its file waits until `Inbox.log_kept` or `Inbox.discard`.

    `recorded_at` is when it will have been recorded once it is logged.
    """

    name: str
    line: SealedLine
    recorded_at: datetime
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What became of all that waited: one change for what was logged, and what was not.

    `changes` is how many changes that is in the log: more than one where a line was refused, and the others went alone.
    `unreadable` counts files that were not sealed to this log; they are left there under another name. `repeated`
    counts lines that were in the log already. `was_redirected` is true where the key file named another key than the
    log's: what was typed since could be read by whoever put it there, and not by the log.
    """

    change: Change = field(default_factory=lambda: Change(LABEL, ()))
    logged: tuple[TakenLine, ...] = ()
    kept: tuple[KeptLine, ...] = ()
    unreadable: int = 0
    repeated: int = 0
    changes: int = 1
    was_redirected: bool = False

    @property
    def is_nothing(self) -> bool:
        """True where nobody has to be told anything."""
        return not (self.logged or self.kept or self.unreadable or self.was_redirected)
