"""Measuring in turn: the work and its floor alternate in one run, and only their ratio is judged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from statistics import median
from time import perf_counter

Seconds = float
Timed = Callable[[], Seconds]
"""Does the work once and says how long it took."""


class Unit(StrEnum):
    """What a number counts."""

    SECONDS = "seconds"
    BYTES = "bytes"
    PER_MINUTE = "per minute"
    SHARE = "share"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One case: what was measured (a median, unless `how` says otherwise), and what it is held against.

    `how` is one sentence for the page. The limit is a ratio to the floor where there is one, else a number in `unit`;
    `None` where the case only tells. `allowance`, in `unit`, comes on top of the ratio.
    """

    name: str
    how: str
    value: float
    limit: float | None
    against: str = ""
    floor: float | None = None
    allowance: float = 0.0
    unit: Unit = Unit.SECONDS

    @property
    def ratio(self) -> float | None:
        """The value over its floor; `None` where there is no floor."""
        return self.value / self.floor if self.floor else None

    @property
    def most(self) -> float | None:
        """The highest value allowed, in `unit`; `None` where every value is."""
        if self.limit is None:
            return None
        return self.limit if self.floor is None else self.limit * self.floor + self.allowance

    @property
    def keeps_limit(self) -> bool:
        """True where the case stays within its limit, or has none."""
        return self.most is None or self.value <= self.most


def in_turn(work: Timed, floor: Timed, *, runs: int) -> tuple[Seconds, Seconds]:
    """The medians of both over `runs` rounds, one after the other in each; a first round is not counted."""
    return medians_in_turn((work, floor), runs=runs)


def medians_in_turn(works: Sequence[Timed], *, runs: int) -> tuple[Seconds, ...]:
    """The median of each over `runs` rounds, all in their order in each round; a first round is not counted."""
    rounds = [[work() for work in works] for _ in range(runs + 1)][1:]
    return tuple(map(median, zip(*rounds, strict=True)))


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest of the values (at least one) that so many percent of them do not exceed: the nearest rank."""
    return sorted(values)[max(ceil(len(values) * percent / 100), 1) - 1]


def seconds_of(work: Callable[[], object], *, times: int = 1) -> Timed:
    """Times `work`; the seconds are those of one out of `times` calls."""

    def timed() -> Seconds:
        start = perf_counter()
        for _ in range(times):
            work()
        return (perf_counter() - start) / times

    return timed
