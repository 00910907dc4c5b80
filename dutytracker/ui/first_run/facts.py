"""What the first screen says plainly about the record and who can see it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import BreakingText, Text

FACTS = (
    ("lock", "It stays on this computer, in an encrypted file. The program sends nothing anywhere."),
    ("info", "On an employer’s computer it can be seen that the program is there."),
    ("eye", "An administrator watching an unlocked session can read it."),
    ("close", "Nothing about patients belongs in it: no names, no initials, no numbers."),
    ("clock", "If you worked, also report it as worked under your employer’s rules."),
    ("file", "It is as true as what you type, and a court can ask for it."),
)
"""An icon and a sentence each."""


class Facts(QWidget):
    """The side of the first screen that stays while the questions change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4 * STEP)
        layout.addLayout(_brand())
        layout.addSpacing(2 * STEP)
        layout.addWidget(BreakingText(self.tr("This is your record"), Size.TITLE))
        layout.addWidget(
            Text(
                self.tr(
                    "Log indirect care in seconds. See whether the contracted time is enough, and whether it is given."
                ),
                Size.BODY,
                Tone.DIM,
                wraps=True,
            )
        )
        layout.addSpacing(2 * STEP)
        for icon_name, sentence in FACTS:
            layout.addLayout(_fact(icon_name, translate(sentence)))
        layout.addStretch()


def _brand() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(3 * STEP)
    row.addWidget(IconLabel("clock", Tone.ACCENT, scale=1.4))
    row.addWidget(BreakingText("Duty Tracker", Size.PROGRAM))
    row.addStretch()
    return row


def _fact(icon_name: str, sentence: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(3 * STEP)
    row.addWidget(IconLabel(icon_name, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(sentence, Size.MEDIUM, wraps=True), 1)
    return row
