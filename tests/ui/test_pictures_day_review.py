"""Pictures of going through a day, in every state, and of the quiet line."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.looks import looks
from tests.ui.sample import TODAY
from tests.ui.today.day_review.evening import Evening
from tests.ui.today.test_timer import time_line


@pytest.fixture
def evening(window, filled_places, clock, size):
    """The end of a Thursday of which some things are odd."""
    window.resize(*size)
    clock.set(TODAY, 16, 45)
    filled_places.follow_the_clock()
    return Evening(window, filled_places)


@looks
def test_going_through_a_day(take_window, evening, clock, filled_places):
    take_window("evening_nudge")
    log = evening.today._workspace.log_line
    log("p 2:25-4:40pm")
    clock.now += timedelta(minutes=1)
    log("e 4:00-4:20pm")
    time_line(filled_places, "c")
    clock.now += timedelta(minutes=6)
    evening.close()
    take_window("evening_timer")
    evening.write("s")
    take_window("evening_gap")
    evening.write("10")
    take_window("evening_part")
    evening.write("-")
    take_window("evening_taken")
    evening.write("u")
    QTest.keyClicks(evening.card, " ")
    take_window("evening_long")
    evening.write(" ")
    take_window("evening_overlap")
    evening.write(" ")
    take_window("evening_undone")
    evening.write("c300")
    evening.enter()
    take_window("evening_estimate")
    evening.press(Qt.Key.Key_Backspace)
    evening.press(Qt.Key.Key_Escape)
    take_window("evening_away")
    evening.close()
    QTest.keyClick(evening.card, "c")
    evening.enter()
    evening.enter()
    take_window("evening_end")
