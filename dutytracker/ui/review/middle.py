"""A card in the middle of a page on which there is nothing else yet."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.card import Card


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


def centered(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side, in the middle."""
    row = QHBoxLayout()
    row.addStretch()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
