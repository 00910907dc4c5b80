"""What is wrong with an input, in place: one sentence with a sign before it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.announcing import announce_if_seen
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import Text


class ProblemLine(QWidget):
    """Hidden until there is something to say."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconLabel("warning", Tone.REFUSAL)
        self._words = Text("", Size.MEDIUM, Tone.REFUSAL, wraps=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.hide()

    def text(self) -> str:
        """What is said, empty while nothing is."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Shows `sentence`, which a screen reader says at once; an empty one hides the line."""
        if sentence != self.text():
            announce_if_seen(self, sentence, is_urgent=True)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
