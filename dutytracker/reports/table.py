"""Tables for files: columns of exact values, whatever a row is about, and how a value is counted and summed."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum, auto
from fractions import Fraction
from typing import Generic, TypeVar

from dutytracker.domain.dataclass import dataclass
from dutytracker.reports.words import translate

Row = TypeVar("Row")


class Unit(Enum):
    """What a column counts in; hours are decimal, shares go from 0 to 1."""

    TEXT = auto()
    DATE = auto()
    FLAG = auto()
    COUNT = auto()
    MINUTES = auto()
    HOURS = auto()
    SHARE = auto()
    RATIO = auto()

    @property
    def words(self) -> str:
        """The unit as it stands in a heading; empty where there is none."""
        words = {Unit.MINUTES: translate("min"), Unit.HOURS: translate("h"), Unit.SHARE: translate("share of 1")}
        return words.get(self, "")


Value = None | bool | int | Fraction | date | str
"""A cell: exact, unrounded; `None` is unknown or undefined."""

USUAL_WIDTH = 10.5
"""How wide a column of a workbook is, in letters."""


@dataclass(frozen=True, kw_only=True)  # Python 3.11 cannot make one through an alias where it has slots.
class TableColumn(Generic[Row]):
    """One figure of every row. `summed` where its sum means something; `width` in letters, for workbooks."""

    words: str
    unit: Unit
    value: Callable[[Row], Value]
    summed: bool = False
    width: float = USUAL_WIDTH
    unit_of: Callable[[Row], Unit] | None = None
    """Where the rows of a column count in different units: that of each, for the format of its cell."""

    @property
    def heading(self) -> str:
        """The words with the unit: "Need (min)"."""
        return f"{self.words} ({self.unit.words})" if self.unit.words else self.words

    def total(self, rows: Sequence[Row]) -> Value:
        """The sum over the rows in which the figure is known; `None` where there is none or it means nothing."""
        values = [self.value(row) for row in rows] if self.summed else []
        known = [value for value in values if isinstance(value, int | Fraction)]
        return sum(known) if known else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Generic[Row]):
    """One table under a name of its own, with the sums below its rows; `total` stands before those, "" is none."""

    name: str
    columns: tuple[TableColumn[Row], ...]
    rows: tuple[Row, ...]
    total: str
