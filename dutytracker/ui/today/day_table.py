"""The day's list: one row an entry, loss or gap, worked with the keyboard."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.records import Entry
from dutytracker.reports.words import hours_and_minutes, translate
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.theme import STEP, Colors, Size, text_font
from dutytracker.ui.today.day_rows import COLUMNS, DUTY, EXTRA, FILL, MINUTES, PLACEMENT, TIME, TOLD_QUESTION
from dutytracker.ui.widgets.chip import draw_duty_chip, draw_own_time_chip
from dutytracker.ui.widgets.painting import Fill, chip_size, draw_swatch, fill_of
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate, draw_words
from dutytracker.ui.widgets.row_pictures import RowPictures
from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable

SHARES = {TIME: 0.185, DUTY: 0.25, PLACEMENT: 0.285}
"""How much of the width each column takes; the last two share the rest."""

LEAST = 41
"""The table is never laid out narrower than so many heights of the text."""

LONGEST_ENTRY = 10 * 60
"""As wide as entries are, in minutes."""


class DayTable(RowsTable):
    """Entries, losses and gaps of a day.

    `told_wanted(Erosion)` comes with a click on "Told a manager?", `fill_wanted(Stretch)` with one on "Fill it".
    """

    told_wanted = Signal(object)
    fill_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Entries of the day"), RowsModel([translate(name) for name in COLUMNS]), parent)
        self.rows_model.setParent(self)
        self._pictures = RowPictures(self)
        self.setItemDelegate(_DayDelegate(self))
        self.setMouseTracking(True)
        self.keep_width(LEAST * self.fontMetrics().height())
        self.clicked.connect(self._on_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.columns_width()
        used = 0
        for column, share in SHARES.items():
            self.setColumnWidth(column, round(width * share))
            used += round(width * share)
        longest = QFontMetrics(text_font(Size.STRONG)).horizontalAdvance(hours_and_minutes(LONGEST_ENTRY))
        minutes = max(round(self.fontMetrics().height() * 5.6), longest + 4 * STEP)
        self.setColumnWidth(EXTRA, max(width - used - minutes, 0))
        self.setColumnWidth(MINUTES, minutes)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        is_plain = ratio == round(ratio) and not self.scrolls_sideways()
        if self.hasFocus() or self.selectionModel().hasSelection() or not is_plain:
            super().paintEvent(event)
        else:
            self._pictures.draw(event.rect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        over_link = index.isValid() and _is_link(index.data(Qt.ItemDataRole.DisplayRole))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.unsetCursor()

    def go_to_gap(self, step: int = 1) -> None:
        """Goes to the row of the next gap, or with `step` −1 to that of the one before."""
        rows, at = self.rows_model.rows, self.currentIndex().row()
        others = [(at + step * distance) % len(rows) for distance in range(1, len(rows) + 1)]
        for row in others:
            if isinstance(rows[row].value, Stretch):
                self.selectRow(row)
                return

    def _on_clicked(self, index: Index) -> None:
        words = index.data(Qt.ItemDataRole.DisplayRole)
        if words == translate(TOLD_QUESTION):
            self.told_wanted.emit(index.data(VALUE_ROLE))
        elif words == translate(FILL):
            self.fill_wanted.emit(index.data(VALUE_ROLE))


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
            draw_extra(painter, rect, words, colors, odd=self.table.rows_model.rows[index.row()].odd)
        else:
            draw_words(painter, rect.adjusted(0, 0, -INSET, 0), words, Size.STRONG, colors.ink, right=True)

    def _draw_duty(self, painter: QPainter, rect: QRectF, words: str, record: object, colors: Colors) -> None:
        if not isinstance(record, Entry):
            size, ink = (Size.BODY, colors.dim) if isinstance(record, Stretch) else (Size.MEDIUM, colors.ink)
            draw_words(painter, rect.adjusted(2 * STEP, 0, 0, 0), words, size, ink)
            return
        draw_duty_chip(painter, chip_box(rect, words), words, record.duty, colors)

    def _draw_placement(self, painter: QPainter, rect: QRectF, words: str, record: object, colors: Colors) -> None:
        if isinstance(record, Entry) and record.placement.is_own_time:
            ratio = self.table.devicePixelRatioF()
            draw_own_time_chip(painter, chip_box(rect, words), words, colors, ratio)
            return
        side = rect.height() * 0.33
        no_entry = Fill.DUE if isinstance(record, Stretch) else Fill.LOST
        fill = fill_of(record.placement) if isinstance(record, Entry) else no_entry
        box = QRectF(rect.left() + 1.5 * STEP, rect.center().y() - side / 2, side, side)
        draw_swatch(painter, box, fill, colors)
        draw_words(painter, rect.adjusted(1.5 * STEP + side + 2 * STEP, 0, 0, 0), words, Size.BODY, colors.dim)


def chip_box(rect: QRectF, words: str) -> QRectF:
    """Where a chip with these words lies in a cell: at its left, no wider than the cell."""
    width, height = chip_size(words, text_font(Size.CHIP))
    return QRectF(rect.left(), rect.center().y() - height / 2, min(width, rect.width() - STEP), height)


def draw_extra(painter: QPainter, rect: QRectF, words: str, colors: Colors, *, odd: bool = False) -> None:
    """Draws the words at the right of a cell: what can be clicked in the accent, what is odd in amber, else quiet."""
    if _is_link(words):
        size, ink = Size.SMALL_STRONG, colors.accent
    else:
        size, ink = Size.SMALL, colors.own_text if odd else colors.dim
    draw_words(painter, rect, words, size, ink, right=True)


def _is_link(words: object) -> bool:
    return words in {translate(TOLD_QUESTION), translate(FILL)}
