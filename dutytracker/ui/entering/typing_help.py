"""What can be typed: examples that teach the line, each to be put into it with Enter."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.row_delegate import RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.text import Text

EXAMPLES = {
    "p15": "15 minutes of patient calls that end now",
    "p": "patient calls since the last entry, inside a protected block",
    "e 20 @9:10": "20 minutes of email from 9:10",
    "c 9-9:30 y": "charting yesterday, 9:00 to 9:30",
    "chart 1h10 lunch": "1 h 10 of charting, in the meal break",
    "d 15 noshow mo": "coordination last Monday, in a slot that a no-show freed",
    "l 20 earlier old": "letters for an earlier week, without clock times",
    "undone c 60 waiting": "about an hour of charting is left undone, waiting on others",
    "lost 60 booked told": "an appointment took 60 protected minutes, and a manager was told",
    "pto y": "yesterday was a day of PTO",
    "sick 4h": "sick for 4 hours of today",
    "done": "everything of today is logged",
}
"""Lines, and what each means."""


class TypingHelp(QWidget):
    """A list of examples under a few words; `chosen(str)` comes with Enter or a double click on one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel((self.tr("Typed"), self.tr("Means")), self)
        self._model.show_rows([Row((line, translate(means)), line) for line, means in EXAMPLES.items()])
        self.table = _Examples(self.tr("What can be typed"), self._model)
        self._lay_out()
        self.table.opened.connect(self._on_opened)

    def _on_opened(self, line: str) -> None:
        self.chosen.emit(line)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(
            Text(
                self.tr(
                    "A duty and a length are enough, in any order with a time, a day and a placement. While you type, "
                    "words that fit are listed: ↓ chooses, Tab takes the first. ↓ in an empty line lists the duties."
                ),
                Size.BODY,
                Tone.DIM,
                wraps=True,
            )
        )
        column.addWidget(self.table)
        column.addWidget(Text(self.tr("Enter puts an example into the line, to be changed."), Size.SMALL, Tone.DIM))
        column.addStretch()


class _Examples(RowsTable):
    """The line at the left, what it means beside it."""

    def __init__(self, name: str, model: RowsModel) -> None:
        super().__init__(name, model)
        self.setItemDelegate(RowDelegate(self))

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 36, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        typed = self.fontMetrics().height() * 11
        self.setColumnWidth(0, typed)
        self.setColumnWidth(1, self.viewport().width() - typed)
