"""Files that macOS opens with the program: they come as events, where other systems name them on the command line."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpenedFiles(QObject):
    """Listens to the application. Signals: `opened(list[Path])` for each file that is to be opened."""

    opened = Signal(list)

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)
