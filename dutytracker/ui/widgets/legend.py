"""The signs of a chart and what they mean, in columns."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from dutytracker.reports.marks import LegendItem
from dutytracker.ui.theme import STEP, Size, Tone, colors_of
from dutytracker.ui.widgets.chart_painting import draw_legend_sign
from dutytracker.ui.widgets.text import Text

SHORT = 12
"""So few letters never take two lines."""


class Legend(QWidget):
    """One sign and its words a cell, row by row; with `wraps`, words that are too long take several lines."""

    def __init__(self, columns: int = 2, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self._wraps = wraps
        self._columns = columns
        self._items: tuple[LegendItem, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * STEP)
        self._grid.setVerticalSpacing(STEP - 1)

    def show_items(self, items: Sequence[LegendItem]) -> None:
        """Shows these signs."""
        if tuple(items) == self._items:
            return
        self._items = tuple(items)
        while (gone := self._grid.takeAt(0)) is not None:
            widget = gone.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, item in enumerate(items):
            self._grid.addWidget(
                _cell(item, wraps=self._wraps and len(item.words) > SHORT),
                number // self._columns,
                number % self._columns,
            )


class LegendSign(QWidget):
    """The sign of one item; decoration, the words beside it say the same."""

    def __init__(self, item: LegendItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        side = round(self.fontMetrics().ascent() * 0.98)
        self.setFixedSize(round(side * 1.2), side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() if self._item.is_line else self.height()
        draw_legend_sign(painter, QRectF(0.5, 0.5, width - 1, self.height() - 1), self._item, colors_of(self))


def _cell(item: LegendItem, *, wraps: bool) -> QWidget:
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(round(1.5 * STEP))
    row.addWidget(LegendSign(item))
    row.addWidget(Text(item.words, Size.SMALL, Tone.DIM, wraps=wraps), 1)
    return cell
