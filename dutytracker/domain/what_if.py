"""What another guarantee would have changed (docs/domain.md, "Another guarantee")."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from dutytracker.domain.comparing import eligible_weeks
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.week_summary import WeekSummary

HALF_HOUR = 30

MOST_WEEKS = Fraction(4, 5)
"""The share of weeks that "would have been enough" aims at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """A guarantee in minutes per 40 scheduled hours, and for how many eligible weeks it would have been enough."""

    minutes: int
    weeks: int
    enough: int
    enough_for_logged: int
    """Weeks whose work done alone (L) it would have covered."""


def what_if(summaries: Iterable[WeekSummary], minutes: int) -> WhatIf:
    """Counts the eligible weeks whose need, and whose floor, per 40 h is at most `minutes`; without tolerance."""
    return _what_if(eligible_weeks(summaries), minutes)


def _what_if(weeks: Sequence[WeekSummary], minutes: int) -> WhatIf:
    return WhatIf(
        minutes=minutes,
        weeks=len(weeks),
        enough=sum(_fits(week.need, week, minutes) for week in weeks),
        enough_for_logged=sum(_fits(week.floor, week, minutes) for week in weeks),
    )


def enough_for_most(summaries: Sequence[WeekSummary], share: Fraction = MOST_WEEKS) -> WhatIf | None:
    """The fewest half hours that would have been enough in that share of the eligible weeks; `None` without any."""
    weeks = eligible_weeks(summaries)
    if not weeks:
        return None
    wanted = sorted(-(-week.need * FULL_WEEK // (week.scheduled * HALF_HOUR)) for week in weeks)
    rank = -(-len(wanted) * share.numerator // share.denominator)
    return _what_if(weeks, wanted[rank - 1] * HALF_HOUR)


FULL_WEEK = 40 * 60


def _fits(amount: int, week: WeekSummary, minutes: int) -> bool:
    return amount * FULL_WEEK <= minutes * week.scheduled
