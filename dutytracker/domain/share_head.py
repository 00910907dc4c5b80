"""What is kept in mind of a share while thousands lie side by side: everything but its totals."""

from datetime import datetime

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.sharing import LogState


@dataclass(frozen=True, slots=True)
class LogPoint:
    """A place in the history of a log: `head` is 64 hexadecimal digits, lower case."""

    seq: int
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareHead:
    """A share without its totals. `key` is the raw Ed25519 public key, `made_at` aware UTC."""

    digest: bytes
    """SHA-256 of the signed payload: the same for the same share, whatever its file is called or wrapped in."""
    member: str
    key: bytes
    clinic: str
    program: str
    made_at: datetime
    log: LogState
    since: LogPoint | None
    """The place that the share shows its history to go on from; `None` where it shows none."""
    week_starts_on: Weekday
    own_time_included: bool
    weeks: tuple[Week, ...]
    """Every week it tells of, oldest first."""
