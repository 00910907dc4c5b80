"""Chips: a duty in its color, own time in amber, or a plain word on a quiet ground."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import Colors, Size, colors_of, text_font
from dutytracker.ui.widgets.painting import Fill, chip_size, draw_chip, draw_swatch


class _Chip(QWidget):
    """The shared shape: rounded, one line, as wide as its text."""

    accessible_role = QAccessible.Role.StaticText

    sign = True

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFont(text_font(Size.CHIP))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The words on the chip."""
        return self._text

    def set_text(self, text: str) -> None:
        """Shows other words."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        width, height = chip_size(self._text, self.font(), sign=self.sign)
        return QSize(round(width + 0.5), round(height + 0.5))

    def minimumSizeHint(self) -> QSize:
        height = self.sizeHint().height()
        return QSize(min(self.sizeHint().width(), 12 * height), height)

    def _box(self) -> QRectF:
        width, height = chip_size(self._text, self.font(), sign=self.sign)
        return QRectF(0, (self.height() - height) / 2, min(width, self.width()), height)


class DutyChip(_Chip):
    """A duty: its dot and label on a tint of its color."""

    def __init__(self, text: str, duty: Duty, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._duty = duty

    def show_duty(self, text: str, duty: Duty) -> None:
        """Shows another duty under the label `text`."""
        self._duty = duty
        self.set_text(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_duty_chip(painter, self._box(), self._text, self._duty, colors_of(self))


class OwnTimeChip(_Chip):
    """A placement in own time: amber with a moon, so that it is not told by color alone."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_own_time_chip(painter, self._box(), self._text, colors_of(self), self.devicePixelRatioF())


class WordChip(_Chip):
    """A word on a quiet ground, such as a verdict."""

    sign = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = colors_of(self)
        draw_chip(painter, self._box(), self._text, self.font(), ground=colors.border, ink=colors.ink)


class Swatch(QWidget):
    """The small square that stands before a word in a legend; decoration, the word says the same."""

    def __init__(self, fill: Fill | None = None, duty: Duty | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill
        self._duty = duty
        side = round(self.fontMetrics().ascent() * 1.02)
        self.setFixedSize(side, side)

    def show_fill(self, fill: Fill) -> None:
        """Shows another fill."""
        self._fill = fill
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = colors_of(self)
        rect = QRectF(self.rect())
        if self._duty is not None:
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(colors.of_duty(self._duty))
            size = rect.width() * 0.62
            painter.drawEllipse(QPointF(rect.center()), size / 2, size / 2)
        elif self._fill is not None:
            draw_swatch(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), self._fill, colors)


def draw_duty_chip(painter: QPainter, rect: QRectF, text: str, duty: Duty, colors: Colors) -> None:
    """Draws a duty's chip; delegates share this with `DutyChip`."""
    color = colors.of_duty(duty)
    draw_chip(painter, rect, text, text_font(Size.CHIP), ground=colors.tint(color), ink=colors.ink, dot=color)


def draw_own_time_chip(painter: QPainter, rect: QRectF, text: str, colors: Colors, device_ratio: float) -> None:
    """Draws own time's chip; delegates share this with `OwnTimeChip`."""
    draw_chip(painter, rect, text, text_font(Size.CHIP), ground=colors.own_tint, ink=colors.own_text, icon=True)
    side = round(rect.height() * 0.56)
    pixmap = icon_pixmap("moon", colors.own_text.name(), side, device_ratio)
    painter.drawPixmap(QPointF(rect.left() + rect.height() * 0.34, rect.center().y() - side / 2), pixmap)
