"""A table of rows that is as high as its rows, so that the page scrolls and not the table."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index, RowsModel

ROW_HEIGHT = 1.95
"""The height of a row, in heights of its text."""


class RowsTable(QTableView):
    """Shows a `RowsModel`, one row current. Enter, F2 and double click give `opened(value)`.

    `menu_wanted(value, point)` comes with the menu key or the right button, in global coordinates; any other key
    pressed on a row that the table does not know itself gives `key_pressed(value, text)`, `delete_wanted(value)` the
    delete key. `row_reached(QRect)` tells where the row lies that the keyboard has come to.
    """

    opened = Signal(object)
    delete_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    key_pressed = Signal(object, str)
    row_reached = Signal(QRect)

    def __init__(self, name: str, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._least_width = 0
        self._stretched = -1
        self.set_row_height(round(self.fontMetrics().height() * ROW_HEIGHT))
        self.doubleClicked.connect(self._on_double_clicked)
        model.modelReset.connect(self._on_reset)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._last_row = 0

    def set_row_height(self, pixels: int) -> None:
        """Makes every row that high."""
        self.verticalHeader().setDefaultSectionSize(pixels)
        self._fit()

    def fit_rows(self) -> None:
        """Makes the table as high as its rows after one of them changed its height."""
        self._fit()

    def keep_width(self, pixels: int) -> None:
        """Lays the columns out no narrower than that; where there is less room, the table scrolls sideways."""
        if pixels != self._least_width:
            self._least_width = pixels
            policy = Qt.ScrollBarPolicy
            self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if pixels else policy.ScrollBarAlwaysOff)
            self._fit()
            self._give_rest()

    def stretch(self, column: int) -> None:
        """Gives a column all that the others leave."""
        self._stretched = column
        self._give_rest()

    def columns_width(self) -> int:
        """How wide all columns are together, in logical pixels."""
        return max(self.viewport().width(), self._least_width)

    def scrolls_sideways(self) -> bool:
        """Whether there is less room than the columns need."""
        return self.columns_width() > self.viewport().width()

    def value(self) -> object:
        """The value of the row the keyboard is on; `None` if there is none."""
        index = self.currentIndex()
        return index.data(VALUE_ROLE) if index.isValid() else None

    def sizeHint(self) -> QSize:
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height() if self.scrolls_sideways() else 0
        return QSize(super().sizeHint().width(), self.verticalHeader().length() + head + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = self.value()
        key = event.key()
        if value is None or key in MOVES:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.opened.emit(value)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_wanted.emit(value)
        elif event.text().isprintable() and event.text():
            self.key_pressed.emit(value, event.text().lower())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        below = self.visualRect(index).bottomLeft()
        point = self.viewport().mapToGlobal(below) if by_key else event.globalPos()
        self.menu_wanted.emit(index.data(VALUE_ROLE), point)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows_model.rowCount():
            self.selectRow(0)
        self._tell_reached()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves it to the page to scroll up and down."""
        if self.scrolls_sideways() and event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._least_width:
            self._fit()
        self._give_rest()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._last_row = current.row()
            self._tell_reached()
        self.viewport().update()

    def _give_rest(self) -> None:
        if self._stretched >= 0:
            columns = [each for each in range(self.rows_model.columnCount()) if each != self._stretched]
            others = sum(self.columnWidth(column) for column in columns)
            self.setColumnWidth(self._stretched, max(self.columns_width() - others, 1))

    def _tell_reached(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            row = self.visualRect(self.currentIndex())
            self.row_reached.emit(QRect(0, row.y(), self.width(), row.height()))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(VALUE_ROLE))

    def _on_reset(self) -> None:
        rows = self.rows_model.rowCount()
        self._fit()
        if self.hasFocus() and rows:
            self.selectRow(min(self._last_row, rows - 1))

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.rows_model.rowCount() else Qt.FocusPolicy.NoFocus)


MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)
"""Keys that move within the table or out of it."""
