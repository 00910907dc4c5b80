"""The day's list: one row an entry, worked with the keyboard."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.records import Entry
from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Colors, Size, text_font
from dutytracker.ui.today.day_rows import COLUMNS, DUTY, EXTRA, MINUTES, PLACEMENT, TIME, TOLD_QUESTION
from dutytracker.ui.widgets.chip import draw_duty_chip, draw_own_time_chip
from dutytracker.ui.widgets.painting import Fill, chip_size, draw_swatch, fill_of
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable

SHARES = {TIME: 0.185, DUTY: 0.25, PLACEMENT: 0.285}
"""How much of the width each column takes; the last two share the rest."""


class DayTable(RowsTable):
    """Entries and losses of a day; `told_wanted(Erosion)` comes with a click on "Told a manager?"."""

    told_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Entries of the day"), RowsModel([translate(name) for name in COLUMNS]), parent)
        self.rows_model.setParent(self)
        self.setItemDelegate(_DayDelegate(self))
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        used = 0
        for column, share in SHARES.items():
            self.setColumnWidth(column, round(width * share))
            used += round(width * share)
        minutes = round(self.fontMetrics().height() * 5.6)
        self.setColumnWidth(EXTRA, max(width - used - minutes, 0))
        self.setColumnWidth(MINUTES, minutes)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        over_question = index.isValid() and index.data(Qt.ItemDataRole.DisplayRole) == translate(TOLD_QUESTION)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over_question else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.unsetCursor()

    def _on_clicked(self, index: Index) -> None:
        if index.data(Qt.ItemDataRole.DisplayRole) == translate(TOLD_QUESTION):
            self.told_wanted.emit(index.data(VALUE_ROLE))


class _DayDelegate(RowDelegate):
    """Chips for duties and own time, swatches for the other placements."""

    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        record = index.data(VALUE_ROLE)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        column = index.column()
        if column == TIME:
            draw_words(painter, rect.adjusted(INSET, 0, 0, 0), words, Size.BODY, colors.dim)
        elif column == DUTY:
            self._draw_duty(painter, rect, words, record, colors)
        elif column == PLACEMENT:
            self._draw_placement(painter, rect, words, record, colors)
        elif column == EXTRA:
            draw_extra(painter, rect, words, colors)
        else:
            draw_words(painter, rect.adjusted(0, 0, -INSET, 0), words, Size.STRONG, colors.ink, right=True)

    def _draw_duty(self, painter: QPainter, rect: QRectF, words: str, record: object, colors: Colors) -> None:
        if not isinstance(record, Entry):
            draw_words(painter, rect.adjusted(2 * STEP, 0, 0, 0), words, Size.MEDIUM, colors.ink)
            return
        draw_duty_chip(painter, chip_box(rect, words), words, record.duty, colors)

    def _draw_placement(self, painter: QPainter, rect: QRectF, words: str, record: object, colors: Colors) -> None:
        if isinstance(record, Entry) and record.placement.is_own_time:
            ratio = self.table.devicePixelRatioF()
            draw_own_time_chip(painter, chip_box(rect, words), words, colors, ratio)
            return
        side = rect.height() * 0.33
        fill = fill_of(record.placement) if isinstance(record, Entry) else Fill.LOST
        box = QRectF(rect.left() + 1.5 * STEP, rect.center().y() - side / 2, side, side)
        draw_swatch(painter, box, fill, colors)
        draw_words(painter, rect.adjusted(1.5 * STEP + side + 2 * STEP, 0, 0, 0), words, Size.BODY, colors.dim)


def chip_box(rect: QRectF, words: str) -> QRectF:
    """Where a chip with these words lies in a cell: at its left, no wider than the cell."""
    width, height = chip_size(words, text_font(Size.CHIP))
    return QRectF(rect.left(), rect.center().y() - height / 2, min(width, rect.width() - STEP), height)


def draw_extra(painter: QPainter, rect: QRectF, words: str, colors: Colors) -> None:
    """Draws the words at the right of a cell: the question in the accent, everything else quiet."""
    asks = words == translate(TOLD_QUESTION)
    size, ink = (Size.SMALL_STRONG, colors.accent) if asks else (Size.SMALL, colors.dim)
    draw_words(painter, rect, words, size, ink, right=True)
