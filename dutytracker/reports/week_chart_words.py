"""What the chart of need per 40 h of some weeks says in words: its signs, its description and its table."""

from collections.abc import Collection, Sequence

from dutytracker.domain.calendar import Week
from dutytracker.domain.dataclass import dataclass
from dutytracker.reports.marks import ChartTable, Edge, Fill, LegendItem, Role
from dutytracker.reports.words import hours_and_minutes, range_words, short_week, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One week of the chart; `need` and `guarantee` are minutes per 40 h, `None` where undefined or unknown."""

    week: Week
    need: int | None
    guarantee: int | None
    is_open: bool
    """True for the running week, and where too few days are closed."""
    is_bound: bool
    """True where the need may be greater."""
    is_left_out: bool
    """True where the week was not chosen to be logged."""
    x: float


def bounded(point: Point, minutes: int) -> str:
    """Minutes in words; "at least" where the need may be greater."""
    words = hours_and_minutes(minutes)
    return translate("at least {minutes}").format(minutes=words) if point.is_bound else words


def need_legend(
    guarantees: Collection[int], what_if: int | None, *, has_left_out: bool, has_levels: bool
) -> tuple[LegendItem, ...]:
    """The signs that are there; the guarantee with its figure where it is the same in all weeks."""
    words = translate("guarantee")
    if len(guarantees) == 1:
        words = translate("guarantee {hours}").format(hours=hours_and_minutes(next(iter(guarantees))))
    other = LegendItem(words=translate("what if"), role=Role.PROTECTED, is_line=True, dashed=True)
    not_chosen = LegendItem(words=translate("not chosen"), role=Role.DIM, is_line=True, dashed=True)
    return (
        LegendItem(words=words, role=Role.CONTRACT, is_line=True),
        *(() if what_if is None else (other,)),
        LegendItem(words=translate("too few days closed"), role=Role.DIM, fill=Fill.EMPTY, edge=Edge.DASHED),
        *((not_chosen,) if has_left_out else ()),
        *((LegendItem(words=translate("median"), role=Role.DIM, is_line=True),) if has_levels else ()),
    )


def points_description(points: Sequence[Point]) -> str:
    known = [point.need for point in points if point.need is not None and not point.is_left_out]
    if not known:
        return translate("No week with working hours and work in it.")
    words = translate("Need per 40 hours of work, {range}: from {least} to {most}. The table holds every figure.")
    return words.format(
        range=range_words(points[0].week.start, points[-1].week.last),
        least=hours_and_minutes(min(known)),
        most=hours_and_minutes(max(known)),
    )


def points_table(points: Sequence[Point]) -> ChartTable:
    return ChartTable(
        title=translate("Need per 40 h by week"),
        header=(translate("Week"), translate("Needed per 40 h"), translate("Guarantee per 40 h")),
        rows=tuple(
            (
                short_week(point.week),
                _need_cell(point),
                _cell(point.guarantee),
            )
            for point in points
        ),
    )


def _need_cell(point: Point) -> str:
    said = _cell(point.need) + ("+" if point.need and point.is_bound else "")
    if not point.is_left_out:
        return said
    return translate("not chosen") if point.need is None else translate("{need}, not chosen").format(need=said)


def _cell(minutes: int | None) -> str:
    return "–" if minutes is None else hours_and_minutes(minutes)
