"""The way to evidence packages: making one, and checking what somebody else signed."""

from PySide6.QtWidgets import QWidget

from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.text import Text


class EvidenceCard(Card):
    """Two buttons; whoever shows the card connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Evidence"), parent=parent)
        words = self.tr("If a figure is disputed: the history of some days, signed, for others to check.")
        self.make_button = plain_button(self.tr("Make evidence…"), "history")
        self.check_button = plain_button(self.tr("Check what was signed…"), "check")
        self.body.addWidget(Text(words, Size.SMALL, Tone.DIM, wraps=True))
        self.body.addWidget(self.make_button)
        self.body.addWidget(self.check_button)
