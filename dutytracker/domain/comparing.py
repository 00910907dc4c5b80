"""Several weeks side by side: medians run over eligible weeks only (docs/domain.md, "Results of a week")."""

from collections import deque
from collections.abc import Container, Iterable, Sequence
from fractions import Fraction
from typing import TypeVar

from dutytracker.domain.calendar import Week
from dutytracker.domain.week_summary import WeekSummary

Figure = TypeVar("Figure", int, Fraction)

ROLLING_WEEKS = 4


def eligible_weeks(summaries: Iterable[WeekSummary]) -> tuple[WeekSummary, ...]:
    """The weeks that may enter a median, in their order."""
    return tuple(summary for summary in summaries if summary.eligible)


def median(figures: Iterable[Figure]) -> Figure | None:
    """The median by nearest rank: the smallest figure with at least half of all at or below it; `None` of nothing."""
    return _middle(sorted(figures))


def median_rate(rates: Iterable[Fraction]) -> Fraction | None:
    """The same of many fractions, which are slow to compare: by the nearest float, exactly where two have the same."""
    return _middle(sorted(rates, key=lambda rate: (rate.numerator / rate.denominator, rate)))


def _middle(ranked: Sequence[Figure]) -> Figure | None:
    return ranked[(len(ranked) - 1) // 2] if ranked else None


def median_shortfall(summaries: Iterable[WeekSummary]) -> int | None:
    """The median of S over eligible weeks, in minutes."""
    return median([week.shortfall for week in eligible_weeks(summaries) if week.shortfall is not None])


def median_need_per_40h(summaries: Iterable[WeekSummary]) -> Fraction | None:
    """The median need over eligible weeks, in hours per 40 scheduled hours."""
    return median_rate([week.need_per_40h for week in eligible_weeks(summaries) if week.need_per_40h is not None])


def median_floor_per_40h(summaries: Iterable[WeekSummary]) -> Fraction | None:
    """The median of the work done alone (L) over eligible weeks, in hours per 40 scheduled hours."""
    floors = [week.per_40h(week.floor) for week in eligible_weeks(summaries)]
    return median_rate([floor for floor in floors if floor is not None])


def rolling_need_per_40h(
    summaries: Iterable[WeekSummary], left_out: Container[Week] = frozenset()
) -> tuple[Fraction | None, ...]:
    """For each week the median need of the latest four (or fewer) eligible weeks up to it; `None` before the first.

    What is `left_out`, such as weeks that were not chosen, enters none of them.
    """
    latest = deque[Fraction](maxlen=ROLLING_WEEKS)
    rolling = []
    for summary in summaries:
        if summary.eligible and summary.week not in left_out and (need := summary.need_per_40h) is not None:
            latest.append(need)
        rolling.append(median_rate(latest))
    return tuple(rolling)
