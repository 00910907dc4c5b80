"""A button on the dark bar: a word in the bar's accent and the keys that do the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dutytracker.ui.theme import STEP, Size, colors_of, text_font


class BarButton(QAbstractButton):
    """Triggers `action`; its accessible name is its word."""

    def __init__(self, text: str, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._keys = ""
        self.show_keys(shown=True)
        self.setText(text)
        self.setFont(text_font(Size.STRONG))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(action.trigger)

    def show_keys(self, *, shown: bool) -> None:
        """Leaves the keys out where the room is wanted for words; they do the same."""
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if shown else ""
        if keys != self._keys:
            self._keys = keys
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text() + self._keys)
        return QSize(words + 6 * STEP, round(metrics.height() * 1.7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colors.bar_accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        words = QRectF(self.rect()).adjusted(2 * STEP, 0, -2 * STEP, 0)
        painter.setPen(colors.bar_accent)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        painter.setPen(colors.on_bar)
        painter.setFont(text_font(Size.TINY))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._keys)
