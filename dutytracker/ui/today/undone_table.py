"""The undone list: one row an item, with a box to tick."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.records import UndoneItem, UndoneStatus
from dutytracker.reports.words import hours_and_minutes, translate
from dutytracker.ui.theme import STEP, Colors, Size, text_font
from dutytracker.ui.today.day_rows import TOLD_QUESTION
from dutytracker.ui.today.day_table import chip_box, draw_extra
from dutytracker.ui.today.finish_form import FinishForm
from dutytracker.ui.today.undone_rows import AROSE, COLUMNS, DUTY, ESTIMATE, REASON, TICK, TOLD
from dutytracker.ui.widgets.check_box import box_side, draw_box
from dutytracker.ui.widgets.chip import draw_duty_chip
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable

SHARES = {DUTY: 0.265, REASON: 0.14, AROSE: 0.17}
"""How much of the width these columns take; TOLD takes what the others leave."""

LEAST = 41
"""The table is never laid out narrower than so many heights of the text."""

LONGEST_ESTIMATE = 10 * 60
"""As wide as estimates are, in minutes."""


class UndoneTable(RowsTable):
    """Undone items; `told_wanted(UndoneItem)` and `tick_wanted(UndoneItem)` come with a click.

    A row that is being finished shows a form in its place.
    """

    told_wanted = Signal(object)
    tick_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Undone items"), RowsModel([translate(name) for name in COLUMNS]), parent)
        self.rows_model.setParent(self)
        self.setItemDelegate(_UndoneDelegate(self))
        self.keep_width(LEAST * self.fontMetrics().height())
        self.clicked.connect(self._on_clicked)

    def show_form(self, item: UndoneItem, form: FinishForm) -> None:
        """Puts `form` over the row of `item`, right of its duty."""
        for number, row in enumerate(self.rows_model.rows):
            if row.value == item:
                self.clearSpans()
                self.setSpan(number, REASON, 1, len(COLUMNS) - REASON)
                self.setIndexWidget(self.rows_model.index(number, REASON), form)
                self.setRowHeight(number, max(form.sizeHint().height() + STEP, self.rowHeight(number)))
                self.fit_rows()

    def hide_form(self) -> None:
        """Shows every row as it was."""
        for number in range(self.rows_model.rowCount()):
            self.setRowHeight(number, self.verticalHeader().defaultSectionSize())
            index = self.rows_model.index(number, REASON)
            form = self.indexWidget(index)
            if form is not None:
                form.hide()
                form.deleteLater()
        self.clearSpans()
        self.fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.columns_width()
        text = self.fontMetrics().height()
        longest = QFontMetrics(text_font(Size.STRONG)).horizontalAdvance(f"≈ {hours_and_minutes(LONGEST_ESTIMATE)}")
        tick, estimate = round(text * 2.1), max(round(text * 5.2), longest + 4 * STEP)
        used = tick + estimate
        self.setColumnWidth(TICK, tick)
        for column, share in SHARES.items():
            self.setColumnWidth(column, round(width * share))
            used += round(width * share)
        self.setColumnWidth(TOLD, max(width - used, 0))
        self.setColumnWidth(ESTIMATE, estimate)

    def _on_clicked(self, index: Index) -> None:
        if index.column() == TICK:
            self.tick_wanted.emit(index.data(VALUE_ROLE))
        elif index.data(Qt.ItemDataRole.DisplayRole) == translate(TOLD_QUESTION):
            self.told_wanted.emit(index.data(VALUE_ROLE))


class _UndoneDelegate(RowDelegate):
    """A box, a chip, words."""

    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        item = index.data(VALUE_ROLE)
        if not isinstance(item, UndoneItem):
            return
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        is_open = item.status is UndoneStatus.OPEN
        column = index.column()
        if column == REASON and self.table.indexWidget(self.table.rows_model.index(index.row(), REASON)) is not None:
            return
        if column == TICK:
            side = box_side(self.table.fontMetrics().height())
            if is_open:
                draw_box(painter, QRectF(INSET, rect.center().y() - side / 2, side, side), colors, ticked=False)
        elif column == DUTY:
            draw_duty_chip(painter, chip_box(rect, words), words, item.duty, colors)
        elif column in {REASON, AROSE}:
            draw_words(painter, rect.adjusted(STEP, 0, -STEP, 0), words, Size.BODY, colors.dim)
        elif column == TOLD:
            draw_extra(painter, rect, words, colors)
        else:
            draw_words(painter, rect.adjusted(0, 0, -INSET, 0), words, Size.STRONG, colors.ink, right=True)
