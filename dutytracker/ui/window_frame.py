"""The frame of the window: what is seen first, before anything that takes time is loaded."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from dutytracker.settings import SettingsFile
from dutytracker.ui.first_color import first_color

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

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
        ground = QPalette()
        ground.setColor(QPalette.ColorRole.Window, first_color(settings.current.theme))
        self.setPalette(ground)
        self._was_painted = False
        self._room: QWidget | None = None
        """What the contents lie in where text is larger than usual."""
        self.setWindowTitle("Duty Tracker")
        self.setMinimumSize(*SMALLEST)
        middle = QWidget()
        self.setCentralWidget(middle)
        self._layout = QVBoxLayout(middle)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._restore_geometry()

    def hold(self, contents: QWidget) -> None:
        """Shows the contents. The application is dressed by now: the frame wears what it wears from here on.

        Where text is larger than usual, so is the height that the contents are laid out in, and the window scrolls up
        and down. They are shown at once, not when the layout comes to it: a window that comes to the front in between
        would give the keyboard to nobody.
        """
        from dutytracker.ui.dressing import dress

        self.setPalette(QPalette())
        dress(self)
        self.setWindowIcon(contents.windowIcon())
        percent = self._settings.current.text_percent
        if percent > 100:
            from dutytracker.ui.widgets.room import Room

            self._room = Room(contents, round(SMALLEST[1] * percent / 100))
        shown = self._room or contents
        self._layout.addWidget(shown)
        shown.show()

    def let_go(self, contents: QWidget) -> None:
        """Shows contents no more, for others to come."""
        shown, self._room = self._room or contents, None
        self._layout.removeWidget(shown)
        shown.hide()
        shown.deleteLater()

    def come_to_front(self) -> None:
        """Raises the window, also out of the task bar."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def closeEvent(self, event: "QCloseEvent") -> None:
        geometry = self.saveGeometry().toBase64().data()
        self._settings.change(geometry=bytes(geometry).decode("ascii"))
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        stored = QByteArray.fromBase64(self._settings.current.geometry.encode("ascii", "ignore"))
        if not stored or not self.restoreGeometry(stored):
            room = self.screen().availableGeometry().size() - QSize(0, TITLE_HEIGHT)
            self.resize(QSize(*FIRST_SIZE).boundedTo(room).expandedTo(QSize(*SMALLEST)))
