"""A guarantee that can be moved: what would it have changed?"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from dutytracker.reports.words import hours_and_minutes
from dutytracker.ui.theme import colors_of

STEP_MINUTES = 30
"""How far an arrow key moves it; Page Up and Page Down move twice as far."""

LEAST_REACH = 15 * 60
"""It reaches at least to so many minutes per 40 h."""


class WhatIfSlider(QSlider):
    """A guarantee per 40 h in half hours, moved by mouse or arrow keys; its value are minutes.

    Signals: `value_changed(int)` with the minutes per 40 h whenever the member moves it, never from `show_minutes`.
    """

    value_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_told = False
        self.setRange(0, LEAST_REACH)
        self.setSingleStep(STEP_MINUTES)
        self.setPageStep(2 * STEP_MINUTES)
        self.setAccessibleName(self.tr("What if the contract guaranteed this much per 40 hours?"))
        self.setToolTip(self.tr("Drag it, or use the arrow keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value_changed)
        self._describe()

    def minutes(self) -> int:
        """The guarantee it stands at, per 40 h."""
        return self.value() // STEP_MINUTES * STEP_MINUTES

    def show_minutes(self, minutes: int) -> None:
        """Moves to the nearest half hour, reaching further where it must; says nothing."""
        nearest = (minutes + STEP_MINUTES // 2) // STEP_MINUTES * STEP_MINUTES
        self._is_told = True
        self.setMaximum(max(LEAST_REACH, nearest + 2 * STEP_MINUTES))
        self.setValue(nearest)
        self._is_told = False

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(10 * height, round(height * 1.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * self.fontMetrics().height(), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = self.height() / 2, self._radius()
        thick = max(4.0, radius / 2)
        track = QRectF(radius, middle - thick / 2, self.width() - 2 * radius, thick)
        at = self._x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.border)
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        painter.setBrush(colors.accent)
        painter.drawRoundedRect(QRectF(track.left(), track.top(), at - track.left(), thick), thick / 2, thick / 2)
        painter.setPen(QPen(colors.accent, 2))
        painter.setBrush(colors.card)
        painter.drawEllipse(QPointF(at, middle), radius - 1.5, radius - 1.5)

    def _radius(self) -> float:
        return self.fontMetrics().height() * 0.56

    def _x(self) -> float:
        reach = self.width() - 2 * self._radius()
        return self._radius() + reach * self.value() / max(self.maximum(), 1)

    def _go_to(self, x: float) -> None:
        reach = max(self.width() - 2 * self._radius(), 1.0)
        halves = round((x - self._radius()) / reach * self.maximum() / STEP_MINUTES)
        self.setValue(halves * STEP_MINUTES)

    def _on_value_changed(self) -> None:
        self._describe()
        if not self._is_told:
            self.value_changed.emit(self.minutes())

    def _describe(self) -> None:
        self.setAccessibleDescription(hours_and_minutes(self.minutes()))
