"""A range of weeks as everything that is made from it needs it: figures, never notes or clock times."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeVar

from dutytracker.domain.contract import Missing, Schedule, missing_for_contract
from dutytracker.domain.erosion import counted_erosions
from dutytracker.domain.evidence import is_live
from dutytracker.domain.history import LateChanges, LogPlace
from dutytracker.domain.patterns import Pattern, pattern_on
from dutytracker.domain.records import Entry, Erosion, Log, LogSettings
from dutytracker.domain.summing import Ledger
from dutytracker.domain.terms import AbsenceRule, Term, term_on
from dutytracker.domain.week_summary import WeekSummary

Code = TypeVar("Code", bound=Enum)


@dataclass(frozen=True, slots=True, kw_only=True)
class LostTime:
    """Days and minutes of protected time taken away, and the part of them of which a manager was told."""

    days: int = 0
    minutes: int = 0
    told_days: int = 0
    told_minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCounts:
    """Entries of a week, those whose minutes divide by 15, and those timed live."""

    entries: int = 0
    multiples_of_15: int = 0
    timed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWeek:
    """The summary of a week with what a page says about it beyond its totals."""

    summary: WeekSummary
    worked_days: int
    closed_days: int
    """Worked days that were closed in time."""
    lacks: tuple[Missing, ...]
    """What must be entered before the contract is known."""
    absence_rules: tuple[AbsenceRule, ...]
    """The rules in force on its days, in the order of the days, each once."""
    lost: LostTime
    counts: EntryCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksReport:
    """A range of weeks of one member, at least one, oldest first, with what every export says about the record."""

    member_code: str
    settings: LogSettings
    weeks: tuple[ReportWeek, ...]
    terms: tuple[Term, ...]
    """Those in force on any day of the range, oldest first."""
    patterns: tuple[Pattern, ...]
    """Those in force on any day of the range, oldest first."""
    late_changes: LateChanges
    place: LogPlace
    own_time: bool
    """False: everything outside protected time is one sum."""
    made_on: date

    @property
    def summaries(self) -> tuple[WeekSummary, ...]:
        """The summaries, oldest first."""
        return tuple(week.summary for week in self.weeks)

    @property
    def first_day(self) -> date:
        """The first date of the range."""
        return self.weeks[0].summary.week.start

    @property
    def last_day(self) -> date:
        """The last date of the range."""
        return self.weeks[-1].summary.week.last

    def total(self, minutes: Callable[[WeekSummary], int]) -> int:
        """A figure summed over all weeks."""
        return sum(minutes(summary) for summary in self.summaries)

    def totals(self, minutes: Callable[[WeekSummary], Mapping[Code, int]]) -> dict[Code, int]:
        """Minutes by code summed over all weeks; codes without minutes are absent."""
        sums: dict[Code, int] = {}
        for summary in self.summaries:
            for code, amount in minutes(summary).items():
                sums[code] = sums.get(code, 0) + amount
        return sums


def weeks_report(
    log: Log,
    summaries: Sequence[WeekSummary],
    *,
    place: LogPlace,
    late_changes: LateChanges,
    own_time: bool,
    made_on: date,
) -> WeeksReport:
    """The report on the weeks of `summaries` (at least one); `log` must hold what they were computed from."""
    ledger = Ledger(log)
    days = [day for summary in summaries for day in summary.week.days]
    return WeeksReport(
        member_code=log.member.code,
        settings=log.settings,
        weeks=tuple(_week(summary, ledger, log) for summary in summaries),
        terms=_each_once(term_on(day, log.terms) for day in days),
        patterns=_each_once(pattern_on(day, log.patterns) for day in days),
        late_changes=late_changes,
        place=place,
        own_time=own_time,
        made_on=made_on,
    )


def _week(summary: WeekSummary, ledger: Ledger, log: Log) -> ReportWeek:
    week = summary.week
    schedule = ledger.schedule_of(week)
    rules = (term.absence_rule for day in week.days if (term := term_on(day, log.terms)))
    return ReportWeek(
        summary=summary,
        worked_days=len(schedule.worked_days),
        closed_days=len(ledger.closed_in_time(week).intersection(schedule.worked_days)),
        lacks=missing_for_contract(schedule, log.terms, summary.booked),
        absence_rules=tuple(dict.fromkeys(rules)),
        lost=_lost(schedule, ledger.erosions_in(week)),
        counts=_counts(ledger.entries_in(week)),
    )


def _lost(schedule: Schedule, erosions: Iterable[Erosion]) -> LostTime:
    counted = counted_erosions(schedule, erosions)
    told = [(erosion, minutes) for erosion, minutes in counted if erosion.told_manager]
    return LostTime(
        days=len({erosion.date for erosion, _ in counted}),
        minutes=sum(minutes for _, minutes in counted),
        told_days=len({erosion.date for erosion, _ in told}),
        told_minutes=sum(minutes for _, minutes in told),
    )


def _counts(entries: Sequence[Entry]) -> EntryCounts:
    return EntryCounts(
        entries=len(entries),
        multiples_of_15=sum(entry.minutes % 15 == 0 for entry in entries),
        timed=sum(is_live(entry) for entry in entries),
    )


Dated = TypeVar("Dated", bound=Hashable)


def _each_once(in_force: Iterable[Dated | None]) -> tuple[Dated, ...]:
    """What is there, in its order, each once."""
    return tuple(dict.fromkeys(each for each in in_force if each is not None))
