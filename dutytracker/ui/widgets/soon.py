"""What need not be there in the same moment: it follows after what was asked for is on the screen."""

from PySide6.QtCore import QObject, QTimer

SOON_MILLISECONDS = 30


class Soon(QTimer):
    """Times out once, a blink after `start`, however often that was called meanwhile."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(SOON_MILLISECONDS)
