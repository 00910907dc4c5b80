"""The one focus ring: 2 px of accent around whatever the keyboard is on."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QTabBar, QWidget
from shiboken6 import isValid

from dutytracker.ui.theme import colors_of

SHOW_IT_THEMSELVES = (QAbstractItemView, QAbstractScrollArea, QTabBar)
"""Lists draw the ring around the row the keyboard is on."""

RING = 2
"""The width of the ring, and how far it reaches beyond its widget, in logical pixels."""

FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
"""What may happen to a widget that its ring follows."""


class _Ring(QWidget):
    """The ring around one widget; it lies beside it in the same parent and follows it."""

    def __init__(self, target: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._target = target
        self._around = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        target.installEventFilter(self)
        self._follow()

    def leave(self) -> None:
        """Lets go of the widget; it follows nothing from now on."""
        if isValid(self._target):
            self._target.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A window that is being deleted hides its widgets when Python may no longer touch them.
        if isValid(self._around) and watched is self._target and event.type() in FOLLOWED:
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors_of(self).accent, RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 9, 9)

    def _follow(self) -> None:
        self.setGeometry(self._target.geometry().adjusted(-RING, -RING, RING, RING))
        self.setVisible(self._target.isVisibleTo(self._around))
        self.raise_()


class FocusRing(QObject):
    """Moves the ring with the focus, in every window of the application."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent or application)
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        new = _worn_by(new)
        parent = new.parentWidget() if new is not None else None
        shows_itself = isinstance(new, SHOW_IT_THEMSELVES) or (new is not None and new.property("bare"))
        if new is not None and parent is not None and not shows_itself:
            self._ring = _Ring(new, parent)
            self._ring.destroyed.connect(self._on_destroyed)

    def _on_destroyed(self, gone: QObject) -> None:
        if gone is self._ring:
            self._ring = None


def _worn_by(focused: QWidget | None) -> QWidget | None:
    """What is ringed: the widget itself, or where it is unseen the one it lies in and holds the keyboard for."""
    return focused.parentWidget() if focused is not None and focused.property("unseen") else focused
