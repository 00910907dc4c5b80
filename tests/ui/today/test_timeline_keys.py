"""Entries of the timeline, moved with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.moving import TOO_LATE
from dutytracker.ui.today.day_moves import Held
from tests.ui.today.test_logging import type_line
from tests.ui.today.timeline_hands import CONTROL, ENTER, ESCAPE, LEFT, RIGHT, SHIFT, at, entries, said, times


def test_keys_move_an_entry_and_enter_leaves_it_there_as_one_change(places, call, timeline, window):
    for _ in range(3):
        QTest.keyClick(timeline, RIGHT, CONTROL)
    QTest.keyClick(timeline, LEFT, CONTROL | SHIFT)
    assert times(places) == [("09:10", 20)]
    assert timeline.accessibleDescription().startswith("Here: 9:25 – 9:40 AM, 15 min, between appointments.")
    QTest.keyClick(timeline, ENTER)
    assert times(places) == [("09:25", 15)]
    assert said(places) == "Changed: Patient calls, 15 min, 9:25 – 9:40 AM"
    window.actions_.undo.trigger()
    assert times(places) == [("09:10", 20)]


def test_once_it_is_held_arrows_alone_go_by_a_minute(places, call, timeline):
    QTest.keyClick(timeline, Qt.Key.Key_Space)
    QTest.keyClick(timeline, RIGHT)
    QTest.keyClick(timeline, RIGHT)
    QTest.keyClick(timeline, RIGHT, SHIFT)
    QTest.keyClick(timeline, Qt.Key.Key_Up)
    QTest.keyClick(timeline, ENTER)
    assert times(places) == [("09:12", 21)]


def test_escape_puts_it_back(places, call, timeline):
    QTest.keyClick(timeline, RIGHT, SHIFT)
    assert timeline.held is not None
    QTest.keyClick(timeline, ESCAPE)
    assert timeline.held is None
    assert timeline.hasFocus()
    assert times(places) == [("09:10", 20)]


def test_what_is_held_when_the_keyboard_goes_elsewhere_is_stored(places, call, timeline):
    QTest.keyClick(timeline, RIGHT, CONTROL)
    QTest.keyClick(timeline, Qt.Key.Key_Tab)
    assert not timeline.hasFocus()
    assert times(places) == [("09:15", 20)]


def test_a_key_that_would_move_it_past_now_says_why_and_moves_nothing(places, timeline):
    type_line(places, "p 2:00-2:20")
    timeline.setFocus()
    timeline.go_to(timeline.marks.entries[0])
    QTest.keyClick(timeline, RIGHT, CONTROL)
    assert said(places) == TOO_LATE
    assert timeline.held is None


def test_a_gap_is_not_moved(places, timeline):
    timeline.arrive()
    QTest.keyClick(timeline, RIGHT, CONTROL)
    QTest.keyClick(timeline, Qt.Key.Key_Space)
    assert timeline.held is None


def test_an_entry_that_is_deleted_meanwhile_is_let_go(places, call, timeline, window):
    QTest.keyClick(timeline, RIGHT, CONTROL)
    window.actions_.undo.trigger()
    assert timeline.held is None
    assert entries(places) == ()


def test_letters_and_delete_do_what_they_do_on_the_row(places, call, timeline, window):
    QTest.keyClicks(timeline, "o")
    assert entries(places)[0].older
    QTest.keyClick(timeline, Qt.Key.Key_Delete)
    assert entries(places) == ()
    window.actions_.undo.trigger()
    assert times(places) == [("09:10", 20)]


def test_what_is_held_by_keys_is_always_in_sight(places, timeline):
    type_line(places, "p 8:00-8:20am")
    timeline.setFocus()
    timeline.go_to(timeline.marks.entries[0])
    QTest.keyClick(timeline, LEFT, CONTROL)
    assert timeline.scale().axis.start == at(7)
    assert timeline.scale().x(at(7, 55)) > 0


def test_held_means_nothing_moved_yet(call):
    assert not Held(placed=call).is_moved
