"""The minutes of a favorite, typed in a small field under its tile."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.quick_entry.lengths import LENGTH_MINUTES
from dutytracker.ui.theme import STEP, Size, Tone, colors_of
from dutytracker.ui.widgets.field import whole_number
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text


class LengthPopup(QFrame):
    """Goes with Esc, with a click beside it, and with Enter, which gives `given(int)`."""

    given = Signal(int)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(text)
        self.problem = ProblemLine()
        self.setAccessibleName(self.tr("Minutes of the favorite"))
        self._lay_out()

    def open_at(self, point: QPoint) -> None:
        """Shows it there, the keyboard in the field."""
        self.adjustSize()
        self.move(point)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.card)
        painter.setPen(colors.control)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _take(self) -> None:
        minutes = whole_number(self.field, *LENGTH_MINUTES)
        if minutes is not None:
            self.close()
            self.given.emit(minutes)
        else:
            self.problem.say(self.tr("Whole minutes, 1 to 960."))
            self.adjustSize()

    def _lay_out(self) -> None:
        label = Text(self.tr("Minutes"), Size.BODY, Tone.DIM)
        label.setBuddy(self.field)
        self.field.setAccessibleName(self.tr("Minutes"))
        self.field.setFixedWidth(round(self.fontMetrics().height() * 4))
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(label)
        row.addWidget(self.field)
        row.addWidget(Text(self.tr("Enter sets and pins it"), Size.SMALL, Tone.FAINT))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.addLayout(row)
        column.addWidget(self.problem)
