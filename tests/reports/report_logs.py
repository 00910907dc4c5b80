"""A member's log of many weeks for reports: varied and the same each time."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from dutytracker.domain.calendar import Week, weeks_touching
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import is_live
from dutytracker.domain.evidence_quality import EntryCounts
from dutytracker.domain.history import LateChanges, LogPlace
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import (
    Absence,
    AbsenceKind,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ErosionReason,
    Log,
    Source,
    UndoneItem,
)
from dutytracker.domain.summing import summaries_of
from dutytracker.reports.report import WeeksReport, weeks_report
from tests.builders import a_log, an_id, evening_of

FIRST = date(2026, 8, 30)
PLACE = LogPlace(seq=1284, head="9f2c41ab07de5a31" + "0" * 48)
PLACEMENTS = (
    Placement.PROT,
    Placement.PROT,
    Placement.PROT,
    Placement.GAP,
    Placement.FREED,
    Placement.POST,
    Placement.BREAK,
)


def a_report(log: Log, weeks: int, *, own_time: bool = True, first: date = FIRST, **fields: Any) -> WeeksReport:
    """The report on that many weeks of a log."""
    span = weeks_touching(first, first + timedelta(weeks=weeks - 1), log.settings.week_starts_on)
    facts: dict[str, Any] = {
        "counts": [_counts(week, log) for week in span],
        "undone": log.undone,
        "place": PLACE,
        "late_changes": LateChanges(3, 1),
        "made_on": date(2026, 11, 25),
    }
    return weeks_report(log, summaries_of(span, log), own_time=own_time, **(facts | fields))


def _counts(week: Week, log: Log) -> EntryCounts:
    """What the store counts."""
    entries = [entry for entry in log.entries if entry.date in week]
    return EntryCounts(
        entries=len(entries),
        multiples_of_15=sum(entry.minutes % 15 == 0 for entry in entries),
        timed=sum(is_live(entry) for entry in entries),
    )


def a_long_log(weeks: int, **fields: Any) -> Log:
    """Weeks from August 30 on: most are short, one had enough, one is half closed, one was away."""
    kinds = [_week(Week(FIRST).shifted(number), number) for number in range(weeks)]
    lists: dict[str, Any] = {
        name: tuple(record for records in kinds for record in records[name])
        for name in ("entries", "erosions", "undone", "absences", "closed_days", "closed_weeks")
    }
    return a_log(**(lists | fields))


def _week(week: Week, number: int) -> dict[str, list[Any]]:
    days = week.days[1:6]
    away, enough, half = number % 12 == 7, number % 12 == 5, number % 12 == 6
    if away:
        absences = [
            Absence(id=an_id(9000 + number * 10 + place), date=day, minutes=None, kind=AbsenceKind.PTO)
            for place, day in enumerate(days)
        ]
        return _records(absences=absences, closed_weeks=[ClosedWeek(week=week.start, undone_answered=True)])
    entries = [*_entries(days[:3] if half else days, number, minutes=13 if enough or number % 12 == 2 else 20)]
    return _records(
        entries=entries,
        erosions=[] if enough else [*_erosions(days, number)],
        undone=[] if half else [*_undone(week, number, enough=enough)],
        absences=[Absence(id=an_id(9000 + number * 10), date=days[0], minutes=None, kind=AbsenceKind.HOLIDAY)]
        if number == 1
        else [],
        closed_days=[ClosedDay(date=day, recorded_at=evening_of(day)) for day in (days[:3] if half else days)],
        closed_weeks=[ClosedWeek(week=week.start, undone_answered=True)],
    )


def _records(**lists: list[Any]) -> dict[str, list[Any]]:
    names = ("entries", "erosions", "undone", "absences", "closed_days", "closed_weeks")
    return {name: lists.get(name, []) for name in names}


def _entries(days: tuple[date, ...], number: int, minutes: int) -> Iterator[Entry]:
    duties = list(Duty)
    for place, day in enumerate(days):
        for turn in range(4):
            index = number * 5 + place * 4 + turn
            timed = turn == 0
            yield Entry(
                id=an_id(number * 100 + place * 10 + turn + 1),
                duty=duties[index % 13 if index % 3 else index % 5],
                date=day,
                minutes=minutes + index % 4 * 5 - (1 if timed else 0),
                placement=PLACEMENTS[index % 7],
                older=index % 23 == 0,
                source=Source.TIMER if timed else Source.QUICK,
                recorded_at=evening_of(day + timedelta(days=(index % 10 == 9 and 12) or index % 7 // 5)),
            )


def _erosions(days: tuple[date, ...], number: int) -> Iterator[Erosion]:
    reasons = (
        ErosionReason.APPOINTMENT_BOOKED,
        ErosionReason.COVERING,
        ErosionReason.MEETING,
        ErosionReason.URGENT_SLOT,
    )
    for turn in range(1 + number % 2):
        day = days[(number + turn * 2) % 5]
        yield Erosion(
            id=an_id(20000 + number * 10 + turn),
            date=day,
            minutes=45 + turn * 15,
            reason=reasons[(number + turn) % 4],
            told_manager=day if number % 3 else None,
            recorded_at=evening_of(day),
        )


def _undone(week: Week, number: int, *, enough: bool) -> Iterator[UndoneItem]:
    for turn in range(0 if enough else 1 + number % 3):
        arose = week.days[1 + turn]
        yield UndoneItem(
            id=an_id(30000 + number * 10 + turn),
            duty=(Duty.CHART, Duty.RES, Duty.MSG)[turn],
            arose=arose,
            estimate_minutes=45 + 15 * turn,
            recorded_at=evening_of(arose),
        )
