"""Measuring in turn: the work and its floor alternate in one run, and only their ratio is judged."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Seconds = float
Timed = Callable[[], Seconds]
"""Does the work once and says how long it took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One case: the median of the work and of what it is held against, and the limit it should keep."""

    name: str
    seconds: Seconds
    floor_seconds: Seconds | None
    """`None` where the limit is a time of its own, not a ratio."""
    limit: float
    """The highest ratio allowed, or seconds where there is no floor."""
    against: str

    @property
    def measured(self) -> float:
        """The ratio, or the seconds where there is no floor."""
        return self.seconds if self.floor_seconds is None else self.seconds / self.floor_seconds

    @property
    def keeps_limit(self) -> bool:
        """True where the case stays within its limit."""
        return self.measured <= self.limit


def in_turn(work: Timed, floor: Timed, *, runs: int) -> tuple[Seconds, Seconds]:
    """The medians of both over `runs` rounds, one after the other in each; a first round is not counted."""
    rounds = [(work(), floor()) for _ in range(runs + 1)][1:]
    return median(first for first, _ in rounds), median(second for _, second in rounds)


def seconds_of(work: Callable[[], object], *, times: int = 1) -> Timed:
    """Times `work`; the seconds are those of one out of `times` calls."""

    def timed() -> Seconds:
        start = perf_counter()
        for _ in range(times):
            work()
        return (perf_counter() - start) / times

    return timed
