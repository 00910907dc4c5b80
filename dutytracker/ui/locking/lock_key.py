"""The key that locks, also over a dialog and in the palette, where the keys of the window do not reach."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow


class LockKey(QObject):
    """`pressed()` comes with the key in whatever window of the program has the keyboard."""

    pressed = Signal()

    def __init__(self, key: QKeySequence, parent: QObject) -> None:
        super().__init__(parent)
        self._key = key
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)
            self._on_focus_window_changed(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_it(event):
            self.pressed.emit()
            return True
        return super().eventFilter(watched, event)

    def _is_it(self, event: QKeyEvent) -> bool:
        return QKeySequence(event.keyCombination()) == self._key

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
