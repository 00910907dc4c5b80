"""Pictures of the timeline of a day in every state."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import opened
from tests.ui.looks import looks
from tests.ui.today.test_timer import a_minute_later, time_line
from tests.ui.today.timeline_hands import BUTTON, at, point, pull

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def day(filled_logbook, window, clock):
    """A day with two entries that share minutes, one without a clock time, and charting that is timed."""
    for line in ("d 9:55-10:20", "c 25 earlier gap"):
        filled_logbook.entering.log_line(line)
    places = opened(window, filled_logbook)
    clock.now += timedelta(minutes=30)
    time_line(places, "c")
    a_minute_later(places.today.parts.timer, clock, 40)
    places.follow_the_clock()
    return places.today.parts.day


@looks
def test_the_timeline(take_window, day, size):
    window = day.window()
    window.resize(*size)
    timeline = day.timeline
    take_window("timeline_day")
    timeline.arrive()
    take_window("timeline_gap")
    timeline.go_to(timeline.marks.entries[3])
    take_window("timeline_on_entry")
    for _ in range(3):
        QTest.keyClick(timeline, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(timeline, Qt.Key.Key_Right, CONTROL | SHIFT)
    take_window("timeline_held")
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    pull(timeline, point(timeline, at(8, 15)), point(timeline, at(16)), drop=False)
    take_window("timeline_refused")
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline, BUTTON, Qt.KeyboardModifier.NoModifier, point(timeline, at(16)))
    pull(timeline, point(timeline, at(13)), point(timeline, at(13, 40)), drop=False)
    take_window("timeline_pulled_over")
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline, BUTTON, Qt.KeyboardModifier.NoModifier, point(timeline, at(13, 40)))
    day.picture.change_over()
    take_window("timeline_table")
