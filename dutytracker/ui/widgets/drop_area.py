"""A place that files can be dropped on."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dutytracker.ui.theme import colors_of


class DropArea(QWidget):
    """Files and folders are dropped anywhere on it: `dropped(list[Path])`."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_dragged_over = False
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self._is_dragged_over = True
            self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._is_dragged_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_dragged_over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(local_files(event.mimeData()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_dragged_over:
            colors = colors_of(self)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colors.accent, 3, Qt.PenStyle.DashLine))
            painter.setBrush(colors.accent_soft)
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 12, 12)


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
