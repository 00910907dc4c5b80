"""After a log was opened by its recovery sheet: a new passphrase at once, or later."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.logbook import Logbook
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.ui.background import start
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class NewPassphraseWindow(Dialog):
    """Two fields for a passphrase; the sheet that opened the log vouches for the change and goes on holding."""

    def __init__(self, logbook: Logbook, sheet: RecoveryKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._sheet: RecoveryKey | None = sheet
        self._is_under_way = False
        self.new = QLineEdit()
        self.again = QLineEdit()
        self.problem = ProblemLine()
        self.set_button = primary_button(self.tr("Set the passphrase"))
        self.later_button = plain_button(self.tr("Later"))
        self._lay_out()
        for field in (self.new, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textEdited.connect(self._on_typed)
        self.set_button.setDefault(True)
        self.set_button.clicked.connect(self._on_set)
        self.later_button.clicked.connect(self.reject)
        self.new.setFocus()

    def reject(self) -> None:
        """Closes, unless the passphrase is being set already."""
        if not self._is_under_way:
            super().reject()

    def done(self, result: int) -> None:
        """Closes, and forgets what was typed and the sheet."""
        self.new.clear()
        self.again.clear()
        self._sheet = None
        super().done(result)

    def _on_set(self) -> None:
        if self._is_under_way:
            return
        if not self.new.text():
            self._refuse(self.new, self.tr("Type the new passphrase."))
        elif self.new.text() != self.again.text():
            self._refuse(self.again, self.tr("The two are not the same. Type it again."))
        else:
            self._set()

    def _set(self) -> None:
        try:
            change = self._logbook.keys.passphrase_change(self.new.text(), None, recovery=self._sheet)
        except DutyError as error:
            self._refuse(self.new, translate(error.sentence))
            return
        self._show_work(under_way=True)
        task = start(change.prepare, self)
        task.finished.connect(self._on_set_passphrase)
        task.refused.connect(self._on_refused)
        task.crashed.connect(self._on_crashed)

    def _on_set_passphrase(self) -> None:
        self._show_work(under_way=False)
        self.accept()

    def _on_refused(self, sentence: str) -> None:
        self._show_work(under_way=False)
        self._refuse(self.new, sentence)

    def _on_crashed(self, error: Exception) -> None:
        self._on_refused(self.tr("The passphrase was not set, because something in Duty Tracker went wrong."))
        raise error

    def _show_work(self, *, under_way: bool) -> None:
        self._is_under_way = under_way
        for widget in (self.new, self.again, self.set_button, self.later_button):
            widget.setEnabled(not under_way)
        self.set_button.setText(self.tr("Working …") if under_way else self.tr("Set the passphrase"))

    def _on_typed(self) -> None:
        self.problem.say("")
        for field in (self.new, self.again):
            mark(field, wrong=False)

    def _refuse(self, field: QLineEdit, sentence: str) -> None:
        mark(field, wrong=True)
        self.problem.say(sentence)
        field.setFocus()
        field.selectAll()

    def _lay_out(self) -> None:
        title = self.tr("Choose a new passphrase")
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(title, Size.HEADING))
        explanation = self.tr(
            "The recovery sheet opened your log. If you forgot the passphrase, set another one now: the one until now "
            "opens nothing any more then, and the sheet goes on holding. You can also do it later, with the sheet, "
            "under Settings, Safety."
        )
        layout.addWidget(Text(explanation, Size.BODY, Tone.DIM, wraps=True))
        layout.addLayout(labeled(self.tr("New passphrase"), self.new))
        layout.addLayout(labeled(self.tr("The same again"), self.again))
        layout.addWidget(self.problem)
        foot = WrappingRow(2 * STEP)
        foot.addStretch()
        foot.addWidget(self.later_button)
        foot.addWidget(self.set_button)
        layout.addLayout(foot)
        self.setMinimumWidth(32 * self.fontMetrics().height())


def ask_for_new_passphrase(logbook: Logbook, sheet: RecoveryKey, parent: QWidget) -> None:
    """Shows the window over `parent`; it is gone once it is closed."""
    window = NewPassphraseWindow(logbook, sheet, parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.open()
