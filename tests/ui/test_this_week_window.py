"""Other hours for one week, as a member changes them."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.patterns import work_day_on
from dutytracker.ui.this_week_window import ThisWeekWindow
from tests.ui.sample import WEEK

TUESDAY = WEEK.days[2]


def shown(qtbot, workspace) -> ThisWeekWindow:
    window = ThisWeekWindow(workspace, WEEK)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def protected(workspace, day) -> int:
    return work_day_on(day, workspace.logbook.patterns).protected_minutes


def test_a_moved_block_is_changed_and_kept_for_this_week_alone(qtbot, workspace):
    usual = protected(workspace, TUESDAY)
    window = shown(qtbot, workspace)
    field = window.form.field(Weekday.TUESDAY, "protected")
    field.selectAll()
    QTest.keyClicks(field, "9-9:30")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not window.isVisible()
    assert protected(workspace, TUESDAY) == 30
    assert (
        protected(workspace, TUESDAY + timedelta(days=7)) == protected(workspace, TUESDAY - timedelta(days=7)) == usual
    )
    workspace.undo()
    assert protected(workspace, TUESDAY) == usual


def test_what_cannot_be_is_said_and_stays_typed(qtbot, workspace):
    window = shown(qtbot, workspace)
    field = window.form.field(Weekday.TUESDAY, "protected")
    field.setText("noon")
    window.keep_button.click()
    assert window.isVisible()
    assert not window.problem.isHidden()
    assert field.text() == "noon"


def test_nothing_changed_is_nothing_stored(qtbot, workspace):
    window = shown(qtbot, workspace)
    window.keep_button.click()
    assert len(workspace.logbook.patterns) == 1


def test_it_opens_from_the_grid_by_one_key(filled_places, window):
    window.actions_.go_grid.trigger()
    QTest.keyClicks(filled_places.by_key["weeks"].page.table, "s")
    (opened,) = filled_places.findChildren(ThisWeekWindow)
    assert opened.isVisible()
    opened.reject()
