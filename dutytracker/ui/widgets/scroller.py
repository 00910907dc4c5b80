"""A column of cards that scrolls; its scroll bar lies in the margin beside the cards."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP

MARGIN = 3 * STEP
"""How far the scroller reaches beyond its cards at the right; whoever lays it out gives it that much more room."""


class Scroller(QScrollArea):
    """Cards below each other, as wide as the scroller less `MARGIN`, whether or not there is something to scroll."""

    def __init__(self, *cards: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self._content.setObjectName("scrolled")
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(0, 0, MARGIN, 0)
        self.column.setSpacing(3 * STEP)
        for card in cards:
            self.column.addWidget(card)
        self.column.addStretch()
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_margin()

    def _on_range_changed(self, _least: int, _most: int) -> None:
        self._keep_margin()

    def _keep_margin(self) -> None:
        taken = self.width() - self.viewport().width()
        self.column.setContentsMargins(0, 0, max(0, MARGIN - taken), 0)
