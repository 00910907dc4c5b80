"""A row of parts that goes on in further lines where there is no room for it in one."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

from dutytracker.domain.dataclass import dataclass

LEAST = 160
"""What a part of several lines is not pressed below while it could have a line of its own, in logical pixels."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part, how wide it wants to be, and whether it takes what its line leaves."""

    item: QLayoutItem
    wanted: int
    grows: bool


class WrappingRow(QHBoxLayout):
    """As `QHBoxLayout` where no part has to be narrower than it wants; elsewhere a line holds as many as fit.

    A part that has a stretch, or may grow by itself, takes what its line leaves. Stretches between parts count only
    where all is in one line.
    """

    def __init__(self, spacing: int = -1, *parts: QWidget, parent: QWidget | None = None) -> None:
        """`spacing` lies between parts and lines, in logical pixels; below zero it is that of the style."""
        super().__init__()
        self._known: tuple[_Part, ...] | None = None
        self._heights: dict[int, int] = {}
        """What was worked out since anything changed, as layouts are asked again and again while they are at it."""
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for part in parts:
            self.addWidget(part)

    def invalidate(self) -> None:
        self._known = None
        self._heights = {}
        super().invalidate()

    def minimumSize(self) -> QSize:
        widest = max((part.item.minimumSize().width() for part in self._parts()), default=0)
        return QSize(widest + self._sides(), super().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._height_in(width)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        parts = self._parts()
        if self._fits(parts, rect.width()):
            super().setGeometry(rect)
            return
        QLayout.setGeometry(self, rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for line in self._lines(parts, inside.width()):
            left, height = inside.left(), _height_of(line)
            for part in line:
                own = min(_height_in(part), height)
                part.item.setGeometry(QRect(left, top + (height - own) // 2, part.wanted, own))
                left += part.wanted + self.spacing()
            top += height + self.spacing()

    def _height_in(self, width: int) -> int:
        parts = self._parts()
        if self._fits(parts, width):
            inside = super().heightForWidth(width)
            return inside if inside >= 0 else super().sizeHint().height()
        heights = [_height_of(line) for line in self._lines(parts, width - self._sides())]
        margins = self.contentsMargins()
        return sum(heights) + self.spacing() * max(len(heights) - 1, 0) + margins.top() + margins.bottom()

    def _parts(self) -> tuple[_Part, ...]:
        """What is shown and is no stretch."""
        if self._known is None:
            self._known = tuple(self._read_parts())
        return self._known

    def _read_parts(self) -> Iterator[_Part]:
        for at in range(self.count()):
            item = self.itemAt(at)
            if item is None or item.isEmpty() or item.spacerItem() is not None:
                continue
            grows = self.stretch(at) > 0 or bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            wanted = item.sizeHint().width()
            if grows:
                wanted = min(wanted, LEAST) if item.hasHeightForWidth() else 0
            yield _Part(item, max(item.minimumSize().width(), wanted), grows)

    def _fits(self, parts: Sequence[_Part], width: int) -> bool:
        between = self.spacing() * max(len(parts) - 1, 0)
        return width >= sum(part.wanted for part in parts) + between + self._sides()

    def _lines(self, parts: Sequence[_Part], width: int) -> Iterator[list[_Part]]:
        """The parts by lines of that width, in logical pixels, each as wide as it is to be."""
        line: list[_Part] = []
        left = width
        for part in parts:
            if line and part.wanted > left:
                yield _filled(line, left + self.spacing())
                line, left = [], width
            least = part.item.minimumSize().width()
            line.append(_Part(part.item, max(least, min(part.wanted, width)), part.grows))
            left -= line[-1].wanted + self.spacing()
        if line:
            yield _filled(line, left + self.spacing())

    def _sides(self) -> int:
        return self.contentsMargins().left() + self.contentsMargins().right()


def _filled(line: list[_Part], left: int) -> list[_Part]:
    """The line, in which the last part that grows has what the others leave."""
    growing = [at for at, part in enumerate(line) if part.grows]
    if growing and left > 0:
        at = growing[-1]
        most = max(line[at].item.maximumSize().width(), line[at].wanted)
        line[at] = _Part(line[at].item, min(line[at].wanted + left, most), grows=True)
    return line


def _height_of(line: Sequence[_Part]) -> int:
    return max((_height_in(part) for part in line), default=0)


def _height_in(part: _Part) -> int:
    """How high a part is as wide as it is."""
    if part.item.hasHeightForWidth():
        return max(part.item.heightForWidth(part.wanted), part.item.minimumSize().height())
    return part.item.sizeHint().height()
