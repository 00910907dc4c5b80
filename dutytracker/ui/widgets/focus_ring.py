"""The one focus ring: 2 px of accent around whatever the keyboard is on."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QTabBar,
    QWidget,
)

from dutytracker.ui.theme import colors_of

SHOW_IT_THEMSELVES = (QAbstractItemView, QAbstractScrollArea, QLineEdit, QComboBox, QTabBar)
"""Fields turn their border into the ring, lists draw it around the row the keyboard is on."""


class _Ring(QFocusFrame):
    """The frame that follows one widget."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors_of(self).accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)


class FocusRing(QObject):
    """Moves the ring with the focus, in every window of the application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
        if new is not None and not isinstance(new, SHOW_IT_THEMSELVES):
            self._ring = _Ring()
            self._ring.destroyed.connect(self._on_destroyed)
            self._ring.setWidget(new)

    def _on_destroyed(self) -> None:
        self._ring = None
