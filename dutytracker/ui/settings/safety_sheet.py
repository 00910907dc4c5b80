"""Settings, safety: the recovery sheet, what it means, and what makes, replaces and revokes it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.recovery_sheet import RecoverySheet
from dutytracker.reports.words import full_date, translate
from dutytracker.ui.settings.confirm_window import Brought, ConfirmWindow
from dutytracker.ui.settings.key_work import Prepared, is_done, preparing
from dutytracker.ui.settings.sheet_window import SheetWindow
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

NOT_NEEDED = (
    "Anyone can open this log, so there is nothing to recover. Set a passphrase first; a printed sheet then opens the "
    "log if you forget it."
)
NONE_YET = (
    "There is none, so nobody can open the log if you forget the passphrase. A sheet is a printed page that opens it; "
    "keep it at home. Whoever finds it, and has the files of the log, can open it too."
)
ONE = (
    "The sheet of {date} opens this log beside your passphrase. Whoever finds it, and has the files of the log, can "
    "open it too."
)
MAKING = (
    "The sheet opens the log from the moment it is made. It is shown once, to be printed or saved as a PDF.",
    "It is not for anyone else: whoever has it, and the files of the log, can read and change everything.",
)
NEW_KEY = (
    "The sheet of {date} then opens nothing any more: the log gets a new key, and so does every automatic backup, "
    "which can take a while."
)
ELSEWHERE = (
    "Backup files that you saved elsewhere before still open with the old sheet: make new ones, and delete those."
)

IS_MADE = "From now on the new sheet opens the log, and the old one opens nothing any more."
IS_REVOKED = "From now on no recovery sheet opens the log."


class RecoverySheetPart(QWidget):
    """Whether a sheet opens the log, and the buttons for it.

    Signals: `changed()` after one was made or revoked.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._made_on: date | None = None
        """When the sheet was made that opened the log at the last `refresh`; `None` where none did."""
        self.make_button = plain_button("", "printer")
        self.revoke_button = plain_button(self.tr("Revoke the sheet…"))
        self.problem = ProblemLine()
        self._sentence = Text("", Size.BODY, Tone.DIM, wraps=True)
        self._lay_out()
        self.make_button.clicked.connect(self._on_make)
        self.revoke_button.clicked.connect(self._on_revoke)
        self.refresh()

    def refresh(self) -> None:
        """Says what holds now."""
        keys = self._workspace.logbook.keys
        try:
            made_on = self._made_on = keys.sheet_made_on
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return
        self.problem.say("")
        words = translate(ONE).format(date=full_date(made_on)) if made_on is not None else translate(NONE_YET)
        self._sentence.setText(words if keys.has_passphrase else translate(NOT_NEEDED))
        self.make_button.setText(self.tr(" Make a new sheet…") if made_on is not None else self.tr(" Make a sheet…"))
        self.make_button.setVisible(keys.has_passphrase)
        self.revoke_button.setVisible(made_on is not None)

    def _on_make(self) -> None:
        title = self.tr("Make a recovery sheet")
        sentences = (*map(translate, MAKING), *self._about_the_old_one())
        window = ConfirmWindow(title, sentences, self.tr("Make the sheet"), self._making, self)
        window.made.connect(self._on_made)
        _open(window)

    def _making(self, brought: Brought) -> Callable[[], Prepared]:
        return preparing(self._workspace.logbook.keys.sheet_change(brought.passphrase))

    def _on_made(self, prepared: Prepared) -> None:
        made = prepared.change.sheet
        if made is None:
            return
        member = self._workspace.logbook.member.code
        sheet = RecoverySheet(key=made.key, made_on=made.made_on, member=member)
        if is_done(self._workspace, prepared, translate(IS_MADE), sheet):
            self._on_changed()
            self.show_sheet(sheet)

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """Shows a sheet that was just made, this once."""
        _open(SheetWindow(sheet, self))

    def _on_revoke(self) -> None:
        title = self.tr("Revoke the recovery sheet")
        window = ConfirmWindow(title, self._about_the_old_one(), self.tr("Revoke it"), self._revoking, self)
        window.made.connect(self._on_revoked)
        _open(window)

    def _revoking(self, brought: Brought) -> Callable[[], Prepared]:
        return preparing(self._workspace.logbook.keys.sheet_revocation(brought.passphrase))

    def _on_revoked(self, prepared: Prepared) -> None:
        if is_done(self._workspace, prepared, translate(IS_REVOKED)):
            self._on_changed()

    def _about_the_old_one(self) -> tuple[str, ...]:
        if self._made_on is None:
            return ()
        return translate(NEW_KEY).format(date=full_date(self._made_on)), translate(ELSEWHERE)

    def _on_changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(self.tr("Recovery sheet"), Size.STRONG))
        layout.addWidget(self._sentence)
        layout.addWidget(self.problem)
        row = WrappingRow(2 * STEP)
        row.addWidget(self.make_button)
        row.addWidget(self.revoke_button)
        row.addStretch()
        layout.addLayout(row)


def _open(window: ConfirmWindow | SheetWindow) -> None:
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.open()
