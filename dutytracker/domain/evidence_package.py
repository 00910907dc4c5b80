"""What an evidence package is made of, before it is written (docs/formats.md, "Evidence package")."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from dutytracker.domain.clock_jumps import ClockJump
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.history import LogPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRevision:
    """A revision as it lies in the log. `salts` are those of the fields in the order of their names, end to end.

    `work_day` is the day of the work that an edit or deletion of an entry is about, else `None`. `is_told` is false
    where a package of the period holds its digest alone.
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
class EvidenceFacts:
    """Everything a package tells of the period `first` to `last`, both included.

    `revisions` are those of the whole log, oldest first; `provenance` is by the id of each entry of the period;
    `receipts` are files of stewards. `key` is the raw public key of the log.
    """

    member: str
    key: bytes
    made_at: datetime
    first: date
    last: date
    with_notes: bool
    place: LogPlace
    revisions: tuple[StoredRevision, ...]
    provenance: Mapping[str, Provenance]
    late_changes: tuple[LateChange, ...]
    clock_jumps: tuple[ClockJump, ...]
    receipts: tuple[bytes, ...]
