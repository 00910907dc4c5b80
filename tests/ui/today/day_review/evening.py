"""A member who goes through a closed day."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import ErosionReason
from tests.ui.sample import TODAY

FRIDAY = date(2026, 11, 20)
WEDNESDAY = TODAY - timedelta(days=1)


class Evening:
    """A member at the keyboard who goes through the day, every key counted. They press, and see what the card says."""

    def __init__(self, window, places) -> None:
        self.window, self.today = window, places.today
        self.card = places.today.parts.review_card
        self.keys = 0

    def close(self) -> None:
        self.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    def press(self, key, held=Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget(), key, held)

    def write(self, text: str) -> None:
        for letter in text:
            self.keys += 1
            QTest.keyClicks(QApplication.focusWidget(), letter)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    @property
    def asked(self) -> str:
        return self.card.question.text()

    @property
    def entries(self) -> list[tuple[Duty, int]]:
        return [(entry.duty, entry.minutes) for entry in self.today.state.entries]

    @property
    def lost(self) -> list[tuple[ErosionReason, int]]:
        return [(erosion.reason, erosion.minutes) for erosion in self.today.state.erosions]

    @property
    def undone(self) -> list[tuple[Duty, int]]:
        return [(item.duty, item.estimate_minutes) for item in self.today.state.undone]

    @property
    def is_closed(self) -> bool:
        return self.today.state.closed_day is not None


def log(evening: Evening, *lines: str) -> None:
    for line in lines:
        evening.today._workspace.log_line(line)
