"""What comes of making a packet: a warning with a choice, a refusal, or where the files lie."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class PacketPanel(Card):
    """Hidden until there is something to say. `made_anyway()` comes where it is to be made in spite of a warning."""

    made_anyway = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sign = IconLabel("info", Tone.ACCENT, 1.4)
        self.words = Text("", Size.STRONG, wraps=True)
        self.more = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.anyway_button = primary_button(self.tr("Make it all the same"))
        self.close_button = plain_button(self.tr("Close"))
        said = QVBoxLayout()
        said.setSpacing(STEP)
        said.addWidget(self.words)
        said.addWidget(self.more)
        row = WrappingRow(3 * STEP)
        row.addWidget(self._sign)
        row.addLayout(said, 1)
        row.addWidget(self.anyway_button)
        row.addWidget(self.close_button)
        self.body.addLayout(row)
        self.anyway_button.clicked.connect(self.made_anyway)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def warn(self, sentence: str, more: str) -> None:
        """Says what speaks against it, and offers to make it all the same."""
        self._show("warning", Tone.OWN, sentence, more)
        self._name(self.tr("Leave it"))
        self.anyway_button.show()
        self.anyway_button.setFocus()

    def refuse(self, sentence: str, more: str = "") -> None:
        """Says why there is no packet."""
        self._show("warning", Tone.REFUSAL, sentence, more)
        self.close_button.setFocus()

    def show_busy(self) -> None:
        """Says that it is being made."""
        self._show("clock", Tone.ACCENT, self.tr("Making the packet…"), "")
        self.close_button.hide()

    def show_done(self, sentence: str, more: str) -> None:
        """Says where the files lie."""
        self._show("check", Tone.ACCENT, sentence, more)
        self.close_button.setFocus()

    def _show(self, icon_name: str, tone: Tone, sentence: str, more: str) -> None:
        self._sign.show_icon(icon_name, tone)
        self.words.setText(sentence)
        self.more.say(more)
        self._name(self.tr("Close"))
        self.anyway_button.hide()
        self.close_button.show()
        self.setAccessibleName(sentence)
        self.show()

    def _name(self, words: str) -> None:
        """What the button that hides it is called."""
        self.close_button.setText(words)
        self.close_button.setAccessibleName(words)
