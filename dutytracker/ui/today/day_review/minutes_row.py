"""A number of minutes that goes with a one-key answer."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.day_review.step_view import MinutesAsked
from dutytracker.ui.widgets.field import mark, whole_number
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text

LONGEST = 4
ROOM_FOR_RING = 3


class MinutesRow(QWidget):
    """A field of digits; every other key comes out as `answered(QKeyEvent)`, `emptied()` when nothing is left in it."""

    answered = Signal(object)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: MinutesAsked | None = None
        self.field = QLineEdit()
        self.words = Text("", Size.BODY, Tone.DIM)
        self.problem = ProblemLine()
        self.field.setMaxLength(LONGEST)
        self.field.setFixedWidth(round(self.fontMetrics().height() * 4))
        self.field.setAccessibleName(self.tr("Minutes"))
        label = Text(self.tr("Minutes"), Size.BODY, Tone.DIM)
        label.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(label)
        row.addWidget(self.field)
        row.addWidget(self.words)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, ROOM_FOR_RING, 0, ROOM_FOR_RING)
        column.setSpacing(STEP)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._on_edited)

    def ask(self, asked: MinutesAsked | None) -> None:
        """Shows the number that is taken if none is typed; hides where none is asked."""
        self._asked = asked
        self.setVisible(asked is not None)
        if asked is not None:
            self.field.setText(str(asked.filled))
            self.words.setText(asked.words)
            self.field.setAccessibleDescription(asked.words)
            self._on_edited()

    def begin(self, digit: str) -> None:
        """Takes the first digit, which the card was given; the next ones come here by themselves."""
        self.field.setText(digit)
        self.field.setModified(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Puts the keyboard into the field, its number selected."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    @property
    def is_typed(self) -> bool:
        """True while another number stands there than at first."""
        return self._asked is not None and self.field.text().strip() != str(self._asked.filled)

    def minutes(self) -> int | None:
        """The number, if it can be; else the sentence that says why not is shown."""
        asked = self._asked
        if asked is None:
            return None
        minutes = whole_number(self.field, asked.least, asked.most)
        self.problem.say(asked.refusal if minutes is None else "")
        return minutes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = watched is self.field and event.type() == QEvent.Type.KeyPress
        if not is_key or not isinstance(event, QKeyEvent) or _is_for_field(event, self.field):
            return super().eventFilter(watched, event)
        self.answered.emit(event)
        return True

    def _on_edited(self) -> None:
        mark(self.field, wrong=False)
        self.problem.say("")
        if not self.field.text() and self._asked is not None:
            self.field.setText(str(self._asked.filled))
            self.emptied.emit()


def _is_for_field(event: QKeyEvent, field: QLineEdit) -> bool:
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
        return True
    if event.text().isdigit():
        return True
    if event.key() == Qt.Key.Key_Backspace:
        return field.isModified()
    moves = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete}
    return event.key() in moves or event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
