"""The question about a note that may tell who a patient is, in place of the row under the line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import Text


class NoteQuestion(QWidget):
    """Asks once. `removal_wanted()` comes with its first button, `kept()` with the word that it is about no patient."""

    removal_wanted = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconLabel("warning", Tone.REFUSAL)
        self.words = Text("", Size.BODY, Tone.REFUSAL, wraps=True)
        self.remove_button = plain_button(self.tr("Remove it"))
        self.keep_button = plain_button(self.tr("It is not about a patient"))
        self.keys = Text(
            self.tr("Enter removes it · Ctrl+Enter: not about a patient"), Size.SMALL, Tone.DIM, wraps=True
        )
        self.hide()
        self._lay_out()
        self.remove_button.clicked.connect(self.removal_wanted)
        self.keep_button.clicked.connect(self.kept)

    def ask(self, words: str) -> None:
        """Shows the question."""
        self.words.setText(words)
        self.setAccessibleName(f"{words} {self.keys.text()}")
        self.show()

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(2 * STEP)
        said.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.words, 1)
        answers = QHBoxLayout()
        answers.setSpacing(2 * STEP)
        answers.addWidget(self.remove_button)
        answers.addWidget(self.keep_button)
        answers.addWidget(self.keys, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addLayout(said)
        column.addLayout(answers)
