"""How much guaranteed time covers how many member-weeks (docs/domain.md, "Many members")."""

from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.intervals import Interval
from dutytracker.domain.pooling.quantiles import Distribution

CURVE_HOURS = tuple(Fraction(half, 2) for half in range(31))
"""From 0 to 15 hours per 40 h, in steps of half an hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurvePoint:
    """The share of member-weeks that so many guaranteed hours per 40 h cover, no tolerance; `None` is hidden."""

    hours: Fraction
    floor: Fraction | None
    need: Fraction | None
    need_band: Interval | None
    """Where the share of need may lie by chance; `None` where `need` is."""


class Coverage:
    """The curve at any hours, under the rules of its points. What it rests on cannot be asked for."""

    def __init__(self, need: Distribution, floor: Distribution | None, k: int) -> None:
        self._need = need
        self._floor = floor
        self._k = k

    def at(self, hours: Fraction) -> CurvePoint:
        """The point at so many guaranteed hours per 40 h, the floor where it may be shown."""
        need = self._need.shown_share(hours, self._k)
        return CurvePoint(
            hours=hours,
            floor=None if self._floor is None else self._floor.shown_share(hours, self._k),
            need=need,
            need_band=None if need is None else self._need.band(hours),
        )

    def share_covered(self, hours: Fraction) -> Fraction | None:
        """The share of member-weeks that need no more than so many hours per 40 h; `None` is hidden."""
        return self._need.shown_share(hours, self._k)


def curve_of(coverage: Coverage) -> tuple[CurvePoint, ...]:
    """The points from 0 to 15 hours."""
    return tuple(coverage.at(hours) for hours in CURVE_HOURS)
