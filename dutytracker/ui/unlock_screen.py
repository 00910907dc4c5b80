"""The screen of a locked log: the field for its passphrase, and the line that takes what is typed until then."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dutytracker.logbook.locked import LockedLog
from dutytracker.ui.locking.sealed_form import SealedForm, waiting_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text


class UnlockScreen(QWidget):
    """Asks for the passphrase; `entered(str)` with Enter. Nothing of the log is shown.

    Where lines can be sealed for the log, the line stands below.
    """

    entered = Signal(str)

    def __init__(self, log: LockedLog | None = None, parent: QWidget | None = None) -> None:
        """`log` is `None` where nothing can be kept for it."""
        super().__init__(parent)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = CheckBox(self.tr("Show what is typed"))
        self.unlock_button = primary_button(self.tr("Unlock"))
        self.problem = ProblemLine()
        self.waiting = Text("", Size.BODY, Tone.DIM, wraps=True)
        self._log = log
        self.form = SealedForm(log) if log is not None and log.takes_lines else None
        """`None` where no line can be kept."""
        self._lay_out()
        self.show_waiting()
        self.unlock_button.clicked.connect(self._on_enter)
        self.shown.toggled.connect(self._on_shown)

    def take_focus(self) -> None:
        """Puts the keyboard into the field."""
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        self.passphrase.selectAll()

    def refuse(self, sentence: str) -> None:
        """Says in place why the log did not open; what was typed stays, selected."""
        self._set_busy(busy=False)
        self.problem.say(sentence)
        self.take_focus()

    def show_waiting(self) -> None:
        """Says how many lines wait for the log, also those that came in another way."""
        if self.form is not None:
            self.form.read_again()
        elif self._log is not None:
            self.waiting.say(waiting_words(self._log.waiting))

    def say_file_waits(self) -> None:
        """Says that a unit file was opened and is shown afterward."""
        self.waiting.say(self.tr("The unit file waits: it is shown once your log is open."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_below = self.form is not None and self.form.line.hasFocus()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not is_below:
            self._on_enter()
        else:
            super().keyPressEvent(event)

    def _on_enter(self) -> None:
        if not self.unlock_button.isEnabled():
            return
        if not self.passphrase.text():
            self.problem.say(self.tr("Type the passphrase of this log first."))
            return
        self.problem.say("")
        self._set_busy(busy=True)
        QTimer.singleShot(0, self._send)

    def _send(self) -> None:
        self.entered.emit(self.passphrase.text())

    def _set_busy(self, *, busy: bool) -> None:
        self.unlock_button.setText(self.tr("Opening …") if busy else self.tr("Unlock"))
        self.unlock_button.setEnabled(not busy)
        self.unlock_button.repaint()

    def _on_shown(self, shown: bool) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _lay_out(self) -> None:
        card = Card()
        card.setFixedWidth(round(self.fontMetrics().height() * 28))
        card.body.setContentsMargins(8 * STEP, 7 * STEP, 8 * STEP, 7 * STEP)
        card.body.setSpacing(4 * STEP)
        head = QHBoxLayout()
        head.setSpacing(3 * STEP)
        head.addWidget(IconLabel("lock", Tone.ACCENT, 1.6))
        head.addWidget(Text(self.tr("Your log is locked"), Size.PROGRAM), 1)
        card.body.addLayout(head)
        card.body.addLayout(labeled(self.tr("Passphrase"), self.passphrase))
        self.passphrase.setMinimumHeight(self.passphrase.sizeHint().height())
        card.body.addWidget(self.problem)
        card.body.addWidget(self.waiting)
        self.waiting.hide()
        row = QHBoxLayout()
        row.addWidget(self.shown)
        row.addStretch()
        row.addWidget(self.unlock_button)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(_in_the_middle(card))
        if self.form is not None:
            column.addSpacing(4 * STEP)
            column.addLayout(_in_the_middle(self._line_card(self.form)))
        column.addStretch(3)

    def _line_card(self, form: SealedForm) -> Card:
        card = Card()
        card.setFixedWidth(round(self.fontMetrics().height() * 42))
        card.body.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        card.body.setSpacing(3 * STEP)
        card.body.addWidget(Text(self.tr("Log without unlocking"), Size.STRONG))
        card.body.addWidget(form)
        return card


def _in_the_middle(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(widget)
    row.addStretch()
    return row
