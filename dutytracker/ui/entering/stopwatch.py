"""How long a line takes to type (docs/domain.md, "What logging costs")."""

from collections.abc import Callable
from time import monotonic

LONGEST_PAUSE = 30_000
"""Milliseconds: who does not touch the line for longer is doing something else."""

FAVORITE_KEY = 1_000
"""Milliseconds that are taken for finding and pressing the key or the tile of a favorite."""

Seconds = Callable[[], float]
"""A clock that only goes forward, in seconds."""


class Stopwatch:
    """Runs from the first key in an empty line; an empty line stops it."""

    def __init__(self, *, begins_with: int = 0, clock: Seconds = monotonic) -> None:
        """`begins_with` are the milliseconds that are over when the first text stands in the line."""
        self._clock = clock
        self._begins_with = begins_with
        self._passed = 0
        self._touched: int | None = None

    def see(self, text: str) -> None:
        """Takes note of what stands in the line after each change of it."""
        if not text.strip():
            self._touched = None
        elif self._touched is None:
            self._passed, self._touched = self._begins_with, self._now()
        else:
            self._passed, self._touched = self.milliseconds, self._now()

    @property
    def milliseconds(self) -> int:
        """The time since the first key, longer pauses cut; 0 while the line is empty."""
        if self._touched is None:
            return 0
        return self._passed + min(self._now() - self._touched, LONGEST_PAUSE)

    def _now(self) -> int:
        return round(self._clock() * 1000)
