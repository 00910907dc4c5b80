"""A range of weeks as everything that is made from it needs it: figures, never notes or clock times."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeVar
from zoneinfo import ZoneInfo

from dutytracker.domain.backlog import Backlog, backlogs_of
from dutytracker.domain.calendar import Week
from dutytracker.domain.chosen_weeks import SampleFacts, left_out_of, sample_facts
from dutytracker.domain.clock_jumps import ClockJump, ClockSet
from dutytracker.domain.comparing import rolling_need_per_40h
from dutytracker.domain.contract import Missing, missing_for_contract
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.evidence_quality import (
    EntryCounts,
    EvidenceQuality,
    evidence_quality,
    summed_counts,
)
from dutytracker.domain.history import LateChanges, LogPlace
from dutytracker.domain.lost_time import LostTotals, losses_of, totals_of
from dutytracker.domain.patterns import Pattern, pattern_on
from dutytracker.domain.records import Log, LogSettings, SamplePlan, UndoneItem
from dutytracker.domain.summing import Ledger
from dutytracker.domain.terms import AbsenceRule, Term, term_on
from dutytracker.domain.week_summary import WeekSummary

Code = TypeVar("Code", bound=Enum)


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
    lost: LostTotals
    counts: EntryCounts
    backlog: Backlog
    """What was undone at its end."""
    rolling_need: Fraction | None
    """The median need per 40 h of the latest four eligible weeks of the range up to it, in hours."""
    is_left_out: bool = False
    """True for a week that was not chosen to be logged: it has no verdict, and enters no median and no count."""


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
    sample: SampleFacts | None = None
    """What the weeks rest on where any of them was under a plan to log in chosen weeks only."""
    clock_jumps: tuple[ClockJump, ...] = ()
    """Where the clock of the computer went back from or to a day of the range, oldest first."""
    clock_sets: tuple[ClockSet, ...] = ()
    """Where changes were made on a day of the range while that clock had been set, oldest first."""

    @property
    def summaries(self) -> tuple[WeekSummary, ...]:
        """The summaries, oldest first."""
        return tuple(week.summary for week in self.weeks)

    @property
    def counted(self) -> tuple[ReportWeek, ...]:
        """The weeks that all figures of the range rest on: all but those that were not chosen to be logged."""
        return tuple(week for week in self.weeks if not week.is_left_out)

    @property
    def left_out(self) -> frozenset[Week]:
        """The weeks that were not chosen."""
        return frozenset(week.summary.week for week in self.weeks if week.is_left_out)

    @property
    def evidence(self) -> EvidenceQuality:
        """How good the record of the weeks is that count."""
        counts = summed_counts(week.counts for week in self.counted)
        counted = tuple(week.summary for week in self.counted)
        return evidence_quality(
            counted,
            counts=counts,
            late_changes=self.late_changes,
            clock_jumps=self.clock_jumps,
            clock_sets=self.clock_sets,
        )

    @property
    def first_day(self) -> date:
        """The first date of the range."""
        return self.weeks[0].summary.week.start

    @property
    def last_day(self) -> date:
        """The last date of the range."""
        return self.weeks[-1].summary.week.last

    def total(self, minutes: Callable[[WeekSummary], int]) -> int:
        """A figure summed over the weeks that count."""
        return sum(minutes(week.summary) for week in self.counted)

    def totals(self, minutes: Callable[[WeekSummary], Mapping[Code, int]]) -> dict[Code, int]:
        """Minutes by code summed over the weeks that count; codes without minutes are absent."""
        sums: dict[Code, int] = {}
        for week in self.counted:
            for code, amount in minutes(week.summary).items():
                sums[code] = sums.get(code, 0) + amount
        return sums


def weeks_report(
    log: Log,
    summaries: Sequence[WeekSummary],
    *,
    counts: Sequence[EntryCounts],
    undone: Iterable[UndoneItem],
    place: LogPlace,
    late_changes: LateChanges,
    clock_jumps: tuple[ClockJump, ...] = (),
    clock_sets: tuple[ClockSet, ...] = (),
    own_time: bool,
    made_on: date,
    plans: Sequence[SamplePlan] = (),
) -> WeeksReport:
    """The report on the weeks of `summaries` (at least one, in a row), with the counts of the entries of each.

    `log` must hold the absences, erosions and closed days of the weeks, and `undone` every item that was open at the
    end of any of them; `plans` say which weeks were chosen.
    """
    ledger = Ledger(log)
    backlogs = backlogs_of([summary.week for summary in summaries], undone, log.terms)
    left_out = left_out_of((summary.week for summary in summaries), plans)
    rolling = rolling_need_per_40h(summaries, left_out)
    days = [day for summary in summaries for day in summary.week.days]
    return WeeksReport(
        member_code=log.member.code,
        settings=log.settings,
        weeks=tuple(
            _week(
                summary,
                ledger,
                log,
                counts=of_week,
                backlog=backlog,
                rolling_need=need,
                is_left_out=summary.week in left_out,
            )
            for summary, of_week, backlog, need in zip(summaries, counts, backlogs, rolling, strict=True)
        ),
        terms=_each_once(term_on(day, log.terms) for day in days),
        patterns=_each_once(pattern_on(day, log.patterns) for day in days),
        late_changes=late_changes,
        clock_jumps=clock_jumps,
        clock_sets=clock_sets,
        place=place,
        own_time=own_time,
        made_on=made_on,
        sample=sample_facts(summaries, plans, ZoneInfo(log.settings.time_zone)),
    )


def _week(
    summary: WeekSummary,
    ledger: Ledger,
    log: Log,
    *,
    counts: EntryCounts,
    backlog: Backlog,
    rolling_need: Fraction | None,
    is_left_out: bool,
) -> ReportWeek:
    week = summary.week
    schedule = ledger.schedule_of(week)
    rules = (term.absence_rule for day in week.days if (term := term_on(day, log.terms)))
    return ReportWeek(
        summary=summary,
        worked_days=len(schedule.worked_days),
        closed_days=len(ledger.closed_in_time(week).intersection(schedule.worked_days)),
        lacks=missing_for_contract(schedule, log.terms, summary.booked),
        absence_rules=tuple(dict.fromkeys(rules)),
        lost=totals_of(losses_of(schedule, ledger.erosions_in(week), ZoneInfo(log.settings.time_zone))),
        counts=counts,
        backlog=backlog,
        rolling_need=rolling_need,
        is_left_out=is_left_out,
    )


Dated = TypeVar("Dated", bound=Hashable)


def _each_once(in_force: Iterable[Dated | None]) -> tuple[Dated, ...]:
    """What is there, in its order, each once."""
    return tuple(dict.fromkeys(each for each in in_force if each is not None))
