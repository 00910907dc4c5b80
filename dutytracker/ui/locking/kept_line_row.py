"""A line that was typed while the log was locked and that the log could not take as it is: to be corrected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.logbook.taken_in import KeptLine
from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.timer_words import moment_words
from dutytracker.ui.widgets.button import link_button, plain_button
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class KeptLineRow(QWidget):
    """The line in a field, why it was not logged, and what can be done; `logged()` comes once it is in the log.

    `is_thrown_away` is what was decided: the line itself goes only when the window is closed.
    """

    logged = Signal()

    def __init__(self, workspace: Workspace, kept: KeptLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.kept = kept
        self.is_thrown_away = False
        self.field = QLineEdit(kept.line.text)
        self.problem = ProblemLine()
        self.log_button = plain_button(self.tr("Log it"))
        self.away_button = link_button("")
        self.done = Outcome("", Size.BODY, Tone.ACCENT, wraps=True)
        self._lay_out()
        self._show()
        self.problem.say(translate(kept.sentence))
        self.field.returnPressed.connect(self._on_log)
        self.log_button.clicked.connect(self._on_log)
        self.away_button.clicked.connect(self._on_away)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field logs its line, and does not close the window as well."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_log(self) -> None:
        try:
            change = self._workspace.logbook.inbox.log_kept(self.kept, self.field.text())
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            self.field.setFocus()
            return
        self.field.setEnabled(False)
        self.problem.say("")
        self.log_button.hide()
        self.away_button.hide()
        self.done.say(translate("Logged, as of when it was typed."))
        self._workspace.announce(change)
        self.logged.emit()

    def _on_away(self) -> None:
        self.is_thrown_away = not self.is_thrown_away
        self._show()

    def _show(self) -> None:
        self.field.setEnabled(not self.is_thrown_away)
        self.log_button.setEnabled(not self.is_thrown_away)
        words = self.tr("Keep it after all") if self.is_thrown_away else self.tr("Throw it away")
        self.away_button.setText(words)
        self.away_button.setAccessibleName(words)
        self.done.say(self.tr("It goes when this window is closed.") if self.is_thrown_away else "")

    def _lay_out(self) -> None:
        logbook = self._workspace.logbook
        moment = moment_words(self.kept.line.typed_at, logbook.zone, logbook.now())
        typed = self.tr("Typed at {time}").format(time=moment)
        self.field.setAccessibleName(typed)
        row = WrappingRow(2 * STEP)
        row.addWidget(self.field, 1)
        row.addWidget(self.log_button)
        row.addWidget(self.away_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(Text(typed, Size.SMALL_STRONG, Tone.DIM))
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.done)
