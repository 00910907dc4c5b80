"""A chart with a bar a week over months, however many weeks there are."""

from collections.abc import Callable, Iterator, Sequence

from dutytracker.domain.dataclass import dataclass
from dutytracker.reports.axis import MOST_LINES, Hours, hours_axis
from dutytracker.reports.chart_layout import BAR_SHARE, Layout
from dutytracker.reports.chart_marks import EDGES, GAP
from dutytracker.reports.chart_parts import Part
from dutytracker.reports.marks import Bar, Chart, ChartTable, Edge, Fill, LegendItem, Mark, Role
from dutytracker.reports.time_axis import time_marks
from dutytracker.reports.trend import NARROW, TrendWeek, end_of, level_lines, stops_of, weeks_of
from dutytracker.reports.words import duration, hours_and_minutes, translate

NARROW_BAR_SHARE = 0.9

LINE_DISTANCE = 2.2
"""How far grid lines keep apart, in heights of the words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """What a chart of bars is about."""

    parts: Callable[[TrendWeek], tuple[Part, ...] | None]
    """The stretches of a week's bar from below; `None` where the figure is not known."""
    legend: tuple[LegendItem, ...]
    description: str
    make_table: Callable[[], ChartTable]
    contracted: bool = False
    """True: the contracted time of each week is a line across its bar."""
    marks_open: bool = True
    """True: a week without enough days closed stands in a dashed outline."""


def bars_chart(weeks: Sequence[TrendWeek], bars: Bars, layout: Layout) -> Chart:
    """Weeks that follow each other, oldest first; the running one is pale, one not known stays empty."""
    parts = [bars.parts(week) for week in weeks]
    heights = [sum(part.minutes for part in each or ()) for each in parts]
    contracts = [week.summary.contracted or 0 for week in weeks] if bars.contracted else []
    top, bottom = layout.text * 1.2, layout.height - layout.text * 1.9
    lines = max(2, min(MOST_LINES, int((bottom - top) / layout.text / LINE_DISTANCE)))
    axis = hours_axis(0, max([0, *heights, *contracts]), top=top, bottom=bottom, most_lines=lines)
    end = end_of(weeks, layout)
    marks: list[Mark] = [*axis.marks(layout.left, end, layout.text)]
    for number, (week, each) in enumerate(zip(weeks, parts, strict=True)):
        marks += _bar(week, each or (), axis, layout, number)
        if bars.marks_open and layout.column >= NARROW and week.is_open and not week.running and heights[number]:
            marks.append(_outline(heights[number], axis, layout, number))
    marks.append(axis.zero_line(layout.left, end))
    if bars.contracted:
        marks += level_lines(weeks, _contracted, axis, layout, _contract_words)
    marks += time_marks(weeks_of(weeks), layout, bottom=axis.bottom)
    return Chart(
        width=layout.width,
        height=layout.height,
        marks=tuple(marks),
        legend=bars.legend,
        description=bars.description,
        make_table=bars.make_table,
        make_stops=lambda: stops_of(weeks, layout, (_name(week, bars) for week in weeks), bottom=axis.bottom),
    )


def _contracted(week: TrendWeek) -> int | None:
    return None if week.is_away else week.summary.contracted


def _contract_words(minutes: int) -> str:
    return translate("contract {hours}").format(hours=hours_and_minutes(minutes))


def _name(week: TrendWeek, bars: Bars) -> str:
    """A week in words: its dates and each stretch of its bar."""
    parts = bars.parts(week)
    words = [week.dates]
    if parts is None:
        words.append(week.told if week.is_left_out else translate("not known"))
    else:
        words += [f"{part.words} {duration(part.minutes)}" for part in parts]
        if bars.contracted and week.summary.contracted is not None:
            words.append(_contract_words(week.summary.contracted))
    if week.is_left_out:
        words += [week.told] if parts is not None else []
    elif week.running:
        words.append(translate("running"))
    elif bars.marks_open and week.is_open:
        words.append(translate("too few days closed"))
    return ", ".join(words)


def _bar(week: TrendWeek, parts: Sequence[Part], axis: Hours, layout: Layout, number: int) -> Iterator[Bar]:
    narrow = layout.column < NARROW
    share = NARROW_BAR_SHARE if narrow else BAR_SHARE
    reached = 0
    for part in parts:
        if part.minutes:
            top = axis.y(reached + part.minutes)
            yield Bar(
                x=layout.left + layout.column * (number + (1 - share) / 2),
                y=top,
                width=layout.column * share,
                height=max(axis.y(reached) - top - (0 if narrow else GAP), GAP),
                role=part.role,
                fill=_fill(week, part, narrow=narrow),
                edge=Edge.NONE if narrow else EDGES.get(part.fill, Edge.NONE),
                crossed=part.role is Role.LOST and not narrow,
            )
        reached += part.minutes


def _fill(week: TrendWeek, part: Part, *, narrow: bool) -> Fill:
    if narrow and part.fill is not Fill.SOLID:
        return Fill.PALE
    return Fill.PALE if week.running and part.fill is Fill.SOLID else part.fill


def _outline(minutes: int, axis: Hours, layout: Layout, number: int) -> Bar:
    top = axis.y(minutes)
    return Bar(
        x=layout.left + layout.column * (number + (1 - BAR_SHARE) / 2) - 1.5,
        y=top - 1.5,
        width=layout.column * BAR_SHARE + 3,
        height=axis.bottom - top + 1.5,
        role=Role.DIM,
        fill=Fill.EMPTY,
        edge=Edge.DASHED,
        radius=2,
    )
