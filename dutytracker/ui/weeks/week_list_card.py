"""The card around the list of weeks, with the legend of its bars."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutytracker.ui.theme import STEP, Size, Tone, colors_of
from dutytracker.ui.weeks.week_list import WeekList
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class WeekListCard(Card):
    """As wide as its longest line needs, within bounds, so that the week beside it keeps its room."""

    def __init__(self, weeks: WeekList, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(2 * STEP, 3 * STEP, 2 * STEP, 3 * STEP)
        head = WrappingRow()
        head.setContentsMargins(3 * STEP, 0, 3 * STEP, 0)
        head.addWidget(BreakingText(self.tr("Needed"), Size.STRONG))
        head.addStretch()
        head.addWidget(_Tick())
        head.addWidget(BreakingText(self.tr("contract"), Size.SMALL, Tone.DIM))
        self.body.addLayout(head)
        self.body.addWidget(weeks, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def own_width(self) -> int:
        """How wide it is beside a week, in logical pixels."""
        return round(18.5 * self.fontMetrics().height())


class _Tick(QWidget):
    """The sign of the contract, as it stands across the bars."""

    def sizeHint(self) -> QSize:
        return QSize(4, self.fontMetrics().ascent())

    def paintEvent(self, _event: QPaintEvent) -> None:
        height = self.fontMetrics().ascent()
        QPainter(self).fillRect(QRectF(1, (self.height() - height) / 2, 2, height), colors_of(self).ink)
