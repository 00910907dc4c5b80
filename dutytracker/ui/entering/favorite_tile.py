"""One favorite: a duty with its usual length and the key that logs it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.ui.theme import STEP, Colors, Size, colors_of, text_font
from dutytracker.ui.widgets.painting import draw_outlined
from dutytracker.ui.widgets.row_delegate import draw_words


class FavoriteTile(QAbstractButton):
    """Two lines: the duty with its dot, below it the length and the number of the key."""

    def __init__(self, duty: Duty, label: str, length: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._duty = duty
        self._length = length
        self._number = str(number)
        self.setText(label)
        self.setFont(text_font(Size.SMALL_STRONG))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{label}, {length}")
        self.setAccessibleDescription(f"Ctrl+Alt+{number}")

    def sizeHint(self) -> QSize:
        return tile_size(self.text(), self._dot() + 1.5 * STEP)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_tile(painter, QRectF(self.rect()), colors, hovered=self.underMouse(), down=self.isDown())
        upper, lower = lines_of(QRectF(self.rect()))
        dot = self._dot()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.of_duty(self._duty))
        painter.drawEllipse(QPointF(upper.left() + dot / 2, upper.center().y()), dot / 2, dot / 2)
        words = upper.adjusted(dot + 1.5 * STEP, 0, 0, 0)
        draw_words(painter, words, self.text(), Size.SMALL_STRONG, colors.ink)
        draw_words(painter, lower, self._length, Size.SMALL, colors.dim)
        self._draw_key(painter, lower, colors)

    def _draw_key(self, painter: QPainter, lower: QRectF, colors: Colors) -> None:
        side = lower.height() * 1.12
        box = QRectF(lower.right() - side + STEP, lower.center().y() - side / 2, side, side)
        draw_outlined(painter, box, colors.window, colors.border, 4)
        painter.setFont(text_font(Size.TINY_STRONG))
        painter.setPen(colors.dim)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._number)

    def _dot(self) -> float:
        return self.fontMetrics().height() * 0.52


class MoreTile(QAbstractButton):
    """Stands for the favorites that do not fit: how many, and their keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.setFont(text_font(Size.STRONG))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_rest(self, first: int, last: int) -> None:
        """Stands for the favorites with the keys `first` to `last`."""
        self.setText(f"+{last - first + 1}")
        self._keys = f"{first} – {last}" if last > first else str(first)
        self.setAccessibleName(self.tr("More favorites, keys {0}").format(self._keys))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * 2.9), tile_size("", 0).height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        draw_tile(painter, rect, colors, hovered=self.underMouse(), down=self.isDown())
        upper, lower = lines_of(rect)
        painter.setFont(self.font())
        painter.setPen(colors.accent)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.setFont(text_font(Size.SMALL))
        painter.setPen(colors.dim)
        painter.drawText(lower, int(Qt.AlignmentFlag.AlignCenter), self._keys)


def tile_size(label: str, before: float) -> QSize:
    """How large a tile with that label wants to be; `before` is the room for what stands before the label."""
    metrics = QFontMetricsF(text_font(Size.SMALL_STRONG))
    width = metrics.horizontalAdvance(label) + before + 5.5 * STEP
    return QSize(round(width + 0.5), round(metrics.height() * 2 + 5.5 * STEP))


def lines_of(rect: QRectF) -> tuple[QRectF, QRectF]:
    """The two lines inside a tile."""
    inner = rect.adjusted(2.5 * STEP, 2 * STEP, -2.5 * STEP, -2 * STEP)
    half = inner.height() / 2
    return (
        QRectF(inner.left(), inner.top(), inner.width(), half),
        QRectF(inner.left(), inner.top() + half, inner.width(), half),
    )


def draw_tile(painter: QPainter, rect: QRectF, colors: Colors, *, hovered: bool, down: bool) -> None:
    """Draws the ground of a tile."""
    painter.setPen(QPen(colors.control if hovered else colors.border, 1))
    painter.setBrush(colors.grid if down else colors.card)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
