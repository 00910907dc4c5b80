"""From the shape of a log file to records, and the rules they must keep; whatever breaks one refuses the whole file."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar
from uuid import uuid5
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import MINUTES_PER_DAY, Weekday, local_date
from dutytracker.domain.errors import Problem
from dutytracker.domain.logging import split_at_midnight
from dutytracker.domain.patterns import Pattern, WorkDay
from dutytracker.domain.records import (
    Absence,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    Log,
    LogSettings,
    Member,
    Record,
    UndoneItem,
    key_of,
)
from dutytracker.domain.saying import said
from dutytracker.domain.terms import (
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from dutytracker.domain.validation import problems_of, zone_named
from dutytracker.exchange import log_shape as shapes
from dutytracker.exchange.log_order import in_order
from dutytracker.exchange.log_text import clock_range, day, day_or_none, id_of, instant
from dutytracker.exchange.strict_json import Refused

R = TypeVar("R", bound=Record)
S = TypeVar("S")


def log_from(file: shapes.LogShape) -> Log:
    """The records of the file, in the order of day and id; entries that cross midnight are cut there.

    Raises: `Refused` at the first record that is impossible, comes twice or refers to none.
    """
    settings = LogSettings(
        week_starts_on=file.settings.week_starts_on,
        time_zone=file.settings.time_zone,
        notes=file.settings.notes,
    )
    member = Member(code=file.member.code, clinic=file.member.clinic, program=file.member.program)
    _check("The member", member, settings)
    _check("The settings", settings, settings)
    log = Log(
        member=member,
        settings=settings,
        patterns=_listed("Pattern", file.patterns, _pattern, settings),
        terms=_listed("Term", file.terms, term_from, settings),
        absences=_listed("Absence", file.absences, _absence, settings),
        erosions=_listed("Erosion", file.erosions, _erosion, settings),
        entries=_entries(file.entries, settings),
        undone=_listed("Undone item", file.undone, _undone, settings),
        closed_days=_listed("Closed day", file.closed_days, _closed_day, settings),
        closed_weeks=_listed("Closed week", file.closed_weeks, _closed_week, settings),
        appointments=_listed("Appointment week", file.appointments, _appointments, settings),
    )
    _check_ids(log)
    _check_clears(log)
    return log


def parts_by_day(entry: Entry, zone: ZoneInfo) -> tuple[Entry, ...]:
    """The entry cut at each midnight of `zone`.

    The first part keeps its id, a later one gets the UUID made from that id and its own day (version 5).
    """
    if entry.start is None:
        return (entry,)
    return tuple(
        replace(
            entry,
            id=entry.id if day_here == entry.date else uuid5(entry.id, day_here.isoformat()),
            date=day_here,
            start=start,
            minutes=minutes,
        )
        for day_here, start, minutes in split_at_midnight(entry.start, entry.minutes, zone)
    )


def term_from(found: shapes.TermShape) -> Term:
    """A contract term, which may still be impossible. Raises: `Problem` where it has no day or lacks a number."""
    return Term(
        valid_from=day("from", found.valid_from),
        guarantee=_guarantee(found),
        absence_rule=found.absence_rule,
        counts_group_preparation=found.counts_group_preparation,
        label=found.label,
    )


def _listed(name: str, found: Sequence[S], build: Callable[[S], R], settings: LogSettings) -> tuple[R, ...]:
    """The records of one list: every one possible, none there twice."""
    records = []
    for number, one in enumerate(found, start=1):
        place = said("{name} {number}", name=said(name), number=number)
        record = _built(place, build, one)
        _check(place, record, settings)
        records.append(record)
    return _distinct(name, records)


def _entries(found: Sequence[shapes.EntryShape], settings: LogSettings) -> tuple[Entry, ...]:
    """The entries, cut at midnight."""
    zone = zone_named(settings.time_zone)
    records: list[Entry] = []
    for number, one in enumerate(found, start=1):
        place = said("Entry {number}", number=number)
        entry = _built(place, _entry, one)
        _check_length(place, entry)
        parts = parts_by_day(entry, zone) if zone and _starts_on_its_day(entry, zone) else (entry,)
        for part in parts:
            _check(place, part, settings)
        records += parts
    return _distinct("Entry", records)


def _built(place: str, build: Callable[[S], R], found: S) -> R:
    try:
        return build(found)
    except Problem as problem:
        raise _refused(place, problem) from problem


def _check(place: str, record: Record, settings: LogSettings) -> None:
    for problem in problems_of(record, settings):
        raise _refused(place, problem)


def _check_length(place: str, entry: Entry) -> None:
    if not 1 <= entry.minutes <= MINUTES_PER_DAY:
        raise _refused(
            place,
            Problem("minutes", said("Minutes must be from 1 to {most}.", most=MINUTES_PER_DAY)),
        )


def _starts_on_its_day(entry: Entry, zone: ZoneInfo) -> bool:
    return entry.start is not None and 2 <= entry.start.year < 9999 and local_date(entry.start, zone) == entry.date


def _refused(place: str, problem: Problem) -> Refused:
    return Refused(
        said(
            "{place} of this log file cannot be taken ({field}): {sentence}",
            place=said(place),
            field=problem.field,
            sentence=said(problem.sentence),
        )
    )


def _distinct(name: str, records: Sequence[R]) -> tuple[R, ...]:
    if len({key_of(record) for record in records}) < len(records):
        raise Refused(
            said(
                "This log file is ambiguous: it holds two records of one kind under one key ({name}).",
                name=name.lower(),
            )
        )
    return in_order(records)


def _check_ids(log: Log) -> None:
    ids = [record.id for records in (log.entries, log.undone, log.erosions, log.absences) for record in records]
    if len(set(ids)) < len(ids):
        raise Refused("This log file is ambiguous: it holds two records of different kinds with one id.")


def _check_clears(log: Log) -> None:
    known = {item.id for item in log.undone}
    if any(entry.clears is not None and entry.clears not in known for entry in log.entries):
        raise Refused("This log file is not complete: one of its entries clears an undone item that is not in it.")


def _pattern(found: shapes.PatternShape) -> Pattern:
    days = {weekday: getattr(found.days, weekday.value[:3]) for weekday in Weekday}
    return Pattern(
        valid_from=day("from", found.valid_from),
        days={weekday: _work_day(work_day) for weekday, work_day in days.items() if work_day is not None},
    )


def _work_day(found: shapes.WorkDayShape) -> WorkDay:
    shift = clock_range("shift", found.shift)
    blocks = [clock_range("protected", block) for block in found.protected]
    return WorkDay(
        shift=shift,
        meal=None if found.meal is None else clock_range("meal", found.meal),
        protected=tuple(sorted(blocks, key=lambda block: block.offset_in(shift))),
    )


def _guarantee(found: shapes.TermShape) -> Guarantee:
    match found:
        case shapes.HoursShape():
            return HoursGuarantee(
                guaranteed_minutes=found.guaranteed_minutes, reference_minutes=found.reference_minutes
            )
        case shapes.PercentShape():
            if found.meeting_minutes is None and found.base is PercentBase.SCHEDULED_LESS_MEETINGS:
                raise Problem("meeting_minutes", "The minutes of the meetings must be given.")
            return PercentGuarantee(percent=found.percent, base=found.base, meeting_minutes=found.meeting_minutes or 0)
        case shapes.AppointmentsShape():
            return AppointmentsGuarantee(percent=found.percent)
    raise AssertionError(found)


def _absence(found: shapes.AbsenceShape) -> Absence:
    return Absence(id=id_of("id", found.id), date=day("date", found.date), minutes=found.minutes, kind=found.kind)


def _erosion(found: shapes.ErosionShape) -> Erosion:
    return Erosion(
        id=id_of("id", found.id),
        date=day("date", found.date),
        minutes=found.minutes,
        reason=found.reason,
        told_manager=day_or_none("told_manager", found.told_manager),
        recorded_at=instant("recorded_at", found.recorded_at),
    )


def _entry(found: shapes.EntryShape) -> Entry:
    return Entry(
        id=id_of("id", found.id),
        duty=found.duty,
        date=day("date", found.date),
        minutes=found.minutes,
        start=None if found.start is None else instant("start", found.start),
        start_assumed=found.start_assumed,
        placement=found.placement,
        placement_chosen=found.placement_chosen,
        older=found.older,
        clears=None if found.clears is None else id_of("clears", found.clears),
        source=found.source,
        recorded_at=instant("recorded_at", found.recorded_at),
        note=found.note,
    )


def _undone(found: shapes.UndoneShape) -> UndoneItem:
    return UndoneItem(
        id=id_of("id", found.id),
        duty=found.duty,
        arose=day("arose", found.arose),
        estimate_minutes=found.estimate_minutes,
        reason=found.reason,
        told_manager=day_or_none("told_manager", found.told_manager),
        status=found.status,
        ended=day_or_none("ended", found.ended),
        recorded_at=instant("recorded_at", found.recorded_at),
    )


def _closed_day(found: shapes.ClosedDayShape) -> ClosedDay:
    return ClosedDay(date=day("date", found.date), recorded_at=instant("recorded_at", found.recorded_at))


def _closed_week(found: shapes.ClosedWeekShape) -> ClosedWeek:
    return ClosedWeek(week=day("week", found.week), undone_answered=found.undone_answered)


def _appointments(found: shapes.AppointmentWeekShape) -> AppointmentWeek:
    return AppointmentWeek(
        week=day("week", found.week),
        booked_minutes=found.booked_minutes,
        held_minutes=found.held_minutes,
        no_show_minutes=found.no_show_minutes,
    )
