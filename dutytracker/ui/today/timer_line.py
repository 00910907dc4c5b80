"""The line in which the running timer is corrected."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text

LONGEST = 200


class Asked(Enum):
    """What the line asks for."""

    CORRECTION = auto()
    DUTY = auto()
    UNTIL = auto()


class TimerLine(QWidget):
    """Hidden until `ask`. `given(Asked, str)` comes with Enter, `left()` with Esc; what was typed stays meanwhile."""

    given = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = Asked.CORRECTION
        self.prompt = Text("", Size.MEDIUM)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.keys = Text(self.tr("Enter corrects · Esc leaves it"), Size.SMALL, Tone.DIM)
        self.problem = ProblemLine()
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.prompt)
        row.addWidget(self.field, 1)
        row.addWidget(self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, STEP, 0, STEP)
        column.setSpacing(STEP)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.field.textEdited.connect(self._on_edited)
        self.hide()

    def ask(self, asked: Asked, likely: str = "") -> None:
        """Opens the line for that answer, with the keyboard in it; Enter takes what is `likely`, typing replaces it."""
        prompts = {
            Asked.CORRECTION: (self.tr("It began"), self.tr("10 minutes ago, 9:10, or a duty: e, call")),
            Asked.DUTY: (self.tr("It was"), self.tr("a duty: e, call, charting")),
            Asked.UNTIL: (self.tr("It lasted until"), self.tr("12:30, or 12:30 call if that came after")),
        }
        prompt, example = prompts[asked]
        self.asked = asked
        self.prompt.setText(prompt)
        self.field.setPlaceholderText(example)
        self.field.setAccessibleName(prompt)
        self.field.setAccessibleDescription(example)
        self.field.setText(likely)
        self.field.selectAll()
        self.problem.say("")
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self) -> None:
        """Hides the line and forgets what was typed."""
        self.field.clear()
        self.problem.say("")
        self.hide()

    def _on_edited(self) -> None:
        self.problem.say("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.field.text().strip():
                self.given.emit(self.asked, self.field.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
