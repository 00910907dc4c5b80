"""How much of what was taken away counts as protected time lost (docs/domain.md, "Delivered time")."""

from collections.abc import Iterable

from dutytracker.domain.contract import Schedule
from dutytracker.domain.records import Erosion


def counted_erosions(schedule: Schedule, erosions: Iterable[Erosion]) -> tuple[tuple[Erosion, int], ...]:
    """The erosions of the week that count, with their counted minutes, recorded first first.

    At most the day's protected minutes count and none on a day not worked; one of which nothing counts is absent.
    """
    at_stake = {day: schedule.days[day].protected for day in schedule.worked_days}
    counted = []
    for erosion in sorted(erosions, key=lambda erosion: (erosion.recorded_at, erosion.id)):
        minutes = min(erosion.minutes, at_stake.get(erosion.date, 0))
        if minutes:
            at_stake[erosion.date] -= minutes
            counted.append((erosion, minutes))
    return tuple(counted)
