"""The Weeks place before anything is logged."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.middle import in_the_middle
from dutytracker.ui.widgets.text import BreakingText, Text


class NoWeeks(Card):
    """Says what will stand here.

    Signals: `today_wanted()` when its one button is pressed.
    """

    today_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.go = primary_button(self.tr("Log the first entry"))
        explanation = Text(
            self.tr(
                "As soon as something is logged, every week stands here with its verdict: whether the contracted time "
                "was enough, whether it was given, what the work was and where it was done."
            ),
            Size.BODY,
            Tone.DIM,
            wraps=True,
        )
        explanation.setMaximumWidth(30 * self.fontMetrics().height())
        explanation.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.setSpacing(3 * STEP)
        self.body.addStretch()
        self.body.addWidget(BreakingText(self.tr("No week yet"), Size.HEADING), 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addLayout(in_the_middle(explanation))
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch()
        self.setFocusProxy(self.go)
        self.go.clicked.connect(self.today_wanted)
