"""The summary of one week of one member: the figures and the verdict (docs/domain.md, "Results of a week")."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from fractions import Fraction

from dutytracker.domain.calendar import Week
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import ErosionReason


class Verdict(StrEnum):
    """Whether the contracted time of the week was enough."""

    CANNOT_TELL = "cannot_tell"
    AWAY = "away"
    SHORT_LOGGED = "short_logged"
    SHORT_WITH_UNDONE = "short_with_undone"
    ENOUGH = "enough"

    @property
    def is_short(self) -> bool:
        """True where the contract gave too little."""
        return self in {Verdict.SHORT_LOGGED, Verdict.SHORT_WITH_UNDONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleared:
    """Undone items done in a week that some entry clears: how many, Σ estimated minutes, Σ actual minutes."""

    items: int = 0
    estimate: int = 0
    actual: int = 0

    @property
    def actual_to_estimate(self) -> Fraction | None:
        """Σ actual / Σ estimate: above 1 the estimates were too small; `None` where nothing was cleared."""
        return Fraction(self.actual, self.estimate) if self.estimate else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekSummary:
    """Totals of one week in whole minutes, as docs/domain.md names them; `None` is unknown or undefined, never zero.

    The stored fields are the independent totals; every other figure is computed from them.
    Maps are ordered like their enums and leave out zeros.
    """

    week: Week
    pattern: int
    """T: scheduled minutes before absences."""
    scheduled: int
    """Q: scheduled minutes less absences."""
    pattern_known: bool
    """True where a work pattern is in force on all seven days."""
    contracted: int | None
    """C; `None` where the contract of the week is unknown."""
    contracted_fixed: int | None
    """C under the fixed absence rule (days on the blocks rule as they are)."""
    protected: int | None
    """P; `None` where no pattern of the week holds a protected block."""
    eroded_by: Mapping[ErosionReason, int]
    by_duty: Mapping[Duty, int]
    by_placement: Mapping[Placement, int]
    clearing: int
    """K: logged minutes that clear older work."""
    undone_by_duty: Mapping[Duty, int]
    undone_late: int
    """The part of A that was recorded more than 7 days after it arose."""
    cleared: Cleared
    closed: int
    """Scheduled minutes of days closed in time."""
    closed_late: int
    """Scheduled minutes of days closed more than 7 days after."""
    undone_answered: bool
    untimed: int
    overlap: int
    """Doubled minutes of overlapping entries, counted once in everything else."""
    provenance: Mapping[Provenance, int]
    booked: int | None
    held: int | None
    no_show: int | None
    clearing_by_duty: Mapping[Duty, int] = field(default_factory=dict)
    """K by duty; empty where only its sum is known, as in a shared summary."""
    clearing_by_placement: Mapping[Placement, int] = field(default_factory=dict)
    """K by placement; empty where only its sum is known."""

    @property
    def eroded(self) -> int:
        """E: protected minutes taken away."""
        return sum(self.eroded_by.values())

    @property
    def delivered(self) -> int | None:
        """D = P − E."""
        return None if self.protected is None else self.protected - self.eroded

    @property
    def logged(self) -> int:
        """W: countable minutes, doubled ones once."""
        return sum(self.by_duty.values())

    @property
    def undone(self) -> int:
        """A: estimates of items that arose in the week and were not done by its end."""
        return sum(self.undone_by_duty.values())

    @property
    def floor(self) -> int:
        """L = W − K."""
        return self.logged - self.clearing

    @property
    def need(self) -> int:
        """N = W − K + A."""
        return self.floor + self.undone

    @property
    def floor_shortfall(self) -> int | None:
        """SL = L − C."""
        return None if self.contracted is None else self.floor - self.contracted

    @property
    def shortfall(self) -> int | None:
        """S = N − C; negative is a surplus."""
        return None if self.contracted is None else self.need - self.contracted

    @property
    def delivery_gap(self) -> int | None:
        """C − D, signed."""
        if self.contracted is None or self.delivered is None:
            return None
        return self.contracted - self.delivered

    @property
    def own_time(self) -> int:
        """Minutes in breaks, before and after the shift and on days off."""
        return sum(minutes for placement, minutes in self.by_placement.items() if placement.is_own_time)

    @property
    def outside_protected(self) -> int:
        """W − PROT."""
        return self.logged - self.by_placement.get(Placement.PROT, 0)

    @property
    def other_paid(self) -> int:
        """Minutes in paid time that is not protected: gaps and freed slots."""
        return self.outside_protected - self.own_time

    @property
    def sufficiency(self) -> Fraction | None:
        """C / N; undefined at N = 0."""
        return None if self.contracted is None or self.need == 0 else Fraction(self.contracted, self.need)

    @property
    def need_per_40h(self) -> Fraction | None:
        """N / Q × 40 hours; undefined at Q = 0 or where a pattern is missing."""
        return self.per_40h(self.need)

    @property
    def contracted_per_40h(self) -> Fraction | None:
        """C / Q × 40 hours."""
        return None if self.contracted is None else self.per_40h(self.contracted)

    def per_40h(self, minutes: int) -> Fraction | None:
        """Hours per 40 scheduled hours; `None` at Q = 0 or where a pattern is missing."""
        return Fraction(minutes * 40, self.scheduled) if self.scheduled and self.pattern_known else None

    @property
    def per_appointment_hour(self) -> Fraction | None:
        """Minutes of need per held appointment hour."""
        return Fraction(self.need * 60, self.held) if self.held else None

    @property
    def coverage(self) -> Fraction | None:
        """Share of scheduled minutes on days closed in time; `None` at Q = 0 or where a pattern is missing."""
        return Fraction(self.closed, self.scheduled) if self.scheduled and self.pattern_known else None

    @property
    def contract_known(self) -> bool:
        """True where C is known."""
        return self.contracted is not None

    @property
    def is_covered(self) -> bool:
        """True from 80 % coverage on."""
        return self.pattern_known and self.scheduled > 0 and is_coverage_enough(self.closed, self.scheduled)

    @property
    def eligible(self) -> bool:
        """True where the week may enter medians: contract known, Q > 0, Q ≥ T/2, covered, undone answered."""
        return (
            self.contract_known
            and self.scheduled > 0
            and 2 * self.scheduled >= self.pattern
            and self.is_covered
            and self.undone_answered
        )

    @property
    def verdict(self) -> Verdict:
        """The first rule of docs/domain.md that holds."""
        if self.contracted is None:
            return Verdict.CANNOT_TELL
        if self.scheduled == 0:
            return Verdict.AWAY
        floor_shortfall = self.floor - self.contracted
        if floor_shortfall > TOLERANCE_MINUTES:
            return Verdict.SHORT_LOGGED
        if self.undone_answered and floor_shortfall + self.undone > TOLERANCE_MINUTES:
            return Verdict.SHORT_WITH_UNDONE
        if self.is_covered and self.undone_answered:
            return Verdict.ENOUGH
        return Verdict.CANNOT_TELL


def holds_anything(summary: WeekSummary) -> bool:
    """True where something was logged, left undone, lost or closed in the week."""
    return bool(summary.logged or summary.undone or summary.eroded or summary.closed or summary.closed_late)


TOLERANCE_MINUTES = 15
"""By how much the need may exceed the contract and still count as enough."""

COVERAGE_NEEDED = Fraction(4, 5)
"""The share of scheduled time that closed days must cover before "enough" can be said."""

_SHARE, _WHOLE = COVERAGE_NEEDED.as_integer_ratio()


def is_coverage_enough(closed: int, scheduled: int) -> bool:
    """True where days closed in time make up 80 % of the scheduled minutes."""
    return closed * _WHOLE >= scheduled * _SHARE
