"""The table of the week grid: arrows move, digits type a total."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from dutytracker.domain.week_grid import Cell, GridDay
from dutytracker.reports.words import hours_and_minutes
from dutytracker.ui.theme import STEP, Size, text_font
from dutytracker.ui.weeks.grid.day_header import DayHeader
from dutytracker.ui.weeks.grid.grid_delegate import GridDelegate
from dutytracker.ui.weeks.grid.grid_model import FIRST_DAY, LABEL, TOTAL, GridModel
from dutytracker.ui.weeks.grid.grid_rows import RowKind
from dutytracker.ui.widgets.rows_model import Index

ROW_HEIGHT = 1.84
"""The height of a row, in heights of its text."""

LONGEST_TOTAL = 10 * 60
"""As wide as totals are, in minutes."""

MOST_DIGITS = 4

SetMinutes = Callable[[Cell, int], bool]
"""Gives a cell a total; false where that was refused, so that what is typed stays."""

STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
}

LEAST = 44
"""The grid is never laid out narrower than so many heights of the text."""


class GridTable(QTableView):
    """One cell is current. Digits begin a total at once; Enter or an arrow keeps it and moves on, Esc gives it back.

    `day_key(GridDay, str)` comes with a letter on any cell of a day, `beside_wanted(GridDay, RowKind)` when something
    is to be entered in a row that takes no totals, `cell_reached(QRect)` with each move.
    """

    day_key = Signal(object, str)
    beside_wanted = Signal(object, object)
    cell_reached = Signal(QRect)
    typing_changed = Signal()

    def __init__(self, model: GridModel, set_minutes: SetMinutes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid_model = model
        self.typed: str | None = None
        """The digits of a total that is not kept yet."""
        self._set_minutes = set_minutes
        self.setModel(model)
        self.setHorizontalHeader(DayHeader(model, self))
        self.setItemDelegate(GridDelegate(self))
        self.setAccessibleName(self.tr("Minutes by duty and day"))
        self.setAccessibleDescription(
            self.tr("Arrows move, digits set the minutes, L marks a leave day, D closes the day.")
        )
        self._dress()
        self.setCurrentIndex(model.index(0, FIRST_DAY))

    @property
    def day(self) -> GridDay | None:
        """The day of the current cell."""
        return self.grid_model.day_at(self.currentIndex().column())

    @property
    def kind(self) -> RowKind | None:
        """What the row of the current cell tells."""
        index = self.currentIndex()
        return self.grid_model.rows[index.row()].kind if index.isValid() else None

    def keep_typed(self) -> bool:
        """Keeps a total that is being typed; false where it was refused and still stands there."""
        cell = self.grid_model.cell_at(self.currentIndex())
        if self.typed is None or cell is None:
            return True
        if not self._set_minutes(cell, int(self.typed or 0)):
            return False
        self._type(None)
        return True

    def give_back(self) -> None:
        """Forgets what is being typed."""
        self._type(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if key in STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._step(*STEPS[Qt.Key(key)], by_enter=key in {Qt.Key.Key_Return, Qt.Key.Key_Enter})
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(self.currentIndex().row(), FIRST_DAY if key == Qt.Key.Key_Home else TOTAL - 1)
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            if self.keep_typed():
                super().keyPressEvent(event)
        elif text.isascii() and text.isdigit():
            self._digit(text)
        elif key == Qt.Key.Key_Backspace and self.typed:
            self._type(self.typed[:-1])
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            if self.grid_model.cell_at(self.currentIndex()) is not None:
                self._type("")
                self.keep_typed()
        elif key == Qt.Key.Key_Escape and self.typed is not None:
            self.give_back()
        elif text.strip() and self.day is not None and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.day_key.emit(self.day, text)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.keep_typed():
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._enter_beside()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.keep_typed()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_reached()
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.grid_model.day_at(current.column()) is None:
            column = FIRST_DAY if current.column() == LABEL else TOTAL - 1
            self.setCurrentIndex(self.grid_model.index(current.row(), column))
            return
        self.update(current)
        self.update(previous)
        self._tell_reached()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontMetrics().height()
        width = self._columns_width()
        label = min(round(em * 17), round(width * 0.27))
        longest = QFontMetrics(text_font(Size.STRONG)).horizontalAdvance(hours_and_minutes(LONGEST_TOTAL)) + 4 * STEP
        total = max((width - label) // 8, longest)
        day = (width - label - total) // 7
        self.setColumnWidth(LABEL, width - 7 * day - total)
        for column in range(FIRST_DAY, TOTAL):
            self.setColumnWidth(column, day)
        self.setColumnWidth(TOTAL, total)
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        rows = self.grid_model.rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height() if self._columns_width() > self.viewport().width() else 0
        return QSize(super().sizeHint().width(), rows + self.horizontalHeader().sizeHint().height() + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _columns_width(self) -> int:
        """How wide all columns are together, in logical pixels; where there is less room, the grid scrolls sideways."""
        return max(self.viewport().width(), LEAST * self.fontMetrics().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves it to the page to scroll up and down."""
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _digit(self, digit: str) -> None:
        if self.grid_model.cell_at(self.currentIndex()) is None:
            self._enter_beside()
        elif len(typed := ((self.typed or "") + digit).lstrip("0") or "0") <= MOST_DIGITS:
            self._type(typed)

    def _step(self, rows: int, columns: int, *, by_enter: bool) -> None:
        was_typing = self.typed is not None
        if not self.keep_typed():
            return
        index = self.currentIndex()
        if by_enter and not was_typing and self.grid_model.cell_at(index) is None:
            self._enter_beside()
        else:
            self._go(index.row() + rows, index.column() + columns)

    def _go(self, row: int, column: int) -> None:
        if self.keep_typed():
            row = max(0, min(row, self.grid_model.rowCount() - 1))
            column = max(FIRST_DAY, min(column, TOTAL - 1))
            self.selectionModel().setCurrentIndex(
                self.grid_model.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _enter_beside(self) -> None:
        if self.day is not None and self.kind in {RowKind.UNDONE, RowKind.LOST}:
            self.beside_wanted.emit(self.day, self.kind)

    def _type(self, typed: str | None) -> None:
        self.typed = typed
        self.update(self.currentIndex())
        self.typing_changed.emit()

    def _tell_reached(self) -> None:
        if self.hasFocus():
            self.cell_reached.emit(self.visualRect(self.currentIndex()))

    def _on_reset(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.setCurrentIndex(self.grid_model.index(0, FIRST_DAY))

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * ROW_HEIGHT))
        self.grid_model.modelReset.connect(self._on_reset)
        self.setFixedHeight(self.sizeHint().height())
