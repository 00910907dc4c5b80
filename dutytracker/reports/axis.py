"""The hours of a chart: which lines are drawn and where a figure lies."""

from collections.abc import Iterator

from dutytracker.domain.dataclass import dataclass
from dutytracker.reports.marks import Anchor, Label, Line, Mark, Role

STEPS = (30, 60, 120, 180, 240, 300, 600, 1200, 2400, 4800, 9600, 24000, 60000)
"""Minutes between two grid lines, the smallest that fits."""

MOST_LINES = 6

LEAST = 120
"""The axis reaches at least this many minutes, also over empty weeks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """A vertical axis in minutes: `lowest` (0 or below) lies at `bottom`, `highest` at `top`."""

    lowest: int
    highest: int
    step: int
    top: float
    bottom: float

    def y(self, minutes: float) -> float:
        """Where a figure lies."""
        share = (minutes - self.lowest) / (self.highest - self.lowest)
        return self.bottom - share * (self.bottom - self.top)

    @property
    def ticks(self) -> range:
        """The minutes that have a line, from 0 up."""
        return range(0, self.highest + 1, self.step)

    def marks(self, left: float, right: float, size: float) -> Iterator[Mark]:
        """The grid with its hours to the left of it; the line of zero is drawn by `zero_line`, over the bars."""
        for minutes in self.ticks:
            y = self.y(minutes)
            if minutes:
                yield Line(x1=left, y1=y, x2=right, y2=y, role=Role.GRID, thickness=0.75)
            yield Label(
                x=left - size * 0.6,
                y=y + size * 0.35,
                text=_hours(minutes),
                role=Role.DIM,
                size=size,
                anchor=Anchor.END,
            )

    def zero_line(self, left: float, right: float) -> Line:
        """The line of zero."""
        return Line(x1=left, y1=self.y(0), x2=right, y2=self.y(0), role=Role.AXIS)


def hours_axis(lowest: int, highest: int, *, top: float, bottom: float, most_lines: int = MOST_LINES) -> Hours:
    """An axis that just holds figures from `lowest` to `highest` minutes, with at most `most_lines` above zero."""
    highest = max(highest, LEAST)
    step = next((step for step in STEPS if highest < step * (most_lines + 1)), STEPS[-1])
    return Hours(
        lowest=min(lowest, 0),
        highest=highest,
        step=step,
        top=top,
        bottom=bottom,
    )


def _hours(minutes: int) -> str:
    return f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes // 60}½ h".replace("0½", "½")
