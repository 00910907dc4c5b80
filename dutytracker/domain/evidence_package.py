"""What an evidence package is made of, before it is written (docs/formats.md, "Evidence package")."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo

from dutytracker.domain.clock_jumps import ClockJump, ClockSet
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.history import LogPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRevision:
    """A revision as it lies in the log. `salts` are those of the fields in the order of their names, end to end.

    `work_day` is the day of the work that an edit or deletion of an entry is about, else `None`. `is_told` is false
    where a package of the period hides what it says.
    """

    seq: int
    body: str
    fields: str
    salts: bytes
    work_day: date | None
    is_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LateChange:
    """An edit or deletion of an entry more than 7 days after the day of its work."""

    seq: int
    at: datetime
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a package of the days `first` to `last`, both included, is to tell.

    With `notes` the notes of entries too; with `all_times` also when each step about another day was written down, and
    which kind of record it is about.
    """

    first: date
    last: date
    notes: bool = False
    all_times: bool = False


@dataclass(frozen=True, slots=True)
class UtcOffset:
    """From `since`, an aware UTC instant, on the clocks of the log's time zone show so many minutes more than UTC."""

    since: datetime
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EntrySteps:
    """How many steps the told entries took: added, changed, deleted, or their note erased."""

    added: int = 0
    changed: int = 0
    deleted: int = 0
    erased: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFacts:
    """Everything a package tells.

    `revisions` are those of the whole log, oldest first; `provenance` is by the id of each entry of the period;
    `utc_offsets` are those of the time zone over all times that are told, oldest first; `receipts` are files of
    stewards. `key` is the raw public key of the log.
    """

    member: str
    key: bytes
    made_at: datetime
    wanted: Wanted
    place: LogPlace
    revisions: tuple[StoredRevision, ...]
    provenance: Mapping[str, Provenance]
    late_changes: tuple[LateChange, ...]
    steps: EntrySteps
    clock_jumps: tuple[ClockJump, ...]
    clock_sets: tuple[ClockSet, ...]
    utc_offsets: tuple[UtcOffset, ...]
    receipts: tuple[bytes, ...]


def utc_offsets(zone: tzinfo, first: datetime, last: datetime) -> tuple[UtcOffset, ...]:
    """The offsets of a time zone from `first` to `last`, aware instants; oldest first, each from its second on."""
    at, end = first.astimezone(UTC).replace(microsecond=0), last.astimezone(UTC)
    found = [UtcOffset(at, _minutes(zone, at))]
    while at < end:
        before, at = at, at + timedelta(days=1)
        if _minutes(zone, at) != found[-1].minutes:
            found.append(UtcOffset(_turn(zone, before, at), _minutes(zone, at)))
    return tuple(found)


def _turn(zone: tzinfo, before: datetime, after: datetime) -> datetime:
    """The first second after `before` at which the clocks show what they show at `after`."""
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        before, after = (before, middle) if _minutes(zone, middle) == _minutes(zone, after) else (middle, after)
    return after


def _minutes(zone: tzinfo, at: datetime) -> int:
    return (at.astimezone(zone).utcoffset() or timedelta()) // timedelta(minutes=1)
