"""What is shown where the log cannot be opened and no passphrase would help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button, plain_button, primary_button
from dutytracker.ui.widgets.middle import lay_screen, screen_card
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class TroubleScreen(QWidget):
    """One sentence that says what to do, and buttons.

    `again_wanted()` tries to open the log once more, `restore_wanted()` asks for a backup, `go_on_wanted()` takes an
    older copy that lies in the place of the log for the log, `who_wanted()` lets another member go on.
    """

    go_on_wanted = Signal()
    again_wanted = Signal()
    restore_wanted = Signal()
    who_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_shared: bool = False) -> None:
        """`is_shared` where there are other members, whose logs may well open."""
        super().__init__(parent)
        self.sentence = Text("", Size.BODY, wraps=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem = ProblemLine()
        self.again_button = primary_button(self.tr("Try again"))
        self.restore_button = plain_button(self.tr("Restore a backup…"))
        self.go_on_button = plain_button(self.tr("Go on with this copy"))
        self.go_on_button.hide()
        self.go_on_button.clicked.connect(self.go_on_wanted)
        self.who_button = link_button(self.tr("I am someone else…"))
        self.who_button.clicked.connect(self.who_wanted)
        self.again_button.clicked.connect(self.again_wanted)
        self.restore_button.clicked.connect(self.restore_wanted)
        card = screen_card(self, "warning", Tone.REFUSAL, self.tr("The log did not open"), ems=32)
        card.body.addWidget(self.sentence)
        card.body.addWidget(self.problem)
        buttons = WrappingRow(2 * STEP, self.again_button, self.restore_button, self.go_on_button)
        buttons.addStretch()
        card.body.addLayout(buttons)
        card.body.addWidget(self.who_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.who_button.setVisible(is_shared)
        lay_screen(self, card)

    def say(self, sentence: str, *, is_older_copy: bool) -> None:
        """Shows why the log did not open."""
        self.sentence.setText(sentence)
        self.go_on_button.setVisible(is_older_copy)
        self.again_button.setFocus(Qt.FocusReason.OtherFocusReason)
