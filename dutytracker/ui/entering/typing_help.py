"""What can be typed: examples that teach the line, each to be put into it with Enter."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.entering.examples import EXAMPLES
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.row_delegate import RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.text import Text


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
