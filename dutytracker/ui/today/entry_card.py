"""The card at the top of Today: the entry line, what Enter would do, and the favorites."""

from PySide6.QtWidgets import QWidget

from dutytracker.ui.entering.favorites_part import FavoritesPart
from dutytracker.ui.entering.line_form import LineForm
from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.card import Card


class EntryCard(Card):
    """Lays the line above the favorites."""

    def __init__(self, form: LineForm, favorites: FavoritesPart, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 3 * STEP)
        self.body.addWidget(form)
        self.body.addWidget(favorites)
