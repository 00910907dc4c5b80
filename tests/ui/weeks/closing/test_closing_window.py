"""A week gone through key by key, until it has its verdict."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.records import UndoneStatus
from dutytracker.domain.week_summary import Verdict
from dutytracker.ui.weeks.closing.closing_steps import AnswerStep, DayStep, ItemStep, next_open
from dutytracker.ui.weeks.closing.closing_window import ClosingWindow
from tests.ui.sample import WEEK

LAST = WEEK.shifted(-1)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = LAST.days[1:6]


@pytest.fixture
def closing(qtbot, workspace) -> ClosingWindow:
    """Last week with work on each day and two things undone, nothing closed; looked at on this Thursday."""
    for day in (MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY):
        workspace.log_line(f"p 60 {day.isoformat()}")
    workspace.log_line(f"undone c 60 {MONDAY.isoformat()}")
    workspace.log_line(f"undone e 30 {TUESDAY.isoformat()}")
    return shown(qtbot, workspace)


def shown(qtbot, workspace, week=LAST) -> ClosingWindow:
    closing = ClosingWindow(workspace, week)
    qtbot.addWidget(closing)
    closing.show()
    qtbot.waitExposed(closing)
    closing.activateWindow()
    closing.card.table.setFocus()
    return closing


def press(closing, *keys) -> int:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(closing.card.table, key)
        else:
            QTest.keyClick(closing.card.table, key)
    return len(keys)


def week(closing):
    return closing._workspace.logbook.summaries.week(MONDAY)


def states(closing) -> list[str]:
    return [row.cells[2] for row in closing.card.table.rows_model.rows]


def test_from_nothing_closed_to_a_verdict_in_a_few_keys(closing, clock):
    clock.set(WEEK.days[1])
    assert week(closing).verdict is Verdict.CANNOT_TELL
    assert "close" in closing.missing.text()
    pressed = press(closing, "a", "o", "o", "n")
    assert pressed == 4
    assert week(closing).verdict is Verdict.ENOUGH
    assert week(closing).undone_answered
    assert closing.verdict.text() == "enough"
    assert closing.missing.text().startswith("You needed 6 h 30")


def test_each_day_is_offered_with_its_minutes_and_takes_one_key(closing):
    assert [type(step) for step in closing.card.steps] == [DayStep] * 5 + [ItemStep] * 2 + [AnswerStep]
    assert closing.card.table.rows_model.rows[0].cells == (
        "Monday, November 9, 2026",
        "1 h 00 logged",
        "too late to count",
    )
    assert closing.card.table.rows_model.rows[4].cells[2] == "not closed"
    press(closing, "c")
    assert states(closing)[0] == "closed late, does not count"
    assert closing.card.step == closing.card.steps[1]
    press(closing, Qt.Key.Key_Up, "c")
    assert states(closing)[0] == "too late to count"
    assert closing.card.step == closing.card.steps[0]


def test_an_item_that_is_done_asks_its_minutes_and_logs_them_in_the_same_change(closing):
    press(closing, "a", "d")
    assert closing.card.form.minutes.text() == "60"
    QTest.keyClicks(closing.card.form.minutes, "45")
    QTest.keyClick(closing.card.form.minutes, Qt.Key.Key_Return)
    logbook = closing._workspace.logbook
    (item,) = [one for one in logbook.records.undone_of(LAST) if one.status is UndoneStatus.DONE]
    assert [entry.minutes for entry in logbook.records.entries_on(logbook.today()) if entry.clears == item.id] == [45]
    assert isinstance(closing.card.step, ItemStep)
    assert closing.card.step.item != item
    closing.undo.trigger()
    assert len([one for one in logbook.records.undone_of(LAST) if one.status is UndoneStatus.OPEN]) == 2
    assert not any(entry.clears for entry in logbook.records.entries_on(logbook.today()))


def test_work_that_is_logged_already_is_linked(closing):
    closing._workspace.log_line(f"e 25 {THURSDAY.isoformat()}")
    press(closing, "a", "o", "d")
    assert closing.card.form.link_button.text() == "Logged already: 25 min"
    closing.card.form.link_button.click()
    (item,) = [one for one in closing._workspace.logbook.records.undone_of(LAST) if one.status is UndoneStatus.DONE]
    assert (item.estimate_minutes, item.ended) == (30, THURSDAY)


def test_an_item_is_dropped_and_opened_again(closing):
    press(closing, "a", "x")
    assert states(closing)[5] == "dropped"
    press(closing, Qt.Key.Key_Up, "o")
    assert states(closing)[5] == "open"


def test_escape_leaves_the_minutes_and_nothing_is_changed(closing):
    press(closing, "a", "d")
    QTest.keyClick(closing.card.form.minutes, Qt.Key.Key_Escape)
    assert closing.card.form is None
    assert closing.isVisible()
    assert states(closing)[5] == "open"
    press(closing, "d")
    closing.card.form.drop_button.click()
    assert states(closing)[5] == "dropped"


def test_something_more_is_added_and_what_is_wrong_stays_typed(closing):
    press(closing, "+")
    assert closing.card.undone.field.hasFocus()
    QTest.keyClicks(closing.card.undone.field, "zz")
    QTest.keyClick(closing.card.undone.field, Qt.Key.Key_Return)
    assert closing.card.undone.field.text() == "zz"
    assert not closing.card.undone.problem.isHidden()
    closing.card.undone.field.setText("c 20")
    QTest.keyClick(closing.card.undone.field, Qt.Key.Key_Return)
    assert closing.card.undone.field.text() == ""
    assert week(closing).undone == 110


def test_the_answer_is_taken_back_by_the_same_key(closing):
    press(closing, "n")
    assert week(closing).undone_answered
    press(closing, "n")
    assert not week(closing).undone_answered


def test_the_appointments_are_three_fields_in_the_same_window(closing):
    for name, hours in (("booked_minutes", "30"), ("held_minutes", "27"), ("no_show_minutes", "3")):
        closing.appointments.fields[name].setText(hours)
    closing.appointments.keep_button.click()
    assert (week(closing).booked, week(closing).held, week(closing).no_show) == (1800, 1620, 180)


def test_a_running_week_goes_up_to_today(qtbot, workspace):
    closing = shown(qtbot, workspace, WEEK)
    days = [step for step in closing.card.steps if isinstance(step, DayStep)]
    assert days[-1].date == workspace.logbook.today()
    assert closing.card.table.rows_model.rows[-1].cells[0] == "Was anything left undone?"


def test_enter_does_what_the_step_asks(closing):
    press(closing, Qt.Key.Key_Return)
    assert states(closing)[0] == "closed late, does not count"
    press(closing, "a", Qt.Key.Key_Return)
    assert closing.card.form is not None


def test_with_nothing_open_the_last_step_is_next():
    assert next_open((AnswerStep(answered=True, items=0),), 0) == 0


def test_w_opens_it_from_the_week(filled_places, qtbot):
    filled_places.go_weeks()
    place = filled_places.by_key["weeks"]
    place.go_earlier()
    qtbot.keyClick(place.page.list, Qt.Key.Key_W)
    (opened,) = filled_places.findChildren(ClosingWindow)
    assert opened.isVisible()
    assert "November 8" in opened.windowTitle()
    opened.accept()


def test_closing_all_days_is_told_and_taken_back_as_one(closing):
    press(closing, "a")
    assert closing.undo_bar.text() == "5 days are closed"
    assert closing.card.all_button.isHidden()
    closing.undo.trigger()
    assert closing.undo_bar.text() == "Taken back: 5 days are closed"
    assert not any(isinstance(step, DayStep) and step.closed for step in closing.card.steps)


def test_a_week_that_is_closed_shows_how_it_stands_and_opens_again_by_the_same_keys(qtbot, closing, clock):
    clock.set(WEEK.days[1])
    press(closing, "a", "o", "o", "n")
    again = shown(qtbot, closing._workspace)
    assert states(again) == ["closed"] * 5 + ["open"] * 2 + ["answered"]
    again.card.table.selectRow(0)
    press(again, "c")
    assert states(again)[0] == "not closed"
    assert "close Monday" in again.missing.text()


def test_work_that_was_done_in_another_week_clears_nothing_once_the_item_is_open_again(closing):
    press(closing, "a", "d")
    QTest.keyClick(closing.card.form.minutes, Qt.Key.Key_Return)
    logbook = closing._workspace.logbook
    assert any(entry.clears for entry in logbook.records.entries_on(logbook.today()))
    press(closing, Qt.Key.Key_Up, "o")
    assert states(closing)[5] == "open"
    (entry,) = logbook.records.entries_on(logbook.today())
    assert entry.clears is None


def test_the_day_that_is_typed_with_one_more_item_holds(closing):
    closing.card.undone.field.setText(f"c 20 {TUESDAY.isoformat()}")
    QTest.keyClick(closing.card.undone.field, Qt.Key.Key_Return)
    assert [item.arose for item in closing._workspace.logbook.records.undone_of(LAST)] == [MONDAY, TUESDAY, TUESDAY]


def test_escape_does_not_lose_what_is_typed(closing):
    QTest.keyClicks(closing.card.undone.field, "c 20")
    QTest.keyClick(closing, Qt.Key.Key_Escape)
    assert closing.isVisible()
    assert "not kept yet" in closing.problem.text()
    assert closing.card.undone.field.text() == "c 20"
    QTest.keyClick(closing, Qt.Key.Key_Escape)
    assert not closing.isVisible()


def test_escape_closes_where_nothing_is_typed(closing):
    QTest.keyClicks(closing.appointments.fields["held_minutes"], "27")
    closing.close_button.click()
    assert closing.isVisible()
    closing.appointments.keep()
    closing.close_button.click()
    assert not closing.isVisible()


def test_the_keys_of_the_step_are_named(closing):
    assert closing.card._keys.accessibleName() == "C: close the day, A: close all 5 days"
    press(closing, "a")
    assert closing.card._keys.accessibleName() == "D: done, O: still open, X: will not be done, T: notice to a manager"
    press(closing, "x", Qt.Key.Key_Up)
    assert closing.card._keys.accessibleName() == "O: open it again, T: notice to a manager"
    closing.card.table.selectRow(7)
    assert closing.card._keys.accessibleName() == "N: that is all, +: add something"
    press(closing, "n")
    closing.card.table.selectRow(7)
    assert closing.card._keys.accessibleName() == "N: take the answer back"
    closing.card.table.selectRow(0)
    assert closing.card._keys.accessibleName() == "C: open it again"


def test_today_offers_it_from_the_last_working_day_on(places, window, clock):
    panel = places.today.parts.panel
    assert panel.closing.isHidden()
    clock.set(WEEK.days[5])
    window.workspace.log_line("p 20")
    assert panel.closing.button.text() == "Close the week… →"
    panel.closing.button.click()
    (opened,) = places.findChildren(ClosingWindow)
    assert "November 15" in opened.windowTitle()
    opened.accept()
    places.today.show_day(LAST.days[2])
    assert not places.today.parts.panel.closing.isHidden()
