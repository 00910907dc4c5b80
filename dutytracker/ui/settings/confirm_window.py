"""Asks for the passphrase before a way into the log is made or taken away, and says before what that means."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text

Act = Callable[[str], None]
"""What is done with the passphrase. Raises: `DutyError`; then the window stays with what was typed."""


class ConfirmWindow(QDialog):
    """What will be done, in sentences; a field for the passphrase; and the button that does it."""

    def __init__(
        self, title: str, sentences: Sequence[str], button: str, act: Act, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._act = act
        self._words = button
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = ProblemLine()
        self.do_button = primary_button(button)
        self.cancel_button = plain_button(self.tr("Cancel"))
        self.setWindowTitle(title)
        self._lay_out(title, sentences)
        self.do_button.setDefault(True)
        self.do_button.clicked.connect(self._on_do)
        self.cancel_button.clicked.connect(self.reject)
        self.passphrase.textEdited.connect(self._on_typed)
        self.passphrase.setFocus()

    def _on_do(self) -> None:
        if not self.passphrase.text():
            self._refuse(self.tr("Type the passphrase of this log first."))
            return
        self._show_work(under_way=True)
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        try:
            self._act(self.passphrase.text())
        except DutyError as error:
            self._refuse(error.sentence)
        else:
            self.passphrase.clear()
            self.accept()
        finally:
            QApplication.restoreOverrideCursor()
            self._show_work(under_way=False)

    def _show_work(self, *, under_way: bool) -> None:
        self.do_button.setText(self.tr("Working …") if under_way else self._words)
        self.do_button.setEnabled(not under_way)
        self.do_button.repaint()

    def _on_typed(self) -> None:
        mark(self.passphrase, wrong=False)
        self.problem.say("")

    def _refuse(self, sentence: str) -> None:
        mark(self.passphrase, wrong=True)
        self.problem.say(sentence)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _lay_out(self, title: str, sentences: Sequence[str]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(title, Size.HEADING, wraps=True))
        for sentence in sentences:
            layout.addWidget(Text(sentence, Size.BODY, Tone.DIM, wraps=True))
        layout.addLayout(labeled(self.tr("Passphrase"), self.passphrase))
        layout.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.setSpacing(2 * STEP)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.do_button)
        layout.addLayout(foot)
        self.setMinimumWidth(32 * self.fontMetrics().height())
