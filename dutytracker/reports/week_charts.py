"""The need of weeks per 40 hours of work as a chart: a dot a week, and the guarantee as a line."""

from collections.abc import Container, Iterator, Sequence
from fractions import Fraction
from itertools import groupby, pairwise
from math import ceil

from dutytracker.domain.calendar import Week
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.rounding import minutes_half_up
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.axis import Hours, hours_axis
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.chart_layout import Layout, screen_layout
from dutytracker.reports.marks import Anchor, Chart, Dot, Edge, Fill, Label, Line, Mark, Role
from dutytracker.reports.week_chart_words import Point, bounded, need_legend, points_description, points_table
from dutytracker.reports.words import hours_and_minutes, hours_words, numbered_day, short_week, translate

DOT_SHARE = 0.38
"""The radius of a dot, in heights of the words."""

DATE_WIDTH = 3.9
"""The room a date takes with the space beside it, in heights of the words."""

LEAST_TOP = 8 * 60
"""The axis reaches at least so far, in minutes."""

LEAST_RADIUS = 1.5
"""Dots stay as large as this, however many weeks there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A need per 40 h in hours that stands for all weeks from `first` to `last`: their median."""

    first: Week
    last: Week
    need: Fraction


def need_per_40h_chart(
    summaries: Sequence[WeekSummary],
    *,
    current: Week,
    running: Week,
    layout: Layout | None = None,
    what_if: int | None = None,
    levels: Sequence[Level] = (),
    left_out: Container[Week] = frozenset(),
) -> Chart:
    """Need per 40 h of the weeks, oldest first; the `current` one is marked and says its figure.

    `what_if` is another guarantee in minutes per 40 h, drawn as a dashed line; `levels` are medians that are compared.

    Weeks that are closed well enough are joined by a line. One that is not, and the `running` one, is an empty dashed
    dot by itself: its need is only a lower bound and nothing is extrapolated. Weeks nothing is known of stay empty.
    One `left_out`, as it was not chosen to be logged, is a thin dashed line at the bottom.
    """
    layout = layout or screen_layout(len(summaries), 240, 200)
    points = [
        _point(summary, number, running, layout, is_left_out=summary.week in left_out)
        for number, summary in enumerate(summaries)
    ]
    most = max((minutes for point in points for minutes in (point.need, point.guarantee) if minutes), default=0)
    axis = hours_axis(
        0, max(most, what_if or 0, LEAST_TOP), top=layout.text * 1.8, bottom=layout.height - layout.text * 1.8
    )
    end = layout.left + layout.column * len(points)
    marks: list[Mark] = [*axis.marks(layout.left, end, layout.text), axis.zero_line(layout.left, end)]
    marks += _guarantees(points, axis, layout)
    marks += _levels(points, levels, axis, layout)
    if what_if is not None:
        marks.append(_what_if(what_if, axis, layout, end))
    marks += _joints(points, axis)
    marks += _dots(points, current, axis, layout)
    marks += _dates_below(points, current, layout)
    return Chart(
        width=layout.width,
        height=layout.height,
        marks=tuple(marks),
        legend=need_legend(
            {point.guarantee for point in points if point.guarantee is not None},
            what_if,
            has_left_out=any(point.is_left_out for point in points),
            has_levels=bool(levels),
        ),
        description=points_description(points),
        make_table=lambda: points_table(points),
    )


def _point(summary: WeekSummary, number: int, running: Week, layout: Layout, *, is_left_out: bool) -> Point:
    is_open = is_left_out or summary.week == running or not summary.is_covered
    need, guarantee = summary.need_per_40h, summary.contracted_per_40h
    return Point(
        week=summary.week,
        need=None if need is None or (is_open and not summary.need) else minutes_half_up(need),
        guarantee=None if guarantee is None else minutes_half_up(guarantee),
        is_open=is_open,
        is_bound=not is_left_out and need_is_at_least(summary),
        is_left_out=is_left_out,
        x=layout.left + layout.column * (number + 0.5),
    )


def _guarantees(points: Sequence[Point], axis: Hours, layout: Layout) -> Iterator[Line]:
    """A line across neighboring weeks that are guaranteed the same; none where the contract is unknown."""
    for minutes, same in groupby(points, key=lambda point: point.guarantee):
        weeks = list(same)
        if minutes is not None:
            yield Line(
                x1=weeks[0].x - layout.column / 2,
                y1=axis.y(minutes),
                x2=weeks[-1].x + layout.column / 2,
                y2=axis.y(minutes),
                role=Role.CONTRACT,
                thickness=2,
                name=f"{translate('guarantee per 40 h')} {hours_and_minutes(minutes)}",
            )


