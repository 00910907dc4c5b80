"""The keys of the grid, each with what it does: as many as there is room for."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.text import BreakingText

KEYS = {"L": "leave day", "D": "close day", "H": "history", "S": "other hours", "0–9": "minutes"}
"""What may be missing in a narrow window comes last."""


class KeysLegend(QWidget):
    """Takes the width that is given to it, and never asks for any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = [_Key(key, translate(words)) for key, words in KEYS.items()]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * STEP)
        row.addStretch()
        for key in self.keys:
            row.addWidget(key)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = 0
        for key in self.keys:
            taken += key.sizeHint().width() + 3 * STEP
            key.setVisible(taken <= self.width())


class _Key(QWidget):
    """A key cap and its words."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP + 2)
        row.addWidget(KeyCap(key))
        row.addWidget(BreakingText(words, Size.SMALL, Tone.DIM))
