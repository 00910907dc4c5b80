"""A column of cards that scrolls; its scroll bar lies in the margin beside the cards."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.rows_table import RowsTable

MARGIN = 3 * STEP
"""How far the scroller reaches beyond its cards at the right; whoever lays it out gives it that much more room."""

SIGHT = 5 * STEP
"""How much of what lies around it is kept in sight with a row or widget."""

DEPTH = 4
"""A layout asks the one around it only when its own turn comes: so many lie inside each other."""


class Scroller(QScrollArea):
    """Cards below each other, as wide as the scroller less `MARGIN`, whether or not there is something to scroll."""

    def __init__(self, *cards: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = _Content()
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
        self.setVerticalScrollBar(_Bar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def follow(self, table: RowsTable) -> None:
        """Keeps the row of `table` in sight that the keyboard is on."""
        table.row_reached.connect(self._on_row_reached)

    def reveal(self, widget: QWidget) -> None:
        """Scrolls until `widget` is in sight."""
        self.ensureWidgetVisible(widget, 0, SIGHT)

    def reveal_part(self, widget: QWidget, part: QRect) -> None:
        """Scrolls until `part` of `widget`, such as a row of a table, is in sight."""
        middle = widget.mapTo(self._content, part.center())
        self.ensureVisible(middle.x(), middle.y(), 0, part.height() // 2 + SIGHT)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Lays out all that is changed inside before any of it is painted, and paints it once."""
        self._content.setUpdatesEnabled(False)
        try:
            yield
        finally:
            for _ in range(DEPTH):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self._content.setUpdatesEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_margin()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Brings into sight what the keyboard went to from outside; tables tell of their rows themselves."""
        if new is None or isinstance(new, RowsTable) or not self._content.isAncestorOf(new):
            return
        place = QRect(new.mapTo(self.viewport(), new.rect().topLeft()), new.size())
        if not self.viewport().rect().contains(place):
            self.reveal(new)

    def _on_row_reached(self, row: QRect) -> None:
        table = self.sender()
        if isinstance(table, RowsTable):
            self.reveal_part(table, row)

    def _keep_margin(self) -> None:
        taken = self.width() - self.viewport().width()
        self.column.setContentsMargins(0, 0, max(0, MARGIN - taken), 0)


class _Content(QWidget):
    """As high as its cards are at the width they have; what they would need at their narrowest does not count."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Bar(QScrollBar):
    """Keeps its room and shows nothing where there is nothing to scroll, so that the cards keep their width."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
