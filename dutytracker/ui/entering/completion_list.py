"""The list of what fits under the line: a window of its own that never takes the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dutytracker.ui.entering.completion_view import CompletionView
from dutytracker.ui.entering.completion_words import CompletionRow
from dutytracker.ui.theme import STEP, colors_of


class CompletionList(QFrame):
    """Rows to choose from, none current at first; `chosen(Completion)` comes with a click.

    It is no menu: keys go on to the line, and whoever owns it tells it what to do.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAccessibleName(self.tr("What fits here"))
        self._view = CompletionView()
        self._lay_out()
        self._view.clicked.connect(self._on_clicked)

    @property
    def rows(self) -> tuple[CompletionRow, ...]:
        """The rows, the first first."""
        return self._view.rows

    @property
    def current(self) -> CompletionRow | None:
        """The row the member has moved to; `None` before."""
        index = self._view.currentIndex()
        return self.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[CompletionRow]) -> None:
        """Shows other rows, none of them current."""
        self._view.show_rows(rows)
        self.resize(self._view.sizeHint() + QSize(2, 2 * STEP))

    def move_current(self, step: int) -> CompletionRow | None:
        """Makes another row current; before the first there is none, the last stays."""
        row = min(self._view.currentIndex().row() + step, len(self.rows) - 1)
        self._view.make_current(row)
        return self.current

    def stand(self, under: QRect, above: QRect) -> None:
        """Stands at the lower left corner of `under`, or where the screen ends, on top of `above`; both global."""
        screen = (QGuiApplication.screenAt(above.center()) or self.screen()).availableGeometry()
        left = min(under.left(), screen.right() - self.width())
        if under.bottom() + self.height() <= screen.bottom():
            self.move(QPoint(max(left, screen.left()), under.bottom()))
        else:
            self.move(QPoint(max(left, screen.left()), above.top() - self.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.card)
        painter.setPen(QPen(colors.control, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, STEP, 1, STEP)
        column.addWidget(self._view)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows[index.row()].completion)
