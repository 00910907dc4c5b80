"""The need of weeks per 40 hours of work as a chart: a dot a week, and the guarantee as a line."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby, pairwise
from math import ceil

from dutytracker.domain.calendar import Week
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.axis import Hours, hours_axis
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.chart_layout import Layout, screen_layout
from dutytracker.reports.chart_marks import right
from dutytracker.reports.marks import Anchor, Chart, ChartTable, Dot, Edge, Fill, Label, LegendItem, Line, Mark, Role
from dutytracker.reports.words import hours_words, range_words, short_week, translate

DOT_SHARE = 0.38
"""The radius of a dot, in heights of the words."""

DATE_WIDTH = 3.4
"""The room a date takes with the space beside it, in heights of the words."""


def need_per_40h_chart(
    summaries: Sequence[WeekSummary], *, current: Week, running: Week, layout: Layout | None = None
) -> Chart:
    """Need per 40 h of the weeks, oldest first; the `current` one is marked and says its figure.

    Weeks that are closed well enough are joined by a line. One that is not, and the `running` one, is an empty dashed
    dot by itself: its need is only a lower bound and nothing is extrapolated. Weeks nothing is known of stay empty.
    """
    layout = layout or screen_layout(len(summaries), 240, 200)
    needs = [summary.need_per_40h for summary in summaries]
    guarantees = [summary.contracted_per_40h for summary in summaries]
    most = max((hours for hours in (*needs, *guarantees) if hours is not None), default=Fraction(8))
    axis = hours_axis(0, int(most * 60) + 1, top=layout.text * 1.8, bottom=layout.height - layout.text * 1.8)
    marks: list[Mark] = [*axis.marks(layout.left, right(summaries, layout), layout.text)]
    marks += [axis.zero_line(layout.left, right(summaries, layout))]
    marks += _guarantees(summaries, axis, layout)
    marks += _joints(summaries, running, axis, layout)
    marks += _dots(summaries, current, running, axis, layout)
    marks += _dates_below(summaries, current, layout)
    return Chart(
        width=layout.width,
        height=layout.height,
        marks=tuple(marks),
        legend=_legend(),
        description=_description(summaries),
        table=_table(summaries),
    )


def _is_open(summary: WeekSummary, running: Week) -> bool:
    return summary.week == running or not summary.is_covered


def _x(layout: Layout, number: int) -> float:
    return layout.left + layout.column * (number + 0.5)


def _guarantees(summaries: Sequence[WeekSummary], axis: Hours, layout: Layout) -> Iterator[Line]:
    """A line across neighboring weeks that are guaranteed the same; none where the contract is unknown."""
    at = 0
    for hours, same in groupby(summaries, key=lambda summary: summary.contracted_per_40h):
        weeks = list(same)
        if hours is not None:
            y = axis.y(float(hours) * 60)
            yield Line(
                x1=layout.left + layout.column * at,
                y1=y,
                x2=layout.left + layout.column * (at + len(weeks)),
                y2=y,
                role=Role.CONTRACT,
                thickness=2,
                name=f"{translate('guarantee per 40 h')} {hours_words(hours)}",
            )
        at += len(weeks)


def _joints(summaries: Sequence[WeekSummary], running: Week, axis: Hours, layout: Layout) -> Iterator[Line]:
    """Lines between neighboring weeks whose need is known."""
    for number, (before, after) in enumerate(pairwise(summaries)):
        first, second = before.need_per_40h, after.need_per_40h
        if first is None or second is None or _is_open(before, running) or _is_open(after, running):
            continue
        yield Line(
            x1=_x(layout, number),
            y1=axis.y(float(first) * 60),
            x2=_x(layout, number + 1),
            y2=axis.y(float(second) * 60),
            role=Role.DIM,
            thickness=1.2,
        )


def _dots(
    summaries: Sequence[WeekSummary], current: Week, running: Week, axis: Hours, layout: Layout
) -> Iterator[Dot | Label]:
    for number, summary in enumerate(summaries):
        hours = summary.need_per_40h
        is_open, is_current = _is_open(summary, running), summary.week == current
        if hours is None or (is_open and not summary.need):
            continue
        y = axis.y(float(hours) * 60)
        yield Dot(
            x=_x(layout, number),
            y=y,
            radius=layout.text * DOT_SHARE * (1.2 if is_current else 1),
            role=Role.INK if is_current else Role.DIM,
            fill=Fill.EMPTY if is_open else Fill.SOLID,
            edge=Edge.DASHED if is_open else Edge.NONE,
            name=f"{short_week(summary.week)}: {_words(summary, hours)}",
        )
        if is_current:
            last_columns = number >= len(summaries) / 2
            yield Label(
                x=_x(layout, number) + layout.text * (0.5 if last_columns else -0.5),
                y=max(y - layout.text * 0.9, layout.text),
                text=_words(summary, hours),
                size=layout.text,
                anchor=Anchor.END if last_columns else Anchor.START,
                bold=True,
            )


def _dates_below(summaries: Sequence[WeekSummary], current: Week, layout: Layout) -> Iterator[Label]:
    """The first days of as many weeks as there is room for, the `current` one always among them."""
    step = max(1, ceil(layout.text * DATE_WIDTH / layout.column))
    marked = next((number for number, summary in enumerate(summaries) if summary.week == current), len(summaries) - 1)
    for number, summary in enumerate(summaries):
        if (marked - number) % step == 0:
            day = summary.week.start
            yield Label(
                x=min(_x(layout, number), layout.width - layout.text * DATE_WIDTH / 2),
                y=layout.height - layout.text * 0.3,
                text=f"{day.month}/{day.day}",
                role=Role.INK if number == marked else Role.DIM,
                size=layout.text,
                anchor=Anchor.MIDDLE,
                bold=number == marked,
            )


def _words(summary: WeekSummary, hours: Fraction) -> str:
    words = hours_words(hours)
    return translate("at least {minutes}").format(minutes=words) if need_is_at_least(summary) else words


def _legend() -> tuple[LegendItem, ...]:
    return (
        LegendItem(words=translate("guarantee"), role=Role.CONTRACT, is_line=True),
        LegendItem(words=translate("too few days closed"), role=Role.DIM, fill=Fill.EMPTY, edge=Edge.DASHED),
    )


def _description(summaries: Sequence[WeekSummary]) -> str:
    known = [hours for summary in summaries if (hours := summary.need_per_40h) is not None]
    if not known:
        return translate("No week with working hours.")
    words = translate("Need per 40 hours of work, {range}: from {least} to {most}. The table holds every figure.")
    return words.format(
        range=range_words(summaries[0].week.start, summaries[-1].week.last),
        least=hours_words(min(known)),
        most=hours_words(max(known)),
    )


def _table(summaries: Sequence[WeekSummary]) -> ChartTable:
    return ChartTable(
        title=translate("Need per 40 h by week"),
        header=(translate("Week"), translate("Needed per 40 h"), translate("Guarantee per 40 h")),
        rows=tuple(
            (short_week(summary.week), _cell(summary, summary.need_per_40h), _hours_or_dash(summary.contracted_per_40h))
            for summary in summaries
        ),
    )


def _cell(summary: WeekSummary, hours: Fraction | None) -> str:
    return "–" if hours is None else hours_words(hours) + ("+" if need_is_at_least(summary) else "")


def _hours_or_dash(hours: Fraction | None) -> str:
    return "–" if hours is None else hours_words(hours)
