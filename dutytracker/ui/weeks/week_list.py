"""The list of weeks at the left of the Weeks place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.ui.theme import colors_of, text_font
from dutytracker.ui.weeks.week_list_model import WeekListModel
from dutytracker.ui.weeks.week_row_delegate import WeekRowDelegate
from dutytracker.ui.widgets.rows_model import Index


class WeekList(QListView):
    """One week is current; `chosen(Week)` comes when another becomes it. Up and down move, Home and End jump.

    `marked(Week)` comes with Space, or a click with Shift: the week to compare with.
    """

    chosen = Signal(object)
    marked = Signal(object)

    def __init__(self, model: WeekListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(text_font())
        self.setAccessibleName(self.tr("Weeks"))
        self.setAccessibleDescription(self.tr("Space marks the week to compare with."))
        self.setToolTip(self.tr("Space or Shift+click marks the week to compare with"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._weeks = model
        self.setModel(model)
        self.setItemDelegate(WeekRowDelegate(self))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        week = self.week()
        if event.key() == Qt.Key.Key_Space and week is not None:
            self.marked.emit(week)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and index.isValid():
            self.marked.emit(self._weeks.week_at(index.row()))
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(event.rect(), colors_of(self).card)
        super().paintEvent(event)

    def week(self) -> Week | None:
        """The current week."""
        index = self.currentIndex()
        return self._weeks.week_at(index.row()) if index.isValid() else None

    def go_to(self, week: Week) -> None:
        """Makes `week` current; the nearest one where the list does not reach so far."""
        rows = self._weeks.rowCount()
        row = self._weeks.row_of(week)
        if row is None:
            row = 0 if rows and week > self._weeks.week_at(0) else rows - 1
        self.setCurrentIndex(self._weeks.index(row))

    def step(self, weeks: int) -> None:
        """Moves that many weeks toward the present (negative: into the past)."""
        current = self.week()
        if current is not None:
            self.go_to(current.shifted(weeks))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.update(current)
        self.update(previous)
        if current.isValid():
            self.chosen.emit(self._weeks.week_at(current.row()))
