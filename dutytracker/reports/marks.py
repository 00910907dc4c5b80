"""What a chart is made of: marks in logical units from the top left, colored by meaning, and the same as a table."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import cached_property

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty


class Role(StrEnum):
    """What a color stands for; which color that is, the screen and the page decide for themselves."""

    PROTECTED = "protected"
    OTHER_PAID = "other_paid"
    OUTSIDE = "outside"
    """Everything outside protected time as one sum, where own time is not shown."""
    OWN_TIME = "own_time"
    UNDONE = "undone"
    OLDER = "older"
    LOST = "lost"
    CONTRACT = "contract"
    CALL = "duty.CALL"
    MSG = "duty.MSG"
    RES = "duty.RES"
    CHART = "duty.CHART"
    DOC = "duty.DOC"
    OTHER_DUTY = "duty.other"
    GRID = "grid"
    AXIS = "axis"
    INK = "ink"
    DIM = "dim"
    OWN_TIME_TEXT = "own_time_text"
    PROTECTED_TEXT = "protected_text"
    OTHER_PAID_TEXT = "other_paid_text"
    TREND = "trend"
    """A figure smoothed over weeks."""
    HEAT_1 = "heat.1"
    HEAT_2 = "heat.2"
    HEAT_3 = "heat.3"
    HEAT_4 = "heat.4"
    """From little to much, each clearly darker (in the dark: lighter) than the one before."""
    ON_HEAT = "on_heat"
    """Text on the two strongest of them."""


def role_of(duty: Duty) -> Role:
    """The campaign's five duties have their own colors, the others share one."""
    return _DUTY_ROLES.get(duty, Role.OTHER_DUTY)


_DUTY_ROLES = {
    Duty.CALL: Role.CALL,
    Duty.MSG: Role.MSG,
    Duty.RES: Role.RES,
    Duty.CHART: Role.CHART,
    Duty.DOC: Role.DOC,
}


class Fill(StrEnum):
    """How the area of a bar is painted."""

    SOLID = "solid"
    PALE = "pale"
    """The color thinned: a week that still runs."""
    HATCHED = "hatched"
    """Estimated, not logged."""
    EMPTY = "empty"


class Edge(StrEnum):
    """How the outline of a bar is drawn."""

    NONE = "none"
    LINE = "line"
    DASHED = "dashed"


class Anchor(StrEnum):
    """Which part of a label stands at its `x`."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A rectangle; `crossed` draws both diagonals (protected time that was lost)."""

    x: float
    y: float
    width: float
    height: float
    role: Role
    fill: Fill = Fill.SOLID
    edge: Edge = Edge.NONE
    radius: float = 0
    crossed: bool = False
    name: str = ""
    """What it shows, in words, for a tip and a screen reader; empty for what only decorates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A straight line; `thickness` in the units of the chart."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role
    thickness: float = 1
    dashed: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A circle around its center; an empty one is only an outline, a pale one thinned inside its outline."""

    x: float
    y: float
    radius: float
    role: Role
    fill: Fill = Fill.SOLID
    edge: Edge = Edge.NONE
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One line of plain text; `y` is its baseline, `size` the height of its letters in the units of the chart."""

    x: float
    y: float
    text: str
    role: Role = Role.INK
    size: float = 9
    anchor: Anchor = Anchor.START
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A polygon of at least three points, filled palely and without an outline: where a figure may lie."""

    points: tuple[tuple[float, float], ...]
    role: Role


Mark = Area | Bar | Line | Dot | Label


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartTable:
    """The figures of a chart in words; every row has as many cells as `header`."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendItem:
    """One sign of a chart and what it means."""

    words: str
    role: Role
    fill: Fill = Fill.SOLID
    edge: Edge = Edge.NONE
    is_line: bool = False
    is_dot: bool = False
    dashed: bool = False
    """For lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A place in a chart that the keyboard and the pointer can go to: what lies there in words, and its day."""

    x: float
    y: float
    width: float
    height: float
    name: str
    day: date


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A picture as a value. Marks are painted in their order; `description` says in words what it shows.

    What nobody sees at first, its table and its stops, is made when it is first asked for: of hundreds of weeks it
    takes as long as the picture.
    """

    width: float
    height: float
    marks: tuple[Mark, ...]
    legend: tuple[LegendItem, ...]
    description: str
    make_table: Callable[[], ChartTable]
    make_stops: Callable[[], tuple[Stop, ...]] = tuple

    @cached_property
    def table(self) -> ChartTable:
        """The same figures in words."""
        return self.make_table()

    @cached_property
    def stops(self) -> tuple[Stop, ...]:
        """Where the keyboard can go, by day; none in a chart that is only looked at."""
        return self.make_stops()
