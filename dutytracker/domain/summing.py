"""From the records of a log to the summaries of its weeks (docs/domain.md)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, tzinfo
from enum import Enum
from operator import attrgetter
from typing import Generic, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, local_date
from dutytracker.domain.contract import (
    Schedule,
    contracted_minutes,
    contracted_minutes_if_fixed,
    schedule_of,
)
from dutytracker.domain.duties import Duty
from dutytracker.domain.erosion import counted_erosions
from dutytracker.domain.evidence import provenance_of, recorded_late
from dutytracker.domain.overlap import counted_minutes
from dutytracker.domain.records import (
    Entry,
    Erosion,
    ErosionReason,
    Log,
    UndoneItem,
    UndoneReason,
    UndoneStatus,
)
from dutytracker.domain.terms import Term, term_on
from dutytracker.domain.week_summary import Cleared, WeekSummary

Of = TypeVar("Of")


def summary_of(week: Week, log: Log) -> WeekSummary:
    """The summary of one week. `log` may hold more than the week; what it must hold, `Ledger` says."""
    return Ledger(log).summary_of(week)


def summaries_of(weeks: Iterable[Week], log: Log) -> tuple[WeekSummary, ...]:
    """The summaries of several weeks, in their order; the log is indexed once."""
    ledger = Ledger(log)
    return tuple(ledger.summary_of(week) for week in weeks)


class Ledger:
    """The records of a log laid out by date, so that each week costs the same however long the log is.

    It must hold what lies in the weeks, the undone items that arose or ended in them, the undone items that their
    entries clear, and the entries, with the others of those days, that clear an item done in them.
    """

    def __init__(self, log: Log) -> None:
        self._log = log
        self._zone = ZoneInfo(log.settings.time_zone)
        self._entries = _ByDate(log.entries, lambda entry: entry.date)
        self._absences = _ByDate(log.absences, lambda absence: absence.date)
        self._erosions = _ByDate(log.erosions, lambda erosion: erosion.date)
        self._arising = _ByDate(log.undone, lambda item: item.arose)
        self._ending = _ByDate((item for item in log.undone if item.ended), lambda item: item.ended)
        self._closed_on = {day.date: local_date(day.recorded_at, self._zone) for day in log.closed_days}
        self._closed_weeks = {closed.week: closed for closed in log.closed_weeks}
        self._appointments = {record.week: record for record in log.appointments}
        self._arose_of = {item.id: item.arose for item in log.undone}
        self._clearing = defaultdict[UUID, list[Entry]](list)
        for entry in log.entries:
            if entry.clears:
                self._clearing[entry.clears].append(entry)

    def schedule_of(self, week: Week) -> Schedule:
        """The schedule of the week."""
        return schedule_of(week, self._log.patterns, self._absences.within(week))

    def entries_in(self, week: Week) -> Sequence[Entry]:
        """The entries of the week, by date."""
        return self._entries.within(week)

    def erosions_in(self, week: Week) -> Sequence[Erosion]:
        """The protected time of the week that was taken away, by date."""
        return self._erosions.within(week)

    def closed_in_time(self, week: Week) -> frozenset[date]:
        """The dates of the week that were closed no more than 7 days after."""
        return frozenset(
            day for day in week.days if day in self._closed_on and not recorded_late(day, self._closed_on[day])
        )

    def summary_of(self, week: Week) -> WeekSummary:
        """All totals of the week."""
        schedule = self.schedule_of(week)
        appointments = self._appointments.get(week.start)
        booked = appointments.booked_minutes if appointments else None
        entries = self._entries.within(week)
        minutes = counted_minutes(entries)
        countable = [(entry, minutes[entry.id]) for entry in entries if counts(entry.duty, entry.date, self._log.terms)]
        older = [(entry, counted) for entry, counted in countable if self._clears_older_work(entry, week)]
        undone = self.undone_in(week)
        closed_week = self._closed_weeks.get(week.start)
        return WeekSummary(
            week=week,
            pattern=schedule.pattern_minutes,
            scheduled=schedule.worked_minutes,
            pattern_known=schedule.has_pattern_every_day,
            contracted=contracted_minutes(schedule, self._log.terms, booked),
            contracted_fixed=contracted_minutes_if_fixed(schedule, self._log.terms, booked),
            protected=_protected_minutes(schedule),
            eroded_by=_eroded_by(schedule, self._erosions.within(week)),
            by_duty=_summed(countable, attrgetter("duty")),
            by_placement=_summed(countable, attrgetter("placement")),
            clearing=sum(counted for _, counted in older),
            undone_by_duty=_summed(((item, item.estimate_minutes) for item in undone), attrgetter("duty")),
            undone_late=sum(item.estimate_minutes for item in undone if _is_late(item, self._zone)),
            cleared=self._cleared_in(week),
            closed=self._closed_minutes(schedule, late=False),
            closed_late=self._closed_minutes(schedule, late=True),
            undone_answered=closed_week is not None and closed_week.undone_answered,
            untimed=sum(counted for entry, counted in countable if entry.start is None),
            overlap=sum(entry.minutes for entry in entries) - sum(minutes.values()),
            provenance=_summed(countable, lambda entry: provenance_of(entry, self._zone)),
            booked=booked,
            held=appointments.held_minutes if appointments else None,
            no_show=appointments.no_show_minutes if appointments else None,
            clearing_by_duty=_summed(older, attrgetter("duty")),
            clearing_by_placement=_summed(older, attrgetter("placement")),
        )

    def undone_in(self, week: Week) -> list[UndoneItem]:
        """The items whose estimates make up A."""
        return [
            item
            for item in self._arising.within(week)
            if item.reason is not UndoneReason.WAITING_ON_OTHERS
            and not (item.status is UndoneStatus.DONE and item.ended is not None and item.ended < week.end)
            and counts(item.duty, item.arose, self._log.terms)
        ]

    def _clears_older_work(self, entry: Entry, week: Week) -> bool:
        if entry.older:
            return True
        arose = self._arose_of.get(entry.clears) if entry.clears else None
        return arose is not None and arose < week.start

    def _cleared_in(self, week: Week) -> Cleared:
        done = [
            item
            for item in self._ending.within(week)
            if item.status is UndoneStatus.DONE and self._clearing.get(item.id)
        ]
        clearing = [entry for item in done for entry in self._clearing[item.id]]
        days = {entry.date for entry in clearing}
        minutes = counted_minutes(entry for day in days for entry in self._entries.on(day))
        return Cleared(
            items=len(done),
            estimate=sum(item.estimate_minutes for item in done),
            actual=sum(minutes[entry.id] for entry in clearing),
        )

    def _closed_minutes(self, schedule: Schedule, *, late: bool) -> int:
        return sum(
            minutes.worked
            for day, minutes in schedule.days.items()
            if day in self._closed_on and recorded_late(day, self._closed_on[day]) is late
        )


class _ByDate(Generic[Of]):
    """Records laid out by a date of theirs, each day in the order given."""

    def __init__(self, records: Iterable[Of], day_of: Callable[[Of], date | None]) -> None:
        self._days: dict[date | None, list[Of]] = {}
        for record in records:
            self._days.setdefault(day_of(record), []).append(record)

    def on(self, day: date) -> Sequence[Of]:
        return self._days.get(day, ())

    def within(self, week: Week) -> list[Of]:
        return [record for day in week.days for record in self.on(day)]


def counts(duty: Duty, day: date, terms: Sequence[Term]) -> bool:
    """True unless the duty is group preparation and no term in force that day counts it."""
    if duty is not Duty.GRP:
        return True
    term = term_on(day, terms)
    return term is not None and term.counts_group_preparation


def _protected_minutes(schedule: Schedule) -> int | None:
    if not schedule.has_protected_blocks:
        return None
    return sum(schedule.days[day].protected for day in schedule.worked_days)


def _eroded_by(schedule: Schedule, erosions: Iterable[Erosion]) -> dict[ErosionReason, int]:
    """E by reason."""
    return _summed(counted_erosions(schedule, erosions), attrgetter("reason"))


def _is_late(item: UndoneItem, zone: tzinfo) -> bool:
    return recorded_late(item.arose, local_date(item.recorded_at, zone))


Key = TypeVar("Key", bound=Enum)


def _summed(counted: Iterable[tuple[Of, int]], key: Callable[[Of], Key]) -> dict[Key, int]:
    """The minutes counted of records by key in the order of the key's enum, exact zeros left out."""
    sums: dict[Key, int] = {}
    for record, minutes in counted:
        found = key(record)
        sums[found] = sums.get(found, 0) + minutes
    order = list(type(next(iter(sums)))) if sums else []
    return {member: sums[member] for member in order if sums.get(member)}
