"""Two sides of work beside each other: a week, or the medians of several (docs/domain.md, "Comparing")."""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from fractions import Fraction
from functools import partial
from math import lcm
from operator import mul

from dutytracker.domain.comparing import eligible_weeks, median
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.week_summary import WeekSummary

MinutesOf = Callable[[WeekSummary], int]


class Part(StrEnum):
    """A line that is neither a duty nor a placement."""

    UNDONE = "undone"
    NEEDED = "needed"


Key = Duty | Placement | Part


class Bound(StrEnum):
    """How far a difference can be told where a side may hold more than was written down."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    UNKNOWN = "unknown"

    @property
    def turned(self) -> "Bound":
        """The same the other way around."""
        return {Bound.AT_LEAST: Bound.AT_MOST, Bound.AT_MOST: Bound.AT_LEAST}.get(self, self)


class Caution(StrEnum):
    """What sets a single week apart from a full one that is closed."""

    NO_HOURS = "no_hours"
    AWAY = "away"
    PARTIAL = "partial"
    NOT_COVERED = "not_covered"
    UNDONE_OPEN = "undone_open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side: a single week, or the weeks whose medians are compared, with those that were left out of them."""

    weeks: tuple[WeekSummary, ...]
    """By date; the one week, or eligible weeks only."""
    left_out: tuple[WeekSummary, ...] = ()
    is_median: bool = False

    @property
    def is_bound(self) -> bool:
        """True for a single week that may have needed more than was written down."""
        return not self.is_median and any(may_need_more(week) for week in self.weeks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Whole minutes, and hours per 40 scheduled hours; `None` where unknown or undefined."""

    minutes: int | None
    per_40h: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What was needed of one thing on both sides, and this side less the other."""

    key: Key
    this: Figure
    other: Figure
    difference: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Both sides, line by line. Each median stands alone, so lines of medians need not add up to the total."""

    this: Side
    other: Side
    by_duty: tuple[Line, ...]
    """The campaign's five always, other duties where a side has some; in the order of the duties."""
    by_placement: tuple[Line, ...]
    """Where the work was done that counts toward the need; undone work last. Only where a side has some."""
    total: Line
    bound: Bound
    """Holds for every difference."""


def one_week(summary: WeekSummary) -> Side:
    """A single week as it is."""
    return Side(weeks=(summary,))


def latest_eligible(earlier: Sequence[WeekSummary], count: int) -> Side:
    """The medians of the latest `count` eligible weeks (of fewer where there are fewer) of `earlier`, oldest first."""
    return Side(weeks=eligible_weeks(earlier)[-count:], is_median=True)


def range_of(summaries: Sequence[WeekSummary]) -> Side:
    """The medians of the eligible weeks of a range."""
    left_out = tuple(summary for summary in summaries if not summary.eligible)
    return Side(weeks=eligible_weeks(summaries), left_out=left_out, is_median=True)


def may_need_more(summary: WeekSummary) -> bool:
    """True where days are not closed or the undone list is open, so that the need is a lower bound."""
    if not summary.pattern_known:
        return True
    return summary.scheduled > 0 and not (summary.is_covered and summary.undone_answered)


def cautions_of(summary: WeekSummary) -> tuple[Caution, ...]:
    """What has to be said beside the figures of a single week."""
    if not summary.pattern_known:
        return (Caution.NO_HOURS,)
    if summary.scheduled == 0:
        return (Caution.AWAY,)
    found = {
        Caution.PARTIAL: summary.scheduled < summary.pattern,
        Caution.NOT_COVERED: not summary.is_covered,
        Caution.UNDONE_OPEN: not summary.undone_answered,
    }
    return tuple(caution for caution, holds in found.items() if holds)


def compare(this: Side, other: Side) -> Comparison:
    """What was needed on both sides (docs/domain.md, "Comparing"); nothing is extrapolated."""
    bound = _bound(this, other)
    weeks = (*this.weeks, *other.weeks)
    figure_here, figure_there = _figures(this), _figures(other)

    def line(key: Key, minutes_of: MinutesOf) -> Line:
        here, there = figure_here(minutes_of), figure_there(minutes_of)
        return Line(key=key, this=here, other=there, difference=_difference(here, there, bound))

    return Comparison(
        this=this,
        other=other,
        by_duty=tuple(line(duty, _needed_of(duty)) for duty in _duties_in(weeks)),
        by_placement=tuple(
            line(key, minutes_of) for key, minutes_of in _places() if any(minutes_of(week) for week in weeks)
        ),
        total=line(Part.NEEDED, lambda week: week.need),
        bound=bound,
    )


def _bound(this: Side, other: Side) -> Bound:
    if this.weeks == other.weeks or not (this.is_bound or other.is_bound):
        return Bound.EXACT
    if this.is_bound and other.is_bound:
        return Bound.UNKNOWN
    return Bound.AT_LEAST if this.is_bound else Bound.AT_MOST


def _figures(side: Side) -> Callable[[MinutesOf], Figure]:
    """What gives the figure of a side for whatever is counted."""
    if not side.weeks:
        return lambda _minutes_of: Figure(minutes=None, per_40h=None)
    if not side.is_median:
        return partial(_of_one, side.weeks[0])
    scheduled = lcm(*(week.scheduled for week in side.weeks))
    return partial(_of_median, side.weeks, [scheduled // week.scheduled for week in side.weeks], scheduled)


def _of_one(week: WeekSummary, minutes_of: MinutesOf) -> Figure:
    minutes = minutes_of(week)
    return Figure(minutes=minutes, per_40h=week.per_40h(minutes))


def _of_median(weeks: Sequence[WeekSummary], factors: Sequence[int], scheduled: int, minutes_of: MinutesOf) -> Figure:
    """Rates are ranked as whole numbers: the minutes of each week times its factor, of so many that are `scheduled`."""
    minutes = [minutes_of(week) for week in weeks]
    rate = median(map(mul, minutes, factors))
    return Figure(minutes=median(minutes), per_40h=None if rate is None else Fraction(rate * 40, scheduled))


def _difference(this: Figure, other: Figure, bound: Bound) -> Figure:
    told = bound is not Bound.UNKNOWN
    minutes = this.minutes - other.minutes if told and this.minutes is not None and other.minutes is not None else None
    rate = this.per_40h - other.per_40h if told and this.per_40h is not None and other.per_40h is not None else None
    return Figure(minutes=minutes, per_40h=rate)


def _duties_in(weeks: Sequence[WeekSummary]) -> Iterator[Duty]:
    used = {duty for week in weeks for duty in (*week.by_duty, *week.undone_by_duty)}
    return (duty for duty in Duty if duty in CAMPAIGN_DUTIES or duty in used)


def _needed_of(duty: Duty) -> MinutesOf:
    def needed(week: WeekSummary) -> int:
        logged, older = week.by_duty.get(duty, 0), week.clearing_by_duty.get(duty, 0)
        return logged - older + week.undone_by_duty.get(duty, 0)

    return needed


def _places() -> Iterator[tuple[Key, MinutesOf]]:
    for placement in Placement:
        yield placement, _worked_in(placement)
    yield Part.UNDONE, lambda week: week.undone


def _worked_in(placement: Placement) -> MinutesOf:
    return lambda week: week.by_placement.get(placement, 0) - week.clearing_by_placement.get(placement, 0)
