"""Settings, safety: who can open the log, and where it lies."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from dutytracker.domain.calendar import local_date
from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import full_date, translate
from dutytracker.security.recovery_key import RecoveryKey, read_recovery_key
from dutytracker.settings import SettingsFile
from dutytracker.ui.background import start
from dutytracker.ui.locking.renewal import Renewed
from dutytracker.ui.settings.data_folder import DataFolderPart
from dutytracker.ui.settings.key_work import Prepared, is_done, preparing
from dutytracker.ui.settings.safety_keyring import KeyringPart
from dutytracker.ui.settings.safety_locking import LockingPart
from dutytracker.ui.settings.safety_sheet import RecoverySheetPart
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

OPEN = (
    "There is no passphrase: anyone at this computer can open this log. A first passphrase makes a new key, so that "
    "older copies of the files stay closed too."
)
CLOSED = "The log opens with your passphrase only. Nobody can reset it: if you forget it, the log stays closed."
CLOSED_WITH_SHEET = "The log opens with your passphrase, or with the recovery sheet. Nobody can reset either of them."
CLOSED_WITH_KEYRING = (
    "The log opens with your passphrase, or for whoever is signed in as you at this computer. Nobody can reset the "
    "passphrase."
)
CLOSED_WITH_BOTH = (
    "The log opens with your passphrase, with the recovery sheet, or for whoever is signed in as you at this computer."
)
FORGOTTEN = "If you forgot the passphrase until now, type the eight groups of the recovery sheet in its place."
IS_SET = "From now on the log opens with the new passphrase."
ADVICE = "A few words in a row are easy to remember and hard to guess."


class SafetySection(QWidget):
    """The ways into the log, and the data folder.

    Signals: `passphrase_changed()` after a way in was made, changed or taken away.
    """

    passphrase_changed = Signal()

    def __init__(
        self, workspace: Workspace, settings: SettingsFile | None = None, parent: QWidget | None = None
    ) -> None:
        """`settings` say after how long the log locks; `None` where that is not to be chosen."""
        super().__init__(parent)
        self._workspace = workspace
        self.old = QLineEdit()
        self.new = QLineEdit()
        self.again = QLineEdit()
        self.set_button = primary_button("")
        self.copy_button = plain_button(self.tr("Copy the path"), "copy")
        self.data_folder = DataFolderPart(workspace)
        self.recovery = RecoverySheetPart(workspace)
        self.keyring = KeyringPart(workspace)
        self.locking = None if settings is None else LockingPart(workspace, settings)
        self._checked = Text("", Size.BODY, Tone.DIM, wraps=True)
        self._old_part = QWidget()
        self._standing = Text("", Size.STRONG, wraps=True)
        self._advice = Text("", Size.BODY, Tone.DIM, wraps=True)
        self._done = Text("", Size.BODY, Tone.ACCENT, wraps=True)
        self._problem = ProblemLine()
        self._lay_out()
        for field in (self.old, self.new, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textEdited.connect(self._on_typed)
            field.returnPressed.connect(self._on_set)
        self.set_button.clicked.connect(self._on_set)
        self.copy_button.clicked.connect(self._on_copy)
        for part in (self.recovery, self.keyring):
            part.changed.connect(self._on_ways_changed)
        self.refresh()

    def refresh(self) -> None:
        """Says which ways into the log there are."""
        protected = self._workspace.logbook.keys.has_passphrase
        self.data_folder.refresh()
        self.recovery.refresh()
        self.keyring.refresh()
        if self.locking is not None:
            self.locking.refresh()
        self._show_standing()
        self._checked.setText(self._checked_words())
        self._old_part.setVisible(protected)
        self._name_button()

    def tell(self, renewed: Renewed) -> None:
        """Says what came of new keys, and shows the sheet that was made with them."""
        if renewed.trouble:
            self._problem.say(renewed.trouble)
            return
        self._done.say(renewed.renewal.done)
        if renewed.renewal.sheet is not None:
            self.recovery.show_sheet(renewed.renewal.sheet)

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""
        (self.old if self._workspace.logbook.keys.has_passphrase else self.new).setFocus()

    def _show_standing(self) -> None:
        keys = self._workspace.logbook.keys
        try:
            has_sheet, has_keyring = keys.sheet_made_on is not None, keys.has_keyring
        except DutyError as error:
            self._standing.setText(translate(error.sentence))
            return
        words = {(True, True): CLOSED_WITH_BOTH, (True, False): CLOSED_WITH_SHEET, (False, True): CLOSED_WITH_KEYRING}
        standing = words.get((has_sheet, has_keyring), CLOSED) if keys.has_passphrase else OPEN
        self._standing.setText(translate(standing))
        self._advice.setText(" ".join(map(translate, (ADVICE, FORGOTTEN) if has_sheet else (ADVICE,))))

    def _checked_words(self) -> str:
        logbook = self._workspace.logbook
        last = logbook.checking.last
        if last is None:
            return self.tr("The whole log is read beside the window, once a day. That was not done yet.")
        day = full_date(local_date(last, logbook.zone))
        return self.tr("The whole log was last read on {day}, and nothing in it was damaged.").format(day=day)

    def _on_ways_changed(self) -> None:
        self.refresh()
        self.passphrase_changed.emit()

    def _on_set(self) -> None:
        if not self.new.text():
            self._refuse(self.new, self.tr("Type the new passphrase."))
        elif self.new.text() != self.again.text():
            self._refuse(self.again, self.tr("The two are not the same. Type it again."))
        else:
            self._set()

    def _set(self) -> None:
        logbook = self._workspace.logbook
        old = self.old.text() if logbook.keys.has_passphrase else None
        try:
            change = logbook.keys.passphrase_change(self.new.text(), old, recovery=self._sheet_typed())
        except DutyError as error:
            self._on_refused(translate(error.sentence))
            return
        self._show_work(under_way=True)
        task = start(preparing(change), self)
        task.finished.connect(self._on_prepared)
        task.refused.connect(self._on_refused)
        task.crashed.connect(self._on_crashed)

    def _on_prepared(self, prepared: Prepared) -> None:
        self._show_work(under_way=False)
        for field in (self.old, self.new, self.again):
            field.clear()
        if is_done(self._workspace, prepared, translate(IS_SET)):
            self.refresh()
            self._done.say(translate(IS_SET))
            self.passphrase_changed.emit()

    def _on_refused(self, sentence: str) -> None:
        self._show_work(under_way=False)
        self._refuse(self.old if self._workspace.logbook.keys.has_passphrase else self.new, sentence)

    def _on_crashed(self, error: Exception) -> None:
        self._on_refused(self.tr("The passphrase was not set, because something in Duty Tracker went wrong."))
        raise error

    def _show_work(self, *, under_way: bool) -> None:
        for widget in (self.old, self.new, self.again, self.set_button):
            widget.setEnabled(not under_way)
        if under_way:
            self.set_button.setText(self.tr("Working …"))
        else:
            self._name_button()

    def _name_button(self) -> None:
        protected = self._workspace.logbook.keys.has_passphrase
        self.set_button.setText(self.tr("Change the passphrase") if protected else self.tr("Set a passphrase"))

    def _sheet_typed(self) -> RecoveryKey | None:
        """The recovery sheet whose groups stand in the place of the passphrase until now; `None` where they do not."""
        try:
            if self._workspace.logbook.keys.sheet_made_on is not None:
                return read_recovery_key(self.old.text())
        except DutyError:
            pass
        return None

    def _refuse(self, field: QLineEdit, sentence: str) -> None:
        mark(field, wrong=True)
        field.setFocus()
        field.selectAll()
        self._problem.say(sentence)

    def _on_typed(self) -> None:
        self._problem.say("")
        self._done.say("")
        for field in (self.old, self.new, self.again):
            mark(field, wrong=False)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._workspace.logbook.profile.folder))

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("Safety"),
            self.tr(
                "The log is always encrypted on disk. On an employer’s computer it can be seen that the program is "
                "there, and an administrator watching an unlocked session can read it."
            ),
        )
        layout.addWidget(self._standing)
        fields = WrappingRow(3 * STEP)
        old = WrappingRow(parent=self._old_part)
        old.setContentsMargins(RING, 0, 0, 0)
        old.addLayout(labeled(self.tr("Passphrase until now"), self.old))
        fields.addWidget(self._old_part, 1)
        fields.addLayout(labeled(self.tr("New passphrase"), self.new), 1)
        fields.addLayout(labeled(self.tr("The same again"), self.again), 1)
        layout.addLayout(fields)
        layout.addWidget(self._problem)
        layout.addWidget(self._done)
        layout.addWidget(self._advice)
        layout.addWidget(self.set_button)
        for part in (self.recovery, self.keyring, self.locking):
            if part is not None:
                layout.addWidget(Rule())
                layout.addWidget(part)
        layout.addWidget(Rule())
        layout.addWidget(BreakingText(self.tr("Where the log lies"), Size.STRONG))
        path = Text(str(self._workspace.logbook.profile.folder), Size.BODY, wraps=True)
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout.addWidget(path)
        layout.addWidget(self._checked)
        layout.addWidget(self.copy_button)
        layout.addWidget(self.data_folder)
        layout.addStretch()
        self._done.hide()
