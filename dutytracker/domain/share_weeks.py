"""From the records of a log to the weeks of a share: totals only (docs/domain.md, "Sharing")."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from uuid import UUID

from dutytracker.domain.calendar import Week
from dutytracker.domain.duties import Duty
from dutytracker.domain.overlap import counted_minutes
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Entry, Log
from dutytracker.domain.sharing import OUT, SharedDay, SharedTerm, SharedWeek, placement_codes
from dutytracker.domain.summing import Ledger, counts
from dutytracker.domain.terms import Term, term_on
from dutytracker.domain.week_summary import WeekSummary


def shared_weeks(
    weeks: Iterable[Week], log: Log, late_edits: Mapping[Week, int], *, days: bool, own_time: bool
) -> tuple[SharedWeek, ...]:
    """What is told of each week, in their order; `log` must hold what `Ledger` needs for them.

    `late_edits` are the edits and deletions of entries more than 7 days after their day; weeks without one are absent.
    Without `own_time` all minutes outside protected time are one sum, of days too.
    """
    ledger = Ledger(log)
    told = _told(log)
    shared = []
    for week in weeks:
        entries = ledger.entries_in(week)
        shared.append(
            SharedWeek(
                summary=as_shared(ledger.summary_of(week), own_time=own_time),
                terms=terms_in(week, log.terms),
                told_manager=sum(told[day] for day in week.days),
                entries=len(entries),
                multiples_of_15=sum(entry.minutes % 15 == 0 for entry in entries),
                late_edits=late_edits.get(week, 0),
                days=_days(entries, log.terms, own_time=own_time) if days else None,
            )
        )
    return tuple(shared)


def as_shared(summary: WeekSummary, *, own_time: bool) -> WeekSummary:
    """The summary as a reader of the share gets it.

    What older work was, and which pattern is missing where the contract is unknown, is not told.
    """
    prot = Placement.PROT
    known = summary.by_placement
    return replace(
        summary,
        pattern_known=summary.contract_known,
        by_placement=known if own_time else {place: known[place] for place in known if place is prot},
        clearing_by_duty={},
        clearing_by_placement={},
    )


def terms_in(week: Week, terms: Sequence[Term]) -> tuple[SharedTerm, ...]:
    """The terms in force on the days of the week, by first day; such as differ by first day and label only are one."""
    in_force = (term_on(day, terms) for day in week.days)
    shared = (
        SharedTerm(
            guarantee=term.guarantee,
            absence_rule=term.absence_rule,
            counts_group_preparation=term.counts_group_preparation,
        )
        for term in in_force
        if term is not None
    )
    return tuple(dict.fromkeys(shared))


def _told(log: Log) -> Counter[date]:
    """How many erosions and undone items of each date a manager was told of."""
    return Counter(
        chain(
            (erosion.date for erosion in log.erosions if erosion.told_manager),
            (item.arose for item in log.undone if item.told_manager),
        )
    )


def _days(entries: Sequence[Entry], terms: Sequence[Term], *, own_time: bool) -> dict[date, SharedDay]:
    """The counted minutes of each date that has some, in order."""
    minutes = counted_minutes(entries)
    days = defaultdict[date, list[Entry]](list)
    for entry in entries:
        if minutes[entry.id] and counts(entry.duty, entry.date, terms):
            days[entry.date].append(entry)
    return {day: _day(days[day], minutes, own_time=own_time) for day in sorted(days)}


def _day(entries: Sequence[Entry], minutes: Mapping[UUID, int], *, own_time: bool) -> SharedDay:
    by_duty, by_placement = Counter[Duty](), Counter[str]()
    for entry in entries:
        by_duty[entry.duty] += minutes[entry.id]
        by_placement[_code(entry.placement, own_time=own_time)] += minutes[entry.id]
    return SharedDay(
        by_duty={duty: by_duty[duty] for duty in Duty if duty in by_duty},
        by_placement={
            code: by_placement[code] for code in placement_codes(own_time_included=own_time) if code in by_placement
        },
    )


def _code(placement: Placement, *, own_time: bool) -> str:
    return placement.value if own_time or placement is Placement.PROT else OUT
