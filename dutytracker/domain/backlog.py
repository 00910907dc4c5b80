"""What was still undone at the end of each week, and how its estimates turned out (docs/domain.md, "Backlog")."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate, islice

from dutytracker.domain.calendar import DAYS_PER_WEEK, Week
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.records import UndoneItem, UndoneReason
from dutytracker.domain.summing import counts
from dutytracker.domain.terms import Term
from dutytracker.domain.week_summary import Cleared, WeekSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """The undone items that were open at the end of a week: how many, and Σ of their estimates in minutes.

    Items that wait on others are counted apart and never in `minutes`.
    """

    items: int = 0
    minutes: int = 0
    waiting_items: int = 0
    waiting_minutes: int = 0


def backlogs_of(weeks: Sequence[Week], undone: Iterable[UndoneItem], terms: Sequence[Term]) -> tuple[Backlog, ...]:
    """The backlog of each week, in their order; the weeks run on without a gap, oldest first.

    `undone` must hold every item that arose before the last week ended and was not over before the first began.
    """
    # By how much each grows with a week, and after the last one.
    items, minutes, waiting_items, waiting_minutes = ([0] * (len(weeks) + 1) for _ in range(4))
    for item in undone:
        if counts(item.duty, item.arose, terms):
            waits = item.reason is UndoneReason.WAITING_ON_OTHERS
            numbers, estimates = (waiting_items, waiting_minutes) if waits else (items, minutes)
            begins = _place(item.arose, weeks)
            ends = len(weeks) if item.ended is None else _place(item.ended, weeks)
            numbers[begins] += 1
            numbers[ends] -= 1
            estimates[begins] += item.estimate_minutes
            estimates[ends] -= item.estimate_minutes
    open_at_end = zip(*map(accumulate, (items, minutes, waiting_items, waiting_minutes)), strict=True)
    return tuple(
        Backlog(items=own, minutes=estimated, waiting_items=waiting, waiting_minutes=waiting_estimated)
        for own, estimated, waiting, waiting_estimated in islice(open_at_end, len(weeks))
    )


def cleared_in(summaries: Iterable[WeekSummary]) -> Cleared:
    """The items that were done in any of the weeks and that some entry clears, summed up."""
    cleared = [summary.cleared for summary in summaries]
    return Cleared(
        items=sum(each.items for each in cleared),
        estimate=sum(each.estimate for each in cleared),
        actual=sum(each.actual for each in cleared),
    )


def _place(day: date, weeks: Sequence[Week]) -> int:
    """The number of the week that holds the day; 0 for days before all of them, their count for days after."""
    return min(max((day - weeks[0].start).days // DAYS_PER_WEEK, 0), len(weeks)) if weeks else 0
