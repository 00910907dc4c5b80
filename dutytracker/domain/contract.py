"""How much time the contract guarantees for a week (docs/domain.md, "Contracted time")."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum, auto
from fractions import Fraction
from typing import assert_never

from dutytracker.domain.calendar import Week
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.patterns import Pattern, pattern_on
from dutytracker.domain.records import Absence
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
    term_on,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMinutes:
    """Minutes of one date: `scheduled` by the pattern, `worked` after absences, `protected` on the pattern."""

    scheduled: int
    worked: int
    protected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The seven days of a week as the pattern and the absences give them."""

    week: Week
    days: Mapping[date, DayMinutes]
    """One for each of the seven dates; a date without a pattern holds zeros."""
    has_pattern_every_day: bool
    has_protected_blocks: bool
    """True if a pattern in force on any day of the week holds a protected block on any weekday."""

    @property
    def pattern_minutes(self) -> int:
        """T: scheduled minutes before absences."""
        return sum(day.scheduled for day in self.days.values())

    @property
    def worked_minutes(self) -> int:
        """Q: scheduled minutes less absences."""
        return sum(day.worked for day in self.days.values())

    @property
    def worked_days(self) -> tuple[date, ...]:
        """The dates on which any scheduled minute was not absent."""
        return tuple(day for day, minutes in self.days.items() if minutes.worked > 0)


def schedule_of(week: Week, patterns: Sequence[Pattern], absences: Iterable[Absence]) -> Schedule:
    """The schedule of `week`. An absence without minutes is the whole day, and so is one longer than the schedule."""
    absent: dict[date, list[int | None]] = {}
    for absence in absences:
        absent.setdefault(absence.date, []).append(absence.minutes)
    in_force = {day: pattern_on(day, patterns) for day in week.days}
    return Schedule(
        week=week,
        days={day: _day_minutes(day, pattern, absent.get(day, [])) for day, pattern in in_force.items()},
        has_pattern_every_day=all(pattern is not None for pattern in in_force.values()),
        has_protected_blocks=any(pattern is not None and pattern.holds_protected_time for pattern in in_force.values()),
    )


def _day_minutes(day: date, pattern: Pattern | None, absent: list[int | None]) -> DayMinutes:
    work_day = pattern.on(day) if pattern else None
    if work_day is None:
        return DayMinutes(scheduled=0, worked=0, protected=0)
    scheduled = work_day.scheduled_minutes
    minutes_absent = sum(scheduled if minutes is None else minutes for minutes in absent)
    return DayMinutes(
        scheduled=scheduled,
        worked=max(0, scheduled - minutes_absent),
        protected=work_day.protected_minutes,
    )


class Missing(Enum):
    """What must be entered before the contract of a week is known."""

    PATTERN = auto()
    TERM = auto()
    APPOINTMENTS = auto()
    PROTECTED_BLOCKS = auto()


def missing_for_contract(schedule: Schedule, terms: Sequence[Term], booked_minutes: int | None) -> tuple[Missing, ...]:
    """What is missing, in the order of `Missing`; empty where the contract is known. `booked_minutes` 0 is a record."""
    missing = set()
    if not schedule.has_pattern_every_day:
        missing.add(Missing.PATTERN)
    for day in schedule.worked_days:
        term = term_on(day, terms)
        if term is None:
            missing.add(Missing.TERM)
        elif term.absence_rule is AbsenceRule.BLOCKS:
            if not schedule.has_protected_blocks:
                missing.add(Missing.PROTECTED_BLOCKS)
        elif isinstance(term.guarantee, AppointmentsGuarantee) and booked_minutes is None:
            missing.add(Missing.APPOINTMENTS)
    return tuple(lack for lack in Missing if lack in missing)


def contracted_minutes(schedule: Schedule, terms: Sequence[Term], booked_minutes: int | None) -> int | None:
    """C: each day counts with the term in force that day; the exact sum is rounded half up, once.

    `None` where the contract of the week is unknown.
    """
    if missing_for_contract(schedule, terms, booked_minutes):
        return None
    in_force = {day: term_on(day, terms) for day in schedule.days}
    return _sum_of_days(schedule, in_force, booked_minutes or 0)


def contracted_minutes_if_fixed(schedule: Schedule, terms: Sequence[Term], booked_minutes: int | None) -> int | None:
    """C as it were if absences changed nothing; days on the blocks rule count as they are."""
    if missing_for_contract(schedule, terms, booked_minutes):
        return None
    in_force = {day: _fixed(term_on(day, terms)) for day in schedule.days}
    return _sum_of_days(schedule, in_force, booked_minutes or 0)


def _fixed(term: Term | None) -> Term | None:
    if term is None or term.absence_rule is AbsenceRule.BLOCKS:
        return term
    return Term(valid_from=term.valid_from, guarantee=term.guarantee, absence_rule=AbsenceRule.FIXED)


def _sum_of_days(schedule: Schedule, in_force: Mapping[date, Term | None], booked_minutes: int) -> int:
    """Days under one term count together: what a day counts is its minutes times the rate of the term."""
    minutes_under: dict[Term, int] = {}
    for day, term in in_force.items():
        if term is not None:
            minutes_under[term] = minutes_under.get(term, 0) + _minutes_that_count(schedule.days[day], term)
    exact = sum(
        (minutes * _rate(term, schedule.pattern_minutes, booked_minutes) for term, minutes in minutes_under.items()),
        start=Fraction(0),
    )
    return round_half_up(exact)


def _minutes_that_count(day: DayMinutes, term: Term) -> int:
    """The minutes of a day that the rate of its term is taken of."""
    if term.absence_rule is AbsenceRule.BLOCKS:
        return day.protected if day.worked else 0
    if term.absence_rule is AbsenceRule.FIXED or isinstance(term.guarantee, AppointmentsGuarantee):
        return day.scheduled
    return day.worked


def _rate(term: Term, pattern_minutes: int, booked_minutes: int) -> Fraction:
    """What one minute that counts is worth; `pattern_minutes` is T of the week."""
    if term.absence_rule is AbsenceRule.BLOCKS:
        return Fraction(1)
    guarantee = term.guarantee
    match guarantee:
        case HoursGuarantee():
            return Fraction(guarantee.guaranteed_minutes, guarantee.reference_minutes)
        case PercentGuarantee():
            return guarantee.share * _share_without_meetings(guarantee, pattern_minutes)
        case AppointmentsGuarantee():
            return guarantee.share * Fraction(booked_minutes, pattern_minutes) if pattern_minutes else Fraction(0)
        case _:
            assert_never(guarantee)


def _share_without_meetings(guarantee: PercentGuarantee, pattern_minutes: int) -> Fraction:
    """The share of scheduled time that contractual meetings leave, at least 0."""
    if guarantee.base is PercentBase.SCHEDULED or not pattern_minutes:
        return Fraction(1)
    return max(Fraction(0), 1 - Fraction(guarantee.meeting_minutes, pattern_minutes))


def scheduled_minutes_from_fte(fte: Fraction, reference_minutes: int, working_days: int) -> Fraction:
    """Exact scheduled minutes of a working day where only a full-time equivalent is known: FTE × H / working days."""
    return fte * reference_minutes / working_days
