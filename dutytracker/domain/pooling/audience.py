"""Whom a pooled review is for: how many members a figure must rest on, and how coarsely it is shown."""

from enum import StrEnum
from fractions import Fraction

from dutytracker.domain.rounding import round_half_up, rounded


class Audience(StrEnum):
    """Members of the union (`inside`), or anybody else (`outside`)."""

    INSIDE = "inside"
    OUTSIDE = "outside"

    @property
    def k(self) -> int:
        """The fewest members a figure may rest on."""
        return FEWEST[self]

    def hours(self, exact: Fraction) -> float:
        """Hours as they are shown, half up: two decimals inside, half hours outside."""
        return rounded(exact, 2) if self is Audience.INSIDE else round_half_up(exact * 2) / 2

    def share(self, exact: Fraction) -> float:
        """A share or ratio as it is shown, half up: four decimals inside, two outside."""
        return rounded(exact, 4 if self is Audience.INSIDE else 2)


FEWEST = {Audience.INSIDE: 5, Audience.OUTSIDE: 11}


def few(number: int, k: int) -> bool:
    """True for 1 to k − 1 members: so few that a figure about them would tell of persons."""
    return 0 < number < k
