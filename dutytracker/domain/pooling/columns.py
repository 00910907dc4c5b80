"""What a member's weeks are added up by, so that thousands of members are added up as rows of numbers."""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import ErosionReason

Code = TypeVar("Code", bound=StrEnum)
One = TypeVar("One")
Column = int
"""The place of one total in a row."""

_columns = count()


def _one_each(codes: Iterable[Code]) -> Mapping[str, Column]:
    return {code: next(_columns) for code in codes}


FLOOR: Column = next(_columns)
UNDONE: Column = next(_columns)
CLEARING: Column = next(_columns)
PROTECTED: Column = next(_columns)
"""Work inside protected time."""
OUTSIDE: Column = next(_columns)
"""Work outside protected time."""
CONTRACTED: Column = next(_columns)
"""C of weeks with fixed blocks, like what was delivered and what took it away."""
DELIVERED: Column = next(_columns)
DUTIES = _one_each(Duty)
UNDONE_DUTIES = _one_each(Duty)
PLACES = _one_each(Placement)
"""Only of members all of whose eligible weeks came with own time; 0 for the others."""
REASONS = _one_each(ErosionReason)
WIDTH = next(_columns)
"""How many totals a row has."""


if TYPE_CHECKING:
    Totals = array[int]
    Rates = array[float]
else:
    Totals = Rates = array

Row = tuple[int, int, Totals]
"""Scheduled minutes, how many eligible weeks have just so many, and their totals by column in minutes."""

Minutes = tuple[int, int]
"""Scheduled minutes, and minutes of a member's weeks with just so many."""


def totals_of(minutes: Iterable[int]) -> Totals:
    """Whole minutes in four bytes each, which hold far more than the weeks of a century."""
    return array("i", minutes)


def rates_of(rates: Iterable[float]) -> Rates:
    """Numbers in eight bytes each, a quarter of what they take as objects."""
    return array("d", rates)


def in_slices(many: Sequence[One], size: int) -> Iterator[Sequence[One]]:
    """The same in order, so many at a time: what is worked out of all at once lets nothing else have its turn."""
    return (many[first : first + size] for first in range(0, len(many), size))
