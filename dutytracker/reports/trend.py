"""The weeks of a trend: each with its summary, the rolling need and the backlog, and where it stands in a chart."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from dutytracker.domain.backlog import Backlog, backlogs_of
from dutytracker.domain.calendar import Week
from dutytracker.domain.comparing import rolling_need_per_40h
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.records import UndoneItem
from dutytracker.domain.rounding import minutes_half_up
from dutytracker.domain.terms import Term
from dutytracker.domain.week_summary import Verdict, WeekSummary, holds_anything
from dutytracker.reports.axis import Hours
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.chart_layout import Layout
from dutytracker.reports.marks import Line, Role, Stop
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.standing_words import week_standing
from dutytracker.reports.words import range_words

NARROW = 5.0
"""In columns narrower than this nothing is hatched, crossed or outlined: it would only be a smear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendWeek:
    """One week of a trend, with the figures that several charts show; rates are whole minutes per 40 h, half up."""

    summary: WeekSummary
    backlog: Backlog
    running: bool
    need: int | None
    guarantee: int | None
    rolling_need: int | None
    """The median of the latest four eligible weeks of the range."""
    verdict: Verdict
    is_open: bool
    """True for the running week, and where too few days are closed: its figures are not the whole."""
    at_least: bool
    """True where the need may be greater than it reads."""
    is_left_out: bool = False
    """True for a week that was not chosen to be logged: it has no verdict, and enters no median."""

    @property
    def week(self) -> Week:
        """Which week it is."""
        return self.summary.week

    @property
    def dates(self) -> str:
        """Its first and last day in words."""
        return range_words(self.week.start, self.week.last)

    @property
    def told(self) -> str:
        """The verdict in words."""
        return week_standing(self.summary, running=self.running, is_left_out=self.is_left_out)

    @property
    def is_away(self) -> bool:
        """True where nothing was scheduled."""
        return self.verdict is Verdict.AWAY and not self.is_left_out

    @property
    def holds_anything(self) -> bool:
        """True where something was written down in the week."""
        return holds_anything(self.summary)


def trend_weeks(
    summaries: Sequence[WeekSummary],
    undone: Iterable[UndoneItem],
    terms: Sequence[Term],
    *,
    running: Week,
    left_out: Container[Week] = frozenset(),
) -> tuple[TrendWeek, ...]:
    """The weeks, which follow each other, oldest first; `undone` holds every item that was open in any of them.

    Those `left_out` were not chosen to be logged.
    """
    backlogs = backlogs_of([summary.week for summary in summaries], undone, terms)
    return tuple(
        _trend_week(summary, backlog, need, running=summary.week == running, is_left_out=summary.week in left_out)
        for summary, need, backlog in zip(summaries, rolling_need_per_40h(summaries, left_out), backlogs, strict=True)
    )


def trend_of(report: WeeksReport) -> tuple[TrendWeek, ...]:
    """The weeks of a report; the week is running that holds the day the report was made on."""
    return tuple(
        _trend_week(
            week.summary,
            week.backlog,
            week.rolling_need,
            running=report.made_on in week.summary.week,
            is_left_out=week.is_left_out,
        )
        for week in report.weeks
    )


def _trend_week(
    summary: WeekSummary, backlog: Backlog, rolling_need: Fraction | None, *, running: bool, is_left_out: bool
) -> TrendWeek:
    return TrendWeek(
        summary=summary,
        backlog=backlog,
        running=running,
        need=_minutes(summary.need_per_40h),
        guarantee=_minutes(summary.contracted_per_40h),
        rolling_need=_minutes(rolling_need),
        verdict=summary.verdict,
        is_open=not is_left_out and (running or (summary.scheduled > 0 and not summary.is_covered)),
        at_least=not is_left_out and (need_is_at_least(summary) or running),
        is_left_out=is_left_out,
    )


def _minutes(hours: Fraction | None) -> int | None:
    return None if hours is None else minutes_half_up(hours)


def weeks_of(weeks: Sequence[TrendWeek]) -> list[Week]:
    """Which weeks they are."""
    return [each.week for each in weeks]


def dates_of(weeks: Sequence[TrendWeek]) -> str:
    """The dates from the first to the last of them."""
    return range_words(weeks[0].week.start, weeks[-1].week.last)


def end_of(weeks: Sequence[TrendWeek], layout: Layout) -> float:
    """Where the last column ends."""
    return layout.left + layout.column * len(weeks)


def stops_of(weeks: Sequence[TrendWeek], layout: Layout, names: Iterable[str], *, bottom: float) -> tuple[Stop, ...]:
    """A stop a column, from the top of the chart down to `bottom`."""
    return tuple(
        Stop(
            x=layout.left + layout.column * number,
            y=0,
            width=layout.column,
            height=bottom,
            name=name,
            day=week.week.start,
        )
        for number, (week, name) in enumerate(zip(weeks, names, strict=True))
    )


def level_lines(
    weeks: Sequence[TrendWeek],
    minutes_of: Callable[[TrendWeek], int | None],
    axis: Hours,
    layout: Layout,
    words: Callable[[int], str],
) -> Iterator[Line]:
    """A line across neighboring weeks of which `minutes_of` says the same; none where it says nothing."""
    number = 0
    for minutes, same in groupby(weeks, key=minutes_of):
        count = len(tuple(same))
        if minutes is not None:
            yield Line(
                x1=layout.left + layout.column * number,
                y1=axis.y(minutes),
                x2=layout.left + layout.column * (number + count),
                y2=axis.y(minutes),
                role=Role.CONTRACT,
                thickness=2,
                name=words(minutes),
            )
        number += count
