"""Entries and free stretches of the timeline, pulled with a real mouse."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from dutytracker.domain.duties import Duty
from dutytracker.domain.moving import OTHER_DAY, TOO_LATE
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Source
from dutytracker.ui.today.timeline_mouse import EDGE
from tests.ui.sample import TODAY
from tests.ui.today.test_logging import type_line
from tests.ui.today.test_timer import a_minute_later, time_line
from tests.ui.today.timeline_hands import (
    ALT,
    BUTTON,
    ENTER,
    ESCAPE,
    NONE,
    SHIFT,
    at,
    entries,
    line_of,
    point,
    pull,
    said,
    times,
)


def test_each_of_two_that_share_minutes_can_be_clicked(places, call, timeline):
    type_line(places, "e 9:10-9:30")
    QTest.keyClick(places.today.parts.entry.line, ENTER)
    opened = []
    timeline.entry_opened.connect(lambda entry: opened.append(entry.duty))
    for each in timeline.marks.entries:
        box = timeline.scale().below(each.stretch, each.lane)
        QTest.mouseClick(timeline, BUTTON, NONE, box.center().toPoint())
        QTest.keyClick(places.today.parts.entry.line, ESCAPE)
    assert opened == [each.entry.duty for each in timeline.marks.entries]
    assert set(opened) == {Duty.CALL, Duty.MSG}


def test_pulling_an_entry_moves_it_in_steps_of_five_minutes(places, call, timeline, window):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10, 6)))
    assert times(places) == [("09:55", 20)]
    window.actions_.undo.trigger()
    assert times(places) == [("09:10", 20)]


@pytest.mark.parametrize("held", [SHIFT, ALT])
def test_with_a_key_held_down_it_goes_by_single_minutes(places, call, timeline, held):
    start = point(timeline, at(9, 20))
    end = start + QPoint(40, 0)
    pull(timeline, start, end, held=held)
    by = round(40 / timeline.scale().minute)
    hour, minute = divmod(at(9, 10) + by, 60)
    assert times(places) == [(f"{hour:02}:{minute:02}", 20)]


def test_the_new_times_are_shown_while_it_is_pulled(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10, 6)), drop=False)
    assert timeline.accessibleDescription().startswith("Here: 9:55 – 10:15 AM, 20 min, between appointments.")
    assert timeline.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    assert times(places) == [("09:10", 20)]
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(10, 6)))
    assert times(places) == [("09:55", 20)]


def test_escape_while_pulling_puts_it_back(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10, 6)), drop=False)
    QTest.keyClick(timeline, ESCAPE)
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(10, 6)))
    assert timeline.held is None
    assert times(places) == [("09:10", 20)]
    assert line_of(places) == ""


def test_pulling_an_end_changes_the_length(places, call, timeline):
    pull(timeline, point(timeline, at(9, 30), pixels=-3), point(timeline, at(9, 51), pixels=-3))
    assert times(places) == [("09:10", 40)]
    pull(timeline, point(timeline, at(9, 10), pixels=3), point(timeline, at(8, 50), pixels=3))
    assert times(places) == [("08:50", 60)]


def test_an_end_can_also_be_held_from_outside_and_shows_it(places, call, timeline):
    for minute, pixels in ((at(9, 10), -EDGE + 1), (at(9, 30), EDGE - 2)):
        QTest.mouseMove(timeline, point(timeline, minute, pixels=pixels))
        assert timeline.cursor().shape() is Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(timeline, point(timeline, at(9, 20)))
    assert timeline.cursor().shape() is Qt.CursorShape.OpenHandCursor
    QTest.mouseMove(timeline, point(timeline, at(8, 30)))
    assert timeline.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(timeline, point(timeline, at(13, 30)))
    assert timeline.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_an_end_beside_a_gap_is_held_from_there_and_the_rest_of_the_gap_is_filled(places, timeline):
    type_line(places, "p 8:00-8:10am")
    QTest.mouseMove(timeline, point(timeline, at(8, 10), pixels=EDGE - 2))
    assert timeline.cursor().shape() is Qt.CursorShape.SizeHorCursor
    pull(timeline, point(timeline, at(8, 10), pixels=EDGE - 2), point(timeline, at(8, 30), pixels=EDGE - 2))
    assert times(places) == [("08:00", 30)]
    QTest.mouseClick(timeline, BUTTON, NONE, point(timeline, at(8, 45)))
    assert line_of(places) == " 8:30am-9:00am"


def test_a_pull_past_now_is_refused_with_a_sentence_and_changes_nothing(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(16)), drop=False)
    assert TOO_LATE in timeline.accessibleDescription()
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(16)))
    assert said(places) == TOO_LATE
    assert times(places) == [("09:10", 20)]


def test_a_pull_out_of_the_day_is_refused_with_a_sentence(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, -30))
    assert said(places) == OTHER_DAY
    assert times(places) == [("09:10", 20)]


def test_an_entry_may_be_pulled_over_another_one_and_it_is_said(places, call, timeline):
    type_line(places, "e 10:00-10:30")
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10, 20)), drop=False)
    assert "overlaps another entry" in timeline.accessibleDescription()
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(10, 20)))
    assert times(places) == [("10:00", 30), ("10:10", 20)]


def test_the_placement_it_would_have_is_said_before_it_is_stored(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(8, 20)), drop=False)
    assert timeline.accessibleDescription().startswith("Here: 8:10 – 8:30 AM, 20 min, protected block.")
    QTest.mouseMove(timeline, point(timeline, at(12, 20)))
    assert "12:10 – 12:30 PM, 20 min, meal or rest break · own time" in timeline.accessibleDescription()
    QTest.keyClick(timeline, ESCAPE)
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(12, 20)))


def test_a_suggested_placement_goes_along_and_a_chosen_one_stays(places, call, timeline):
    assert entries(places)[0].placement is Placement.GAP
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(8, 20)))
    assert entries(places)[0].placement is Placement.PROT
    places.today.parts.commands.place(entries(places)[0], Placement.FREED)
    pull(timeline, point(timeline, at(8, 20)), point(timeline, at(12, 20)))
    assert (times(places), entries(places)[0].placement) == ([("12:10", 20)], Placement.FREED)


def test_measured_minutes_that_are_pulled_count_as_typed(places, timeline, clock, window):
    time_line(places, "c")
    a_minute_later(places.today.parts.timer, clock, 30)
    window.actions_.stop_timer.trigger()
    assert entries(places)[0].source is Source.TIMER
    pull(timeline, point(timeline, at(14, 35)), point(timeline, at(14, 5)))
    assert (times(places), entries(places)[0].source) == ([("13:50", 30)], Source.FORM)


def test_a_click_opens_an_entry_or_a_gap_also_above(places, call, timeline):
    QTest.mouseClick(timeline, BUTTON, NONE, point(timeline, at(9, 20)))
    assert line_of(places) == "p 20 @9:10am"
    QTest.keyClick(places.today.parts.entry.line, ESCAPE)
    QTest.mouseClick(timeline, BUTTON, NONE, point(timeline, at(8, 30), above=True))
    assert line_of(places) == " 8:00am-9:00am"


def test_pulling_over_a_free_stretch_puts_it_into_the_line(places, call, timeline):
    pull(timeline, point(timeline, at(13, 59)), point(timeline, at(13, 21)))
    assert line_of(places) == " 1:20pm-2:00pm"
    assert places.today.parts.entry.line.cursorPosition() == 0


def test_what_is_pulled_over_ends_at_entries_and_now(places, call, timeline):
    pull(timeline, point(timeline, at(10)), point(timeline, at(8, 40)), drop=False)
    assert timeline._passing().words == "9:30 – 10:00 AM"
    QTest.keyClick(timeline, ESCAPE)
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(8, 40)))
    assert line_of(places) == ""
    pull(timeline, point(timeline, at(14)), point(timeline, at(16)))
    assert line_of(places) == " 2:00pm-2:20pm"


def test_a_click_on_nothing_and_on_what_is_to_come_does_nothing(places, call, timeline):
    for minute in (at(13, 30), at(16)):
        QTest.mouseClick(timeline, BUTTON, NONE, point(timeline, minute))
    pull(timeline, point(timeline, at(15)), point(timeline, at(16)))
    assert line_of(places) == ""


def test_another_button_moves_nothing(places, call, timeline):
    QTest.mousePress(timeline, Qt.MouseButton.RightButton, NONE, point(timeline, at(9, 20)))
    QTest.mouseRelease(timeline, Qt.MouseButton.RightButton, NONE, point(timeline, at(10)))
    assert times(places) == [("09:10", 20)]
    assert line_of(places) == ""


def test_an_entry_that_goes_while_it_is_pulled_is_let_go(places, call, timeline, window):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10)), drop=False)
    window.actions_.undo.trigger()
    assert timeline.held is None
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(10)))
    assert entries(places) == ()


def test_the_tool_tip_says_times_and_duty(call, timeline):
    where = point(timeline, at(9, 20))
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, where, timeline.mapToGlobal(where)))
    assert QToolTip.text() == "9:10 – 9:30 AM: Patient calls, between appointments, 20 min"
    QToolTip.hideText()


def test_a_change_of_long_ago_asks_why(places, call, timeline, clock, workspace):
    places.today._workspace.asks_reasons = True
    clock.now += timedelta(days=12)
    places.follow_the_clock()
    places.today.show_day(TODAY)
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10)))
    assert said(places) == "Why, 12 days after the work?"
    assert times(places) == [("09:10", 20)]
    QTest.keyClicks(places.today.parts.undo_bar.reason, "The clock was wrong.")
    QTest.keyClick(places.today.parts.undo_bar.reason, ENTER)
    assert times(places) == [("09:50", 20)]
