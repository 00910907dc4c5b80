"""The rules that the totals of a shared week must keep (docs/formats.md, "Share")."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import msgspec

from dutytracker.domain.sharing import placement_codes
from dutytracker.exchange.share_shape import DayShape, WeekShape

Code = TypeVar("Code", bound=str)

_PLACES = {told: frozenset(placement_codes(own_time_included=told)) for told in (True, False)}


def broken_rules(week: WeekShape, *, own_time_included: bool) -> Iterator[str]:
    """What is wrong with a week, each as a clause; nothing where it adds up."""
    logged = sum(week.by_duty.values())
    places = _PLACES[own_time_included]
    if not week.by_placement.keys() <= places or not _day_places(week) <= places:
        yield "it names a place of work that this share cannot hold"
    if not logged == sum(week.by_placement.values()) == sum(week.provenance.values()):
        yield "the minutes by duty, by place and by time of recording differ"
    if week.clearing > logged or week.untimed > logged:
        yield "a part of the logged minutes is larger than all of them"
    if week.closed + week.closed_late > week.scheduled:
        yield "more time is closed than scheduled"
    if week.scheduled > week.pattern:
        yield "more time is scheduled than the work pattern holds"
    if sum(week.eroded_by.values()) > (week.protected or 0):
        yield "more protected time is lost than there was"
    if week.undone_late and week.undone_late > sum(week.undone_by_duty.values()):
        yield "more undone work was recorded late than there was"
    if week.multiples_of_15 > week.entries:
        yield "more entries are multiples of 15 minutes than there are entries"
    if not (week.contracted is not None) == (week.contracted_fixed is not None) == week.contract_known:
        yield "it does not say clearly whether the contract is known"
    if week.days is not msgspec.UNSET and not _days_add_up(week, week.days.values()):
        yield "its days do not add up to the week"


def _day_places(week: WeekShape) -> frozenset[str]:
    """The places of work that the days name, where days are shared."""
    if week.days is msgspec.UNSET:
        return frozenset()
    return frozenset().union(*[day.by_placement for day in week.days.values()])


def _days_add_up(week: WeekShape, days: Iterable[DayShape]) -> bool:
    """True where every day has as many minutes by place as by duty, and the days together make the week."""
    every = list(days)
    return (
        all(sum(day.by_duty.values()) == sum(day.by_placement.values()) for day in every)
        and _added([day.by_duty for day in every]) == _added([week.by_duty])
        and _added([day.by_placement for day in every]) == _added([week.by_placement])
    )


def _added(maps: Iterable[Mapping[Code, int]]) -> Mapping[Code, int]:
    """The maps added up, without zeros."""
    minutes = defaultdict[Code, int](int)
    for one in maps:
        for code, number in one.items():
            if number:
                minutes[code] += number
    return minutes
