"""The favorites: a duty with its usual length, each under a key of its own (docs/domain.md, "Favorites")."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement

MOST_FAVORITES = 9
"""So many have a key."""

FIRST_LENGTH = 15
"""Minutes of a favorite whose duty was not logged yet."""

OFTEN = 5
"""A further length of a duty must have been logged so many times, and make up a quarter of what the duty was used."""

MEANT = 3
"""A placement must have been chosen so many times with a length, and three times of four, to belong to it."""

LENGTHS_OF_A_DUTY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Favorite:
    """Minutes of a duty. `placement` is `None` where the one suggested at that moment is to hold."""

    duty: Duty
    minutes: int
    placement: Placement | None = None
    is_pinned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A favorite the member keeps under the key `number`, 1 to 9."""

    number: int
    duty: Duty
    minutes: int
    placement: Placement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAway:
    """A length of a duty the member does not want to be offered, nor one like it."""

    duty: Duty
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedFavorites:
    """What the member decided about the favorites: `pins` by number, and what was put away, oldest first."""

    pins: tuple[Pin, ...] = ()
    put_away: tuple[PutAway, ...] = ()
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """How often a length of a duty was typed, with one placement (`None`: not chosen).

    `lately` are those of the `times` that lie in the last 30 days, `latest` is when the last one was recorded.
    """

    duty: Duty
    minutes: int
    placement: Placement | None
    times: int
    lately: int
    latest: datetime


def favorites_of(
    pinned: PinnedFavorites | None, used: Sequence[Used], unused: Collection[Duty] = ()
) -> tuple[Favorite, ...]:
    """Nine favorites at most, the first under key 1.

    A pinned one keeps its number. Of the others, those used most stand here, and duties that were not used fill up; a
    duty always stands under its own number (that in the order of duties), its shorter length where it has two, and only
    what has no number of its own takes a free one. Numbers have no holes: where fewer are left, the last move up.
    A duty in `unused` stands there only where it is pinned.
    """
    pins = {pin.number: _pinned(pin) for pin in pinned.pins} if pinned is not None else {}
    decided = _decided(pinned)
    offered = [duty for duty in Duty if duty not in unused]
    wanted = sorted((length for duty in offered for length in _lengths(duty, used, decided)), key=_rank)
    known = {favorite.duty for _, favorite in wanted} | set(decided)
    others = [favorite for _, favorite in wanted]
    others += [Favorite(duty=duty, minutes=FIRST_LENGTH) for duty in offered if duty not in known]
    seats = _seated(pins, others[: MOST_FAVORITES - len(pins)])
    return tuple(seats[number] for number in sorted(seats))


def alike(minutes: int, others: Iterable[int]) -> bool:
    """True if one of `others` is so near that two favorites of them would say the same.

    Lengths differ clearly where one is at least twice the other, and 10 minutes longer.
    """
    return any(max(minutes, other) < max(2 * min(minutes, other), min(minutes, other) + 10) for other in others)


_Scored = tuple[int, Favorite]
"""A favorite with how much it was used; uses of the last 30 days count twice."""


def _pinned(pin: Pin) -> Favorite:
    return Favorite(duty=pin.duty, minutes=pin.minutes, placement=pin.placement, is_pinned=True)


def _decided(pinned: PinnedFavorites | None) -> Mapping[Duty, list[int]]:
    """The lengths of each duty that the member pinned or put away: nothing like them is learned."""
    decided: dict[Duty, list[int]] = {}
    if pinned is not None:
        lengths = [(pin.duty, pin.minutes) for pin in pinned.pins]
        lengths += [(away.duty, away.minutes) for away in pinned.put_away]
        for duty, minutes in lengths:
            decided.setdefault(duty, []).append(minutes)
    return decided


def _lengths(duty: Duty, used: Sequence[Used], decided: Mapping[Duty, list[int]]) -> list[_Scored]:
    """The usual lengths of a duty, the most usual first; of equally usual ones, the one logged last."""
    by_minutes: dict[int, list[Used]] = {}
    for each in used:
        if each.duty is duty:
            by_minutes.setdefault(each.minutes, []).append(each)
    whole = sum(map(_score, by_minutes.values()))
    taken = list(decided.get(duty, ()))
    found: list[_Scored] = []
    for minutes, uses in sorted(by_minutes.items(), key=_usualness, reverse=True):
        is_often = sum(use.times for use in uses) >= OFTEN and 4 * _score(uses) >= whole
        if len(found) < LENGTHS_OF_A_DUTY and (is_often or not taken) and not alike(minutes, taken):
            found.append((_score(uses), Favorite(duty=duty, minutes=minutes, placement=_placement(uses))))
            taken.append(minutes)
    return found


def _score(uses: Iterable[Used]) -> int:
    return sum(use.times + use.lately for use in uses)


def _usualness(length: tuple[int, list[Used]]) -> tuple[int, datetime, int]:
    minutes, uses = length
    return _score(uses), max(use.latest for use in uses), minutes


def _placement(uses: Iterable[Used]) -> Placement | None:
    """The placement that was chosen with a length so often that it is meant."""
    times: dict[Placement | None, int] = {}
    for use in uses:
        times[use.placement] = times.get(use.placement, 0) + use.times
    most = max(times, key=times.__getitem__)
    return most if times[most] >= MEANT and 4 * times[most] >= 3 * sum(times.values()) else None


_ORDER = list(Duty)


def _rank(scored: _Scored) -> tuple[int, int, int]:
    score, favorite = scored
    return -score, _ORDER.index(favorite.duty), favorite.minutes


def _seated(pins: Mapping[int, Favorite], others: Sequence[Favorite]) -> dict[int, Favorite]:
    """Every favorite by its number; the shorter of a duty sits under the number of the duty, where that is free."""
    seats = dict(pins)
    of_pins = {pin.duty for pin in pins.values()}
    homeless: list[Favorite] = []
    for favorite in sorted(others, key=lambda each: each.minutes):
        home = _ORDER.index(favorite.duty) + 1
        if home in seats or home > MOST_FAVORITES or favorite.duty in of_pins:
            homeless.append(favorite)
        else:
            seats[home] = favorite
    seated = {favorite.duty for favorite in seats.values()}
    homeless.sort(key=lambda each: (each.duty in seated, _ORDER.index(each.duty), each.minutes))
    free = (number for number in range(1, MOST_FAVORITES + 1) if number not in seats)
    return seats | dict(zip(free, homeless, strict=False))
