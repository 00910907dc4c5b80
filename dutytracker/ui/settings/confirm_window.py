"""Asks for the passphrase before a way into the log is made or taken away, and says before what that means."""

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.ui.background import start
from dutytracker.ui.locking.sheet_field import SheetField
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


@dataclass(frozen=True, slots=True)
class Brought:
    """What was typed: the passphrase, and the recovery sheet, `None` where none was asked for or typed."""

    passphrase: str = field(repr=False)
    sheet: RecoveryKey | None = field(default=None, repr=False)


WorkOf = Callable[[Brought], Callable[[], Any]]
"""What is done with that, for any thread. Both raise `DutyError`; then the window stays with what was typed."""


class ConfirmWindow(Dialog):
    """What will be done, in sentences; a field for the passphrase; and the button that does it, beside the window.

    Signals: `made(object)` with what the work gave, once it is done and this window is closed.
    """

    made = Signal(object)

    def __init__(
        self,
        title: str,
        sentences: Sequence[str],
        button: str,
        work_of: WorkOf,
        parent: QWidget | None = None,
        *,
        about_sheet: str = "",
    ) -> None:
        """`about_sheet` says what the groups of the recovery sheet are good for, where they may be typed too."""
        super().__init__(parent)
        self._work_of = work_of
        self._words = button
        self._is_under_way = False
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.sheet = SheetField() if about_sheet else None
        """`None` where no sheet is asked for."""
        self.problem = ProblemLine()
        self.do_button = primary_button(button)
        self.cancel_button = plain_button(self.tr("Cancel"))
        self.setWindowTitle(title)
        self._lay_out(title, sentences, about_sheet)
        self.do_button.setDefault(True)
        self.do_button.clicked.connect(self._on_do)
        self.cancel_button.clicked.connect(self.reject)
        self.passphrase.textEdited.connect(self._on_typed)
        if self.sheet is not None:
            self.sheet.edited.connect(self.problem.say)
        self.passphrase.setFocus()

    def reject(self) -> None:
        """Closes, unless it is being done already."""
        if not self._is_under_way:
            super().reject()

    def _on_do(self) -> None:
        if self._is_under_way:
            return
        if not self.passphrase.text():
            self._refuse(self.tr("Type the passphrase of this log first."))
            return
        try:
            sheet = self.sheet.key() if self.sheet is not None and self.sheet.line.text().strip() else None
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return
        try:
            work = self._work_of(Brought(self.passphrase.text(), sheet))
        except DutyError as error:
            self._refuse(translate(error.sentence))
            return
        self._show_work(under_way=True)
        task = start(work, self)
        task.finished.connect(self._on_made)
        task.refused.connect(self._on_refused)
        task.crashed.connect(self._on_crashed)

    def _on_made(self, made: object) -> None:
        """Where the log was locked meanwhile, this window is hidden: nobody is there to be told."""
        is_seen = self.isVisible()
        self._show_work(under_way=False)
        self.passphrase.clear()
        if self.sheet is not None:
            self.sheet.clear()
        self.accept()
        if is_seen:
            self.made.emit(made)

    def _on_refused(self, sentence: str) -> None:
        self._show_work(under_way=False)
        self._refuse(sentence)

    def _on_crashed(self, error: Exception) -> None:
        self._on_refused(self.tr("This was not done, because something in Duty Tracker went wrong."))
        raise error

    def _show_work(self, *, under_way: bool) -> None:
        self._is_under_way = under_way
        self.problem.say("")
        self.do_button.setText(self.tr("Working …") if under_way else self._words)
        for widget in (self.passphrase, self.sheet, self.do_button, self.cancel_button):
            if widget is not None:
                widget.setEnabled(not under_way)

    def _on_typed(self) -> None:
        mark(self.passphrase, wrong=False)
        self.problem.say("")

    def _refuse(self, sentence: str) -> None:
        mark(self.passphrase, wrong=True)
        self.problem.say(sentence)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _lay_out(self, title: str, sentences: Sequence[str], about_sheet: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(title, Size.HEADING, wraps=True))
        for sentence in sentences:
            layout.addWidget(Text(sentence, Size.BODY, Tone.DIM, wraps=True))
        layout.addLayout(labeled(self.tr("Passphrase"), self.passphrase))
        if self.sheet is not None:
            layout.addWidget(Text(about_sheet, Size.BODY, Tone.DIM, wraps=True))
            layout.addWidget(self.sheet)
        layout.addWidget(self.problem)
        foot = WrappingRow(2 * STEP)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.do_button)
        layout.addLayout(foot)
        self.setMinimumWidth(32 * self.fontMetrics().height())
