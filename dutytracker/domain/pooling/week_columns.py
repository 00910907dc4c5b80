"""Weeks of one member taken figure by figure: each is worked out once, and all weeks are gone through quickly."""

from collections.abc import Sequence
from operator import add, sub, truediv

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.columns import Rates, rates_of
from dutytracker.domain.pooling.observations import WeekTotals


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekColumns:
    """Weeks with the contract known and Q > 0, and their figures in minutes (docs/domain.md), in one order."""

    weeks: Sequence[WeekTotals]
    scheduled: Sequence[int]
    contracted: Sequence[int]
    delivered: Sequence[int | None]
    """`None` where there are no fixed blocks."""
    undone: Sequence[int]
    floors: Sequence[int]
    needs: Sequence[int]
    floor_shortfalls: Sequence[int]
    shortfalls: Sequence[int]

    def per_scheduled(self, minutes: Sequence[int]) -> Rates:
        """Minutes of each week by its scheduled minutes, lowest first."""
        return rates_of(sorted(map(truediv, minutes, self.scheduled)))


def columns_of(weeks: Sequence[WeekTotals]) -> WeekColumns:
    """The weeks figure by figure."""
    contracted = [week.contracted or 0 for week in weeks]
    undone = [sum(week.undone_by_duty.values()) for week in weeks]
    floors = [sum(week.by_duty.values()) - week.clearing for week in weeks]
    needs = [*map(add, floors, undone)]
    return WeekColumns(
        weeks=weeks,
        scheduled=[week.scheduled for week in weeks],
        contracted=contracted,
        delivered=[None if week.protected is None else week.protected - sum(week.eroded_by.values()) for week in weeks],
        undone=undone,
        floors=floors,
        needs=needs,
        floor_shortfalls=[*map(sub, floors, contracted)],
        shortfalls=[*map(sub, needs, contracted)],
    )
