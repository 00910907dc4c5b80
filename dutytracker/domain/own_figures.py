"""A member's own figures, made as those of a whole unit are, so that they can stand beside them.

The pages that define them are docs/domain.md, "Beside the unit" and "Many members".
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction

from dutytracker.domain.calendar import Week
from dutytracker.domain.comparing import eligible_weeks, median
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.week_summary import WeekSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFigures:
    """Exact hours per 40 scheduled hours over eligible weeks, each of which weighs the same."""

    first: Week
    last: Week
    weeks: int
    """At least one."""
    median_need: Fraction
    need: Fraction
    """The mean, as `floor` and all that follows it."""
    floor: Fraction
    median_shortfall: Fraction
    """Signed."""
    by_duty: Mapping[Duty, Fraction]
    """Logged work, in the order of the duties; those without any are absent."""
    protected: Fraction
    outside: Fraction
    """Logged in protected time, and outside of it."""
    contracted: Fraction | None
    delivered: Fraction | None
    """Over the weeks with fixed blocks; `None` where there is none."""


def own_figures(summaries: Iterable[WeekSummary]) -> OwnFigures | None:
    """The figures over those of these weeks (oldest first) that are eligible; `None` without any."""
    weeks = eligible_weeks(summaries)
    if not weeks:
        return None
    delivered = [week for week in weeks if week.delivered is not None]
    duties = [duty for duty in Duty if any(duty in week.by_duty for week in weeks)]
    return OwnFigures(
        first=weeks[0].week,
        last=weeks[-1].week,
        weeks=len(weeks),
        median_need=_median(weeks, lambda week: week.need),
        need=_mean(weeks, lambda week: week.need),
        floor=_mean(weeks, lambda week: week.floor),
        median_shortfall=_median(weeks, lambda week: week.need - (week.contracted or 0)),
        by_duty={duty: _mean(weeks, _logged_as(duty)) for duty in duties},
        protected=_mean(weeks, lambda week: week.by_placement.get(Placement.PROT, 0)),
        outside=_mean(weeks, lambda week: week.outside_protected),
        contracted=_mean(delivered, lambda week: week.contracted or 0) if delivered else None,
        delivered=_mean(delivered, lambda week: week.delivered or 0) if delivered else None,
    )


MinutesOf = Callable[[WeekSummary], int]


def _logged_as(duty: Duty) -> MinutesOf:
    return lambda week: week.by_duty.get(duty, 0)


def _rates(weeks: Sequence[WeekSummary], minutes_of: MinutesOf) -> list[Fraction]:
    """An eligible week has a pattern and scheduled time, so it always has a figure per 40 h."""
    return [Fraction(minutes_of(week) * 40, week.scheduled) for week in weeks]


def _mean(weeks: Sequence[WeekSummary], minutes_of: MinutesOf) -> Fraction:
    return sum(_rates(weeks, minutes_of), start=Fraction(0)) / len(weeks)


def _median(weeks: Sequence[WeekSummary], minutes_of: MinutesOf) -> Fraction:
    middle = median(_rates(weeks, minutes_of))
    assert middle is not None
    return middle
