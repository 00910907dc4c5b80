"""Which lane each of several stretches takes, so that those that share minutes lie under each other."""

from collections.abc import Sequence

from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.clock_stretch import Stretch


@dataclass(frozen=True, slots=True)
class Lane:
    """The lane `number` (from 0, the uppermost) of `count` that share the height."""

    number: int = 0
    count: int = 1


ALONE = Lane()
"""The whole height."""


def lanes_of(stretches: Sequence[Stretch]) -> tuple[Lane, ...]:
    """The lane of each stretch, in their order; one that shares no minute with any other has the whole height."""
    lanes = [ALONE] * len(stretches)
    for group in _groups(stretches):
        ends: list[int] = []
        numbers: dict[int, int] = {}
        for at in group:
            free = next((lane for lane, end in enumerate(ends) if end <= stretches[at].start), len(ends))
            ends[free : free + 1] = [stretches[at].end]
            numbers[at] = free
        for at, number in numbers.items():
            lanes[at] = Lane(number, len(ends))
    return tuple(lanes)


def _groups(stretches: Sequence[Stretch]) -> list[list[int]]:
    """The places of the stretches by start, parted wherever no stretch runs on."""
    groups: list[list[int]] = []
    reached = 0
    for at in sorted(range(len(stretches)), key=lambda place: (stretches[place].start, stretches[place].end)):
        if groups and stretches[at].start < reached:
            groups[-1].append(at)
            reached = max(reached, stretches[at].end)
        else:
            groups.append([at])
            reached = stretches[at].end
    return groups
