"""The charts of weeks as values: what was needed, by placement and by duty, beside what the contract gives."""

from collections.abc import Container, Mapping, Sequence

from dutytracker.domain.calendar import Week
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.axis import Hours, hours_axis
from dutytracker.reports.chart_layout import Layout, page_layout, screen_layout
from dutytracker.reports.chart_marks import (
    contracts,
    dates_below,
    not_chosen_line,
    outline,
    right,
    signs,
    stack,
    words_below_zero,
    words_beside,
)
from dutytracker.reports.chart_parts import duty_parts, paled, placement_parts
from dutytracker.reports.chart_tables import description, duty_legend, duty_table, placement_legend, placement_table
from dutytracker.reports.marks import (
    Anchor,
    Bar,
    Chart,
    ChartTable,
    Label,
    Mark,
    role_of,
)
from dutytracker.reports.words import duty_label, hours_and_minutes, short_duty_label, translate


def need_by_placement_chart(
    summaries: Sequence[WeekSummary],
    *,
    own_time: bool,
    layout: Layout | None = None,
    highest: int = 0,
    left_out: Container[Week] = frozenset(),
) -> Chart:
    """Need by where it was done. A bar starts at −K, so that its top is N; own time only if `own_time`.

    The axis reaches at least to `highest` minutes, so that several charts can share one. Weeks `left_out`, as they
    were not chosen to be logged, are pale, with a thin dashed line at the bottom and no other sign.
    """
    layout = layout or page_layout(len(summaries))
    axis = _axis_of(
        summaries,
        layout,
        highest=highest,
        below=layout.text * (1.6 if any(summary.clearing for summary in summaries) else 0.6),
    )
    marks: list[Mark] = [*axis.marks(layout.left, right(summaries, layout), layout.text)]
    for number, summary in enumerate(summaries):
        parts = placement_parts(summary, own_time=own_time)
        marks += stack(paled(parts) if summary.week in left_out else parts, summary, axis, layout, number)
    marks += [axis.zero_line(layout.left, right(summaries, layout)), *contracts(summaries, axis, layout)]
    for number, summary in enumerate(summaries):
        if summary.week in left_out:
            marks.append(not_chosen_line(summary, axis, layout, number))
    marks += [*signs(summaries, axis, layout, left_out), *words_beside(summaries, axis, layout, own_time=own_time)]
    marks += words_below_zero(axis, layout)
    return Chart(
        width=layout.width,
        height=layout.height,
        marks=tuple(marks),
        legend=placement_legend(own_time=own_time),
        description=description([summary for summary in summaries if summary.week not in left_out]),
        make_table=lambda: placement_table(summaries, own_time=own_time, left_out=left_out),
    )


def need_by_duty_chart(
    summaries: Sequence[WeekSummary],
    settings: LogSettings,
    *,
    running: Week | None = None,
    layout: Layout | None = None,
    left_out: Container[Week] = frozenset(),
) -> Chart:
    """Need by duty: the campaign's five in their colors, the others as one, undone work hatched on top.

    The `running` week is pale; a week without enough days closed is pale inside a dashed outline. One `left_out`, as
    it was not chosen to be logged, has a thin dashed line at the bottom, below whatever was logged all the same.
    """
    layout = layout or screen_layout(len(summaries), 312, 170)
    axis = _axis_of(summaries, layout, highest=0, below=layout.text * 1.8)
    marks: list[Mark] = [*axis.marks(layout.left, right(summaries, layout), layout.text)]
    for number, summary in enumerate(summaries):
        is_left_out = summary.week in left_out
        is_pale = is_left_out or summary.week == running or not _is_closed(summary)
        marks += stack(duty_parts(summary, settings, pale=is_pale), summary, axis, layout, number)
        if is_left_out:
            marks.append(not_chosen_line(summary, axis, layout, number))
        elif not _is_closed(summary) and summary.week != running and summary.need:
            marks.append(outline(summary, axis, layout, number))
    marks += [axis.zero_line(layout.left, right(summaries, layout)), *contracts(summaries, axis, layout)]
    marks += dates_below(summaries, layout, running)
    return Chart(
        width=layout.width,
        height=layout.height,
        marks=tuple(marks),
        legend=duty_legend(settings, with_not_chosen=any(summary.week in left_out for summary in summaries)),
        description=description([summary for summary in summaries if summary.week not in left_out]),
        make_table=lambda: duty_table(summaries, settings, left_out),
    )


def duty_bars_chart(
    minutes: Mapping[Duty, int], settings: LogSettings, *, width: float = 260, row: float = 16, text: float = 9
) -> Chart:
    """Minutes by duty as lying bars, one row a duty in the order of the duties; the longest fills the width."""
    most = max(minutes.values(), default=0)
    rows = [(duty, minutes.get(duty, 0)) for duty in Duty]
    marks: list[Mark] = []
    for number, (duty, amount) in enumerate(rows):
        baseline = row * (number + 0.5) + text * 0.35
        marks.append(Label(x=0, y=baseline, text=short_duty_label(duty, settings), size=text))
        marks.append(
            Bar(
                x=width * 0.45,
                y=row * (number + 0.2),
                width=width * 0.35 * amount / most if most else 0,
                height=row * 0.6,
                role=role_of(duty),
                name=f"{duty_label(duty, settings)}: {hours_and_minutes(amount)}",
            )
        )
        marks.append(Label(x=width, y=baseline, text=hours_and_minutes(amount), size=text, anchor=Anchor.END))
    return Chart(
        width=width,
        height=row * len(rows),
        marks=tuple(marks),
        legend=(),
        description=translate("Minutes logged by duty."),
        make_table=lambda: ChartTable(
            title=translate("Logged by duty"),
            header=(translate("Duty"), translate("Logged")),
            rows=tuple((duty_label(duty, settings), hours_and_minutes(amount)) for duty, amount in rows),
        ),
    )


def _axis_of(summaries: Sequence[WeekSummary], layout: Layout, *, highest: int, below: float) -> Hours:
    return hours_axis(
        -max((summary.clearing for summary in summaries), default=0),
        max([highest, *(max(summary.need, summary.contracted or 0) for summary in summaries)]),
        top=layout.text * 1.6,
        bottom=layout.height - below,
    )


def _is_closed(summary: WeekSummary) -> bool:
    return summary.is_covered or summary.scheduled == 0
