"""How much guaranteed time covers how many member-weeks (docs/domain.md, "Many members")."""

from dataclasses import dataclass
from fractions import Fraction

from dutytracker.domain.pooling.intervals import Interval, mean_interval
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


def curve_of(need: Distribution, floor: Distribution | None, k: int) -> tuple[CurvePoint, ...]:
    """The curve of need, and of the floor where it may be shown."""
    return tuple(_point(hours, need, floor, k) for hours in CURVE_HOURS)


def _point(hours: Fraction, need: Distribution, floor: Distribution | None, k: int) -> CurvePoint:
    needs = shown_shares(need, hours, k)
    floors = None if floor is None else shown_shares(floor, hours, k)
    return CurvePoint(
        hours=hours,
        floor=None if floors is None else _mean(floors),
        need=None if needs is None else _mean(needs),
        need_band=None if needs is None else mean_interval(needs),
    )


def shown_shares(distribution: Distribution, hours: Fraction, k: int) -> list[Fraction] | None:
    """The members' shares of weeks covered, where at least k have one covered and at least k one that is not."""
    shares = distribution.shares_at_or_below(hours)
    return shares if min(sum(share > 0 for share in shares), sum(share < 1 for share in shares)) >= k else None


def _mean(shares: list[Fraction]) -> Fraction:
    return sum(shares, start=Fraction(0)) / len(shares)
