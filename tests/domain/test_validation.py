"""Which records are impossible, and in which field."""

from datetime import UTC, date, datetime

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import Pin, PutAway
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import AppointmentWeek, ClosedDay, ClosedWeek, LogSettings, Member, UndoneStatus
from dutytracker.domain.terms import AppointmentsGuarantee, HoursGuarantee, PercentGuarantee
from dutytracker.domain.validation import problems_of, zone_named
from tests.builders import (
    MONDAY,
    SUNDAY,
    ZONE,
    a_full_log,
    a_pattern,
    a_receipt,
    a_sample_plan,
    a_shared_summary,
    a_term,
    a_timer,
    a_work_day,
    an_absence,
    an_adoption,
    an_entry,
    an_erosion,
    an_import_rule,
    an_undone_item,
    evening_of,
    pinned_favorites,
)

SETTINGS = LogSettings(time_zone=ZONE)
TOO_EARLY = date(1999, 12, 31)


def fields(record):
    return [problem.field for problem in problems_of(record, SETTINGS)]


def test_sound_records_have_no_problems():
    log = a_full_log()
    records = (*log.entries, *log.undone, *log.erosions, *log.absences, *log.closed_days, *log.closed_weeks)
    records += (*log.appointments, *log.patterns, *log.terms, log.member, log.settings)
    records += (a_shared_summary(), a_receipt(), an_adoption(), a_sample_plan(), an_import_rule(duty=None))
    records += (a_timer(), a_timer(position=1, started_at=None), pinned_favorites())
    assert [problem for record in records for problem in problems_of(record, log.settings)] == []


def test_all_that_is_wrong_is_said_in_the_order_of_the_fields():
    assert fields(
        an_entry(date=TOO_EARLY, minutes=0, note="x" * 121, recorded_at=datetime(1970, 1, 1, tzinfo=UTC))
    ) == [
        "date",
        "minutes",
        "recorded_at",
        "note",
    ]


