"""A week's work as a table with bars: by duty, or by where it was done."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from dutytracker.domain.breakdown import Amount
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.reports.words import duration, hours_and_minutes, translate
from dutytracker.ui.theme import STEP, Colors, Size, text_font
from dutytracker.ui.widgets.painting import Fill, draw_fill
from dutytracker.ui.widgets.row_delegate import RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index, Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable

FIGURES = {"logged": "Logged", "older": "Older", "undone": "Undone", "needed": "Needed"}
"""The columns of minutes there can be, by the name an `Amount` has for them."""

NOTHING = "–"
"""What stands for zero minutes, so that the figures that matter stand out."""

LONGEST = 10 * 60
"""As wide as figures are, in minutes."""

LEAST_BAR = 9 * STEP
"""A column for bars that would get narrower is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakdownLine:
    """One line: its words, its color as a duty or as a place, and its minutes. Without a color it is the total."""

    label: str
    amount: Amount
    duty: Duty | None = None
    fill: Fill | None = None
    longest: int = 1
    """Minutes of the longest bar of the table."""

    @property
    def is_total(self) -> bool:
        """True for the line that sums up the others."""
        return self.duty is None and self.fill is None


class BreakdownTable(RowsTable):
    """Label, bar and `figures` (names of `FIGURES`, the last one matters most); the bar gives way where it gets narrow.

    A column of older work shows only in a week that has some.
    """

    def __init__(self, name: str, heading: str, figures: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            name,
            _LinesModel((heading, translate("Needed, drawn"), *(translate(FIGURES[each]) for each in figures))),
            parent,
        )
        self.figures = tuple(figures)
        self._has_older = False
        self.set_row_height(round(self.fontMetrics().height() * 1.62))
        header = self.horizontalHeader()
        header.setVisible(True)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(_LineDelegate(self))

    def show_lines(self, lines: Sequence[BreakdownLine]) -> None:
        """Shows the lines in this order."""
        self._has_older = any(line.amount.older for line in lines)
        self.rows_model.show_rows([Row(self._cells(line), line) for line in lines])
        self._share_out(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out(event.size().width())

    def _share_out(self, width: int) -> None:
        strong = QFontMetrics(text_font(Size.STRONG))
        widest = max(strong.horizontalAdvance(words) for words in (translate("Undone"), hours_and_minutes(LONGEST)))
        figure = widest + 4 * STEP
        label = max((self._label_width(row) for row in self.rows_model.rows), default=0)
        shown = [name != "older" or self._has_older for name in self.figures]
        rest = max(width - sum(shown) * figure, 0)
        bar = rest - label if rest - label >= LEAST_BAR else 0
        for column, pixels in enumerate((rest - bar, bar, *(figure * is_shown for is_shown in shown))):
            self.setColumnHidden(column, pixels == 0)
            self.setColumnWidth(column, pixels)

    def _label_width(self, row: Row) -> int:
        return self.fontMetrics().horizontalAdvance(row.cells[0]) + 8 * STEP

    def _cells(self, line: BreakdownLine) -> tuple[str, ...]:
        figures = [getattr(line.amount, name) for name in self.figures]
        spoken = translate("{minutes} needed").format(minutes=duration(line.amount.needed))
        return (line.label, spoken, *(duration(minutes) if minutes else NOTHING for minutes in figures))


class _LinesModel(RowsModel):
    """Heads the words at the left and the figures at the right."""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section > 1 else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole and section == 1:
            return ""
        return super().headerData(section, orientation, role)


class _LineDelegate(RowDelegate):
    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        line: BreakdownLine = index.data(VALUE_ROLE)
        words = str(index.data())
        inside = rect.adjusted(1.5 * STEP, 0, -1.5 * STEP, 0)
        if index.column() == 0:
            self._draw_label(painter, inside, line, colors)
        elif index.column() == 1:
            _draw_bar(painter, inside, line, colors)
        else:
            matters = line.is_total or index.column() == index.model().columnCount() - 1
            ink = colors.dim if words == NOTHING else colors.ink
            draw_words(painter, inside, words, Size.STRONG if matters else Size.BODY, ink, right=True)

    def _draw_label(self, painter: QPainter, rect: QRectF, line: BreakdownLine, colors: Colors) -> None:
        if line.is_total:
            draw_words(painter, rect, line.label, Size.STRONG, colors.ink)
            return
        side = rect.height() * 0.34
        sign = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        if line.duty is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.of_duty(line.duty))
            painter.drawEllipse(sign)
        elif line.fill is not None:
            draw_fill(painter, sign.adjusted(-1, -1, 1, 1), line.fill, colors)
        draw_words(painter, rect.adjusted(side + 2 * STEP, 0, 0, 0), line.label, Size.BODY, colors.ink)


def _draw_bar(painter: QPainter, rect: QRectF, line: BreakdownLine, colors: Colors) -> None:
    if line.is_total:
        return
    scale = rect.width() / line.longest
    bar = QRectF(rect.left(), rect.center().y() - rect.height() * 0.19, 0, rect.height() * 0.38)
    logged = (line.amount.logged - line.amount.older) * scale
    if logged >= 1:
        piece = QRectF(bar.left(), bar.top(), logged, bar.height())
        if line.duty is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.of_duty(line.duty))
            painter.drawRoundedRect(piece, 2.5, 2.5)
        elif line.fill is not None:
            draw_fill(painter, piece, line.fill, colors, 2.5)
    undone = line.amount.undone * scale
    if undone >= 1:
        draw_fill(painter, QRectF(bar.left() + logged + 1, bar.top(), undone, bar.height()), Fill.UNDONE, colors, 2.5)
