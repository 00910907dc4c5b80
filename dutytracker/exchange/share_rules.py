"""The rules that the totals of a shared week must keep (docs/formats.md, "Share")."""

from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec

from dutytracker.domain.sharing import placement_codes
from dutytracker.exchange.share_shape import DayShape, WeekShape


def broken_rules(week: WeekShape, *, own_time_included: bool) -> Iterator[str]:
    """What is wrong with a week, each as a clause; nothing where it adds up."""
    logged = sum(week.by_duty.values())
    if not set(_placements(week)) <= set(placement_codes(own_time_included=own_time_included)):
        yield "it names a place of work that this share cannot hold"
    if not logged == sum(week.by_placement.values()) == sum(week.provenance.values()):
        yield "the minutes by duty, by place and by time of recording differ"
    if max(week.clearing, week.untimed) > logged:
        yield "a part of the logged minutes is larger than all of them"
    if week.closed + week.closed_late > week.scheduled:
        yield "more time is closed than scheduled"
    if week.scheduled > week.pattern:
        yield "more time is scheduled than the work pattern holds"
    if sum(week.eroded_by.values()) > (week.protected or 0):
        yield "more protected time is lost than there was"
    if week.undone_late > sum(week.undone_by_duty.values()):
        yield "more undone work was recorded late than there was"
    if not (week.contracted is not None) == (week.contracted_fixed is not None) == week.contract_known:
        yield "it does not say clearly whether the contract is known"
    if week.days is not msgspec.UNSET and not _days_add_up(week, week.days):
        yield "its days do not add up to the week"


def _placements(week: WeekShape) -> Iterator[str]:
    yield from week.by_placement
    if week.days is not msgspec.UNSET:
        for day in week.days.values():
            yield from day.by_placement


def _days_add_up(week: WeekShape, days: Mapping[str, DayShape]) -> bool:
    """True where every day has as many minutes by place as by duty, and the days together make the week."""
    duties, places = Counter[str](), Counter[str]()
    for day in days.values():
        if sum(day.by_duty.values()) != sum(day.by_placement.values()):
            return False
        duties.update(day.by_duty)
        places.update(day.by_placement)
    return duties == Counter(week.by_duty) and places == Counter(week.by_placement)
