"""How completions are drawn: the word, a sign of what it is, its meaning, and the key that says the same."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from dutytracker.ui.entering.completion_words import CompletionRow
from dutytracker.ui.theme import STEP, Colors, Size, colors_in, text_font
from dutytracker.ui.widgets.painting import draw_outlined, draw_swatch, fill_of
from dutytracker.ui.widgets.row_delegate import draw_words
from dutytracker.ui.widgets.rows_model import Index

MOST_ROWS = 8
"""So many rows are seen at once; the others by scrolling."""

ROW_HEIGHT = 1.75
"""In heights of the text."""

INSET = 3 * STEP
NO_ROW = QModelIndex()


class CompletionView(QListView):
    """The rows below each other; it never has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self._model = _RowsModel()
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def rows(self) -> tuple[CompletionRow, ...]:
        """The rows, the first first."""
        return self._model.rows

    @property
    def row_height(self) -> int:
        """The height of a row."""
        return round(self.fontMetrics().height() * ROW_HEIGHT)

    @property
    def word_width(self) -> int:
        """The width of the longest word."""
        metrics = QFontMetrics(text_font(Size.MEDIUM))
        return max((metrics.horizontalAdvance(row.completion.text) for row in self.rows), default=0)

    def show_rows(self, rows: Sequence[CompletionRow]) -> None:
        """Shows other rows, none of them current."""
        self._model.show_rows(rows)
        self.setCurrentIndex(NO_ROW)
        self.scrollToTop()

    def make_current(self, row: int) -> None:
        """Makes that row current, none below 0."""
        self.setCurrentIndex(self._model.index(row) if row >= 0 else NO_ROW)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font(Size.BODY))
        meaning = max((metrics.horizontalAdvance(row.words) for row in self.rows), default=0)
        signs = 3 * self.row_height
        return QSize(2 * INSET + self.word_width + meaning + signs, self.row_height * min(len(self.rows), MOST_ROWS))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _RowsModel(QAbstractListModel):
    """The rows, each spoken as one text."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[CompletionRow, ...] = ()

    def show_rows(self, rows: Sequence[CompletionRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_ROW) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.completion.text
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class _RowDelegate(QStyledItemDelegate):
    """Draws a row; the current one stands on a tint with a ring."""

    def __init__(self, view: CompletionView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(1, self._view.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect, colors = self._view.rows[index.row()], QRectF(option.rect), colors_in(self._view.palette())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == self._view.currentIndex().row():
            ring = rect.adjusted(STEP, 0.5, -STEP, -0.5)
            draw_outlined(painter, ring, colors.accent_soft, colors.accent, 5)
        rect = rect.adjusted(INSET, 0, -INSET, 0)
        draw_words(painter, rect, row.completion.text, Size.MEDIUM, colors.ink)
        rect.setLeft(rect.left() + self._view.word_width + 0.5 * rect.height())
        self._draw_sign(painter, rect, row, colors)
        if row.key:
            _draw_key(painter, rect, row.key, colors)
            rect.setRight(rect.right() - rect.height())
        rect.setLeft(rect.left() + 0.75 * rect.height())
        draw_words(painter, rect, row.words, Size.BODY, colors.dim)
        painter.restore()

    def _draw_sign(self, painter: QPainter, rect: QRectF, row: CompletionRow, colors: Colors) -> None:
        side = rect.height() * 0.42
        box = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        if row.duty is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.of_duty(row.duty))
            painter.drawEllipse(QPointF(box.center()), side * 0.36, side * 0.36)
        elif row.placement is not None:
            draw_swatch(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), fill_of(row.placement), colors)


def _draw_key(painter: QPainter, rect: QRectF, key: str, colors: Colors) -> None:
    font = text_font(Size.TINY_STRONG)
    side = QFontMetrics(font).height() * 1.25
    box = QRectF(rect.right() - side, rect.center().y() - side / 2, side, side)
    draw_outlined(painter, box, None, colors.border, 4)
    painter.setFont(font)
    painter.setPen(colors.dim)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
