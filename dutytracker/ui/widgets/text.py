"""Words on the screen: a label that is always plain text, in one of the theme's sizes and tones."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dutytracker.ui.theme import Size, Tone, text_font
from dutytracker.ui.widgets.announcing import announce_if_seen


class Text(QLabel):
    """Plain text. With `wraps` it breaks into lines and takes the height it needs."""

    _measured: str | None = None
    """The text whose heights are known."""

    def __init__(
        self,
        text: str = "",
        size: Size = Size.BODY,
        tone: Tone = Tone.INK,
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(text_font(size))
        self.setForegroundRole(tone.value)
        self.setText(text)
        if wraps:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_tone(self, tone: Tone) -> None:
        """Changes the color of the words."""
        if self.foregroundRole() != tone.value:
            self.setForegroundRole(tone.value)

    def set_size(self, size: Size) -> None:
        """Changes the size of the words."""
        self.setFont(text_font(size))

    def say(self, text: str) -> None:
        """Shows `text`, or hides the label where there is nothing to say."""
        self.setText(text)
        self.setVisible(bool(text))

    def heightForWidth(self, width: int) -> int:
        """As Qt has it, broken into lines once for each width: layouts ask again and again while they are at it."""
        if self._measured != self.text():
            self._measured, self._heights = self.text(), dict[int, int]()
        if width not in self._heights:
            self._heights[width] = self._height_in(width)
        return self._heights[width]

    def _height_in(self, width: int) -> int:
        return super().heightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        self._measured = None
        super().changeEvent(event)


class BreakingText(Text):
    """Plain text on one line where there is room for it, and on as many as it takes where there is not."""

    def __init__(
        self, text: str = "", size: Size = Size.BODY, tone: Tone = Tone.INK, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, size, tone, wraps=True, parent=parent)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(0, self.text())
        sides = self.contentsMargins()
        return QSize(words.width() + sides.left() + sides.right(), words.height() + sides.top() + sides.bottom())

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word."""
        hint = self.sizeHint()
        words = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(words + 1, hint.width()), hint.height())

    def _height_in(self, width: int) -> int:
        hint = self.sizeHint()
        return hint.height() if width >= hint.width() else super()._height_in(width)


class Outcome(Text):
    """Says what came of something that was done, or how far it is; a screen reader says it too."""

    def say(self, text: str) -> None:
        if text != self.text():
            announce_if_seen(self, text)
        super().say(text)


class ElidedText(Text):
    """Plain text on one line that may be given less room than it wants; what does not fit ends in an ellipsis."""

    def sizeHint(self) -> QSize:
        """As wide as the words are set, which can be more than what is drawn of them."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self.fontMetrics().horizontalAdvance(self.text())), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * 2), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
