"""Settings, safety: who can open the log, and where it lies."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace

OPEN = (
    "There is no passphrase: anyone at this computer can open this log. A first passphrase makes a new key, so that "
    "older copies of the files stay closed too."
)
CLOSED = "The log opens with your passphrase only. Nobody can reset it: if you forget it, the log stays closed."
ADVICE = "A few words in a row are easy to remember and hard to guess."


class SafetySection(QWidget):
    """The passphrase and the data folder.

    Signals: `passphrase_changed()` after one was set.
    """

    passphrase_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.old = QLineEdit()
        self.new = QLineEdit()
        self.again = QLineEdit()
        self.set_button = primary_button("")
        self.copy_button = plain_button(self.tr("Copy the path"), "copy")
        self._old_part = QWidget()
        self._standing = Text("", Size.STRONG, wraps=True)
        self._done = Text("", Size.BODY, Tone.ACCENT, wraps=True)
        self._problem = ProblemLine()
        self._lay_out()
        for field in (self.old, self.new, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textEdited.connect(self._on_typed)
            field.returnPressed.connect(self._on_set)
        self.set_button.clicked.connect(self._on_set)
        self.copy_button.clicked.connect(self._on_copy)
        self.refresh()

    def refresh(self) -> None:
        """Says whether there is a passphrase."""
        protected = self._workspace.logbook.keys.has_passphrase
        self._standing.setText(translate(CLOSED if protected else OPEN))
        self._old_part.setVisible(protected)
        self.set_button.setText(self.tr("Change the passphrase") if protected else self.tr("Set a passphrase"))

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""
        (self.old if self._workspace.logbook.keys.has_passphrase else self.new).setFocus()

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
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        try:
            logbook.keys.set_passphrase(self.new.text(), old)
        except DutyError as error:
            self._refuse(self.old, error.sentence)
            return
        finally:
            QApplication.restoreOverrideCursor()
        for field in (self.old, self.new, self.again):
            field.clear()
        self.refresh()
        self._done.say(self.tr("From now on the log opens with the new passphrase."))
        self.passphrase_changed.emit()

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
        fields = QHBoxLayout()
        fields.setSpacing(3 * STEP)
        old = QHBoxLayout(self._old_part)
        old.setContentsMargins(RING, RING, 0, RING)
        old.addLayout(labeled(self.tr("Passphrase until now"), self.old))
        fields.addWidget(self._old_part, 1)
        fields.addLayout(labeled(self.tr("New passphrase"), self.new), 1)
        fields.addLayout(labeled(self.tr("The same again"), self.again), 1)
        layout.addLayout(fields)
        layout.addWidget(self._problem)
        layout.addWidget(self._done)
        layout.addWidget(Text(translate(ADVICE), Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self.set_button)
        layout.addWidget(Rule())
        layout.addWidget(Text(self.tr("Where the log lies"), Size.STRONG))
        path = Text(str(self._workspace.logbook.profile.folder), Size.BODY, wraps=True)
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout.addWidget(path)
        layout.addWidget(self.copy_button)
        layout.addStretch()
        self._done.hide()