def _levels(points: Sequence[Point], levels: Sequence[Level], axis: Hours, layout: Layout) -> Iterator[Line]:
    """A line across the weeks of each level that are shown."""
    for level in levels:
        covered = [point.x for point in points if level.first <= point.week <= level.last]
        if covered:
            y = axis.y(float(level.need * 60))
            yield Line(
                x1=covered[0] - layout.column / 2,
                y1=y,
                x2=covered[-1] + layout.column / 2,
                y2=y,
                role=Role.DIM,
                thickness=2.4,
                name=f"{translate('median')} {hours_words(level.need)}",
            )


def _what_if(minutes: int, axis: Hours, layout: Layout, end: float) -> Line:
    y = axis.y(minutes)
    name = f"{translate('what if')} {hours_and_minutes(minutes)}"
    return Line(x1=layout.left, y1=y, x2=end, y2=y, role=Role.PROTECTED, thickness=1.6, dashed=True, name=name)


def _joints(points: Sequence[Point], axis: Hours) -> Iterator[Line]:
    """Lines between neighboring weeks whose need is known."""
    for before, after in pairwise(points):
        if before.need is not None and after.need is not None and not before.is_open and not after.is_open:
            y1, y2 = axis.y(before.need), axis.y(after.need)
            yield Line(x1=before.x, y1=y1, x2=after.x, y2=y2, role=Role.DIM, thickness=1.2)


def _dots(points: Sequence[Point], current: Week, axis: Hours, layout: Layout) -> Iterator[Line | Dot | Label]:
    for point in points:
        is_current = point.week == current
        if point.is_left_out:
            yield from _not_chosen(point, axis, layout, is_current=is_current)
            continue
        if point.need is None:
            continue
        yield Dot(
            x=point.x,
            y=axis.y(point.need),
            radius=layout.text * DOT_SHARE * 1.2 if is_current else _radius(layout),
            role=Role.INK if is_current else Role.DIM,
            fill=Fill.EMPTY if point.is_open else Fill.SOLID,
            edge=Edge.DASHED if point.is_open else Edge.NONE,
            name=f"{short_week(point.week)}: {bounded(point, point.need)}",
        )
        if is_current:
            yield _figure(point, bounded(point, point.need), layout)


def _not_chosen(point: Point, axis: Hours, layout: Layout, *, is_current: bool) -> Iterator[Line | Dot | Label]:
    """What was logged all the same is a small pale dot."""
    radius = _radius(layout)
    half = min(radius * 2.2, layout.column * 0.45)
    y = axis.bottom - 3
    name = f"{short_week(point.week)}: {translate('not chosen')}"
    yield Line(x1=point.x - half, y1=y, x2=point.x + half, y2=y, role=Role.DIM, thickness=1.4, dashed=True, name=name)
    if point.need is not None:
        dot = f"{name}, {hours_and_minutes(point.need)}"
        yield Dot(x=point.x, y=axis.y(point.need), radius=radius * 0.6, role=Role.DIM, fill=Fill.PALE, name=dot)
    if is_current:
        yield _figure(point, translate("not chosen"), layout)


def _radius(layout: Layout) -> float:
    return max(LEAST_RADIUS, min(layout.text * DOT_SHARE, layout.column * 0.45))


def _figure(point: Point, words: str, layout: Layout) -> Label:
    """The figure of a dot, above all others, on the side where there is room."""
    at_the_end = point.x > layout.left + (layout.width - layout.left) / 2
    return Label(
        x=point.x + layout.text * (0.5 if at_the_end else -0.5),
        y=layout.text,
        text=words,
        size=layout.text,
        anchor=Anchor.END if at_the_end else Anchor.START,
        bold=True,
    )


def _dates_below(points: Sequence[Point], current: Week, layout: Layout) -> Iterator[Label]:
    """The first days of as many weeks as there is room for, the `current` one always among them."""
    step = max(1, ceil(layout.text * DATE_WIDTH / layout.column))
    marked = next((number for number, point in enumerate(points) if point.week == current), len(points) - 1)
    for number, point in enumerate(points):
        if (marked - number) % step == 0:
            yield Label(
                x=min(point.x, layout.width - layout.text * DATE_WIDTH / 2),
                y=layout.height - layout.text * 0.3,
                text=numbered_day(point.week.start),
                role=Role.INK if number == marked else Role.DIM,
                size=layout.text,
                anchor=Anchor.MIDDLE,
                bold=number == marked,
            )
