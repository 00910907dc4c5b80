"""Protected time week by week as a chart: what was delivered, what was taken away, and what the contract gives."""

from collections.abc import Iterator, Sequence

from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.axis import Hours, hours_axis
from dutytracker.reports.bounds import delivered_is_at_most
from dutytracker.reports.chart_layout import Layout, page_layout
from dutytracker.reports.chart_marks import contracts, middle, right, stack_from, words_beside_bars
from dutytracker.reports.chart_parts import delivery_parts
from dutytracker.reports.marks import Anchor, Chart, ChartTable, Edge, Fill, Label, LegendItem, Mark, Role
from dutytracker.reports.words import hours_and_minutes, range_words, short_week, translate


def lost_time_chart(summaries: Sequence[WeekSummary], *, layout: Layout | None = None, highest: int = 0) -> Chart:
    """Delivered time with what was taken away on top, so that a bar ends at what the schedule protected.

    The axis reaches at least to `highest` minutes, so that several charts can share one.
    """
    layout = layout or page_layout(len(summaries))
    axis = hours_axis(
        0,
        max([highest, *(most_of(summary) for summary in summaries)]),
        top=layout.text * 1.6,
        bottom=layout.height - layout.text * 0.6,
    )
    bars = [(0, delivery_parts(summary)) for summary in summaries]
    end = right(summaries, layout)
    marks: list[Mark] = [*axis.marks(layout.left, end, layout.text)]
    for number, (summary, (start, parts)) in enumerate(zip(summaries, bars, strict=True)):
        marks += stack_from(start, parts, summary.week, axis, layout, number=number)
    marks += [axis.zero_line(layout.left, end), *contracts(summaries, axis, layout), *_signs(summaries, axis, layout)]
    marks += words_beside_bars(bars, summaries, axis, layout)
    return Chart(
        width=layout.width,
        height=layout.height,
        marks=tuple(marks),
        legend=_legend(),
        description=_description(summaries),
        make_table=lambda: _table(summaries),
    )


def most_of(summary: WeekSummary) -> int:
    """How high a week reaches, in minutes: its contract, or what its schedule protects."""
    return max(summary.protected or 0, summary.contracted or 0)


def _signs(summaries: Sequence[WeekSummary], axis: Hours, layout: Layout) -> Iterator[Label]:
    """ "away" over a week that was, a question mark where no fixed protected time is entered."""
    y = axis.y(0) - layout.text * 0.5
    for number, summary in enumerate(summaries):
        x = middle(layout, number)
        if summary.pattern_known and summary.scheduled == 0:
            yield Label(x=x, y=y, text=translate("away"), role=Role.DIM, size=layout.text * 0.9, anchor=Anchor.MIDDLE)
        elif summary.delivered is None:
            yield Label(x=x, y=y, text="?", size=layout.text * 1.3, anchor=Anchor.MIDDLE, bold=True)


def _legend() -> tuple[LegendItem, ...]:
    return (
        LegendItem(words=translate("Delivered"), role=Role.PROTECTED),
        LegendItem(words=translate("Taken away"), role=Role.LOST, fill=Fill.EMPTY, edge=Edge.DASHED),
        LegendItem(words=translate("Contract"), role=Role.CONTRACT, is_line=True),
    )


def _description(summaries: Sequence[WeekSummary]) -> str:
    if not summaries:
        return translate("No weeks.")
    words = translate(
        "Protected time by week, {range}: {taken} taken away in {lost} of {weeks} weeks. The table holds every figure."
    )
    return words.format(
        range=range_words(summaries[0].week.start, summaries[-1].week.last),
        taken=hours_and_minutes(sum(summary.eroded for summary in summaries)),
        lost=sum(summary.eroded > 0 for summary in summaries),
        weeks=len(summaries),
    )


def _table(summaries: Sequence[WeekSummary]) -> ChartTable:
    return ChartTable(
        title=translate("Protected time by week"),
        header=(
            translate("Week"),
            translate("contract"),
            translate("protected on schedule"),
            translate("taken away"),
            translate("delivered"),
        ),
        rows=tuple(
            (
                short_week(summary.week),
                _cell(summary.contracted),
                _cell(summary.protected),
                _cell(None if summary.protected is None else summary.eroded),
                _delivered(summary),
            )
            for summary in summaries
        ),
    )


def _delivered(summary: WeekSummary) -> str:
    words = _cell(summary.delivered)
    return translate("at most {minutes}").format(minutes=words) if delivered_is_at_most(summary) else words


def _cell(minutes: int | None) -> str:
    return "–" if minutes is None else hours_and_minutes(minutes)
