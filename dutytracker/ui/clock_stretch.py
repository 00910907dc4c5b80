"""A stretch of a day as the clock on the wall shows it: what is drawn on a timeline and typed as a range."""

from collections.abc import Iterable

from dutytracker.domain.dataclass import dataclass

HOUR = 60
MINUTES_PER_DAY = 24 * HOUR


@dataclass(frozen=True, slots=True)
class Stretch:
    """Minutes from midnight of a day, from `start` up to `end`; below 0 lies the day before, from 1440 on the next."""

    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How many minutes the clock shows between start and end."""
        return self.end - self.start

    def holds(self, minute: int) -> bool:
        """True if that minute lies inside."""
        return self.start <= minute < self.end

    @property
    def is_on_the_day(self) -> bool:
        """True if any minute of it lies on the day itself."""
        return self.start < MINUTES_PER_DAY and self.end > 0


def without(stretches: Iterable[Stretch], holes: Iterable[Stretch]) -> list[Stretch]:
    """What remains of stretches once holes are taken out of them, by start."""
    pieces = sorted(stretches, key=lambda stretch: stretch.start)
    for hole in holes:
        pieces = [
            part
            for piece in pieces
            for part in (
                Stretch(piece.start, min(piece.end, hole.start)),
                Stretch(max(piece.start, hole.end), piece.end),
            )
            if part.minutes > 0
        ]
    return pieces
