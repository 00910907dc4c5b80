"""What Review says before there is anything in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import link_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.middle import centered, lay_in_the_middle
from dutytracker.ui.widgets.text import BreakingText, Text


class EmptyPage(QWidget):
    """One sentence of what will be here, and two ways to begin: `files_wanted()` and `unit_wanted()` come with them.

    `deleted_wanted()` comes with a third one, which is there where a collection was deleted.
    """

    files_wanted = Signal()
    unit_wanted = Signal()
    deleted_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_button = primary_button(self.tr("Add files…"), "folder")
        self.add_button.clicked.connect(self.files_wanted)
        self.unit_button = link_button(self.tr("Set up a unit file…"))
        self.unit_button.clicked.connect(self.unit_wanted)
        self.deleted_button = link_button(self.tr("Deleted collections…"))
        self.deleted_button.clicked.connect(self.deleted_wanted)
        self.deleted_button.hide()
        heading = BreakingText(self.tr("Drop the shares of your members here"), Size.PROGRAM)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = Text(
            self.tr(
                "Share files or a whole folder of them. Here you will see how many members report, whether the time"
                " was enough, how much would have been, and what was given: for all of them together, never for one."
            ),
            Size.BODY,
            Tone.DIM,
            wraps=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        first = Text(
            self.tr("No shares yet? A unit file sets every member up: contract, clinics and weeks."),
            Size.SMALL,
            Tone.DIM,
            wraps=True,
        )
        first.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        stays = Text(self.tr("What you add stays on this computer, encrypted."), Size.SMALL, Tone.DIM, wraps=True)
        stays.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card = Card()
        card.setAccessibleName(heading.text())
        lay_in_the_middle(self, card)
        card.body.addLayout(centered(IconLabel("folder", Tone.ACCENT, 3)))
        for label in (heading, words):
            card.body.addWidget(label)
        card.body.addLayout(centered(self.add_button, self.unit_button, self.deleted_button))
        card.body.addWidget(first)
        card.body.addWidget(stays)
