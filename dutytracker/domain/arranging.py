"""What pinning, moving, changing and putting away favorites makes of the log (docs/domain.md, "Favorites")."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import Change, adding, editing
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.favorites import FIRST_LENGTH, Favorite, Pin, PinnedFavorites, PutAway
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.lengths import LENGTH_MINUTES
from dutytracker.domain.saying import said

LABEL = "Arrange the favorites"
"""Of every change here."""

STANDS_ALREADY = "That favorite is under key {number} already."
NO_SUCH_LENGTH = "A favorite takes from 1 minute to 16 hours: type the minutes, as in 20."


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranging:
    """The favorites as they stand, and what the member decided about them; `number` is a key, 1 for the first.

    Every method gives the one change of its step, without an edit where nothing would differ.
    """

    shown: tuple[Favorite, ...]
    kept: PinnedFavorites | None
    recorded_at: datetime
    unused: frozenset[Duty] = frozenset()
    """Duties that are not offered."""
    learned_from: Span | None = None
    """The dates whose entries they depend on; `None` where that is not told."""

    def pin(self, number: int) -> Change:
        """Keeps the favorite under its key, as it is."""
        return self._with({number: self._at(number)})

    def unpin(self, number: int) -> Change:
        """Lets the favorite be learned from use again."""
        return self._stored(pin for pin in self._pins if pin.number != number)

    def swap(self, number: int, other: int) -> Change:
        """Two favorites take each other's key, and keep it from then on."""
        return self._with({number: self._at(other), other: self._at(number)})

    def set_minutes(self, number: int, minutes: int) -> Change:
        """The favorite logs so many minutes and keeps its key. Raises: `DutyError`."""
        least, most = LENGTH_MINUTES
        if not least <= minutes <= most:
            raise DutyError(NO_SUCH_LENGTH)
        return self._altered(number, replace(self._at(number), minutes=minutes))

    def set_placement(self, number: int, placement: Placement | None) -> Change:
        """The favorite logs at that place (`None`: as suggested then) and keeps its key. Raises: `DutyError`."""
        return self._altered(number, replace(self._at(number), placement=placement))

    def put(self, number: int, duty: Duty) -> Change:
        """Another duty takes the key and keeps it; if it was put away, it is wanted again. Raises: `DutyError`."""
        away = [each for each in self._put_away if each.duty is duty]
        minutes = away[-1].minutes if away else FIRST_LENGTH
        favorite = Favorite(duty=duty, minutes=minutes)
        return self._altered(number, favorite, [each for each in self._put_away if each.duty is not duty])

    def put_away(self, number: int) -> Change:
        """The favorite is not offered again, nor a length like it; its key is free for another."""
        favorite = self._at(number)
        length = PutAway(duty=favorite.duty, minutes=favorite.minutes)
        others = (each for each in self._put_away if each != length)
        return self._stored((pin for pin in self._pins if pin.number != number), (*others, length))

    @property
    def not_shown(self) -> tuple[Duty, ...]:
        """The duties that stand under no key and are offered, in their order."""
        shown = {favorite.duty for favorite in self.shown}
        return tuple(duty for duty in Duty if duty not in shown and duty not in self.unused)

    @property
    def _pins(self) -> tuple[Pin, ...]:
        """What is pinned, each under the key it stands under: where few are left, that comes before its own."""
        return tuple(_pin(number, each) for number, each in enumerate(self.shown, start=1) if each.is_pinned)

    @property
    def _put_away(self) -> tuple[PutAway, ...]:
        return () if self.kept is None else self.kept.put_away

    def _at(self, number: int) -> Favorite:
        return self.shown[number - 1]

    def _altered(self, number: int, favorite: Favorite, put_away: Iterable[PutAway] | None = None) -> Change:
        for place, other in enumerate(self.shown, start=1):
            if place != number and _said(other) == _said(favorite):
                raise DutyError(said(STANDS_ALREADY, number=place))
        return self._with({number: favorite}, put_away)

    def _with(self, favorites: dict[int, Favorite], put_away: Iterable[PutAway] | None = None) -> Change:
        """Pins these; what is pinned where they stand makes room."""
        pins = {pin.number: pin for pin in self._pins}
        pins |= {number: _pin(number, each) for number, each in favorites.items()}
        return self._stored(pins.values(), put_away)

    def _stored(self, pins: Iterable[Pin], put_away: Iterable[PutAway] | None = None) -> Change:
        before = self.kept
        after = PinnedFavorites(
            pins=tuple(sorted(pins, key=lambda pin: pin.number)),
            put_away=self._put_away if put_away is None else tuple(put_away),
            recorded_at=self.recorded_at,
        )
        if before is None:
            return adding(LABEL, after) if after.pins or after.put_away else Change(LABEL, ())
        if (self._pins, before.put_away) == (after.pins, after.put_away):
            return Change(LABEL, ())
        return editing(LABEL, before, after)


def _pin(number: int, favorite: Favorite) -> Pin:
    return Pin(number=number, duty=favorite.duty, minutes=favorite.minutes, placement=favorite.placement)


def _said(favorite: Favorite) -> tuple[Duty, int, Placement | None]:
    return favorite.duty, favorite.minutes, favorite.placement
