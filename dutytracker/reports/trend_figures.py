"""Own time, the backlog, and what was given of the contract, each as a chart over months."""

from collections.abc import Sequence

from dutytracker.domain.backlog import cleared_in
from dutytracker.reports.bounds import delivered_is_at_most
from dutytracker.reports.chart_layout import Layout
from dutytracker.reports.chart_parts import Part, delivery_parts
from dutytracker.reports.evidence_words import cleared_words
from dutytracker.reports.marks import Chart, ChartTable, Edge, Fill, LegendItem, Role
from dutytracker.reports.trend import TrendWeek, dates_of
from dutytracker.reports.trend_bars import Bars, bars_chart
from dutytracker.reports.trend_words import cell
from dutytracker.reports.words import counted, full_date, hours_and_minutes, translate


def own_time_chart(weeks: Sequence[TrendWeek], *, layout: Layout) -> Chart:
    """Work in breaks, before and after the shift and on days off, a bar a week."""
    minutes = [week.summary.own_time for week in weeks]
    words = translate("Own time by week, {range}: {total} in {some} of {weeks}.")
    bars = Bars(
        parts=_own_time,
        legend=(LegendItem(words=translate("own time"), role=Role.OWN_TIME), *_open_legend(weeks)),
        description=words.format(
            range=dates_of(weeks),
            total=hours_and_minutes(sum(minutes)),
            some=len([*filter(None, minutes)]),
            weeks=counted(len(weeks), "week", "weeks"),
        ),
        make_table=lambda: _table(
            translate("Own time by week"),
            (translate("Own time"), translate("Logged")),
            [
                (week, (None, None) if _is_blank(week) else (week.summary.own_time, week.summary.logged))
                for week in weeks
            ],
        ),
    )
    return bars_chart(weeks, bars, layout)


def backlog_chart(weeks: Sequence[TrendWeek], *, layout: Layout) -> Chart:
    """What was undone at the end of each week, by estimate; what waits on others stands apart on top."""
    latest = weeks[-1].backlog
    words = translate("Undone at the end of each week, {range}: {minutes} in {items} at the last.")
    sentences = [
        words.format(
            range=dates_of(weeks),
            minutes=hours_and_minutes(latest.minutes),
            items=counted(latest.items, "item", "items"),
        ),
        cleared_words(cleared_in(week.summary for week in weeks)),
    ]
    bars = Bars(
        parts=lambda week: (
            Part(week.backlog.minutes, Role.UNDONE, translate("undone"), Fill.HATCHED),
            Part(week.backlog.waiting_minutes, Role.OLDER, translate("waiting on others"), Fill.EMPTY),
        ),
        legend=(
            LegendItem(words=translate("undone, by estimate"), role=Role.UNDONE, fill=Fill.HATCHED, edge=Edge.LINE),
            LegendItem(
                words=translate("waiting on others, never counted"),
                role=Role.OLDER,
                fill=Fill.EMPTY,
                edge=Edge.DASHED,
            ),
        ),
        description=" ".join(sentence for sentence in sentences if sentence),
        make_table=lambda: backlog_table(weeks),
        marks_open=False,
    )
    return bars_chart(weeks, bars, layout)


def backlog_table(weeks: Sequence[TrendWeek]) -> ChartTable:
    """A row a week: the backlog at its end, and what of older estimates was cleared in it."""
    return ChartTable(
        title=translate("Undone at the end of each week"),
        header=(
            translate("Week from"),
            translate("Undone items"),
            translate("Their estimates"),
            translate("Waiting on others"),
            translate("Cleared items"),
            translate("Their estimates"),
            translate("They took"),
        ),
        rows=tuple(
            (
                full_date(week.week.start),
                str(week.backlog.items),
                hours_and_minutes(week.backlog.minutes),
                hours_and_minutes(week.backlog.waiting_minutes),
                str(week.summary.cleared.items),
                hours_and_minutes(week.summary.cleared.estimate),
                hours_and_minutes(week.summary.cleared.actual),
            )
            for week in weeks
        ),
    )


def delivery_chart(weeks: Sequence[TrendWeek], *, layout: Layout) -> Chart:
    """What was given of the protected time, with what was taken away on top, beside what the contract gives."""
    both = [
        week.summary
        for week in weeks
        if week.summary.delivery_gap is not None and week.summary.scheduled and not week.is_left_out
    ]
    words = translate("Given by week, {range}: {delivered} of {contracted} contracted, in {weeks}.")
    if any(delivered_is_at_most(summary) for summary in both):
        words = translate("Given by week, {range}: at most {delivered} of {contracted} contracted, in {weeks}.")
    bars = Bars(
        parts=lambda week: None if week.is_left_out else delivery_parts(week.summary) or None,
        legend=(
            LegendItem(words=translate("given"), role=Role.PROTECTED),
            LegendItem(words=translate("taken away"), role=Role.LOST, fill=Fill.EMPTY, edge=Edge.DASHED),
            LegendItem(words=translate("contract"), role=Role.CONTRACT, is_line=True),
            *_open_legend(weeks),
        ),
        description=words.format(
            range=dates_of(weeks),
            delivered=hours_and_minutes(sum(summary.delivered or 0 for summary in both)),
            contracted=hours_and_minutes(sum(summary.contracted or 0 for summary in both)),
            weeks=counted(len(both), "week", "weeks"),
        ),
        make_table=lambda: _delivery_table(weeks),
        contracted=True,
    )
    return bars_chart(weeks, bars, layout)


def _delivery_table(weeks: Sequence[TrendWeek]) -> ChartTable:
    return _table(
        translate("Given of the contract by week"),
        (translate("Contracted"), translate("Protected"), translate("Taken away"), translate("Given")),
        [
            (
                week,
                (
                    week.summary.contracted,
                    week.summary.protected,
                    None if week.summary.protected is None or _is_blank(week) else week.summary.eroded,
                    None if week.is_left_out else week.summary.delivered,
                ),
            )
            for week in weeks
        ],
    )


def _own_time(week: TrendWeek) -> tuple[Part, ...] | None:
    if _is_blank(week):
        return None
    return (Part(week.summary.own_time, Role.OWN_TIME, translate("own time")),)


def _is_blank(week: TrendWeek) -> bool:
    """True for a week that was not chosen and holds nothing: nothing is known of it, and it is no zero."""
    return week.is_left_out and not week.holds_anything


def _open_legend(weeks: Sequence[TrendWeek]) -> tuple[LegendItem, ...]:
    """What a dashed outline means, where some week has one."""
    if not any(week.is_open and not week.running for week in weeks):
        return ()
    words = translate("too few days closed")
    return (LegendItem(words=words, role=Role.DIM, fill=Fill.EMPTY, edge=Edge.DASHED),)


def _table(title: str, header: tuple[str, ...], rows: Sequence[tuple[TrendWeek, tuple[int | None, ...]]]) -> ChartTable:
    return ChartTable(
        title=title,
        header=(translate("Week from"), *header),
        rows=tuple(
            (
                full_date(week.week.start),
                *map(cell, amounts),
            )
            for week, amounts in rows
        ),
    )
