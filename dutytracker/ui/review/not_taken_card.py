"""The card of files that were not taken in: each with its reason, and with a decision where there is one to make."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from dutytracker.domain.steward import Added
from dutytracker.reports.words import translate
from dutytracker.ui.review.not_taken import NotTaken
from dutytracker.ui.theme import STEP, Colors, Size, Tone, text_font
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index, Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

AT_FIRST = 5
"""So many rows are shown until all are asked for."""

WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class NotTakenCard(Card):
    """`decide_wanted(NotTaken)` comes with Enter, a double click, or a click on the word at the right of a row."""

    decide_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Not taken in"), " ", parent)
        self.table = _NotTakenTable()
        self.all_button = link_button(self.tr("Show all"))
        self.nothing = Text(self.tr("Every file was taken in."), Size.SMALL, Tone.DIM, wraps=True)
        self._rows: tuple[NotTaken, ...] = ()
        self._shows_all = False
        self.set_sides(5 * STEP - INSET, inset=INSET)
        self.nothing.setContentsMargins(INSET, 0, INSET, 0)
        self.body.setSpacing(STEP)
        self.body.addWidget(self.table)
        foot = WrappingRow()
        foot.setContentsMargins(INSET - 2, 0, INSET, 0)
        foot.addWidget(self.all_button)
        foot.addStretch()
        self.body.addLayout(foot)
        self.body.addWidget(self.nothing)
        self.table.opened.connect(self._on_opened)
        self.table.pressed_action.connect(self._on_opened)
        self.all_button.clicked.connect(self._on_all)

    def show_files(self, rows: Sequence[NotTaken], added: Added | None) -> None:
        """Shows these files, and how many of the latest adding are in."""
        self._rows = tuple(rows)
        self.aside.setText("" if added is None else _in_words(added))
        self._show()

    def _show(self) -> None:
        shown = self._rows if self._shows_all else self._rows[:AT_FIRST]
        self.table.show_files(shown)
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        hidden = len(self._rows) - len(shown)
        self.all_button.setVisible(hidden > 0)
        self.all_button.setText(self.tr("Show all {number}").format(number=len(self._rows)))

    def _on_all(self) -> None:
        self._shows_all = True
        self._show()
        self.table.setFocus()

    def _on_opened(self, value: object) -> None:
        if isinstance(value, NotTaken) and value.action:
            self.decide_wanted.emit(value)


class _NotTakenTable(RowsTable):
    """Two lines a row: the file, and the reason below it in as many lines as it takes."""

    pressed_action = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Files that were not taken in"), RowsModel([translate("File")]))
        self.setItemDelegate(_NotTakenDelegate(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_files(self, rows: Sequence[NotTaken]) -> None:
        self.rows_model.show_rows([Row((f"{row.file}. {row.why} {row.action}".strip(),), row) for row in rows])
        self._fit_heights()

    def action_rect(self, row: QRectF, action: str) -> QRectF:
        """Where the word stands that can be pressed."""
        wide = QFontMetrics(text_font(Size.SMALL_STRONG)).horizontalAdvance(action) + 2 * INSET
        return QRectF(row.right() - wide, row.top(), wide, QFontMetrics(text_font(Size.STRONG)).height() * 1.6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_heights()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        value = index.data(VALUE_ROLE) if index.isValid() else None
        if isinstance(value, NotTaken) and value.action:
            rect = self.action_rect(QRectF(self.visualRect(index)), value.action)
            if rect.contains(event.position()):
                self.pressed_action.emit(value)

    def _fit_heights(self) -> None:
        head, line = QFontMetrics(text_font(Size.MEDIUM)), QFontMetrics(text_font(Size.SMALL))
        width = max(self.viewport().width() - 2 * INSET, 1)
        for number, row in enumerate(self.rows_model.rows):
            if isinstance(row.value, NotTaken):
                reason = line.boundingRect(0, 0, width, 0, WRAPPED, row.value.why).height()
                self.setRowHeight(number, head.height() + reason + 3 * STEP)
        self.fit_rows()


class _NotTakenDelegate(RowDelegate):
    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        row, table = index.data(VALUE_ROLE), self.table
        if not isinstance(row, NotTaken) or not isinstance(table, _NotTakenTable):
            return
        high = QFontMetrics(text_font(Size.MEDIUM)).height()
        inside = rect.adjusted(INSET, STEP, -INSET, -STEP)
        name = QRectF(inside.left(), inside.top(), inside.width(), high)
        if row.action:
            action = table.action_rect(rect, row.action)
            name.setRight(action.left())
            draw_words(
                painter,
                action.adjusted(0, STEP, -INSET, -STEP),
                row.action,
                Size.SMALL_STRONG,
                colors.accent,
                right=True,
            )
        draw_words(painter, name, row.file, Size.MEDIUM, colors.ink)
        painter.setFont(text_font(Size.SMALL))
        painter.setPen(colors.dim)
        painter.drawText(inside.adjusted(0, high + 1, 0, 0), WRAPPED, row.why)


def _in_words(added: Added) -> str:
    """How many of the files are in: new ones, and those that were."""
    inside = added.new + len(added.had_already)
    total = inside + len(added.rejected)
    if total == 1:
        return translate("the one file is in") if inside else translate("the one file is not in")
    return translate("{inside} of {total} files are in").format(inside=inside, total=total)
