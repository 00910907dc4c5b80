"""Exactly what leaves, in a card: every week, the duties, the words, and what stays."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings
from dutytracker.reports.words import hours_and_minutes, short_duty_label, short_week, translate
from dutytracker.ui.share.share_preview import (
    COLUMNS,
    Preview,
    also_in_file,
    duty_cells,
    in_words,
    left_out_words,
    stays_here,
    total_cells,
    week_cells,
)
from dutytracker.ui.theme import STEP, Colors, Size, Tone, colors_of, text_font
from dutytracker.ui.widgets.card import Card, Rule
from dutytracker.ui.widgets.chip import Swatch
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.row_delegate import RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import Index, Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

DUTIES_IN_A_ROW = 3

WIDEST_WEEK, WIDEST_FIGURE = Week(date(2026, 9, 28)), 100 * 60
"""Samples of what stands in the columns."""


class LeavesCard(Card):
    """A preview that is read back from the bytes that will be saved."""

    def __init__(self, settings: LogSettings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Exactly this leaves"), self.tr("nothing is sent by the program"), parent)
        self._settings = settings
        self.table = _WeeksTable(self.tr("Every week that leaves"))
        self.words = Text("", Size.STRONG, wraps=True)
        self.left_out = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._duties = QGridLayout()
        self._also, self._stays = QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def show_preview(self, preview: Preview) -> None:
        """Shows what a reader of the file would find."""
        summaries = preview.summaries
        self.table.rows_model.show_rows(
            [*(Row(week_cells(each), each) for each in summaries), Row(total_cells(summaries), None)]
        )
        self.words.setText(in_words(summaries))
        self.left_out.setText(left_out_words(preview.share))
        self._show_duties(preview)
        _show_lines(self._also, also_in_file(preview.share), "check", Tone.ACCENT)
        _show_lines(self._stays, stays_here(preview.share), "close", Tone.DIM)

    def _show_duties(self, preview: Preview) -> None:
        _clear(self._duties)
        for at, (duty, logged, undone) in enumerate(duty_cells(preview.summaries)):
            cell = QWidget()
            inside = QHBoxLayout(cell)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(2 * STEP)
            inside.addWidget(Swatch(duty=duty or Duty.OTH))
            label = translate("Other duties") if duty is None else short_duty_label(duty, self._settings)
            words = translate("{duty}: {logged}, {undone} undone")
            inside.addWidget(Text(words.format(duty=label, logged=logged, undone=undone), Size.SMALL, wraps=True), 1)
            row, column = divmod(at, DUTIES_IN_A_ROW)
            self._duties.addWidget(cell, row, column)

    def _lay_out(self) -> None:
        self._duties.setHorizontalSpacing(3 * STEP)
        self._duties.setVerticalSpacing(STEP)
        both = SideBySide(30 * self.fontMetrics().height(), 5 * STEP)
        for title, column in (
            (self.tr("Also in the file"), self._also),
            (self.tr("Stays on this computer"), self._stays),
        ):
            part = QWidget()
            inside = QVBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(Text(title, Size.SMALL_STRONG, Tone.DIM))
            inside.addLayout(column)
            inside.addStretch()
            both.add(part, 1)
        self.body.addWidget(self.table)
        self.body.addLayout(self._duties)
        self.body.addWidget(Rule())
        self.body.addWidget(self.words)
        self.body.addWidget(self.left_out)
        self.body.addWidget(Rule())
        self.body.addWidget(both)


class _WeeksTable(RowsTable):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, RowsModel([translate(words) for words in COLUMNS]), parent)
        self.set_row_height(round(self.fontMetrics().height() * 1.55))
        self.setHorizontalHeader(_Header(self))
        self.horizontalHeader().setVisible(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_too_narrow() else 0
        return QSize(hint.width(), hint.height() + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = self._least_widths()
        more = max(0, event.size().width() - sum(widths)) // len(widths)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width + more)
        self.fit_rows()

    def _least_widths(self) -> Sequence[int]:
        """What no figure and no heading is cut in; where the window is narrower, the table scrolls sideways."""
        figures, headings = QFontMetrics(text_font(Size.STRONG)), QFontMetrics(text_font(Size.SMALL_STRONG))
        samples = (short_week(WIDEST_WEEK), *[hours_and_minutes(WIDEST_FIGURE)] * (len(COLUMNS) - 1))
        return [
            max(figures.horizontalAdvance(sample), headings.horizontalAdvance(translate(heading))) + 2 * STEP + 2
            for sample, heading in zip(samples, COLUMNS, strict=True)
        ]

    def _is_too_narrow(self) -> bool:
        return self.viewport().width() < sum(self._least_widths())


class _Header(QHeaderView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 1.6))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colors = colors_of(self)
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        inside = QRectF(rect).adjusted(STEP, 0, -STEP, 0)
        draw_words(painter, inside, words, Size.SMALL_STRONG, colors.dim, right=section > 0)
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), colors.border)


class _Delegate(RowDelegate):
    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        is_total = index.row() + 1 == self.table.rows_model.rowCount()
        inside = rect.adjusted(STEP, 0, -STEP, 0)
        size = Size.STRONG if is_total else Size.BODY
        draw_words(painter, inside, str(index.data()), size, colors.ink, right=index.column() > 0)


def _show_lines(column: QVBoxLayout, lines: Sequence[str], icon: str, tone: Tone) -> None:
    _clear(column)
    for line in lines:
        row = QWidget()
        inside = WrappingRow(2 * STEP, parent=row)
        inside.addWidget(IconLabel(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(Text(line, Size.SMALL, wraps=True), 1)
        column.addWidget(row)


def _clear(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
