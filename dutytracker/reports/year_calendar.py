"""Years of weeks at one glance: a row a year and a cell a week, the darker the more was needed beside the contract."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from dutytracker.domain.calendar import DAYS_PER_WEEK
from dutytracker.domain.week_summary import Verdict
from dutytracker.reports.marks import (
    Anchor,
    Bar,
    Chart,
    ChartTable,
    Edge,
    Fill,
    Label,
    LegendItem,
    Mark,
    Role,
    Stop,
)
from dutytracker.reports.trend import TrendWeek, dates_of
from dutytracker.reports.trend_words import UNKNOWN, cell
from dutytracker.reports.words import (
    counted,
    full_date,
    hours_and_minutes,
    percent_words,
    short_month_name,
    translate,
)

WEEKS_IN_A_ROW = 53
MONTHS = 12
SOME_YEAR = 2001
"""The months stand above the weeks in which they begin in a year without a leap day."""

SHADES = (
    (Fraction(1), Role.HEAT_1),
    (Fraction(5, 4), Role.HEAT_2),
    (Fraction(3, 2), Role.HEAT_3),
)
"""Up to which need beside the contract a cell has which shade; beyond the last it is the strongest."""

LETTERS = {
    Verdict.SHORT_LOGGED: "N",
    Verdict.SHORT_WITH_UNDONE: "U",
    Verdict.ENOUGH: "E",
    Verdict.CANNOT_TELL: "?",
    Verdict.AWAY: "–",
}
"""What stands in a cell, so that nobody depends on its shade."""

NOT_CHOSEN = "·"
"""What stands in the cell of a week that was not chosen to be logged."""


def calendar_height(weeks: Sequence[TrendWeek], width: float, text: float) -> float:
    """How high the calendar of these weeks is in a width."""
    years = weeks[-1].week.start.year - weeks[0].week.start.year + 1
    return text * 1.9 + years * _cell(width, text)[1]


def year_calendar(weeks: Sequence[TrendWeek], *, width: float, text: float) -> Chart:
    """The calendar of weeks that follow each other, oldest first; a week stands in the year in which it begins."""
    side, height = _cell(width, text)
    first = weeks[0].week.start.year
    left = _left(text)
    marks: list[Mark] = [*_months(left, side, text)]
    stops = []
    for year in range(first, weeks[-1].week.start.year + 1):
        baseline = text * 1.6 + (year - first) * height + height * 0.5 + text * 0.35
        marks.append(Label(x=0, y=baseline, text=str(year), size=text, bold=True))
    for week in weeks:
        start = week.week.start
        x = left + (start.timetuple().tm_yday - 1) // DAYS_PER_WEEK * side
        y = text * 1.6 + (start.year - first) * height
        stop = Stop(x=x, y=y, width=side, height=height, name=_name(week), day=start)
        marks += _marks(week, stop, text)
        stops.append(stop)
    return Chart(
        width=width,
        height=calendar_height(weeks, width, text),
        marks=tuple(marks),
        legend=calendar_legend(),
        description=_description(weeks),
        make_table=lambda: _table(weeks),
        make_stops=lambda: tuple(stops),
    )


def calendar_legend() -> tuple[LegendItem, ...]:
    """The shades and the letters."""
    return (
        LegendItem(words=translate("up to the contract"), role=Role.HEAT_1),
        LegendItem(words=translate("up to a quarter more needed"), role=Role.HEAT_2),
        LegendItem(words=translate("up to half as much again"), role=Role.HEAT_3),
        LegendItem(words=translate("beyond"), role=Role.HEAT_4),
        LegendItem(
            words=translate("can’t be told, or still running"), role=Role.DIM, fill=Fill.EMPTY, edge=Edge.DASHED
        ),
    )


def letters_words(weeks: Sequence[TrendWeek] = ()) -> str:
    """What the letters mean, in a sentence; the dot only where a week of `weeks` was not chosen."""
    if any(week.is_left_out for week in weeks):
        return translate(
            "N: not enough by logged work; U: not enough with undone work; E: enough; ?: can’t be told; –: away; "
            "·: not chosen."
        )
    return translate(
        "N: not enough by logged work; U: not enough with undone work; E: enough; ?: can’t be told; –: away."
    )


def _cell(width: float, text: float) -> tuple[float, float]:
    """How wide and high a cell is, with the space around it."""
    side = (width - _left(text)) / WEEKS_IN_A_ROW
    return side, max(min(side * 1.15, text * 2), text * 1.35)


def _left(text: float) -> float:
    return text * 3.4


def _months(left: float, side: float, text: float) -> Iterator[Label]:
    for month in range(1, MONTHS + 1):
        first = date(SOME_YEAR, month, 1)
        x = left + (first.timetuple().tm_yday - 1) / DAYS_PER_WEEK * side
        yield Label(x=x, y=text * 1.1, text=short_month_name(first), role=Role.DIM, size=text * 0.9)


def _marks(week: TrendWeek, place: Stop, text: float) -> Iterator[Mark]:
    gap = min(1.0, place.width * 0.08)
    role = _shade(week)
    yield Bar(
        x=place.x + gap,
        y=place.y + gap,
        width=place.width - 2 * gap,
        height=place.height - 2 * gap,
        role=role or Role.DIM,
        fill=Fill.SOLID if role else Fill.EMPTY,
        edge=Edge.NONE if role else Edge.DASHED if _is_open(week) else Edge.NONE,
        radius=2,
    )
    if (week.running and not week.is_left_out) or place.width < text * 0.7:
        return
    yield Label(
        x=place.x + place.width / 2,
        y=place.y + place.height / 2 + text * 0.32,
        text=NOT_CHOSEN if week.is_left_out else LETTERS[week.verdict],
        role=Role.ON_HEAT if role in {Role.HEAT_3, Role.HEAT_4} else Role.INK if role else Role.DIM,
        size=text * 0.88,
        anchor=Anchor.MIDDLE,
    )


def _is_open(week: TrendWeek) -> bool:
    return not week.is_left_out and (week.running or week.verdict is Verdict.CANNOT_TELL)


def _shade(week: TrendWeek) -> Role | None:
    """The shade of a week that can be told; `None` for others."""
    share = _share(week)
    if share is None:
        return None
    return next((role for most, role in SHADES if share <= most), Role.HEAT_4)


def _share(week: TrendWeek) -> Fraction | None:
    """Need over contract; `None` where the week cannot be told, runs, was away or was not chosen, or the contract is
    unknown.
    """
    summary = week.summary
    if _is_open(week) or week.is_left_out or week.is_away or summary.contracted is None:
        return None
    if not summary.contracted:
        return Fraction(2 if summary.need else 0)
    return Fraction(summary.need, summary.contracted)


def _name(week: TrendWeek) -> str:
    summary = week.summary
    if week.is_left_out and not week.holds_anything:
        return f"{week.dates}, {week.told}"
    words = [
        week.dates,
        week.told,
        translate("needed {need}").format(need=hours_and_minutes(summary.need)),
    ]
    if summary.contracted is not None:
        words.append(translate("contract {hours}").format(hours=hours_and_minutes(summary.contracted)))
    return ", ".join(words)


def _description(weeks: Sequence[TrendWeek]) -> str:
    short = sum(week.verdict.is_short and not week.is_left_out for week in weeks)
    words = translate("{weeks} from {range}, {short} of them short. The table holds every figure.")
    return words.format(weeks=counted(len(weeks), "week", "weeks"), range=dates_of(weeks), short=short)


def _table(weeks: Sequence[TrendWeek]) -> ChartTable:
    return ChartTable(
        title=translate("Calendar of weeks"),
        header=(
            translate("Week from"),
            translate("Needed"),
            translate("Contract"),
            translate("Needed of the contract"),
            translate("Verdict"),
        ),
        rows=tuple(
            (
                full_date(week.week.start),
                UNKNOWN if week.is_left_out and not week.holds_anything else hours_and_minutes(week.summary.need),
                cell(week.summary.contracted),
                _percent(week),
                week.told,
            )
            for week in weeks
        ),
    )


def _percent(week: TrendWeek) -> str:
    contracted = None if week.is_left_out else week.summary.contracted
    return percent_words(Fraction(week.summary.need, contracted)) if contracted else cell(None)
