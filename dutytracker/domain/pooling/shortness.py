"""How many members are short: more than half of at least two weeks (docs/domain.md, "Many members")."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from dutytracker.domain.pooling.intervals import Interval, bounds, wilson
from dutytracker.domain.pooling.observations import Observations, Test, by_member

FEWEST_WEEKS = 2
"""So many weeks make a counted member."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The share of weeks that is short, for each counted member."""

    short_shares: Mapping[int, Fraction]

    @property
    def members(self) -> frozenset[int]:
        """The counted members: those with at least two weeks."""
        return frozenset(self.short_shares)

    @property
    def counted(self) -> int:
        """How many members are counted."""
        return len(self.short_shares)

    @property
    def short(self) -> int:
        """Counted members of whose weeks more than half are short."""
        return sum(2 * share > 1 for share in self.short_shares.values())

    @property
    def mean_share(self) -> Fraction:
        """The mean of the members' shares, of at least one."""
        return sum(self.short_shares.values(), start=Fraction(0)) / self.counted

    def share_short(self, k: int) -> Fraction | None:
        """The share of counted members who are short; `None` for fewer than k of them."""
        return Fraction(self.short, self.counted) if self.counted >= k else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortMembers:
    """The members who are short, of at least k counted ones."""

    short: int
    share: Fraction
    wilson_95: Interval
    bounds: Interval | None
    """Over the whole roster; `None` where it is unknown."""


def tally_of(observations: Observations, is_short: Test) -> Tally:
    """The counted members of the observations."""
    return Tally(
        {
            member: Fraction(sum(is_short(one.summary) for one in weeks), len(weeks))
            for member, weeks in by_member(observations).items()
            if len(weeks) >= FEWEST_WEEKS
        }
    )


def short_members(tally: Tally, roster: int | None, k: int) -> ShortMembers | None:
    """What a tally says of the unit; `None` for fewer than k counted members."""
    share = tally.share_short(k)
    if share is None:
        return None
    return ShortMembers(
        short=tally.short,
        share=share,
        wilson_95=wilson(tally.short, tally.counted),
        bounds=None if roster is None else bounds(tally.short, tally.counted, roster),
    )
