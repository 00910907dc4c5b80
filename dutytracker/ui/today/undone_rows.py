"""The rows of the undone list."""

from dutytracker.domain.records import UndoneItem, UndoneReason, UndoneStatus
from dutytracker.reports.words import (
    duration,
    hours_and_minutes,
    reason_words,
    short_day,
    short_duty_label,
    translate,
    weekday_name,
    weekday_of,
)
from dutytracker.ui.today.day_rows import told_words
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.widgets.rows_model import Row

TICK, DUTY, REASON, AROSE, TOLD, ESTIMATE = range(6)
COLUMNS = ("Status", "Duty", "Reason", "Arose", "Manager", "Estimate")


def undone_rows(state: DayState) -> tuple[Row, ...]:
    """One row for each item; the value of a row is the item."""
    return tuple(_row(item, state) for item in state.undone)


def undone_headline(state: DayState) -> str:
    """What of the list counts in this week."""
    return hours_and_minutes(state.summary.undone) if state.undone else ""


def _row(item: UndoneItem, state: DayState) -> Row:
    reason = reason_words(item.reason)
    if item.reason is UndoneReason.WAITING_ON_OTHERS:
        reason += " · " + translate("not counted")
    return Row(
        (
            translate("dropped") if item.status is UndoneStatus.DROPPED else translate("open"),
            short_duty_label(item.duty, state.settings),
            reason,
            _arose(item, state),
            told_words(item.told_manager),
            f"≈ {duration(item.estimate_minutes)}",
        ),
        item,
    )


def _arose(item: UndoneItem, state: DayState) -> str:
    if item.status is UndoneStatus.DROPPED and item.ended is not None:
        return translate("dropped {day}").format(day=short_day(item.ended))
    if item.arose == state.today:
        return translate("arose today")
    if item.arose in state.week:
        return translate("arose {day}").format(day=weekday_name(weekday_of(item.arose)))
    return translate("arose {day}").format(day=short_day(item.arose))
