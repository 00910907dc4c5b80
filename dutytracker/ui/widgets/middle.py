"""Cards in the middle of a page, or of a whole screen, on which there is nothing else."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow

MOST = 1000
"""The share of the width of a widget that leaves only what it may not take."""


def lay_in_the_middle(page: QWidget, card: Card) -> None:
    """Makes the card all there is on the page, with room around its words."""
    card.body.setContentsMargins(10 * STEP, 10 * STEP, 10 * STEP, 10 * STEP)
    card.body.setSpacing(4 * STEP)
    card.setMaximumWidth(round(38 * page.fontMetrics().height()))
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 6)
    row.addStretch(1)
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addLayout(row)
    layout.addStretch(3)


def screen_card(screen: QWidget, icon_name: str, tone: Tone, title: str, *, ems: int) -> Card:
    """A card for `lay_screen`, so many lines wide as `ems` says, that begins with an icon and a title."""
    card = Card()
    card.setMaximumWidth(round(screen.fontMetrics().height() * ems))
    card.body.setContentsMargins(8 * STEP, 7 * STEP, 8 * STEP, 7 * STEP)
    card.body.setSpacing(4 * STEP)
    head = QHBoxLayout()
    head.setSpacing(3 * STEP)
    head.addWidget(IconLabel(icon_name, tone, 1.6))
    head.addWidget(BreakingText(title, Size.PROGRAM), 1)
    card.body.addLayout(head)
    return card


def lay_screen(screen: QWidget, *cards: Card) -> None:
    """Makes the cards all there is on the screen, one below the other, each as wide as it may be."""
    layout = QVBoxLayout(screen)
    layout.addStretch(2)
    for card in cards:
        layout.addLayout(in_the_middle(card))
        if card is not cards[-1]:
            layout.addSpacing(4 * STEP)
    layout.addStretch(3)


def in_the_middle(widget: QWidget) -> QHBoxLayout:
    """A widget in the middle, as wide as it may be."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, MOST)
    row.addStretch(1)
    return row


def centered(*widgets: QWidget) -> WrappingRow:
    """Widgets side by side, in the middle; in several lines where there is no room for one."""
    row = WrappingRow()
    row.addStretch()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
