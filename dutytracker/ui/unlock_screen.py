"""The screen of a locked log: the ways into it, and the line that takes what is typed until then."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.logbook.locked import LockedLog
from dutytracker.security.unlocking import WayIn
from dutytracker.ui.locking.line_card import line_card
from dutytracker.ui.locking.sealed_form import SealedForm, waiting_words
from dutytracker.ui.locking.sheet_field import SheetField
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import link_button, plain_button, primary_button
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.middle import lay_screen, screen_card
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

LOG_WITHOUT_UNLOCKING = "Log without unlocking"


class UnlockScreen(QWidget):
    """Asks for the passphrase; `entered(str)` with Enter. Nothing of the log is shown.

    `way_wanted(WayIn)` comes with the recovery sheet or the keyring, where they open the log. Where lines can be sealed
    for the log, the line stands below. `who_wanted(bool)` comes where somebody else wants to go on, true where they
    begin a log.
    """

    entered = Signal(str)
    way_wanted = Signal(object)
    who_wanted = Signal(bool)

    def __init__(
        self, log: LockedLog | None = None, parent: QWidget | None = None, *, whose: str | None = None
    ) -> None:
        """`log` is `None` where nothing can be kept for it; `whose` says by which name it is listed among several, ""
        where by none, and is `None` where there is no other.
        """
        super().__init__(parent)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = CheckBox(self.tr("Show what is typed"))
        self.unlock_button = primary_button(self.tr("Unlock"))
        self.problem = ProblemLine()
        self.waiting = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.sheet = SheetField()
        self.sheet_button = link_button("")
        self.keyring_button = plain_button(self.tr("Open with the keyring"))
        self.who_button = link_button(
            self.tr("Another member starts here…") if whose is None else self.tr("I am someone else…")
        )
        self._whose = whose
        self._passphrase_part = QWidget()
        self._log = log
        self.form = SealedForm(log) if log is not None and log.takes_lines else None
        """`None` where no line can be kept."""
        self._lay_out()
        self.show_waiting()
        self.unlock_button.clicked.connect(self._on_enter)
        self.shown.toggled.connect(self._on_shown)
        self.sheet.edited.connect(self.problem.say)
        self.sheet_button.clicked.connect(self._on_other_way)
        self.keyring_button.clicked.connect(self._on_keyring)
        self.who_button.clicked.connect(self._on_who)

    def take_focus(self) -> None:
        """Puts the keyboard into the field."""
        field = self.sheet.line if self._is_by_sheet else self.passphrase
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

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
        if self._is_by_sheet:
            self._on_sheet()
        elif self.passphrase.text():
            self._send(partial(self.entered.emit, self.passphrase.text()))
        else:
            self.problem.say(self.tr("Type the passphrase of this log first."))

    def _on_sheet(self) -> None:
        try:
            key = self.sheet.key()
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            self.take_focus()
        else:
            self._send(partial(self.way_wanted.emit, WayIn(recovery=key)))

    def _on_keyring(self) -> None:
        self._send(partial(self.way_wanted.emit, WayIn(keyring=True)))

    def _on_who(self) -> None:
        self.who_wanted.emit(self._whose is None)

    def _send(self, send: Callable[[], object]) -> None:
        self.problem.say("")
        self._set_busy(busy=True)
        QTimer.singleShot(0, self, send)

    def _on_other_way(self) -> None:
        self._show_way(by_sheet=not self._is_by_sheet)
        self.take_focus()

    def _show_way(self, *, by_sheet: bool) -> None:
        self._is_by_sheet = by_sheet
        self.problem.say("")
        self._passphrase_part.setVisible(not by_sheet)
        self.shown.setVisible(not by_sheet)
        self.sheet.setVisible(by_sheet)
        self.sheet_button.setText(self.tr("Use the passphrase") if by_sheet else self.tr("Use the recovery sheet"))

    def _set_busy(self, *, busy: bool) -> None:
        self.unlock_button.setText(self.tr("Opening …") if busy else self.tr("Unlock"))
        for button in (self.unlock_button, self.keyring_button, self.who_button):
            button.setEnabled(not busy)
        self.unlock_button.repaint()

    def _on_shown(self, shown: bool) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _lay_out(self) -> None:
        title = self.tr("The log of {name} is locked").format(name=self._whose) if self._whose else None
        card = screen_card(self, "lock", Tone.ACCENT, title or self.tr("Your log is locked"), ems=31)
        passphrase = QVBoxLayout(self._passphrase_part)
        passphrase.setContentsMargins(RING, RING, RING, RING)
        passphrase.addLayout(labeled(self.tr("Passphrase"), self.passphrase))
        self.passphrase.setMinimumHeight(self.passphrase.sizeHint().height())
        card.body.addWidget(self._passphrase_part)
        card.body.addWidget(self.sheet)
        card.body.addWidget(self.problem)
        card.body.addWidget(self.waiting)
        self.waiting.hide()
        row = WrappingRow(-1, self.shown)
        row.addStretch()
        row.addWidget(self.unlock_button)
        card.body.addLayout(row)
        card.body.addLayout(self._other_ways())
        card.body.addWidget(self.who_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.who_button.setVisible(self._log is not None)
        lay_screen(self, card, *(() if self.form is None else (line_card(self.form, self, LOG_WITHOUT_UNLOCKING),)))

    def _other_ways(self) -> WrappingRow:
        row = WrappingRow(-1, self.sheet_button)
        row.addStretch()
        row.addWidget(self.keyring_button)
        self.sheet_button.setVisible(self._log is not None and self._log.has_recovery_sheet)
        self.keyring_button.setVisible(self._log is not None and self._log.has_keyring)
        self._show_way(by_sheet=False)
        return row
