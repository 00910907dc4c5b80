"""What a typed line means: values that nobody has stored yet."""

from dataclasses import field
from datetime import datetime

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AbsenceKind, Day, ErosionReason, UndoneReason


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """Minutes of one duty. It may run past midnight; it is split only when it is stored."""

    duty: Duty
    date: Day
    """The local date of the start, or of the work where there is no clock time."""
    minutes: int
    """Elapsed minutes, 1 to 960."""
    start: datetime | None
    """Aware, in the log's zone, a whole minute; `None` without clock times."""
    end: datetime | None
    """`None` exactly where `start` is."""
    start_assumed: bool
    """True where nobody gave a clock time and the work is taken to end now."""
    placement: Placement | None
    """The placement the member chose; `None` where the suggested one holds."""
    suggested_placement: Placement
    older: bool
    note: str | None
    since_last: bool = field(default=False, compare=False)
    """True where nobody gave a length and it is the time since the latest entry of today ended."""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoneDraft:
    """Work that arose on `date` and was not done; `told` means a manager was told today."""

    duty: Duty
    date: Day
    minutes: int
    """The estimate, 5 to 240 minutes."""
    reason: UndoneReason
    told: bool
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ErosionDraft:
    """Protected minutes of `date` that were taken away; `told` means a manager was told today."""

    date: Day
    minutes: int
    reason: ErosionReason
    told: bool
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceDraft:
    """Time of `date` not worked; `minutes` is `None` for the whole day."""

    date: Day
    minutes: int | None
    kind: AbsenceKind
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseDraft:
    """The member's word that everything of `date` is logged."""

    date: Day
    remarks: tuple[str, ...] = ()


Draft = EntryDraft | UndoneDraft | ErosionDraft | AbsenceDraft | CloseDraft
