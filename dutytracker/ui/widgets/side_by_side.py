"""Things side by side where there is room, one below the other where there is not."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

WIDEST = 16_777_215
"""The width of a widget that may be as wide as it likes, as Qt has it."""


class SideBySide(QWidget):
    """Lays its widgets out in a row; in a column where they need more than there is, or than `least_width` pixels.

    In the row a widget can be given a width of its own; in the column each is as wide as there is room, and can be
    given a height that it has at the least. `turned()` comes when it becomes a row or a column.
    """

    turned = Signal()

    def __init__(self, least_width: int, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self._widths: dict[QWidget, int] = {}
        self._heights: dict[QWidget, int] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)

    def add(self, widget: QWidget, stretch: int = 1, *, width: int | None = None, least_height: int = 0) -> None:
        """Adds a widget at the end; `stretch` is its share of the width, unless it has a `width`.

        `width` holds in a row, `least_height` in a column, both in logical pixels.
        """
        self._row.addWidget(widget, stretch)
        if least_height:
            self._heights[widget] = least_height
        if width is not None:
            self._widths[widget] = width
            widget.setFixedWidth(width)

    @property
    def is_column(self) -> bool:
        """Whether its widgets lie below each other."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(max(self._least_widths(), default=0), hint.height())

    def _least_widths(self) -> list[int]:
        """How wide each widget is at the least; one with a width of its own can be narrower in a column."""
        return [
            widget.minimumSizeHint().width() if widget in self._widths else item.minimumSize().width()
            for item, widget in self._items()
        ]

    def _items(self) -> Iterator[tuple[QLayoutItem, QWidget]]:
        for at in range(self._row.count()):
            item = self._row.itemAt(at)
            widget = item.widget() if item is not None else None
            if item is not None and widget is not None:
                yield item, widget

    def _needed_width(self) -> int:
        widths = [self._widths.get(widget) or item.minimumSize().width() for item, widget in self._items()]
        return sum(widths) + self._row.spacing() * max(len(widths) - 1, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < max(self._least_width, self._needed_width())
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)
            for widget, width in self._widths.items():
                widget.setMinimumWidth(0 if narrow else width)
                widget.setMaximumWidth(WIDEST if narrow else width)
            for widget, height in self._heights.items():
                widget.setMinimumHeight(height if narrow else 0)
            self.turned.emit()
        super().resizeEvent(event)
