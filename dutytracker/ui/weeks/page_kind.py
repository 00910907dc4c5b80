"""Which ways there are to look at weeks."""

from enum import StrEnum


class PageKind(StrEnum):
    """A way to look at weeks."""

    COMPARE = "compare"
    TREND = "trend"
    GRID = "grid"
    LOST = "lost"
    OFFERS = "offers"
    """Only where a unit file brought some."""
