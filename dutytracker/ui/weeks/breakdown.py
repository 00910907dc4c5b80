"""What a week's work was and where it was done, with the older work in it told apart, entry by entry."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from dutytracker.domain.calendar import Week
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.overlap import counted_minutes
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Log
from dutytracker.domain.summing import counts
from dutytracker.domain.week_summary import WeekSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Minutes of one duty or placement: all that was `logged`, the `older` part of it, and what was left `undone`."""

    logged: int = 0
    older: int = 0
    undone: int = 0

    @property
    def needed(self) -> int:
        """What counts toward the need of the week."""
        return self.logged - self.older + self.undone

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(
            logged=self.logged + other.logged, older=self.older + other.older, undone=self.undone + other.undone
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """The campaign's five duties always, other duties and placements only where there is something."""

    by_duty: Mapping[Duty, Amount]
    by_placement: Mapping[Placement, Amount]

    @property
    def total(self) -> Amount:
        """The whole week."""
        return sum(self.by_duty.values(), start=Amount())


def breakdown_of(summary: WeekSummary, log: Log) -> Breakdown:
    """The breakdown of the week of `summary`, with W, K and A as its sums. `log` is what the summary was made from."""
    older_by_duty, older_by_placement = _older_work(summary.week, log)
    return Breakdown(
        by_duty={
            duty: Amount(
                logged=summary.by_duty.get(duty, 0),
                older=older_by_duty.get(duty, 0),
                undone=summary.undone_by_duty.get(duty, 0),
            )
            for duty in Duty
            if duty in CAMPAIGN_DUTIES or duty in summary.by_duty or duty in summary.undone_by_duty
        },
        by_placement={
            placement: Amount(logged=minutes, older=older_by_placement.get(placement, 0))
            for placement, minutes in summary.by_placement.items()
        },
    )


def _older_work(week: Week, log: Log) -> tuple[dict[Duty, int], dict[Placement, int]]:
    """K by duty and by placement."""
    entries = [entry for entry in log.entries if entry.date in week]
    minutes = counted_minutes(entries)
    arose = {item.id: item.arose for item in log.undone}
    by_duty: dict[Duty, int] = {}
    by_placement: dict[Placement, int] = {}
    for entry in entries:
        clears_older = entry.clears in arose and arose[entry.clears] < week.start if entry.clears else False
        if (entry.older or clears_older) and counts(entry.duty, entry.date, log.terms):
            _add(by_duty, entry.duty, minutes[entry.id])
            _add(by_placement, entry.placement, minutes[entry.id])
    return by_duty, by_placement


Key = TypeVar("Key")


def _add(sums: dict[Key, int], key: Key, minutes: int) -> None:
    sums[key] = sums.get(key, 0) + minutes
