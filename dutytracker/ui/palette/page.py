"""What the palette can hold."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """One content of the palette; `done()` asks for the palette to be put away, `window_wanted()` for the window."""

    done = Signal()
    window_wanted = Signal()

    def be_shown(self) -> None:
        """Shows what counts now, and takes the keyboard."""

    def be_left(self) -> None:
        """The palette was put away: what was typed stays."""

    def put_away(self) -> None:
        """What Esc does."""
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
