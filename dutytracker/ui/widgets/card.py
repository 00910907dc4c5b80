"""The white sheet that groups what belongs together."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.ui.theme import RADIUS, STEP, Size, Tone, colors_of
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class Card(QWidget):
    """A rounded sheet with a border; put things into `body`, a vertical layout.

    With a `title` a heading row comes first; `aside` is the quiet text at its right end. Where the row has
    no room for both, it takes several lines.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, title: str = "", aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(5 * STEP, 3 * STEP, 5 * STEP, 3 * STEP)
        self.body.setSpacing(2 * STEP)
        self.heading = BreakingText(title, Size.HEADING)
        self.aside = BreakingText(aside, Size.SMALL, Tone.DIM)
        self.head = WrappingRow()
        if title:
            self.head.addWidget(self.heading)
            self.head.addStretch()
            self.head.addWidget(self.aside)
            self.body.addLayout(self.head)
            self.setAccessibleName(title)

    def set_sides(self, side: int, *, inset: int) -> None:
        """Gives the body narrower sides, `inset` less than the heading keeps: for tables that need room for a ring."""
        self.body.setContentsMargins(side, 2 * STEP + 2, side, 2 * STEP)
        self.head.setContentsMargins(inset, 0, inset, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.border, 1))
        painter.setBrush(colors.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def inset(widget: QWidget, pixels: int) -> QHBoxLayout:
    """The widget with that much room at both sides."""
    row = QHBoxLayout()
    row.setContentsMargins(pixels, 0, pixels, 0)
    row.addWidget(widget)
    return row


class Rule(QFrame):
    """A thin line between parts of a card, lying or, with `upright`, standing."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colors_of(self).border)
