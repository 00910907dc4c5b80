"""The eligible weeks of a unit, put together as offers see them: for alike weeks an offer is worked out once."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, compress
from math import lcm

from dutytracker.domain.pooling.offer_weeks import NO_RECORD, OfferWeek, columns_of_weeks

Numbers = Sequence[int]


class LooksAt(IntEnum):
    """What decides, beside Q, how much a week is given; its value is the place of that among the fields of a week."""

    PATTERN = OfferWeek._fields.index("pattern")
    BOOKED = OfferWeek._fields.index("booked")
    CONTRACTED = OfferWeek._fields.index("contracted")


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

    def __init__(self, packed: Iterable[bytes], looks_at: LooksAt) -> None:
        every = [columns_of_weeks(one) for one in packed]
        told = [_told(columns) for columns in every] if looks_at is LooksAt.BOOKED else every
        self.left_out = sum(len(some[0]) < len(all_[0]) for some, all_ in zip(told, every, strict=True))
        known = [columns for columns in told if columns[0]]
        self.whole = lcm(*{len(columns[0]) for columns in known})
        self.weights = [self.whole // len(columns[0]) for columns in known]
        self.members, gathered = _gathered(known, looks_at)
        self.groups = [_alike(place, needs, floors, self.weights) for place, (needs, floors) in gathered.items()]

    @cached_property
    def sum_of_contracted(self) -> Fraction:
        """Σ over members of their mean C, in minutes."""
        means = [sum(one.contracted) * weight for one, weight in zip(self.members, self.weights, strict=True)]
        return Fraction(sum(means), self.whole)

    @property
    def weeks(self) -> int:
        """How many weeks there are."""
        return sum(len(one.groups) for one in self.members)


_Gathered = dict[tuple[int, int], tuple[list[int], list[int]]]
"""By Q and what is looked at beside it: needs and floors, each in one number with the member it belongs to."""


def _told(columns: Sequence[Numbers]) -> Sequence[Numbers]:
    """The weeks with a record of appointments, their booked minutes as they were recorded."""
    recorded = [booked != NO_RECORD for booked in columns[LooksAt.BOOKED]]
    told = [tuple(compress(column, recorded)) for column in columns]
    told[LooksAt.BOOKED] = tuple(booked - 1 for booked in told[LooksAt.BOOKED])
    return told


def _gathered(known: Sequence[Sequence[Numbers]], looks_at: LooksAt) -> tuple[Sequence[MemberWeeks], _Gathered]:
    members: list[MemberWeeks] = []
    gathered: _Gathered = {}
    places: dict[tuple[int, int], int] = {}
    for number, columns in enumerate(known):
        scheduled, _, _, contracted, needs_of_one, floors_of_one = columns
        groups = array("I")
        alike = zip(scheduled, columns[looks_at], strict=True)
        for place, need, floor in zip(alike, needs_of_one, floors_of_one, strict=True):
            group = places.get(place)
            if group is None:
                places[place] = group = len(places)
                gathered[place] = ([], [])
            needs, floors = gathered[place]
            groups.append(group)
            needs.append(need * len(known) + number)
            floors.append(floor * len(known) + number)
        members.append(
            MemberWeeks(groups=groups, contracted=array("I", contracted), has_undone=needs_of_one != floors_of_one)
        )
    return members, gathered


def _alike(place: tuple[int, int], needs: list[int], floors: list[int], weights: Numbers) -> AlikeWeeks:
    needs.sort()
    floors.sort()
    members = len(weights)
    by_need = array("I", [one % members for one in needs])
    return AlikeWeeks(
        scheduled=place[0],
        looked_at=place[1],
        needs=array("I", [one // members for one in needs]),
        by_need=by_need,
        weights=[*accumulate(map(weights.__getitem__, by_need), initial=0)],
        floors=array("I", [one // members for one in floors]),
        by_floor=array("I", [one % members for one in floors]),
    )
