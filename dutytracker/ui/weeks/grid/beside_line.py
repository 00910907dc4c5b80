"""A short line for what stands beside the grid: work left undone, or protected time lost, on one day."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dutytracker.reports.words import full_day
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.weeks.grid.grid_rows import RowKind
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text

FIRST_WORD = {RowKind.UNDONE: "undone", RowKind.LOST: "lost"}


class BesideLine(Card):
    """Reads what the entry line would after "undone" or "lost". `entered(str)` brings the whole line, `left()` Esc."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._day: date | None = None
        self._kind = RowKind.UNDONE
        self.title = Text("", Size.STRONG)
        self.field = _Field()
        self.problem = ProblemLine()
        row = QHBoxLayout()
        row.setSpacing(3 * STEP)
        row.addWidget(self.title)
        row.addWidget(self.field, 1)
        row.addWidget(KeyCap("Enter"))
        column = QVBoxLayout()
        column.addLayout(row)
        column.addWidget(self.problem)
        self.body.addLayout(column)
        self.field.returnPressed.connect(self._on_return)
        self.field.escaped.connect(self.left)
        self.field.textEdited.connect(self._on_edited)
        self.hide()

    def ask(self, day: date, kind: RowKind) -> None:
        """Asks for one item of a day; what was typed for the same day stays."""
        if (day, kind) != (self._day, self._kind):
            self.field.clear()
        self._day, self._kind = day, kind
        words = self.tr("Undone on {day}") if kind is RowKind.UNDONE else self.tr("Lost on {day}")
        self.title.setText(words.format(day=full_day(day)))
        self.field.setAccessibleName(self.title.text())
        example = (
            self.tr("duty and minutes: c 30") if kind is RowKind.UNDONE else self.tr("minutes and by what: 30 meeting")
        )
        self.field.setPlaceholderText(example)
        self.problem.say("")
        self.show()
        self.field.setFocus()

    def refuse(self, sentence: str) -> None:
        """Says why it was not possible; what was typed stays."""
        self.problem.say(sentence)

    def done(self) -> None:
        """Empties the line and puts it away."""
        self.field.clear()
        self.hide()

    def _on_return(self) -> None:
        if self._day is not None and self.field.text().strip():
            self.entered.emit(f"{FIRST_WORD[self._kind]} {self.field.text().strip()} {self._day.isoformat()}")

    def _on_edited(self) -> None:
        self.problem.say("")


class _Field(QLineEdit):
    """A field that Esc leaves."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
