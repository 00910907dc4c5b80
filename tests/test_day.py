"""A day of fourteen duties, logged by keyboard from other programs, and gone through in the evening; with its time."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import re
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutytracker.domain.duties import Duty
from tests.desk import CONTROL, SHIFT, Desk

Key = Qt.Key
PAGE = Path(__file__).parents[1] / "docs" / "operations.md"
TUESDAY = date(2026, 11, 17)

SECONDS_OF_A_KEY = 0.28
SECONDS_OF_A_THOUGHT = 1.35
"""How long an average typist takes for a key, and anyone to make up the mind before a line or an answer (Card, Moran
and Newell's keystroke-level model, 1980)."""

LINES = 14
"""Lines of the day: entries and timers that are typed."""

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A Tuesday morning; protected from nine to eleven and from four to five; nothing was logged so far."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk = Desk(qtbot, qapp, tmp_path / "data")
    desk.set_clock(TUESDAY - timedelta(days=7), 8)
    desk.begin("9-11, 4-5", "7")
    yield desk
    desk.close()


class Person:
    """Somebody at the desk whose thoughts are counted beside the operations."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._from = desk.operations
        self._thoughts = 0

    def think(self) -> None:
        """Makes up the mind once."""
        self._thoughts += 1

    @property
    def operations(self) -> int:
        return self._desk.operations - self._from

    @property
    def seconds(self) -> int:
        """What all of it takes, rounded up."""
        return -int(-(self.operations * SECONDS_OF_A_KEY + self._thoughts * SECONDS_OF_A_THOUGHT) // 1)

    def log(self, hour: int, minute: int, line: str) -> None:
        """At that time something was over: it is logged from another program."""
        self._desk.set_clock(TUESDAY, hour, minute)
        self.think()
        self._desk.global_key()
        self._desk.enter(line)

    def start(self, hour: int, minute: int, line: str) -> None:
        """At that time something begins."""
        self._desk.set_clock(TUESDAY, hour, minute)
        self.think()
        self._desk.global_key()
        self._desk.write(line)
        self._desk.press(Key.Key_Return, held=SHIFT)

    def stop(self, hour: int, minute: int) -> None:
        """At that time it is over."""
        self._desk.set_clock(TUESDAY, hour, minute)
        self.think()
        self._desk.global_key()
        self._desk.press(Key.Key_T, held=CONTROL)

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One answer."""
        self.think()
        self._desk.press(*keys, held=held)


def work_the_day(person: Person) -> None:
    """Every duty, and a call more that interrupts charting; two protected half hours stay empty."""
    person.log(9, 15, "e15")
    person.log(9, 30, "p")
    person.log(10, 5, "d35")
    person.log(10, 25, "r20")
    person.log(11, 20, "t10 gap")
    person.log(12, 15, "l10 lunch")
    person.log(13, 10, "f15")
    person.start(13, 40, "c")
    person.start(13, 50, "p")
    person.stop(13, 55)
    person.stop(14, 10)
    person.log(14, 30, "s20")
    person.log(15, 10, "n10")
    person.log(15, 50, "o15 noshow")
    person.log(16, 20, "g20")
    person.log(16, 30, "x10")


def go_through_the_day(desk: Desk, person: Person) -> None:
    """Closes it; half an hour was messages, half an hour went to a meeting, and half an hour of charting is undone."""
    desk.set_clock(TUESDAY, 17)
    person.press(Key.Key_D, held=CONTROL)
    person.press(Key.Key_E)
    person.press(Key.Key_Minus)
    person.press(Key.Key_M)
    person.press(Key.Key_C)
    person.press(Key.Key_Return)
    person.press(Key.Key_Return)


def said_on_the_page(what: str) -> tuple[int, int]:
    """Operations and seconds as the page has them."""
    found = re.search(rf"{what}: (\d+) operations, (\d+) seconds", PAGE.read_text(encoding="utf-8"))
    assert found is not None
    return int(found[1]), int(found[2])


def test_a_day_of_fourteen_duties_takes_as_long_as_the_page_says(desk: Desk) -> None:
    person = Person(desk)
    work_the_day(person)
    entries = desk.logbook.records.entries_on(TUESDAY)
    assert {entry.duty for entry in entries} == set(Duty)
    assert len(entries) == LINES + 1, "charting was interrupted and is two entries"
    assert (person.operations, person.seconds) == said_on_the_page("fourteen duties")
    go_through_the_day(desk, person)
    state = desk.places.today.state
    assert state.closed_day is not None
    assert [(item.duty, item.estimate_minutes) for item in state.undone] == [(Duty.CHART, 30)]
    assert [erosion.minutes for erosion in state.erosions] == [30]
    assert len(state.entries) == len(entries) + 1
    assert (person.operations, person.seconds) == said_on_the_page("with the evening")


def test_the_program_itself_says_what_logging_cost(desk: Desk) -> None:
    person = Person(desk)
    work_the_day(person)
    desk.wait_until(lambda: desk.logbook.desk.day(TUESDAY).lines >= LINES)
