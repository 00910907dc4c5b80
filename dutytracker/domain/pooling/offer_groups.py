"""The eligible weeks of a unit, put together as offers see them: for alike weeks an offer is worked out once."""

from array import array
from collections.abc import Sequence
from enum import IntEnum
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, compress
from math import lcm

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.offer_weeks import NO_RECORD, OfferWeeks, unpacked_weeks

Numbers = Sequence[int]


class LooksAt(IntEnum):
    """What decides, beside Q, how much a week is given; its value is the place of that among the columns of weeks."""

    PATTERN = OfferWeeks._fields.index("pattern")
    BOOKED = OfferWeeks._fields.index("booked")
    CONTRACTED = OfferWeeks._fields.index("contracted")


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikeWeeks:
    """Weeks of many members of which one offer gives the same. Members are known by their numbers."""

    scheduled: int
    looked_at: int
    """T, booked minutes or C."""
    needs: Numbers
    """Lowest first."""
    by_need: Numbers
    """Whose weeks these are, in that order."""
    weights: Numbers
    """What the first 0, 1, 2 … of these weigh."""
    floors: Numbers
    """Lowest first."""
    by_floor: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberWeeks:
    """The weeks of one member."""

    groups: Numbers
    """To which alike weeks each belongs, by the place of these among all."""
    contracted: Numbers
    """C of each."""
    has_undone: bool
    """True where a week has N ≠ L."""


class KnownWeeks:
    """The eligible weeks of which is known what an offer looks at, each weighing 1 / (such weeks of its member).

    A member's number is the place among those with such a week. Weights are whole numbers: `whole` make a member.
    """

    groups: Sequence[AlikeWeeks]
    members: Sequence[MemberWeeks]
    weights: Numbers
    """Of a week of each member."""
    left_out: int
    """Members with an eligible week of which it is not known, whatever their other weeks tell."""

    def __init__(self, packed: Sequence[bytes], looks_at: LooksAt) -> None:
        gathering = _Gathering(len(packed), looks_at)
        for one in packed:
            gathering.take(unpacked_weeks(one))
        self.members = gathering.members
        self.left_out = gathering.left_out
        self.whole = lcm(*{len(one.groups) for one in self.members})
        self.weights = [self.whole // len(one.groups) for one in self.members]
        self.groups = [
            _alike(place, gathering.needs[number], gathering.floors[number], self.weights, len(packed))
            for place, number in gathering.places.items()
        ]

    @cached_property
    def sum_of_contracted(self) -> Fraction:
        """Σ over members of their mean C, in minutes."""
        means = [sum(one.contracted) * weight for one, weight in zip(self.members, self.weights, strict=True)]
        return Fraction(sum(means), self.whole)

    @cached_property
    def patterns(self) -> Sequence[frozenset[int]]:
        """What the weeks of each member have beside Q: of weeks put together by T, the patterns they worked."""
        return [frozenset([self.groups[group].looked_at for group in one.groups]) for one in self.members]

    @property
    def weeks(self) -> int:
        """How many weeks there are."""
        return sum(len(one.groups) for one in self.members)


class _Gathering:
    """Puts the weeks of one member after the other to those that are alike."""

    def __init__(self, step: int, looks_at: LooksAt) -> None:
        self._step = step
        self._looks_at = looks_at
        self.members: list[MemberWeeks] = []
        self.left_out = 0
        self.places: dict[tuple[int, int], int] = {}
        """The number of each group, by Q and by what is looked at beside it."""
        self.needs: list[list[int]] = []
        """Of each group, each in one number with the member it belongs to: need × step + member."""
        self.floors: list[list[int]] = []

    def take(self, weeks: OfferWeeks) -> None:
        """Takes the weeks of the next member."""
        known = _told(weeks) if self._looks_at is LooksAt.BOOKED else weeks
        self.left_out += len(known.scheduled) < len(weeks.scheduled)
        if not known.scheduled:
            return
        member, step, places = len(self.members), self._step, self.places
        groups = array("I")
        alike = zip(known.scheduled, known[self._looks_at], strict=True)
        for place, need, floor in zip(alike, known.needs, known.floors, strict=True):
            group = places.get(place)
            if group is None:
                places[place] = group = len(places)
                self.needs.append([])
                self.floors.append([])
            groups.append(group)
            self.needs[group].append(need * step + member)
            self.floors[group].append(floor * step + member)
        contracted = array("I", known.contracted)
        has_undone = known.needs != known.floors
        self.members.append(MemberWeeks(groups=groups, contracted=contracted, has_undone=has_undone))


def _told(weeks: OfferWeeks) -> OfferWeeks:
    """The weeks with a record of appointments."""
    recorded = [booked != NO_RECORD for booked in weeks.booked]
    return OfferWeeks(*(tuple(compress(column, recorded)) for column in weeks))


def _alike(place: tuple[int, int], needs: list[int], floors: list[int], weights: Numbers, step: int) -> AlikeWeeks:
    needs.sort()
    floors.sort()
    by_need = array("I", [one % step for one in needs])
    return AlikeWeeks(
        scheduled=place[0],
        looked_at=place[1],
        needs=array("I", [one // step for one in needs]),
        by_need=by_need,
        weights=[*accumulate(map(weights.__getitem__, by_need), initial=0)],
        floors=array("I", [one // step for one in floors]),
        by_floor=array("I", [one % step for one in floors]),
    )
