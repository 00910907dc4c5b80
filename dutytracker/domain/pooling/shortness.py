"""How many members are short: more than half of at least two weeks (docs/domain.md, "Many members")."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.intervals import Interval, bounds, wilson
from dutytracker.domain.pooling.merging import added_up
from dutytracker.domain.pooling.readings import WeeksRead

FEWEST_WEEKS = 2
"""So many weeks make a counted member."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The weeks of each counted member: how many there are, and how many are short."""

    weeks: Mapping[int, WeeksRead]

    @property
    def members(self) -> frozenset[int]:
        """The counted members: those with at least two weeks."""
        return frozenset(self.weeks)

    @property
    def counted(self) -> int:
        """How many members are counted."""
        return len(self.weeks)

    @property
    def short_members(self) -> frozenset[int]:
        """The counted members of whose weeks more than half are short."""
        return frozenset(member for member, (weeks, short) in self.weeks.items() if 2 * short > weeks)

    @property
    def short(self) -> int:
        """How many members are short."""
        return len(self.short_members)

    @property
    def mean_share(self) -> Fraction:
        """The mean of the members' shares of weeks that are short, of at least one member."""
        return added_up((short, weeks) for weeks, short in self.weeks.values()) / self.counted

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


def tally_of(weeks: Iterable[tuple[int, WeeksRead]]) -> Tally:
    """The counted members among those given with their weeks."""
    return Tally({member: read for member, read in weeks if read[0] >= FEWEST_WEEKS})


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
