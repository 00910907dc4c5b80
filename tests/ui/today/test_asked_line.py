"""The line on Today about the weeks that the unit asks for."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import adding
from dutytracker.domain.logging import answering_undone
from dutytracker.domain.unit import WeeksAsked
from dutytracker.ui.weeks.closing.closing_window import ClosingWindow
from tests.builders import a_shared_summary
from tests.exchange.units import a_unit, a_unit_file
from tests.ui.sample import WEEK

FIRST, LAST = WEEK.shifted(-7), WEEK
HALF_CLOSED = WEEK.shifted(-5)
"""The week of the sample in which only Monday and Tuesday were closed, and nothing was answered."""


def asking(logbook, first: Week = FIRST, last: Week = LAST) -> None:
    """Has the member adopt a unit file that asks for these weeks."""
    unit = a_unit(weeks_asked=WeeksAsked(first=first.start, last=last.last))
    logbook.perform(logbook.unit.adopting(a_unit_file(unit)).change)


@pytest.fixture
def line(filled_places):
    """The line of a member whose unit asks for the eight weeks of the sample, the running one the last."""
    asking(filled_places.today._workspace.logbook)
    shown = filled_places.today.parts.asked
    shown.read_again()
    return shown


def test_a_member_without_a_unit_file_sees_no_line(filled_places):
    line = filled_places.today.parts.asked
    line.read_again()
    assert not line.isVisible()


def test_it_says_which_week_it_is_and_which_days_are_not_closed(line):
    assert line.isVisible()
    assert line.words.text() == (
        "Weeks asked for: week 8 of 8. One of them still has days that are not closed: "
        "Wednesday, October 14; Thursday, October 15 and Friday, October 16."
    )


def test_nothing_is_said_before_the_first_week_begins(line, clock):
    clock.set(FIRST.start - timedelta(days=1))
    line.read_again()
    assert not line.isVisible()


def test_enter_on_the_way_goes_through_the_week(line, filled_places):
    line.close_button.setFocus()
    QTest.keyClick(line.close_button, Qt.Key.Key_Return)
    window = filled_places.findChild(ClosingWindow)
    assert window is not None
    assert "October 11 – 17" in window.windowTitle()
    window.reject()


def test_the_line_follows_what_is_closed(line, filled_places, qtbot):
    logbook = filled_places.today._workspace.logbook
    for day in ("2026-10-14", "2026-10-15", "2026-10-16"):
        filled_places.today._workspace.log_line(f"done {day}")
    qtbot.waitUntil(lambda: "undone list" in line.words.text())
    filled_places.today._workspace.perform(answering_undone(HALF_CLOSED, None))
    qtbot.waitUntil(lambda: line.words.text() == "Weeks asked for: week 8 of 8.")
    assert not line.close_button.isVisible()
    assert logbook.undo_label is not None


def test_after_the_end_the_way_leads_to_share(line, filled_places, clock):
    clock.set(LAST.end)
    filled_places.today._workspace.perform(answering_undone(HALF_CLOSED, None))
    line.read_again()
    assert line.words.text().startswith("The 8 weeks asked for are over.")
    assert line.share_button.isVisible()
    line.share_button.setFocus()
    QTest.keyClick(line.share_button, Qt.Key.Key_Return)
    assert filled_places.by_key["share"].isVisible()


def test_once_they_were_shared_the_line_is_gone(line, filled_places, clock, qtbot):
    clock.set(LAST.end)
    shared = a_shared_summary(
        first_week=FIRST.start, last_week=LAST.start, made_at=filled_places.today._workspace.logbook.now()
    )
    filled_places.today._workspace.perform(adding("Share weeks", shared))
    qtbot.waitUntil(lambda: not line.isVisible())


def test_undoing_the_adoption_takes_the_line_away(line, window, qtbot):
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not line.isVisible())


def test_the_line_moves_on_at_midnight(line, filled_places, clock, qtbot):
    clock.set(LAST.end)
    filled_places.follow_the_clock()
    qtbot.waitUntil(lambda: line.words.text().startswith("The 8 weeks asked for are over."))


def test_weeks_that_were_over_when_the_log_began_are_not_asked_for(filled_places):
    asking(filled_places.today._workspace.logbook, FIRST.shifted(-2), FIRST.shifted(-1))
    line = filled_places.today.parts.asked
    line.read_again()
    assert not line.isVisible()


def test_who_began_in_the_middle_is_not_reminded_once_all_that_the_log_has_was_shared(filled_places, qtbot):
    asking(filled_places.today._workspace.logbook, FIRST.shifted(-4), WEEK.shifted(-1))
    line = filled_places.today.parts.asked
    line.read_again()
    assert line.words.text().startswith("The 11 weeks asked for are over; your log has 7 of them.")
    shared = a_shared_summary(
        first_week=FIRST.start, last_week=WEEK.start, made_at=filled_places.today._workspace.logbook.now()
    )
    filled_places.today._workspace.perform(adding("Share weeks", shared))
    qtbot.waitUntil(lambda: not line.isVisible())


def test_weeks_long_ago_are_not_asked_for_for_ever(filled_places):
    line = filled_places.today.parts.asked
    asking_long_ago = Week(date(2026, 3, 1))
    asking(filled_places.today._workspace.logbook, asking_long_ago, asking_long_ago)
    line.read_again()
    assert not line.isVisible()


def test_logging_today_does_not_read_the_weeks_again(line, filled_places):
    QApplication.processEvents()
    line.words.setText("as it was")
    filled_places.today._workspace.log_line("p 15 @1:00")
    assert not line._soon.isActive()


def test_in_a_narrow_window_it_keeps_to_one_line_and_says_all_of_it_on_demand(line, window):
    window.resize(1000, 640)
    QApplication.processEvents()
    assert not line.words.isVisible()
    assert line.brief.isVisible()
    assert line.brief.text() == line.words.text()
    assert "October 16" in line.brief.toolTip()
