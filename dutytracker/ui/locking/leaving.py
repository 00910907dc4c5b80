"""Waits until nothing is under way any more, so that an export is whole before its log is closed."""

from PySide6.QtCore import QObject, QTimer, Signal

from dutytracker.ui.locking.emptying import is_busy, leave_questions

MILLISECONDS_BETWEEN_LOOKS = 50


class Leaving(QObject):
    """`left()` comes once after `begin`, never from within it, when nothing is made beside the window any more."""

    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def is_under_way(self) -> bool:
        """True between `begin` and `left`."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Waits from now on; a dialog that asks for a file is answered with no."""
        leave_questions()
        self._timer.start(0)

    def stop(self) -> None:
        """Waits no more."""
        self._timer.stop()

    def _look(self) -> None:
        if is_busy():
            self._timer.start(MILLISECONDS_BETWEEN_LOOKS)
        else:
            self.left.emit()
