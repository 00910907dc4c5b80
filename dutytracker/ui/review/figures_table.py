"""A table of a review on the screen: labels that wrap, bars where they mean something, figures at the right."""

from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from dutytracker.reports.marks import Role
from dutytracker.reports.review_cells import Cell, ReviewTable
from dutytracker.reports.review_cells import Row as FiguresRow
from dutytracker.reports.table import Unit
from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import STEP, Colors, Size, text_font
from dutytracker.ui.widgets.chart_colors import color_of
from dutytracker.ui.widgets.headed_table import HeadedModel
from dutytracker.ui.widgets.painting import draw_hatch, draw_lost
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index, Row
from dutytracker.ui.widgets.rows_table import RowsTable

LABEL = 0
WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)

LEAST_LABEL = 6
"""Labels have room of so many heights of the text at the least."""

LINE = 1.5
"""The height of a row of one line, in heights of its text."""

WIDEST_BAR, NARROWEST_BAR = 0.48, 0.26
"""How much of the room beside the figures a bar may take; labels decide."""


class FiguresTable(RowsTable):
    """Shows one `ReviewTable`, without its title and remarks; with `head` its headings too, with `bars` those of
    its roles, `hatched` where they are estimates, and at most so many `columns` of figures.

    A hidden row says so once, however many columns it has.
    """

    def __init__(
        self,
        name: str,
        *,
        head: bool,
        bars: bool = False,
        hatched: bool = False,
        columns: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, HeadedModel(()), parent)
        self.has_bars = bars
        self.is_hatched = hatched
        self._most = columns
        self._longest = Fraction(0)
        header = self.horizontalHeader()
        header.setVisible(head)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(_FiguresDelegate(self))

    def show_table(self, table: ReviewTable) -> None:
        """Shows another table."""
        columns = table.columns[: None if self._most is None else self._most + 1]
        self._longest = max((_length(row) for row in table.rows if not _is_sum(row)), default=Fraction(0))
        model = self.rows_model
        if isinstance(model, HeadedModel):
            model.show_columns(columns, range(1, len(columns)))
        model.show_rows(
            [Row((row.label, *(cell.text for cell in row.cells))[: len(columns)], row) for row in table.rows]
        )
        self.clearSpans()
        for number, row in enumerate(table.rows):
            if len(columns) > 2 and is_hidden(row):
                self.setSpan(number, 1, 1, len(columns) - 1)
        self._fit_columns()

    def bar_share(self, row: FiguresRow) -> float | None:
        """How long the bar of a row is, above 0 up to 1; `None` where it has none."""
        if not self.has_bars or row.role is None or not self._longest or _is_sum(row) or is_hidden(row):
            return None
        return float(_length(row) / self._longest) or None

    def label_width(self, row: FiguresRow) -> int:
        """The room for its label, in logical pixels: words that say it is hidden reach over from the next column."""
        room = self.columnWidth(LABEL) - INSET - STEP
        if self.rows_model.columnCount() == 2 and is_hidden(row):
            return room - max(0, _hidden_width(row.cells[0].text) - self.columnWidth(1))
        return room - self.bar_room() - 2 * STEP if self.has_bars else room

    def bar_room(self) -> int:
        """The room for bars beside the labels."""
        room = self.columnWidth(LABEL)
        metrics = QFontMetrics(text_font(Size.STRONG))
        widest = max((metrics.horizontalAdvance(row.cells[LABEL]) for row in self.rows_model.rows), default=0)
        return round(min(max(room - widest - INSET - 5 * STEP, room * NARROWEST_BAR), room * WIDEST_BAR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Each column of figures as wide as it must be, and the labels have the rest."""
        columns = self.rows_model.columnCount()
        if not columns:
            return
        widths = [self._figures_width(column) for column in range(1, columns)]
        self.keep_width(sum(widths) + LEAST_LABEL * self.fontMetrics().height())
        label = self.columns_width() - sum(widths)
        self.setColumnWidth(LABEL, label)
        for column, width in enumerate(widths, start=1):
            self.setColumnWidth(column, width)
        self._fit_heights()

    def _figures_width(self, column: int) -> int:
        metrics = QFontMetrics(text_font(Size.STRONG))
        rows = (row for row in self.rows_model.rows if isinstance(row.value, FiguresRow) and not is_hidden(row.value))
        words = [row.cells[column] for row in rows]
        if not self.horizontalHeader().isHidden():
            words.append(self.rows_model.columns[column])
        widest = max((metrics.horizontalAdvance(each) for each in words), default=0)
        return widest + INSET + 3 * STEP

    def _fit_heights(self) -> None:
        least = round(self.fontMetrics().height() * LINE)
        for number, row in enumerate(self.rows_model.rows):
            if not isinstance(row.value, FiguresRow):
                continue
            width = max(self.label_width(row.value), 1)
            metrics = QFontMetrics(text_font(Size.STRONG if row.value.strong else Size.BODY))
            needed = metrics.boundingRect(0, 0, width, 0, WRAPPED, row.cells[LABEL]).height()
            lines = needed - metrics.height()
            self.setRowHeight(number, least + max(0, lines))
        self.fit_rows()


class _FiguresDelegate(RowDelegate):
    """Strong rows stand out and have a line above them; what is hidden has an eye struck through."""

    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        row, table = index.data(VALUE_ROLE), self.table
        if not isinstance(row, FiguresRow) or not isinstance(table, FiguresTable):
            return
        size = Size.STRONG if row.strong else Size.BODY
        if index.column() == LABEL:
            self._draw_label(painter, rect, row, colors)
            return
        cell = row.cells[index.column() - 1]
        inside = rect.adjusted(STEP, 0, -INSET, 0)
        if is_hidden_cell(cell):
            _draw_hidden(painter, inside, cell.text, colors, table.devicePixelRatioF())
        else:
            draw_words(painter, inside, cell.text, size, colors.ink, right=True)

    def _draw_label(self, painter: QPainter, rect: QRectF, row: FiguresRow, colors: Colors) -> None:
        table = self.table
        if not isinstance(table, FiguresTable):
            return
        painter.setFont(text_font(Size.STRONG if row.strong else Size.BODY))
        painter.setPen(colors.own_text if row.role is Role.OWN_TIME and row.strong else colors.ink)
        words = QRectF(rect.left() + INSET, rect.top(), table.label_width(row), rect.height())
        painter.drawText(words, WRAPPED, row.label)
        share = table.bar_share(row)
        if share is None or row.role is None:
            return
        height = table.fontMetrics().height() * 0.5
        left = rect.right() - table.bar_room() - STEP
        bar = QRectF(left, rect.center().y() - height / 2, max(table.bar_room() * share, 2.0), height)
        if row.role is Role.LOST:
            draw_lost(painter, bar, colors, min(3.0, bar.width() / 3))
        elif row.role is Role.UNDONE or table.is_hatched:
            draw_hatch(painter, bar, colors, min(3.0, bar.width() / 3))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color_of(row.role, colors))
            painter.drawRoundedRect(bar, min(3.0, bar.width() / 2), 3.0)

    def _draw_line(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        """Below the rows that a sum follows."""
        rows = self.table.rows_model.rows
        below = rows[index.row() + 1].value
        if isinstance(below, FiguresRow) and below.strong and not _strong(rows[index.row()].value):
            super()._draw_line(painter, rect, index, colors)


def is_hidden_cell(cell: Cell) -> bool:
    """True for a figure that rests on too few members."""
    return cell.value is None and cell.unit is not Unit.TEXT


def is_hidden(row: FiguresRow) -> bool:
    """True where every figure of the row is hidden."""
    return all(is_hidden_cell(cell) for cell in row.cells)


def _hidden_width(words: str) -> int:
    metrics = QFontMetrics(text_font(Size.SMALL))
    return metrics.horizontalAdvance(words) + round(metrics.height() * 0.95) + 3 * STEP + INSET


def _draw_hidden(painter: QPainter, rect: QRectF, words: str, colors: Colors, ratio: float) -> None:
    """Right-aligned; it may reach over to the left, where the label keeps clear of it."""
    painter.setFont(text_font(Size.SMALL))
    side = round(painter.fontMetrics().height() * 0.95)
    left = rect.right() - _hidden_width(words) + INSET + 2 * STEP
    eye = icon_pixmap("eye-off", colors.dim.name(), side, ratio)
    painter.drawPixmap(QPointF(left, rect.center().y() - side / 2), eye)
    draw_words(painter, rect.adjusted(left + side + STEP - rect.left(), 0, 1, 0), words, Size.SMALL, colors.dim)


def _strong(value: object) -> bool:
    return isinstance(value, FiguresRow) and value.strong


def _is_sum(row: FiguresRow) -> bool:
    """Sums are strong and get no bar: it would dwarf the others."""
    return row.strong and row.role in {None, Role.OWN_TIME, Role.PROTECTED}


def _length(row: FiguresRow) -> Fraction:
    value = row.cells[0].value
    return Fraction(0) if value is None else abs(Fraction(value))
