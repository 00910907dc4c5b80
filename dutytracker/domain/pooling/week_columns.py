"""Weeks of one member taken figure by figure: each is worked out once, and all weeks are gone through quickly."""

from collections.abc import Sequence
from dataclasses import dataclass

from dutytracker.domain.pooling.observations import WeekTotals


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekColumns:
    """Weeks with the contract known and Q > 0, and their figures in minutes (docs/domain.md), in one order."""

    weeks: Sequence[WeekTotals]
    scheduled: Sequence[int]
    contracted: Sequence[int]
    delivered: Sequence[int | None]
    """`None` where there are no fixed blocks."""
    floors: Sequence[int]
    undone: Sequence[int]
    needs: Sequence[int]

    def per_scheduled(self, minutes: Sequence[int]) -> tuple[float, ...]:
        """Minutes of each week by its scheduled minutes, lowest first."""
        return tuple(sorted([of_week / scheduled for of_week, scheduled in zip(minutes, self.scheduled, strict=True)]))


def columns_of(weeks: Sequence[WeekTotals]) -> WeekColumns:
    """The weeks figure by figure."""
    floors = [sum(week.by_duty.values()) - week.clearing for week in weeks]
    undone = [sum(week.undone_by_duty.values()) for week in weeks]
    return WeekColumns(
        weeks=weeks,
        scheduled=[week.scheduled for week in weeks],
        contracted=[week.contracted or 0 for week in weeks],
        delivered=[None if week.protected is None else week.protected - sum(week.eroded_by.values()) for week in weeks],
        floors=floors,
        undone=undone,
        needs=[floor + left for floor, left in zip(floors, undone, strict=True)],
    )
