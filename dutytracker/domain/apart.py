"""Offers that say the same of a full week of 40 hours, and something else of another week."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import combinations

from dutytracker.domain.calendar import Week
from dutytracker.domain.comparing import eligible_weeks
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.offers import Offer, offered_minutes
from dutytracker.domain.own_offers import offered_in
from dutytracker.domain.week_summary import WeekSummary

FULL_WEEK = 40 * 60

MERE_ROUNDING = 1
"""Offers whose minutes differ by no more say the same."""


class SampleWeek(StrEnum):
    """A week in which an offer shows what else it rests on; in the order in which they are looked at."""

    DAY_OF_LEAVE = "day_of_leave"
    """Five days of 8 hours, one of them on leave."""
    PART_TIME = "part_time"
    """0.6 of full time: three days of 8 hours."""
    PART_TIME_WITH_LEAVE = "part_time_with_leave"
    """The same, one day of it on leave."""
    HALF_ABSENT = "half_absent"
    """Five days of 8 hours, half of that time absent."""

    @property
    def pattern(self) -> int:
        """T in minutes."""
        return _MINUTES[self][0]

    @property
    def scheduled(self) -> int:
        """Q in minutes."""
        return _MINUTES[self][1]


_MINUTES = {
    SampleWeek.DAY_OF_LEAVE: (FULL_WEEK, 1920),
    SampleWeek.PART_TIME: (1440, 1440),
    SampleWeek.PART_TIME_WITH_LEAVE: (1440, 960),
    SampleWeek.HALF_ABSENT: (FULL_WEEK, 1200),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Two offers that both give `full_week` minutes in a full week, and what each gives in a week that differs."""

    one: Offer
    other: Offer
    full_week: int
    week: SampleWeek | Week
    minutes_one: int
    minutes_other: int


def apart_in_samples(offers: Sequence[Offer]) -> tuple[Apart, ...]:
    """Each such two, in order, with the first sample week in which they differ by more than rounding."""
    return tuple(apart for pair in _alike(offers) if (apart := _first_sample(*pair)) is not None)


def apart_in_weeks(offers: Sequence[Offer], summaries: Sequence[WeekSummary]) -> tuple[Apart, ...]:
    """Each such two, in order, with the eligible week in which they differ most, of several the latest."""
    weeks = eligible_weeks(summaries)
    return tuple(apart for pair in _alike(offers) if (apart := _widest(*pair, weeks)) is not None)


def _alike(offers: Sequence[Offer]) -> Iterator[tuple[Offer, Offer, int]]:
    """Any two offers with the same minutes in a full week. What rests on appointments has none."""
    full = [(offer, offered_minutes(offer, pattern=FULL_WEEK, scheduled=FULL_WEEK, booked=None)) for offer in offers]
    for (one, minutes), (other, minutes_other) in combinations(full, 2):
        if minutes is not None and minutes == minutes_other:
            yield one, other, minutes


def _first_sample(one: Offer, other: Offer, full_week: int) -> Apart | None:
    for week in SampleWeek:
        given = [_in_sample(offer, week) for offer in (one, other)]
        if abs(given[0] - given[1]) > MERE_ROUNDING:
            return Apart(
                one=one, other=other, full_week=full_week, week=week, minutes_one=given[0], minutes_other=given[1]
            )
    return None


def _in_sample(offer: Offer, week: SampleWeek) -> int:
    minutes = offered_minutes(offer, pattern=week.pattern, scheduled=week.scheduled, booked=None)
    assert minutes is not None, "neither offer rests on appointments"
    return minutes


def _widest(one: Offer, other: Offer, full_week: int, weeks: Sequence[WeekSummary]) -> Apart | None:
    given = [(week.week, offered_in(one, week) or 0, offered_in(other, week) or 0) for week in weeks]
    found = max(given, key=lambda found: (abs(found[1] - found[2]), found[0].start), default=None)
    if found is None or abs(found[1] - found[2]) <= MERE_ROUNDING:
        return None
    return Apart(one=one, other=other, full_week=full_week, week=found[0], minutes_one=found[1], minutes_other=found[2])
