"""A field for one more thing that was left undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.field import mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class UndoneField(QWidget):
    """Reads duty and minutes as the entry line does. `entered(str)` comes with Enter."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("duty and minutes: c 30"))
        self.problem = ProblemLine()
        label = BreakingText(self.tr("Something more was left undone"), Size.BODY, Tone.DIM)
        label.setBuddy(self.field)
        self.field.setAccessibleName(label.text())
        row = WrappingRow(3 * STEP)
        row.addWidget(label)
        row.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.field.returnPressed.connect(self._on_return)
        self.field.textEdited.connect(self._on_edited)

    def refuse(self, sentence: str) -> None:
        """Says why it was not possible; what was typed stays."""
        mark(self.field, wrong=True)
        self.problem.say(sentence)

    def done(self) -> None:
        """Empties the field."""
        self.field.clear()

    def _on_return(self) -> None:
        if words := self.field.text().strip():
            self.entered.emit(words)

    def _on_edited(self) -> None:
        mark(self.field, wrong=False)
        self.problem.say("")
