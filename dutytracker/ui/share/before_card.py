"""What was shared before: when, for which weeks, who can read it, and the digits."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.reports.share_words import reader_word
from dutytracker.reports.words import counted, short_day, translate
from dutytracker.ui.theme import STEP, Colors, Size, Tone
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import Index, Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.text import BreakingText

WHAT = 1
"""The column of two lines: how many weeks, sealed or plain, and of which days."""


class BeforeCard(Card):
    """A row for each share, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Shared before"), parent=parent)
        self.table = RowsTable(
            self.tr("Shared before"), RowsModel([self.tr("Day"), self.tr("What"), self.tr("Digits")])
        )
        self._nothing = BreakingText(self.tr("Nothing was shared yet."), Size.SMALL, Tone.DIM)
        em = self.fontMetrics().height()
        self.table.setItemDelegate(_Delegate(self.table))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(0, 4 * em)
        self.table.setColumnWidth(WHAT, 8 * em)
        self.table.set_row_height(round(2.8 * em))
        self.body.addWidget(self.table)
        self.body.addWidget(self._nothing)

    def show_shared(self, shared: Sequence[SharedSummary]) -> None:
        """Shows what the log keeps of earlier shares."""
        self.table.rows_model.show_rows([Row(_cells(each), each) for each in shared])
        self.table.setVisible(bool(shared))
        self._nothing.setVisible(not shared)


class _Delegate(RowDelegate):
    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        words = str(index.data())
        if index.column() != WHAT:
            super().draw_cell(painter, rect, index, colors)
            return
        weeks, _, days = words.partition("\n")
        half = rect.adjusted(INSET, STEP / 2, -STEP, -rect.height() / 2)
        draw_words(painter, half, weeks, Size.BODY, colors.ink)
        draw_words(painter, half.translated(0, half.height()), days, Size.SMALL, colors.dim)


def _cells(shared: SharedSummary) -> tuple[str, ...]:
    weeks = (shared.last_week - shared.first_week).days // 7 + 1
    last = shared.last_week + timedelta(days=6)
    days = translate("{first} – {last}").format(first=short_day(shared.first_week), last=short_day(last))
    what = f"{counted(weeks, 'week', 'weeks')}, {reader_word(shared.recipient)}\n{days}"
    return short_day(shared.made_at.date()), what, " ".join(shared.fingerprint.split()[:2])
