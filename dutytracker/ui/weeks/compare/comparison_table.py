"""Both sides of a comparison, line by line."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from dutytracker.domain.comparison import Line, Part
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.reports.comparison_words import UNKNOWN, amount_words, difference_words, key_words, minutes_of
from dutytracker.reports.words import short_placement_words, signed_hours_and_minutes, translate
from dutytracker.ui.theme import STEP, Colors, Size, colors_of, text_font
from dutytracker.ui.weeks.compare.against import Sides
from dutytracker.ui.widgets.painting import Fill, draw_swatch, fill_of
from dutytracker.ui.widgets.row_delegate import AT_RIGHT, RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import Index, Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable

ROW_HEIGHT = 1.55
LOW_ROW_HEIGHT = 1.2
MANY_ROWS = 9
"""From so many lines on the rows are lower, so that all of them are seen at once."""

LONGEST = 10 * 60
"""As wide as figures are, in minutes."""

LABEL_SHARE = 8.5
"""The room for the words of a line, in heights of its text."""

LABEL, THIS, PER_40H, OTHER, DIFFERENCE = range(5)


class ComparisonTable(RowsTable):
    """What was needed of each duty or in each place: this side, the other one and the difference.

    Per 40 h, so that weeks of all lengths compare, a single week also has its own minutes before that; or all of it
    is in minutes.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _Model(("",) * 5), parent)
        self._is_in_minutes = False
        self._has_minutes = True
        self._widths: dict[int, int] = {}
        self.set_row_height(round(self.fontMetrics().height() * ROW_HEIGHT))
        header = _Header(self)
        self.setHorizontalHeader(header)
        header.setVisible(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(_Delegate(self))

    def show_lines(
        self, lines: Sequence[Line], sides: Sides, settings: LogSettings, heading: str, *, in_minutes: bool
    ) -> None:
        """Shows the lines and, below them, the total."""
        rates_alone = not in_minutes and sides.comparison.this.is_median
        per_40h = sides.names.this_head if rates_alone else translate("Per 40 h")
        columns = (heading, sides.names.this_head, per_40h, sides.names.other_head, translate("Difference"))
        if columns != self.rows_model.columns:
            self.rows_model.columns = columns
            self.horizontalHeader().viewport().update()
        rows = [
            Row(_cells(line, settings, sides, in_minutes=in_minutes), line)
            for line in (*filter(_says_something, lines), sides.comparison.total)
        ]
        if len(rows) != len(self.rows_model.rows):
            share = ROW_HEIGHT if len(rows) < MANY_ROWS else LOW_ROW_HEIGHT
            self.set_row_height(round(self.fontMetrics().height() * share))
        self.rows_model.show_rows(rows)
        self.executeDelayedItemsLayout()
        self._is_in_minutes, self._has_minutes = in_minutes, in_minutes or not rates_alone
        self._share_out(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out(event.size().width())

    def _share_out(self, width: int) -> None:
        """Where it is narrow, the minutes of the week give way to those per 40 h."""
        strong = QFontMetrics(text_font(Size.STRONG))
        figure = strong.horizontalAdvance(signed_hours_and_minutes(LONGEST)) + 4 * STEP
        has_room = self._is_in_minutes or width >= LABEL_SHARE * strong.height() + 4 * figure
        shown = {
            THIS: self._has_minutes and has_room,
            PER_40H: not self._is_in_minutes,
            OTHER: True,
            DIFFERENCE: True,
        }
        widths = {column: figure if is_shown else 0 for column, is_shown in shown.items()}
        widths[LABEL] = width - sum(widths.values())
        if widths == self._widths:
            return
        self._widths = widths
        for column, pixels in widths.items():
            self.setColumnHidden(column, pixels == 0)
            self.setColumnWidth(column, pixels)


def _says_something(line: Line) -> bool:
    """False for one that is not of the campaign and nothing on both sides."""
    return line.key in CAMPAIGN_DUTIES or any(figure.minutes or figure.per_40h for figure in (line.this, line.other))


def _label(line: Line, settings: LogSettings) -> str:
    return short_placement_words(line.key) if isinstance(line.key, Placement) else key_words(line.key, settings)


def _cells(line: Line, settings: LogSettings, sides: Sides, *, in_minutes: bool) -> tuple[str, ...]:
    is_total = line.key is Part.NEEDED
    here, there = sides.comparison.this.is_bound and is_total, sides.comparison.other.is_bound and is_total
    other, difference = (
        figure.minutes if in_minutes else minutes_of(figure.per_40h) for figure in (line.other, line.difference)
    )
    return (
        _label(line, settings),
        amount_words(line.this.minutes, is_bound=here),
        amount_words(minutes_of(line.this.per_40h), is_bound=here),
        amount_words(other, is_bound=there),
        difference_words(difference, sides.comparison.bound),
    )


class _Header(QHeaderView):
    """Small words, so that every column has room for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 1.6))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colors = colors_of(self)
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        inside = QRectF(rect).adjusted(1.5 * STEP if section == LABEL else 0, 0, -1.5 * STEP, 0)
        draw_words(painter, inside, words, Size.SMALL_STRONG, colors.dim, right=section != LABEL)
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), colors.border)


class _Model(RowsModel):
    """Weeks have mostly the same rows: then only the cells are told to have changed, and nothing is laid out anew."""

    def show_rows(self, rows: Sequence[Row]) -> None:
        if len(rows) != len(self._rows):
            super().show_rows(rows)
        elif tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0, LABEL), self.index(len(rows) - 1, DIFFERENCE))


class _Delegate(RowDelegate):
    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        row = self.table.rows_model.rows[index.row()]
        line, column = row.value, index.column()
        if not isinstance(line, Line):
            return
        words = row.cells[column]
        inside = rect.adjusted(1.5 * STEP, 0, -1.5 * STEP, 0)
        if column == LABEL:
            _draw_label(painter, inside, line, words, colors)
            return
        matters = line.key is Part.NEEDED or column in {THIS, DIFFERENCE}
        quiet = words == UNKNOWN or column == OTHER
        painter.setFont(text_font(Size.STRONG if matters else Size.BODY))
        painter.setPen(colors.dim if quiet else colors.ink)
        painter.drawText(inside, AT_RIGHT, words)

    def _draw_line(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        """Only after the campaign's duties and before the total."""
        rows = self.table.rows_model.rows
        line = rows[index.row()].value
        if index.row() == len(rows) - 2 or (isinstance(line, Line) and line.key is CAMPAIGN_DUTIES[-1]):
            super()._draw_line(painter, rect, index, colors)


def _draw_label(painter: QPainter, rect: QRectF, line: Line, words: str, colors: Colors) -> None:
    if line.key is Part.NEEDED:
        draw_words(painter, rect, words, Size.STRONG, colors.ink)
        return
    side = painter.fontMetrics().height() * 0.55
    sign = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
    if isinstance(line.key, Duty):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.of_duty(line.key))
        painter.drawEllipse(sign.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        fill = fill_of(line.key) if isinstance(line.key, Placement) else Fill.UNDONE
        draw_swatch(painter, sign, fill, colors)
    draw_words(painter, rect.adjusted(side + 2 * STEP, 0, 0, 0), words, Size.BODY, colors.ink)
