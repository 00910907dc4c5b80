"""While files are read: how many of how many, and Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class AddingBar(Card):
    """Hidden while nothing is read. `canceled()` comes with the button."""

    canceled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.words = Text("", Size.STRONG)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Files read"))
        self.progress.setTextVisible(False)
        self.cancel_button = plain_button(self.tr("Cancel"), "close")
        row = WrappingRow(4 * STEP)
        row.addWidget(self.words)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        self.body.addLayout(row)
        self.cancel_button.clicked.connect(self.canceled)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Shows how many files are read, of how many; none is said while their number is not known."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        words = self.tr("Reading {done} of {total} files") if total else self.tr("Looking for share files…")
        self.words.setText(words.format(done=done, total=total))
        self.show()
