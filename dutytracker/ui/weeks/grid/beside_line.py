"""A short line for what stands beside the grid: work left undone, protected time lost, or hours away, on one day."""

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.quick_entry.words import ABSENCE_WORDS
from dutytracker.reports.words import full_day
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class Asked(Enum):
    """What the line asks for."""

    UNDONE = auto()
    LOST = auto()
    ABSENCE = auto()


class BesideLine(Card):
    """Reads what the entry line would after "undone", "lost" or "pto".

    `entered(str)` brings the whole line, `left()` comes with Esc.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._day: date | None = None
        self._asked = Asked.UNDONE
        self.title = Text("", Size.STRONG)
        self.field = _Field()
        self.problem = ProblemLine()
        row = WrappingRow(3 * STEP)
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

    def ask(self, day: date, asked: Asked) -> None:
        """Asks for one item of a day; what was typed for the same day stays."""
        if (day, asked) != (self._day, self._asked):
            self.field.clear()
        self._day, self._asked = day, asked
        title, example = self._words(asked)
        self.title.setText(title.format(day=full_day(day)))
        self.field.setAccessibleName(self.title.text())
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

    def _words(self, asked: Asked) -> tuple[str, str]:
        match asked:
            case Asked.UNDONE:
                return self.tr("Undone on {day}"), self.tr("duty and minutes: c 30")
            case Asked.LOST:
                return self.tr("Lost on {day}"), self.tr("minutes and by what: 30 meeting")
            case Asked.ABSENCE:
                return self.tr("Away on {day}"), self.tr("how long, and why if not PTO: 2h, or sick 3h")

    def _line(self, typed: str) -> str:
        match self._asked:
            case Asked.UNDONE:
                return f"undone {typed}"
            case Asked.LOST:
                return f"lost {typed}"
            case Asked.ABSENCE:
                return typed if typed.split(maxsplit=1)[0].lower() in ABSENCE_WORDS else f"pto {typed}"

    def _on_return(self) -> None:
        if self._day is not None and (typed := self.field.text().strip()):
            self.entered.emit(f"{self._line(typed)} {self._day.isoformat()}")

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
