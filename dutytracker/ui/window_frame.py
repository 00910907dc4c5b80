"""The frame of the window: what is seen first, before anything that takes time is loaded."""

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from dutytracker.settings import SettingsFile
from dutytracker.ui.first_color import first_color

SMALLEST = (1000, 640)
FIRST_SIZE = (1320, 806)
TITLE_HEIGHT = 40
"""What is left for the title bar where the screen is lower than the first size."""


class WindowFrame(QMainWindow):
    """The one window of the program, empty until it holds its contents; it keeps its place and size.

    It is a main window so that screen readers are told that it is a window, which Qt says of no other widget.
    `first_painted()` comes once, after the empty window was seen.
    """

    first_painted = Signal()

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self._settings = settings
        self._empty_color = first_color(settings.current.theme)
        self._was_painted = False
        self.setWindowTitle("Duty Tracker")
        self.setMinimumSize(*SMALLEST)
        middle = QWidget()
        self.setCentralWidget(middle)
        self._layout = QVBoxLayout(middle)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._restore_geometry()

    def hold(self, contents: QWidget) -> None:
        """Shows the contents. The application is dressed by now: the frame wears what it wears from here on."""
        self.setWindowIcon(contents.windowIcon())
        self._layout.addWidget(contents)

    def let_go(self, contents: QWidget) -> None:
        """Shows contents no more, for others to come."""
        self._layout.removeWidget(contents)
        contents.hide()
        contents.deleteLater()

    def come_to_front(self) -> None:
        """Raises the window, also out of the task bar."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._layout.isEmpty():
            QPainter(self).fillRect(self.rect(), self._empty_color)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = self.saveGeometry().toBase64().data()
        self._settings.change(geometry=bytes(geometry).decode("ascii"))
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        stored = QByteArray.fromBase64(self._settings.current.geometry.encode("ascii", "ignore"))
        if not stored or not self.restoreGeometry(stored):
            room = self.screen().availableGeometry().size() - QSize(0, TITLE_HEIGHT)
            self.resize(QSize(*FIRST_SIZE).boundedTo(room).expandedTo(QSize(*SMALLEST)))
