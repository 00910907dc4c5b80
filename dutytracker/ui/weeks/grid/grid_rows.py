"""What the rows of the week grid say, cell by cell; no widgets."""

from collections.abc import Callable
from enum import Enum, auto

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings, Source
from dutytracker.domain.week_grid import GridDay, Layer, WeekGrid
from dutytracker.reports.words import (
    absence_words,
    counted,
    duration,
    erosion_words,
    full_day,
    hours_and_minutes,
    short_duty_label,
    short_placement_words,
    translate,
    weekday_name,
    weekday_of,
)


class RowKind(Enum):
    """What a row of the grid tells."""

    DUTY = auto()
    LOGGED = auto()
    UNDONE = auto()
    DUE = auto()
    LOST = auto()
    GIVEN = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """One row: its words, and the minutes of a day in it. Only a row with a duty takes totals."""

    kind: RowKind
    label: str
    minutes_on: Callable[[GridDay], int]
    duty: Duty | None = None


def rows_of(grid: WeekGrid, settings: LogSettings) -> tuple[GridRow, ...]:
    """The duties, the campaign's five first, then what stands beside them; protected time only where blocks are.

    A duty that is not used has a row only in a week in which it was logged.
    """
    duties = [
        GridRow(
            kind=RowKind.DUTY,
            label=short_duty_label(duty, settings),
            minutes_on=lambda day, duty=duty: grid.cells[duty, day.date].minutes,  # type: ignore[misc]
            duty=duty,
        )
        for duty in Duty
        if duty not in settings.unused_duties or grid.of_duty(duty)
    ]
    logged = GridRow(kind=RowKind.LOGGED, label=translate("Logged"), minutes_on=lambda day: day.logged)
    undone = GridRow(
        kind=RowKind.UNDONE, label=translate("Undone, arose that day"), minutes_on=lambda day: day.undone_minutes
    )
    if grid.summary.protected is None:
        return (*duties, logged, undone)
    return (
        *duties,
        logged,
        undone,
        GridRow(kind=RowKind.DUE, label=translate("Protected time due"), minutes_on=lambda day: day.protected),
        GridRow(kind=RowKind.LOST, label=_lost_label(grid), minutes_on=lambda day: day.lost),
        GridRow(
            kind=RowKind.GIVEN,
            label=translate("Protected time given"),
            minutes_on=lambda day: day.protected - day.lost,
        ),
    )


def cell_words(row: GridRow, day: GridDay) -> str:
    """What stands in a cell; empty for nothing."""
    minutes = row.minutes_on(day)
    if not minutes:
        return ""
    return str(minutes) if row.kind is RowKind.DUTY else _hours(minutes)


def total_words(row: GridRow, grid: WeekGrid) -> str:
    """The sum of a row."""
    minutes = sum(row.minutes_on(day) for day in grid.days)
    return duration(minutes) if minutes else ""


def spoken(row: GridRow, day: GridDay) -> str:
    """A cell as a screen reader says it: "Charting, Wednesday, October 21: 20 minutes"."""
    minutes = counted(row.minutes_on(day), "minute", "minutes")
    return translate("{row}, {day}: {minutes}").format(row=row.label, day=full_day(day.date), minutes=minutes)


def head_words(day: GridDay) -> str:
    """The day at the head of its column: "Mon 19"."""
    return translate("{weekday} {day}").format(weekday=weekday_name(weekday_of(day.date))[:3], day=day.date.day)


def state_words(day: GridDay, holiday: str = "", *, expected: bool = True) -> str:
    """What kind of day it was, and whether it is closed: "PTO, 8 h", "day off", "closed", "not closed".

    A scheduled day that is a public `holiday` asks: "Thanksgiving Day?". Of a day of which nothing is `expected`, as
    its week was not chosen to be logged, it is not said that it is open.
    """
    if day.absences:
        away = day.minutes.scheduled - day.minutes.worked
        kind = absence_words(day.absences[0].kind)
        kind = kind if len({one.kind for one in day.absences}) == 1 else translate("away")
        return translate("{kind}, {length}").format(kind=kind, length=_brief_hours(away)) if away else kind
    if not day.minutes.scheduled and day.closed is None:
        return translate("day off")
    if holiday and day.closed is None and expected:
        return translate("{holiday}?").format(holiday=holiday)
    if day.closed is not None:
        return translate("closed")
    return translate("not closed") if expected else ""


def spoken_head(day: GridDay, holiday: str = "", *, expected: bool = True) -> str:
    """The head of a column as a screen reader says it."""
    return f"{full_day(day.date)}, {state_words(day, holiday, expected=expected) or translate('not chosen')}"


def layer_words(layer: Layer) -> str:
    """Which minutes the cells show and set: "only freed slots, older work; on paper"."""
    only = [] if layer.placement is None else [short_placement_words(layer.placement)]
    only += [translate("older work")] if layer.older else []
    parts = [translate("only {these}").format(these=", ".join(only))] if only else []
    parts += [translate("on paper")] if layer.source is Source.TALLY else []
    return "; ".join(parts) or translate("one total a cell, no clock times")


def not_counted_words(grid: WeekGrid) -> str:
    """Why the grid holds more than the week counts; empty where it does not."""
    if not grid.not_counted:
        return ""
    words = translate(
        "{minutes} of these do not count in the week: minutes logged twice at one time count once, and group "
        "preparation counts only where the contract says so."
    )
    return words.format(minutes=duration(grid.not_counted))


def _hours(minutes: int) -> str:
    return duration(minutes) if minutes < 60 else hours_and_minutes(minutes)


def _brief_hours(minutes: int) -> str:
    return translate("{hours} h").format(hours=minutes // 60) if minutes and not minutes % 60 else _hours(minutes)


def _lost_label(grid: WeekGrid) -> str:
    reasons = list(grid.summary.eroded_by)
    if len(reasons) != 1:
        return translate("Lost")
    return translate("Lost ({reason})").format(reason=erosion_words(reasons[0]).lower())
