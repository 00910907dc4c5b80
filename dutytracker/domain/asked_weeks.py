"""The weeks that a steward asks for: those of a period, or only those chosen ahead of time (docs/domain.md)."""

from collections.abc import Callable
from dataclasses import field, replace
from datetime import date
from functools import lru_cache

from dutytracker.domain.calendar import Week, Weekday, weeks_touching
from dutytracker.domain.collecting import CollectedMember, Collection
from dutytracker.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedWeeks:
    """The days are included, `None` is open. Where no week is chosen, every week of the period is asked for.

    A member whose weeks begin on another day is asked for those that hold the first day of a chosen one.
    """

    first: date | None = None
    last: date | None = None
    chosen: tuple[Week, ...] = ()
    _first_days: frozenset[date] = field(init=False, repr=False, compare=False)
    """Of the chosen weeks."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_first_days", frozenset(week.start for week in self.chosen))

    @property
    def chosen_in_period(self) -> tuple[Week, ...] | None:
        """The chosen weeks that touch the period, in order; `None` where every week is asked for."""
        return tuple(week for week in self.chosen if self._touches(week)) if self.chosen else None

    def holds(self, week: Week) -> bool:
        """Whether a member's week is asked for."""
        return self._touches(week) and (not self.chosen or not self._first_days.isdisjoint(week.days))

    def over(self, week_starts_on: Weekday, today: date) -> tuple[Week, ...]:
        """The weeks asked for that are over, oldest first; none of a period without a first day, unless weeks are
        chosen.
        """
        first = self.first if self.first is not None or not self.chosen else min(self.chosen).start
        if first is None:
            return ()
        last = today if self.last is None else min(self.last, today)
        weeks = weeks_touching(first, last, week_starts_on) if first <= last else ()
        return tuple(week for week in weeks if week.end <= today and self.holds(week))

    def days_asked(self, week: Week) -> tuple[date, ...]:
        """The days of a week that lie in the period, in order."""
        return tuple(day for day in week.days if self._touches_day(day))

    def _touches(self, week: Week) -> bool:
        return (self.first is None or week.last >= self.first) and (self.last is None or week.start <= self.last)

    def _touches_day(self, day: date) -> bool:
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)


def asked_of(collection: Collection, asked: AskedWeeks) -> Collection:
    """The weeks that are asked for, and the members who have any.

    Where weeks are chosen, `weeks_not_shared` is at most so many: nobody can tell whether a week that was logged and
    not shared was a chosen one, so no more are counted than chosen weeks are missing.
    """
    if not asked.chosen:
        return collection.within(asked.first, asked.last)
    holds = lru_cache(maxsize=None)(asked.holds)
    narrowed = (_chosen_of(member, asked, holds) for member in collection.members)
    return replace(collection, members=tuple(member for member in narrowed if member.supplies))


def _chosen_of(member: CollectedMember, asked: AskedWeeks, holds: Callable[[Week], bool]) -> CollectedMember:
    supplies = (replace(supply, weeks=tuple(filter(holds, supply.weeks))) for supply in member.supplies)
    return replace(
        member,
        supplies=tuple(supply for supply in supplies if supply.weeks),
        weeks_not_shared=member.weeks_not_shared and min(member.weeks_not_shared, _chosen_missing(member, asked)),
    )


def _chosen_missing(member: CollectedMember, asked: AskedWeeks) -> int:
    """The chosen weeks that had begun when the newest share was made and that no share of the member tells of."""
    made_on = max((supply.head.made_at.date() for supply in member.supplies), default=date.min)
    given = {day for week in member.weeks for day in week.days}
    return sum(week.start <= made_on and week.start not in given for week in asked.chosen_in_period or ())
