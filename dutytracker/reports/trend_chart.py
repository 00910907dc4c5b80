"""Need per 40 h over months: a sign a week that tells its verdict, the rolling median, and the guarantee as a line."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dutytracker.domain.week_summary import Verdict
from dutytracker.reports.axis import Hours, hours_axis
from dutytracker.reports.chart_layout import Layout
from dutytracker.reports.chart_marks import middle
from dutytracker.reports.marks import Anchor, Bar, Chart, Dot, Edge, Fill, Label, Line, Mark, Role
from dutytracker.reports.time_axis import time_marks
from dutytracker.reports.trend import NARROW, TrendWeek, end_of, level_lines, stops_of, weeks_of
from dutytracker.reports.trend_words import guarantee_words, trend_description, trend_legend, trend_table, week_name
from dutytracker.reports.words import hours_and_minutes, translate

LEAST_TOP = 8 * 60
"""The axis reaches at least so far, in minutes."""

LARGEST_DOT = 0.38
SMALLEST_DOT = 0.16
"""The radius of a dot, in heights of the words; it shrinks with the columns."""

NOT_CHOSEN_SHARE = 2.2
"""Half of the line of a week that was not chosen, in radii of a dot: its dashes shall be seen."""

LEAST_DASHED = 2.5
"""A smaller ring cannot be dashed; it is gray instead."""


def need_trend_chart(weeks: Sequence[TrendWeek], *, layout: Layout, what_if: int | None = None) -> Chart:
    """Need per 40 h of weeks that follow each other, oldest first; `what_if` is another guarantee, in minutes per 40 h.

    A week without enough days closed, and the running one, stand apart: nothing is extrapolated. A week of which most
    was an absence may lie above the axis, which follows the others; it then says its figure at the top.
    """
    axis = _axis(weeks, layout, what_if)
    end = end_of(weeks, layout)
    marks: list[Mark] = [*axis.marks(layout.left, end, layout.text), axis.zero_line(layout.left, end)]
    marks += time_marks(weeks_of(weeks), layout, bottom=axis.bottom)
    marks += _joints(weeks, axis, layout)
    marks += level_lines(weeks, _guarantee, axis, layout, guarantee_words)
    if what_if is not None:
        y = axis.y(what_if)
        name = translate("what if {hours}").format(hours=hours_and_minutes(what_if))
        marks.append(Line(x1=layout.left, y1=y, x2=end, y2=y, role=Role.TREND, thickness=1.5, dashed=True, name=name))
    marks += _rolling(weeks, axis, layout)
    for number, week in enumerate(weeks):
        marks += _signs(week, axis, layout, middle(layout, number))
    return Chart(
        width=layout.width,
        height=layout.height,
        marks=tuple(marks),
        legend=trend_legend(weeks, what_if=what_if),
        description=trend_description(weeks),
        make_table=lambda: trend_table(weeks),
        make_stops=lambda: stops_of(weeks, layout, (week_name(week) for week in weeks), bottom=axis.bottom),
    )


def _axis(weeks: Sequence[TrendWeek], layout: Layout, what_if: int | None) -> Hours:
    usual = [_need(week) for week in weeks if 2 * week.summary.scheduled >= week.summary.pattern]
    needs = usual or [_need(week) for week in weeks]
    known = [minutes for minutes in (*needs, *map(_guarantee, weeks), what_if) if minutes is not None]
    return hours_axis(0, max([LEAST_TOP, *known]), top=layout.text * 1.8, bottom=layout.height - layout.text * 1.9)


def _need(week: TrendWeek) -> int | None:
    """Minutes per 40 h; `None` where undefined, and where an open week, or one not chosen, holds nothing."""
    return None if (week.is_open or week.is_left_out) and not week.need else week.need


def _guarantee(week: TrendWeek) -> int | None:
    return week.guarantee


def _joints(weeks: Sequence[TrendWeek], axis: Hours, layout: Layout) -> Iterator[Line]:
    """Thin lines between neighboring weeks that are told whole, while there is room to follow them."""
    if layout.column < NARROW:
        return
    for number, (before, after) in enumerate(pairwise(weeks)):
        first, second = _need(before), _need(after)
        if first is not None and second is not None and _is_whole(before) and _is_whole(after):
            yield Line(
                x1=middle(layout, number),
                y1=_height(first, axis),
                x2=middle(layout, number + 1),
                y2=_height(second, axis),
                role=Role.HEAT_2,
            )


def _is_whole(week: TrendWeek) -> bool:
    return not week.is_open and not week.is_left_out


def _rolling(weeks: Sequence[TrendWeek], axis: Hours, layout: Layout) -> Iterator[Line]:
    """The median of the latest four eligible weeks, from week to week."""
    for number, (before, after) in enumerate(pairwise(weeks)):
        if before.rolling_need is not None and after.rolling_need is not None:
            yield Line(
                x1=middle(layout, number),
                y1=_height(before.rolling_need, axis),
                x2=middle(layout, number + 1),
                y2=_height(after.rolling_need, axis),
                role=Role.TREND,
                thickness=2,
            )


def _signs(week: TrendWeek, axis: Hours, layout: Layout, x: float) -> Iterator[Mark]:
    """The sign of a week; a week away is a short thick line at the bottom, one not chosen a thin dashed one."""
    radius = layout.text * max(SMALLEST_DOT, min(LARGEST_DOT, layout.column / layout.text * 0.4))
    if week.is_left_out:
        yield from _not_chosen(week, axis, x, radius)
        return
    if week.is_away:
        yield Bar(x=x - radius, y=axis.bottom - 3, width=2 * radius, height=3, role=Role.OLDER)
        return
    need = _need(week)
    if need is None:
        return
    y = _height(need, axis)
    yield _sign(week, x, y, radius)
    if need > axis.highest:
        yield Label(
            x=x, y=y - layout.text * 0.7, text=_bounded(week, need), size=layout.text * 0.9, anchor=Anchor.MIDDLE
        )
    elif week.verdict is Verdict.CANNOT_TELL and not week.running and layout.column >= layout.text:
        yield Label(
            x=x, y=y - layout.text * 0.7, text="?", size=layout.text, anchor=Anchor.MIDDLE, role=Role.DIM, bold=True
        )


def _not_chosen(week: TrendWeek, axis: Hours, x: float, radius: float) -> Iterator[Mark]:
    """What was logged all the same is a small pale dot, which nothing joins."""
    y, half = axis.bottom - 3, radius * NOT_CHOSEN_SHARE
    yield Line(x1=x - half, y1=y, x2=x + half, y2=y, role=Role.DIM, thickness=1.4, dashed=True)
    need = _need(week)
    if need is not None:
        yield Dot(x=x, y=_height(need, axis), radius=radius * 0.6, role=Role.DIM, fill=Fill.PALE)


def _sign(week: TrendWeek, x: float, y: float, radius: float) -> Bar | Dot:
    """Enough is a square, short a dot, short with undone work a ring, open a dashed ring, running a pale dot."""
    if week.running:
        return Dot(x=x, y=y, radius=radius, role=Role.INK, fill=Fill.PALE)
    if week.is_open or week.verdict is Verdict.CANNOT_TELL:
        role = Role.INK if week.verdict.is_short else Role.DIM
        edge = Edge.DASHED if radius >= LEAST_DASHED else Edge.LINE
        return Dot(x=x, y=y, radius=radius, role=role, fill=Fill.EMPTY, edge=edge)
    if week.verdict is Verdict.ENOUGH:
        side = radius * 1.8
        return Bar(x=x - side / 2, y=y - side / 2, width=side, height=side, role=Role.DIM)
    if week.verdict is Verdict.SHORT_WITH_UNDONE:
        return Dot(x=x, y=y, radius=radius, role=Role.INK, fill=Fill.EMPTY, edge=Edge.LINE)
    return Dot(x=x, y=y, radius=radius, role=Role.INK)


def _height(minutes: int, axis: Hours) -> float:
    """Where a figure lies; what is above the axis lies at its top."""
    return axis.y(min(minutes, axis.highest))


def _bounded(week: TrendWeek, minutes: int) -> str:
    return hours_and_minutes(minutes) + ("+" if week.at_least else "")
