"""The card with the line that still takes what is typed, below what else a screen of a closed log says."""

from PySide6.QtWidgets import QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.locking.sealed_form import SealedForm
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.text import BreakingText


def line_card(form: SealedForm, screen: QWidget, title: str) -> Card:
    """The card, as wide as a line needs on that screen, under its title in English."""
    card = Card()
    card.setMaximumWidth(round(screen.fontMetrics().height() * 42))
    card.body.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
    card.body.setSpacing(3 * STEP)
    card.body.addWidget(BreakingText(translate(title), Size.STRONG))
    card.body.addWidget(form)
    return card
