"""Files dropped on a window as a file manager drops them: at its middle, through whatever lies there."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(window: QWidget, files: Sequence[Path], on: QWidget | None = None) -> bool:
    """Moves files over the window without letting go; true where they could be dropped."""
    data = _data(files)
    entered = QDragEnterEvent(_place(window, on).toPoint(), COPY, data, LEFT, NONE)
    entered.ignore()
    QCoreApplication.sendEvent(window.window().windowHandle(), entered)
    QApplication.processEvents()
    return entered.isAccepted()


def drop(window: QWidget, *files: Path, on: QWidget | None = None) -> bool:
    """Drags and drops files at the middle of the window or of a widget `on` it; true where they were taken."""
    if not drag(window, files, on):
        return False
    data = _data(files)
    dropped = QDropEvent(_place(window, on), COPY, data, LEFT, NONE)
    dropped.ignore()
    QCoreApplication.sendEvent(window.window().windowHandle(), dropped)
    QApplication.processEvents()
    return dropped.isAccepted()


def _place(window: QWidget, on: QWidget | None) -> QPointF:
    widget = on or window
    return QPointF(widget.mapTo(window.window(), widget.rect().center()))


def _data(files: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data