def a_pin(number, minutes=15):
    return Pin(number=number, duty=Duty.CALL, minutes=minutes)


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (an_entry(minutes=1441), "minutes"),
        (an_entry(start=datetime(2026, 3, 2, 7, tzinfo=UTC)), "start"),
        (an_entry(start_assumed=True), "start_assumed"),
        (an_entry(start=datetime(2026, 3, 3, 7, 31, tzinfo=UTC)), "minutes"),
        (an_entry(recorded_at=datetime(2026, 3, 2)), "recorded_at"),  # noqa: DTZ001 - the naive time is the fault
        (an_entry(note="a\u200bb"), "note"),
        (an_undone_item(estimate_minutes=4), "estimate_minutes"),
        (an_undone_item(estimate_minutes=241), "estimate_minutes"),
        (an_undone_item(ended=MONDAY), "ended"),
        (an_undone_item(status=UndoneStatus.DONE), "ended"),
        (an_undone_item(status=UndoneStatus.DROPPED, ended=SUNDAY), "ended"),
        (an_undone_item(told_manager=TOO_EARLY), "told_manager"),
        (an_erosion(minutes=0), "minutes"),
        (an_erosion(told_manager=TOO_EARLY), "told_manager"),
        (an_absence(minutes=0), "minutes"),
        (an_absence(minutes=1441), "minutes"),
        (ClosedDay(date=TOO_EARLY, recorded_at=evening_of(MONDAY)), "date"),
        (ClosedWeek(week=MONDAY, undone_answered=True), "week"),
        (AppointmentWeek(week=SUNDAY, booked_minutes=0, held_minutes=0, no_show_minutes=-1), "no_show_minutes"),
        (a_pattern(day=a_work_day("08:00-08:00", None)), "days"),
        (a_pattern(day=a_work_day("08:00-16:00", "07:30-08:30")), "days"),
        (a_pattern(day=a_work_day("08:00-16:00", "12:00-12:00")), "days"),
        (a_pattern(day=a_work_day("08:00-16:00", "12:00-12:30", "12:29-13:00")), "days"),
        (a_pattern(day=a_work_day("22:00-06:00", "02:00-02:30", "05:30-06:30")), "days"),
        (a_term(guarantee=HoursGuarantee(guaranteed_minutes=420, reference_minutes=0)), "reference_minutes"),
        (a_term(guarantee=HoursGuarantee(guaranteed_minutes=2401, reference_minutes=2400)), "guaranteed_minutes"),
        (a_term(guarantee=PercentGuarantee(percent="101")), "percent"),
        (a_term(guarantee=PercentGuarantee(percent="18", meeting_minutes=-1)), "meeting_minutes"),
        (a_term(guarantee=AppointmentsGuarantee(percent="1e1")), "percent"),
        (a_term(label="a\nb"), "label"),
        (Member(code="OOOO-1111"), "code"),
        (Member(code="K7QF-2M9X", program="x" * 121), "program"),
        (LogSettings(time_zone="Mars/Olympus"), "time_zone"),
        (a_shared_summary(digest="AB" * 32), "digest"),
        (a_shared_summary(digest="ab" * 31), "digest"),
        (a_shared_summary(made_at=datetime(1970, 1, 1, tzinfo=UTC)), "made_at"),
        (a_shared_summary(first_week=TOO_EARLY), "first_week"),
        (a_shared_summary(last_week=date(2026, 2, 22)), "last_week"),
        (a_receipt(digest="CD" * 32), "digest"),
        (a_receipt(steward_key="5e"), "steward_key"),
        (a_receipt(seq=0), "seq"),
        (a_receipt(head=""), "head"),
        (a_receipt(made_at=datetime(1970, 1, 1, tzinfo=UTC)), "made_at"),
        (an_adoption(unit="x" * 121), "unit"),
        (an_adoption(steward_key="5E" * 32), "steward_key"),
        (an_adoption(sealing_key="7a"), "sealing_key"),
        (an_adoption(made_at=datetime(1970, 1, 1, tzinfo=UTC)), "made_at"),
        (an_adoption(adopted_at=datetime(1970, 1, 1, tzinfo=UTC)), "adopted_at"),
        (a_sample_plan(valid_from=TOO_EARLY), "valid_from"),
        (a_sample_plan(MONDAY), "weeks"),
        (a_sample_plan(date(1999, 12, 26)), "weeks"),
        (a_sample_plan(SUNDAY, SUNDAY), "weeks"),
        (a_sample_plan(date(2026, 3, 8), SUNDAY), "weeks"),
        (a_sample_plan(recorded_at=datetime(1970, 1, 1, tzinfo=UTC)), "recorded_at"),
        (an_import_rule(name="Patient calls"), "name"),
        (a_timer(position=-1), "position"),
        (pinned_favorites(pins=(a_pin(0),)), "pins"),
        (pinned_favorites(pins=(a_pin(10),)), "pins"),
        (pinned_favorites(pins=(a_pin(2), a_pin(1))), "pins"),
        (pinned_favorites(pins=(a_pin(2), a_pin(2))), "pins"),
        (pinned_favorites(pins=(a_pin(2, minutes=0),)), "pins"),
        (pinned_favorites(put_away=(PutAway(duty=Duty.CALL, minutes=1441),)), "put_away"),
        (pinned_favorites(recorded_at=datetime(1970, 1, 1, tzinfo=UTC)), "recorded_at"),
        (a_timer(started_at=datetime(1970, 1, 1, tzinfo=UTC)), "started_at"),
        (a_timer(recorded_at=datetime(1970, 1, 1, tzinfo=UTC)), "recorded_at"),
        (an_import_rule(recorded_at=datetime(1970, 1, 1, tzinfo=UTC)), "recorded_at"),
        (LogSettings(time_zone=ZONE, duty_labels={Duty.CALL: " "}), "duty_labels"),
        (LogSettings(time_zone=ZONE, duty_labels={Duty.CALL: "x" * 41}), "duty_labels"),
        (LogSettings(time_zone=ZONE, indirect_care="x" * 41), "indirect_care"),
        (LogSettings(time_zone=ZONE, unused_duties=frozenset(Duty)), "unused_duties"),
    ],
)
def test_what_is_impossible_is_said_of_its_field(record, field):
    assert field in fields(record)


def test_a_night_shift_holds_its_meal_and_blocks_past_midnight():
    night = a_work_day("22:00-06:00", "02:00-02:30", "05:00-06:00", "22:00-23:00")
    assert fields(Pattern(valid_from=MONDAY, days={Weekday.MONDAY: night})) == []


def test_a_day_of_25_hours_still_ends_at_midnight():
    start = datetime(2026, 11, 1, 7, tzinfo=UTC)
    assert fields(an_entry(date=date(2026, 11, 1), start=start, minutes=1440)) == []


def test_a_week_must_begin_when_the_weeks_of_the_log_begin():
    monday = LogSettings(time_zone=ZONE, week_starts_on=Weekday.MONDAY)
    assert problems_of(ClosedWeek(week=MONDAY, undone_answered=True), monday) == ()


@pytest.mark.parametrize(
    "name", ["", "America", "../UTC", "/etc/localtime", "Nowhere/Land", "a" * 500, "UTC\n", "Ünix"]
)
def test_names_that_are_no_time_zone(name):
    assert zone_named(name) is None


def test_names_that_are_time_zones():
    assert [str(zone_named(name)) for name in ("UTC", "America/Argentina/Ushuaia")] == [
        "UTC",
        "America/Argentina/Ushuaia",
    ]
