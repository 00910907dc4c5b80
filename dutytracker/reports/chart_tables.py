"""What charts of weeks say in words: the legend, the description and the figures as a table."""

from collections.abc import Container, Sequence

from dutytracker.domain.calendar import Week
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.records import LogSettings
from dutytracker.domain.week_summary import Verdict, WeekSummary, holds_anything
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.chart_parts import placement_parts
from dutytracker.reports.marks import ChartTable, Edge, Fill, LegendItem, Role, role_of
from dutytracker.reports.words import (
    duty_label,
    hours_and_minutes,
    range_words,
    short_duty_label,
    short_week,
    translate,
)


def placement_legend(*, own_time: bool) -> tuple[LegendItem, ...]:
    outside: tuple[LegendItem, ...] = (LegendItem(words=translate("outside protected time"), role=Role.OUTSIDE),)
    if own_time:
        outside = (
            LegendItem(words=translate("other paid time"), role=Role.OTHER_PAID),
            LegendItem(words=translate("own time"), role=Role.OWN_TIME),
        )
    return (LegendItem(words=translate("in protected time"), role=Role.PROTECTED), *outside, *_common_legend())


def duty_legend(settings: LogSettings, *, with_not_chosen: bool = False) -> tuple[LegendItem, ...]:
    not_chosen = LegendItem(words=translate("Not chosen"), role=Role.DIM, is_line=True, dashed=True)
    return (
        *(LegendItem(words=short_duty_label(duty, settings), role=role_of(duty)) for duty in CAMPAIGN_DUTIES),
        LegendItem(words=translate("Other duties"), role=Role.OTHER_DUTY),
        *_common_legend(),
        LegendItem(words=translate("Too few days closed"), role=Role.DIM, fill=Fill.EMPTY, edge=Edge.DASHED),
        LegendItem(words=translate("Running week"), role=Role.CALL, fill=Fill.PALE),
        *((not_chosen,) if with_not_chosen else ()),
    )


def description(summaries: Sequence[WeekSummary]) -> str:
    """The chart in two sentences; the table holds every figure."""
    if not summaries:
        return translate("No weeks.")
    needs = [summary.need for summary in summaries if summary.verdict is not Verdict.AWAY] or [0]
    over = sum(summary.verdict.is_short for summary in summaries)
    words = translate(
        "Need by week, {range}: from {least} to {most}. In {over} of {weeks} weeks it is over the contract."
        " The table holds every figure."
    )
    return words.format(
        range=range_words(summaries[0].week.start, summaries[-1].week.last),
        least=hours_and_minutes(min(needs)),
        most=hours_and_minutes(max(needs)),
        over=over,
        weeks=len(summaries),
    )


def placement_table(
    summaries: Sequence[WeekSummary], *, own_time: bool, left_out: Container[Week] = frozenset()
) -> ChartTable:
    names = [part.words for part in placement_parts(summaries[0], own_time=own_time)] if summaries else []
    return _table(
        summaries,
        tuple(names),
        [tuple(part.minutes for part in placement_parts(each, own_time=own_time)) for each in summaries],
        left_out,
    )


def duty_table(
    summaries: Sequence[WeekSummary], settings: LogSettings, left_out: Container[Week] = frozenset()
) -> ChartTable:
    """By name also those duties that share a color in the picture; weeks `left_out` were not chosen."""
    used = [duty for duty in Duty if any(duty in each.by_duty for each in summaries)]
    return _table(
        summaries,
        (*(duty_label(duty, settings) for duty in used), translate("left undone")),
        [(*(each.by_duty.get(duty, 0) for duty in used), each.undone) for each in summaries],
        left_out,
    )


def _common_legend() -> tuple[LegendItem, ...]:
    return (
        LegendItem(words=translate("Undone"), role=Role.UNDONE, fill=Fill.HATCHED, edge=Edge.LINE),
        LegendItem(words=translate("Contract"), role=Role.CONTRACT, is_line=True),
    )


def _table(
    summaries: Sequence[WeekSummary],
    names: Sequence[str],
    minutes: Sequence[tuple[int, ...]],
    left_out: Container[Week] = frozenset(),
) -> ChartTable:
    return ChartTable(
        title=translate("Need by week"),
        header=(
            translate("Week"),
            *names,
            translate("older work"),
            translate("needed"),
            translate("contract"),
        ),
        rows=tuple(
            (
                _week_cell(summary, left_out),
                *(_minutes_cell(amount, summary, left_out) for amount in amounts),
                _minutes_cell(-summary.clearing, summary, left_out),
                _minutes_cell(summary.need, summary, left_out)
                + ("+" if need_is_at_least(summary) and summary.week not in left_out else ""),
                "–" if summary.contracted is None else hours_and_minutes(summary.contracted),
            )
            for summary, amounts in zip(summaries, minutes, strict=True)
        ),
    )


def _week_cell(summary: WeekSummary, left_out: Container[Week]) -> str:
    dates = short_week(summary.week)
    return translate("{week}, not chosen").format(week=dates) if summary.week in left_out else dates


def _minutes_cell(minutes: int, summary: WeekSummary, left_out: Container[Week]) -> str:
    """Nothing is known of a week that was not chosen and holds nothing: that is no zero."""
    return "–" if summary.week in left_out and not holds_anything(summary) else hours_and_minutes(minutes)
