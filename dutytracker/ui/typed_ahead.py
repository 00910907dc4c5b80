"""What is typed into a window before there is a field for it: whoever starts the program may begin to type at once."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

NAMED_BY_A_KEY = (Qt.Key, Qt.KeyboardModifier)
"""Qt for Python makes such names when they are first asked for, and two threads may not do so at once: these are there
before another one loads what names them too."""


class TypedAhead(QObject):
    """Keeps the keys of a window that was shown, from its making until they are given."""

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._keys: list[QKeyEvent] = []
        self._handle: QWindow | None = window.windowHandle()
        """Kept, so that Python knows what a key comes from: for a stranger it makes every class that there is of Qt."""
        if self._handle is not None:
            self._handle.installEventFilter(self)

    def give_soon(self) -> None:
        """Gives the keys, in their order, to whatever has the keyboard once what happens now is over; from then on
        they go there by themselves.

        A window that was closed takes none.
        """
        QTimer.singleShot(0, self, self._give)

    def _give(self) -> None:
        keys, self._keys = self._keys, []
        if self._handle is None:
            return
        self._handle.removeEventFilter(self)
        for key in keys:
            if self._window.isVisible():
                QCoreApplication.sendEvent(self._handle, key)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() not in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} or not isinstance(event, QKeyEvent):
            return False
        self._keys.append(_copied(event))
        return True


def _copied(key: QKeyEvent) -> QKeyEvent:
    """Qt keeps the event itself only while it is delivered."""
    native = (key.nativeScanCode(), key.nativeVirtualKey(), key.nativeModifiers())
    return QKeyEvent(key.type(), key.key(), key.modifiers(), *native, key.text(), key.isAutoRepeat(), key.count())
