"""Two ranges of weeks to compare."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.logbook import Logbook
from dutytracker.ui.theme import STEP
from dutytracker.ui.weeks.compare.against import Ranges
from dutytracker.ui.weeks.range_bar import RangeBar


class RangesBar(QWidget):
    """Two range bars below each other. `chosen()` comes after every choice that holds."""

    chosen = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = RangeBar(logbook)
        self.second = RangeBar(logbook)
        self.second.choice.choose(52)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.first)
        column.addWidget(self.second)
        self.first.chosen.connect(self.chosen)
        self.second.chosen.connect(self.chosen)

    def ranges(self) -> Ranges:
        """What is chosen."""
        return Ranges(this=self.first.weeks(), other=self.second.weeks())

    def renew(self) -> None:
        """Follows the calendar and the log."""
        self.first.renew()
        self.second.renew()
