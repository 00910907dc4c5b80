"""What the page of offers says before one lies on the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import link_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.middle import centered, lay_in_the_middle
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text


class OffersEmpty(QWidget):
    """One button: `add_wanted()`. A quiet link beside it asks for a unit file: `file_wanted()`."""

    add_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_button = primary_button(self.tr("Add an offer"), "plus")
        self.file_button = link_button(self.tr("Take over from a unit file…"))
        self.problem = ProblemLine()
        heading = Text(self.tr("Lay the offers of the table over your members’ weeks"), Size.PROGRAM, wraps=True)
        words = Text(
            self.tr(
                "Type each offer as it was made. Beside it you will see at once in how many weeks it would have been"
                " enough, how many members would still be short, and what it adds to today’s terms, in hours."
            ),
            Size.BODY,
            Tone.DIM,
            wraps=True,
        )
        drop = Text(
            self.tr("A unit file that is dropped here brings its offers. Undo takes back every step."),
            Size.SMALL,
            Tone.DIM,
            wraps=True,
        )
        for label in (heading, words, drop):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card = Card()
        lay_in_the_middle(self, card)
        card.body.addLayout(centered(IconLabel("chart", Tone.ACCENT, 3)))
        card.body.addWidget(heading)
        card.body.addWidget(words)
        card.body.addLayout(centered(self.add_button, self.file_button))
        card.body.addWidget(self.problem)
        card.body.addWidget(drop)
        self.add_button.clicked.connect(self.add_wanted)
        self.file_button.clicked.connect(self.file_wanted)
