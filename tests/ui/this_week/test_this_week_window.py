"""Other hours for one week, as a member changes them."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.patterns import work_day_on
from dutytracker.ui.this_week.this_week_window import Kind, ThisWeekWindow
from tests.ui.sample import WEEK

MONDAY, TUESDAY = WEEK.days[1:3]


def shown(qtbot, workspace) -> ThisWeekWindow:
    window = ThisWeekWindow(workspace, WEEK)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def type_into(field, text) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def protected(workspace, day) -> int:
    return work_day_on(day, workspace.logbook.patterns).protected_minutes


def test_a_moved_block_is_chosen_and_kept_for_this_week_alone(qtbot, workspace):
    window = shown(qtbot, workspace)
    form = window.forms[Kind.BLOCK]
    assert form.block.currentText() == "Monday, 8:00 – 9:00 AM"
    assert window.comes_to.text() == "Nothing is different yet."
    form.day.choose(Weekday.TUESDAY)
    type_into(form.times, "1-2:30")
    assert window.comes_to.text() == (
        "Monday: protected 11:00 – 11:30 AM, not 8:00 – 9:00 AM and 11:00 – 11:30 AM.\n"
        "Tuesday: protected 8:00 – 9:00 AM, 11:00 – 11:30 AM and 1:00 – 2:30 PM, "
        "not 8:00 – 9:00 AM and 11:00 – 11:30 AM."
    )
    assert window.week_text.text() == "40 h 00 a week, 7 h 30 of it protected."
    QTest.keyClick(form.times, Qt.Key.Key_Return)
    assert not window.isVisible()
    assert (protected(workspace, MONDAY), protected(workspace, TUESDAY)) == (30, 180)
    for day in (MONDAY, TUESDAY):
        assert protected(workspace, day + timedelta(days=7)) == protected(workspace, day - timedelta(days=7)) == 90
    workspace.undo()
    assert (protected(workspace, MONDAY), protected(workspace, TUESDAY)) == (90, 90)


def test_a_block_is_one_less_or_one_more(qtbot, workspace):
    workspace.log_line(f"lost 100 meeting {TUESDAY.isoformat()}")
    window = shown(qtbot, workspace)
    form = window.forms[Kind.BLOCK]
    assert form.block.currentText().startswith("Tuesday")
    form.times.clear()
    window.keep_button.click()
    assert protected(workspace, TUESDAY) == 30
    again = shown(qtbot, workspace).forms[Kind.BLOCK]
    again.block.setCurrentIndex(again.block.count() - 1)
    again.day.choose(Weekday.TUESDAY)
    type_into(again.times, "3-4")
    again.window().keep_button.click()
    assert protected(workspace, TUESDAY) == 90


def test_a_shift_is_swapped_with_a_day_off(qtbot, workspace):
    window = shown(qtbot, workspace)
    window.kinds.choose(Kind.SWAP)
    form = window.forms[Kind.SWAP]
    form.first.choose(Weekday.FRIDAY)
    form.second.choose(Weekday.SATURDAY)
    assert window.comes_to.text() == (
        "Friday: off.\nSaturday: 8:00 AM – 5:00 PM, meal 12:00 – 1:00 PM, protected 8:00 – 9:00 AM."
    )
    window.keep_button.click()
    patterns = workspace.logbook.patterns
    assert work_day_on(WEEK.days[5], patterns) is None
    assert work_day_on(WEEK.days[6], patterns).scheduled_minutes == 480


def test_a_day_is_off(qtbot, workspace):
    window = shown(qtbot, workspace)
    window.kinds.choose(Kind.OFF)
    window.forms[Kind.OFF].day.choose(Weekday.WEDNESDAY)
    assert window.comes_to.text() == "Wednesday: off."
    window.keep_button.click()
    assert workspace.logbook.summaries.week(WEEK.start).pattern == 4 * 480


def test_all_hours_are_changed_as_in_the_settings(qtbot, workspace):
    window = shown(qtbot, workspace)
    window.kinds.choose(Kind.ALL)
    field = window.forms[Kind.ALL].form.field(Weekday.TUESDAY, "shift")
    type_into(field, "8-6")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert work_day_on(TUESDAY, workspace.logbook.patterns).scheduled_minutes == 540


@pytest.mark.parametrize(
    ("typed", "sentence"), [("noon", "is not a range"), ("7-8", "inside the shift"), ("11-12", "must not overlap")]
)
def test_what_cannot_be_is_said_and_stays_typed(qtbot, workspace, typed, sentence):
    window = shown(qtbot, workspace)
    field = window.forms[Kind.BLOCK].times
    type_into(field, typed)
    assert window.problem.isHidden()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.isVisible()
    assert sentence in window.problem.text()
    assert field.text() == typed


def test_an_impossible_shift_is_said_with_its_day(qtbot, workspace):
    window = shown(qtbot, workspace)
    window.kinds.choose(Kind.ALL)
    type_into(window.forms[Kind.ALL].form.field(Weekday.TUESDAY, "shift"), "noon")
    window.keep_button.click()
    assert window.problem.text().startswith("Tuesday: ")


def test_nothing_changed_is_nothing_stored(qtbot, workspace):
    window = shown(qtbot, workspace)
    window.keep_button.click()
    assert "already" in window.problem.text()
    assert len(workspace.logbook.patterns) == 1


def test_another_week_is_one_key_away(qtbot, workspace):
    window = shown(qtbot, workspace)
    QTest.keyClick(window.kinds, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "November 8" in window.windowTitle()
    window.later_button.click()
    window.later_button.click()
    assert "November 22" in window.windowTitle()


def test_without_usual_hours_it_says_what_comes_first(qtbot, bare_logbook):
    from dutytracker.ui.workspace import Workspace

    window = shown(qtbot, Workspace(bare_logbook))
    assert window.kind is Kind.ALL
    window.forms[Kind.ALL].form.tick(Weekday.MONDAY).click()
    window.forms[Kind.ALL].form.field(Weekday.MONDAY, "shift").setText("8-5")
    window.keep_button.click()
    assert "usual working hours first" in window.problem.text()


def test_it_opens_from_the_grid_by_one_key(filled_places, window):
    window.actions_.go_grid.trigger()
    QTest.keyClicks(filled_places.by_key["weeks"].page.table, "s")
    (opened,) = filled_places.findChildren(ThisWeekWindow)
    assert opened.isVisible()
    opened.reject()


def test_it_opens_from_the_record_of_a_week(filled_places, window):
    filled_places.go_weeks()
    place = filled_places.by_key["weeks"]
    place.go_earlier()
    place.page.week_view.record.hours.click()
    (opened,) = filled_places.findChildren(ThisWeekWindow)
    assert "November 8" in opened.windowTitle()
    opened.reject()


def test_it_opens_from_the_settings_for_the_running_week(filled_places, window):
    filled_places.go_settings()
    filled_places.by_key["settings"].working_hours.one_week.click()
    (opened,) = filled_places.findChildren(ThisWeekWindow)
    assert "November 15" in opened.windowTitle()
    opened.reject()
