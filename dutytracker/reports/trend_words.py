"""What the chart of need per 40 h says in words: its legend, the week under the keyboard, and its table."""

from collections.abc import Sequence

from dutytracker.reports.marks import ChartTable, Edge, Fill, LegendItem, Role
from dutytracker.reports.trend import TrendWeek, dates_of
from dutytracker.reports.words import (
    counted,
    full_date,
    hours_and_minutes,
    translate,
)

UNKNOWN = "–"


def trend_legend(weeks: Sequence[TrendWeek], *, what_if: int | None) -> tuple[LegendItem, ...]:
    """The signs that the chart of these weeks holds."""
    signs = (
        LegendItem(words=translate("not enough, by logged work"), role=Role.INK, is_dot=True),
        LegendItem(
            words=translate("not enough, with undone work"),
            role=Role.INK,
            fill=Fill.EMPTY,
            edge=Edge.LINE,
            is_dot=True,
        ),
        LegendItem(words=translate("enough"), role=Role.DIM),
        LegendItem(
            words=translate("at least this: not all closed or answered"),
            role=Role.DIM,
            fill=Fill.EMPTY,
            edge=Edge.DASHED,
            is_dot=True,
        ),
    )
    running = LegendItem(words=translate("running week"), role=Role.INK, fill=Fill.PALE, is_dot=True)
    away = LegendItem(words=translate("away"), role=Role.OLDER, is_line=True)
    not_chosen = LegendItem(words=translate("not chosen"), role=Role.DIM, is_line=True, dashed=True)
    lines = (
        LegendItem(words=translate("median of four weeks"), role=Role.TREND, is_line=True),
        LegendItem(words=translate("guarantee"), role=Role.CONTRACT, is_line=True),
    )
    other = LegendItem(words=translate("what if"), role=Role.TREND, is_line=True, dashed=True)
    return (
        *lines,
        *((other,) if what_if is not None else ()),
        *signs,
        *((running,) if any(week.running and not week.is_left_out for week in weeks) else ()),
        *((away,) if any(week.is_away for week in weeks) else ()),
        *((not_chosen,) if any(week.is_left_out for week in weeks) else ()),
    )


def week_name(week: TrendWeek) -> str:
    """A week in words: its dates, what it needed per 40 h, what was guaranteed, and the verdict."""
    parts = [week.dates]
    if week.is_left_out and not week.holds_anything:
        return ", ".join([*parts, week.told])
    if week.need is not None:
        words = translate("needed {need} per 40 h")
        if week.at_least:
            words = translate("needed at least {need} per 40 h")
        parts.append(words.format(need=hours_and_minutes(week.need)))
    if week.guarantee is not None:
        parts.append(translate("guarantee {hours}").format(hours=hours_and_minutes(week.guarantee)))
    return ", ".join([*parts, week.told])


def guarantee_words(minutes: int) -> str:
    """The line of the guarantee."""
    return translate("guarantee {hours} per 40 h").format(hours=hours_and_minutes(minutes))


def trend_description(weeks: Sequence[TrendWeek]) -> str:
    """The chart in a few sentences; the table holds every figure."""
    needs = [week.need for week in weeks if week.need is not None and not week.running and not week.is_left_out]
    if not needs:
        return translate("No week with working hours.")
    sentences = [
        translate("Need per 40 hours of work, {range}: from {least} to {most}.").format(
            range=dates_of(weeks), least=hours_and_minutes(min(needs)), most=hours_and_minutes(max(needs))
        )
    ]
    latest = next((week for week in reversed(weeks) if week.rolling_need is not None), None)
    if latest is not None and latest.rolling_need is not None:
        words = translate("The median of the latest four comparable weeks is {median}.")
        sentences.append(words.format(median=hours_and_minutes(latest.rolling_need)))
    left_out = sum(week.is_left_out for week in weeks)
    if left_out:
        words = translate("{weeks} not chosen and left out.")
        sentences.append(words.format(weeks=counted(left_out, "week was", "weeks were")))
    sentences.append(translate("The table holds every figure."))
    return " ".join(sentences)


def trend_table(weeks: Sequence[TrendWeek]) -> ChartTable:
    """A row a week: needed, guaranteed, the rolling median, and the verdict."""
    return ChartTable(
        title=translate("Need per 40 h by week"),
        header=(
            translate("Week from"),
            translate("Needed per 40 h"),
            translate("Guarantee per 40 h"),
            translate("Median of four weeks"),
            translate("Verdict"),
        ),
        rows=tuple(
            (
                full_date(week.week.start),
                need_cell(week),
                cell(week.guarantee),
                cell(week.rolling_need),
                week.told,
            )
            for week in weeks
        ),
    )


def need_cell(week: TrendWeek) -> str:
    """Need per 40 h, with "+" where it may be greater; a dash for a week not chosen that holds nothing."""
    if week.is_left_out and not week.holds_anything:
        return UNKNOWN
    return cell(week.need) + ("+" if week.at_least and week.need is not None else "")


def cell(minutes: int | None) -> str:
    """Minutes in hours and minutes; a dash where they are not known."""
    return UNKNOWN if minutes is None else hours_and_minutes(minutes)
