"""A lying bar of minutes: pieces side by side, and the contract as a tick across it, never its end."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.theme import colors_of
from dutytracker.ui.widgets.painting import Fill, draw_fill

PALE = 0.5
"""The strength of a bar of the running week."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a bar, in minutes."""

    fill: Fill
    minutes: int


class StackedBar(QWidget):
    """Parts from left to right on a quiet track; give it an accessible name that says the same in words."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, *, thick: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._tick: int | None = None
        self._full = 1
        self._pale = False
        self._height = round(self.fontMetrics().height() * (1.25 if thick else 0.62))
        self._overhang = round(self._height * 0.24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(
        self, parts: Sequence[Part], *, tick: int | None = None, full: int | None = None, pale: bool = False
    ) -> None:
        """Shows `parts`; `tick` is the contract in minutes, `full` the minutes of the whole track (else what fits)."""
        shown = tuple(part for part in parts if part.minutes > 0)
        total = sum(part.minutes for part in shown)
        whole = max(full if full is not None else round(max(total, tick or 0) * 1.05), 1)
        if (shown, tick, whole, pale) != (self._parts, self._tick, self._full, self._pale):
            self._parts, self._tick, self._full, self._pale = shown, tick, whole, pale
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._height + 2 * self._overhang)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self._height + 2 * self._overhang)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, self._overhang, self.width(), self._height)
        radius = min(4.0, self._height / 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.grid)
        painter.drawRoundedRect(track, radius, radius)
        painter.setOpacity(PALE if self._pale else 1.0)
        self._draw_parts(painter, track, radius)
        painter.setOpacity(1.0)
        if self._tick is not None:
            x = min(track.width() * self._tick / self._full, track.width() - 1.5)
            painter.fillRect(QRectF(x - 2.5, 0, 5, self.height()), colors.card)
            painter.fillRect(QRectF(x - 1.25, 0, 2.5, self.height()), colors.ink)

    def _draw_parts(self, painter: QPainter, track: QRectF, radius: float) -> None:
        colors = colors_of(self)
        left = 0.0
        for part in self._parts:
            width = track.width() * part.minutes / self._full
            gap = 1.5 if width > 4 else 0.0
            draw_fill(painter, QRectF(left, track.top(), width - gap, track.height()), part.fill, colors, radius)
            left += width
