"""The question whether a timer that nobody watched is right, in place and never in the way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.timing_doubts import Doubt
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.announcing import announce
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import Text


class TimerQuestion(QWidget):
    """Says what is doubtful and offers the answers; nothing is changed before one of them is chosen."""

    kept = Signal()
    other_duty_wanted = Signal()
    until_wanted = Signal()
    start_wanted = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text("", Size.MEDIUM, Tone.OWN, wraps=True)
        self.keep_button = link_button(self.tr("Yes, keep it"))
        self.duty_button = link_button(self.tr("It was another duty…"))
        self.until_button = link_button(self.tr("Only until…"))
        self.start_button = link_button(self.tr("It began…"))
        self.drop_button = link_button(self.tr("Drop it"))
        self.keep_button.clicked.connect(self.kept)
        self.duty_button.clicked.connect(self.other_duty_wanted)
        self.until_button.clicked.connect(self.until_wanted)
        self.start_button.clicked.connect(self.start_wanted)
        self.drop_button.clicked.connect(self.dropped)
        said = QHBoxLayout()
        said.setSpacing(2 * STEP)
        said.addWidget(IconLabel("warning", Tone.OWN), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.words, 1)
        answers = QHBoxLayout()
        answers.setSpacing(4 * STEP)
        for button in (self.keep_button, self.duty_button, self.until_button, self.start_button, self.drop_button):
            answers.addWidget(button)
        answers.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addLayout(said)
        column.addLayout(answers)
        self.hide()

    def ask(self, doubt: Doubt, words: str) -> None:
        """Shows the question and has it read out once; the keyboard stays where it is."""
        is_new = words != self.words.text() or self.isHidden()
        ahead = doubt is Doubt.FUTURE
        for button in (self.keep_button, self.duty_button, self.until_button):
            button.setVisible(not ahead)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
        if is_new:
            announce(self, words)
