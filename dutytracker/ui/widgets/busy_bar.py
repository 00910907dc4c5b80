"""A bar that moves while something is made."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.button import plain_button

SHOWN_AFTER_MILLISECONDS = 1000
"""What is done sooner needs no bar."""


class BusyBar(QWidget):
    """Seen from a second after `begin` until `end`; how much is left to do, nobody knows.

    `canceled()` comes with its button, which is there where `with_cancel` says so: other windows have their own. The
    button gets the keyboard when it is seen, unless that was moved meanwhile.
    """

    canceled = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_cancel: bool = False) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.cancel_button = plain_button(self.tr("Cancel"), "close")
        if not with_cancel:
            self.cancel_button.hide()
        self.cancel_button.clicked.connect(self.canceled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * STEP)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOWN_AFTER_MILLISECONDS)
        self._wait.timeout.connect(self._appear)
        self._keyboard_at: QWidget | None = None
        self.hide()

    def begin(self, words: str) -> None:
        """Waits a second, and then shows that what `words` say is still under way."""
        self.bar.setAccessibleName(words)
        self._keyboard_at = self.window().focusWidget()
        self._wait.start()

    def end(self) -> None:
        """Is seen no more."""
        self._wait.stop()
        self.hide()

    def _appear(self) -> None:
        is_where_it_was = self.window().focusWidget() is self._keyboard_at
        self.show()
        if is_where_it_was and not self.cancel_button.isHidden():
            self.cancel_button.setFocus()
