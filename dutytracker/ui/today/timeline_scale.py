"""Where minutes of the day lie on the timeline, in logical pixels."""

from PySide6.QtCore import QRectF

from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.theme import STEP
from dutytracker.ui.today.day_lanes import ALONE, Lane

SIDE = 3.0 * STEP
"""The room before the first and after the last hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Lays `axis` over `width`: the shift above, the work below it, each `lane` high."""

    axis: Stretch
    width: int
    lane: int

    @property
    def work_top(self) -> float:
        """Where the lane of the work begins."""
        return self.lane + 1.0 * STEP

    @property
    def hours_top(self) -> float:
        """Where the words of the hours begin."""
        return self.lane * 2 + 2.0 * STEP

    @property
    def minute(self) -> float:
        """How wide a minute is."""
        return (self.width - 2 * SIDE) / max(self.axis.minutes, 1)

    def x(self, minute: float) -> float:
        """Where a minute begins."""
        return SIDE + self.minute * (minute - self.axis.start)

    def minute_at(self, x: float) -> float:
        """The minute, with its fraction, that lies there."""
        return self.axis.start + (x - SIDE) / max(self.minute, 0.01)

    def above(self, stretch: Stretch, gap: float = 1.0) -> QRectF:
        """The box of a part of the shift, `gap` narrower than it is long."""
        return self._box(stretch, 0, self.lane, gap)

    def below(self, stretch: Stretch, lane: Lane = ALONE) -> QRectF:
        """The box of a piece of work, with a part of the height where it shares its minutes."""
        height = self.lane / lane.count
        between = 1.0 if lane.count > 1 else 0.0
        return self._box(stretch, self.work_top + lane.number * height, height - between, 1.0)

    def _box(self, stretch: Stretch, top: float, height: float, gap: float) -> QRectF:
        left, right = self.x(stretch.start), self.x(stretch.end)
        return QRectF(left, top, max(right - left - gap, 3.0), height)
