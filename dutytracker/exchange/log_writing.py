"""From records to the fields of a log file."""

from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.patterns import Pattern, WorkDay
from dutytracker.domain.records import Absence, AppointmentWeek, ClosedDay, ClosedWeek, Entry, Erosion, Log, UndoneItem
from dutytracker.domain.terms import AppointmentsGuarantee, Guarantee, HoursGuarantee, PercentGuarantee, Term
from dutytracker.exchange.log_order import in_order
from dutytracker.exchange.log_text import clock_texts, day_text, local_text, utc_text

Fields = dict[str, object]


def fields_of(log: Log) -> Fields:
    """The whole file as one object, every list in the order of day and id."""
    zone = ZoneInfo(log.settings.time_zone)
    first_weekday = log.settings.week_starts_on.number
    return {
        "format": "dutytracker-log",
        "version": 1,
        "member": {"code": log.member.code, "clinic": log.member.clinic, "program": log.member.program},
        "settings": {
            "week_starts_on": log.settings.week_starts_on.value,
            "time_zone": log.settings.time_zone,
            "notes": log.settings.notes,
        },
        "patterns": [_pattern(pattern) for pattern in in_order(log.patterns)],
        "terms": [term_fields(term) for term in in_order(log.terms)],
        "absences": [_absence(absence) for absence in in_order(log.absences)],
        "erosions": [_erosion(erosion) for erosion in in_order(log.erosions)],
        "entries": [_entry(entry, zone) for entry in in_order(log.entries)],
        "undone": [_undone(item) for item in in_order(log.undone)],
        "closed_days": [_closed_day(day) for day in in_order(log.closed_days)],
        "closed_weeks": [
            _closed_week(week) for week in in_order(log.closed_weeks) if week.week.weekday() == first_weekday
        ],
        "appointments": [
            _appointments(week) for week in in_order(log.appointments) if week.week.weekday() == first_weekday
        ],
    }


def guarantee_fields(guarantee: Guarantee) -> dict[str, str | int]:
    """A guarantee under its basis, as log files and shares have it."""
    match guarantee:
        case HoursGuarantee():
            return {
                "basis": "hours",
                "guaranteed_minutes": guarantee.guaranteed_minutes,
                "reference_minutes": guarantee.reference_minutes,
            }
        case PercentGuarantee():
            return {
                "basis": "percent",
                "percent": guarantee.percent,
                "base": guarantee.base.value,
                "meeting_minutes": guarantee.meeting_minutes,
            }
        case AppointmentsGuarantee():
            return {"basis": "appointments", "percent": guarantee.percent}


def term_fields(term: Term) -> Fields:
    """A contract term, as log files and unit files have it."""
    return {
        "from": day_text(term.valid_from),
        **guarantee_fields(term.guarantee),
        "absence_rule": term.absence_rule.value,
        "counts_group_preparation": term.counts_group_preparation,
        "label": term.label,
    }


def _pattern(pattern: Pattern) -> Fields:
    days = {day.value[:3]: _work_day(pattern.days[day]) for day in Weekday if day in pattern.days}
    return {"from": day_text(pattern.valid_from), "days": days}


def _work_day(day: WorkDay) -> Fields:
    return {
        "shift": clock_texts(day.shift),
        "meal": None if day.meal is None else clock_texts(day.meal),
        "protected": [clock_texts(block) for block in day.protected],
    }


def _absence(absence: Absence) -> Fields:
    return {
        "id": str(absence.id),
        "date": day_text(absence.date),
        "minutes": absence.minutes,
        "kind": absence.kind.value,
    }


def _erosion(erosion: Erosion) -> Fields:
    return {
        "id": str(erosion.id),
        "date": day_text(erosion.date),
        "minutes": erosion.minutes,
        "reason": erosion.reason.value,
        "told_manager": day_text(erosion.told_manager),
        "recorded_at": utc_text(erosion.recorded_at),
    }


def _entry(entry: Entry, zone: ZoneInfo) -> Fields:
    return {
        "id": str(entry.id),
        "duty": entry.duty.value,
        "date": day_text(entry.date),
        "minutes": entry.minutes,
        "start": None if entry.start is None else local_text(entry.start, zone),
        "start_assumed": entry.start_assumed,
        "placement": entry.placement.value,
        "placement_chosen": entry.placement_chosen,
        "older": entry.older,
        "clears": None if entry.clears is None else str(entry.clears),
        "source": entry.source.value,
        "recorded_at": utc_text(entry.recorded_at),
        "note": entry.note,
    }


def _undone(item: UndoneItem) -> Fields:
    return {
        "id": str(item.id),
        "duty": item.duty.value,
        "arose": day_text(item.arose),
        "estimate_minutes": item.estimate_minutes,
        "reason": item.reason.value,
        "told_manager": day_text(item.told_manager),
        "status": item.status.value,
        "ended": day_text(item.ended),
        "recorded_at": utc_text(item.recorded_at),
    }


def _closed_day(closed: ClosedDay) -> Fields:
    return {"date": day_text(closed.date), "recorded_at": utc_text(closed.recorded_at)}


def _closed_week(closed: ClosedWeek) -> Fields:
    return {"week": day_text(closed.week), "undone_answered": closed.undone_answered}


def _appointments(week: AppointmentWeek) -> Fields:
    return {
        "week": day_text(week.week),
        "booked_minutes": week.booked_minutes,
        "held_minutes": week.held_minutes,
        "no_show_minutes": week.no_show_minutes,
    }
