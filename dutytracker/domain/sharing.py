"""What a member's share tells of their weeks, as values: totals only, nothing that says when or about whom."""

from collections.abc import Mapping
from datetime import date, datetime

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.terms import AbsenceRule, Guarantee
from dutytracker.domain.week_summary import WeekSummary

OUT = "OUT"
"""Everything outside protected time as one sum, where own time is not shared."""


def placement_codes(*, own_time_included: bool) -> tuple[str, ...]:
    """The placement codes that a share knows, in order."""
    return tuple(placement.value for placement in Placement) if own_time_included else (Placement.PROT.value, OUT)


MOST_DIGESTS = 100_000
"""The most revisions that a share follows its history through: half of what fits in a file, and decades of work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedTerm:
    """A contract term in force in a shared week, without its first day and its label."""

    guarantee: Guarantee
    absence_rule: AbsenceRule
    counts_group_preparation: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedDay:
    """Minutes of one date. `by_placement` has the keys of the share: PROT and OUT, or the seven placement codes."""

    by_duty: Mapping[Duty, int]
    by_placement: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedWeek:
    """One week of a share: its totals, and how good its record is.

    Where the share leaves out own time, `summary.by_placement` holds PROT alone, and everything else is
    `summary.outside_protected`.
    """

    summary: WeekSummary
    terms: tuple[SharedTerm, ...]
    """The terms in force on the days of the week, by first day."""
    told_manager: int
    """Erosions and undone items of the week with a date on which a manager was told."""
    entries: int
    multiples_of_15: int
    """Entries whose minutes divide by 15."""
    late_edits: int
    """Edits and deletions of entries of the week more than 7 days after their day."""
    days: Mapping[date, SharedDay] | None = None
    """Only where the member shared days; every date with minutes, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogState:
    """How far the log had come when the share was made."""

    seq: int
    head: str
    """64 hexadecimal digits, lower case."""
    first_week: Week
    weeks_logged: int
    """Weeks that hold an entry, undone item, erosion or closed day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What follows the head that a steward has a receipt for."""

    seq: int
    head: str
    digests: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A signed summary as the member gave it. `key` is the raw Ed25519 public key, `made_at` aware UTC."""

    member: str
    key: bytes
    clinic: str
    program: str
    made_at: datetime
    log: LogState
    since: Since | None
    week_starts_on: Weekday
    own_time_included: bool
    weeks: tuple[SharedWeek, ...]
    """Every week of the range, oldest first."""
