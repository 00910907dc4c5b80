"""The actions of the palette: the same keys as in the window, in a window of their own."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from dutytracker.ui.actions import FAVORITES


class PaletteActions(QObject):
    """Each counts only while the palette has the keyboard, so that no key does the same in the window, too."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self.favorites = tuple(
            self._made(self.tr("Log favorite {0}").format(number), f"Ctrl+Alt+{number}")
            for number in range(1, FAVORITES + 1)
        )
        self.undo = self._made(self.tr("Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._made(self.tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.stop_timer = self._made(self.tr("Stop the timer"), "Ctrl+T")
        self.open_window = self._made(self.tr("Open the window"), "Ctrl+O")

    def _made(self, text: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._part.addAction(action)
        return action
