"""What is kept in mind of a share while thousands lie side by side: everything but its totals."""

from dataclasses import dataclass
from datetime import datetime

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.sharing import LogState, Share


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


def head_of(share: Share, digest: bytes) -> ShareHead:
    """The head of a share whose payload has that SHA-256."""
    return ShareHead(
        digest=digest,
        member=share.member,
        key=share.key,
        clinic=share.clinic,
        program=share.program,
        made_at=share.made_at,
        log=share.log,
        since=None if share.since is None else LogPoint(share.since.seq, share.since.head),
        week_starts_on=share.week_starts_on,
        own_time_included=share.own_time_included,
        weeks=tuple(sorted(week.summary.week for week in share.weeks)),
    )
