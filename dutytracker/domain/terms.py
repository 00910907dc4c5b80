"""Contract terms: what is guaranteed, on which basis, from when (docs/domain.md, "Contracted time")."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass


class AbsenceRule(StrEnum):
    """What an absence does to the contracted time of its day."""

    PRO_RATA = "pro_rata"
    FIXED = "fixed"
    BLOCKS = "blocks"


class PercentBase(StrEnum):
    """What a percentage is taken of."""

    SCHEDULED = "scheduled"
    SCHEDULED_LESS_MEETINGS = "scheduled_less_meetings"


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursGuarantee:
    """`guaranteed_minutes` in each reference week of `reference_minutes` (420 per 2400)."""

    guaranteed_minutes: int
    reference_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PercentGuarantee:
    """A percentage, kept as the decimal text it was typed as, of scheduled minutes; `meeting_minutes` are per week."""

    percent: str
    base: PercentBase = PercentBase.SCHEDULED
    meeting_minutes: int = 0

    @property
    def share(self) -> Fraction:
        """The percentage as an exact share ("17.5" → 7/40)."""
        return Fraction(self.percent) / 100


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentsGuarantee:
    """A percentage, kept as decimal text, of the booked appointment minutes of the week."""

    percent: str

    @property
    def share(self) -> Fraction:
        """The percentage as an exact share."""
        return Fraction(self.percent) / 100


Guarantee = HoursGuarantee | PercentGuarantee | AppointmentsGuarantee


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What the contract guarantees from `valid_from` until the next term begins, as the member entered it."""

    valid_from: date
    guarantee: Guarantee
    absence_rule: AbsenceRule = AbsenceRule.PRO_RATA
    counts_group_preparation: bool = True
    label: str = "as entered by the member"


def term_on(day: date, terms: Iterable[Term]) -> Term | None:
    """The term in force: the latest that began; `None` before the first."""
    return max((term for term in terms if term.valid_from <= day), key=lambda term: term.valid_from, default=None)
