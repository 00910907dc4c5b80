"""Things side by side where there is room, one below the other where there is not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class SideBySide(QWidget):
    """Lays its widgets out in a row; in a column where they need more than there is, or than `least_width` pixels."""

    def __init__(self, least_width: int, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Adds a widget at the end; `stretch` is its share of the width."""
        self._row.addWidget(widget, stretch)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        children = [item.minimumSize().width() for at in range(self._row.count()) if (item := self._row.itemAt(at))]
        return QSize(max(children, default=0), hint.height())

    def _needed_width(self) -> int:
        items = [item.minimumSize().width() for at in range(self._row.count()) if (item := self._row.itemAt(at))]
        return sum(items) + self._row.spacing() * max(len(items) - 1, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < max(self._least_width, self._needed_width())
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)
        super().resizeEvent(event)
