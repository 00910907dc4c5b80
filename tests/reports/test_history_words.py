"""The history of records in words."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dutytracker.domain.clock_jumps import ClockJump
from dutytracker.domain.history import Revision
from dutytracker.domain.operation import Operation
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import (
    AbsenceKind,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    ErosionReason,
    LogSettings,
)
from dutytracker.reports.history_words import HistoryWords
from tests.builders import (
    MONDAY,
    WEEK,
    ZONE,
    a_pattern,
    a_term,
    an_absence,
    an_entry,
    an_erosion,
    an_undone_item,
    evening_of,
)

WORDS = HistoryWords(LogSettings(time_zone=ZONE))
LENGTHS = {"booked_minutes": 1800, "held_minutes": 1620, "no_show_minutes": 180}


def a_step(before=None, after=None, *, days=0, reason=None, ahead=0) -> Revision:
    operation = Operation.ADD if before is None else Operation.DELETE if after is None else Operation.EDIT
    at = evening_of(MONDAY) + timedelta(days=days)
    told = {"at": at, "operation": operation, "reason": reason, "clock_ahead": ahead}
    return Revision(seq=3, change=2, label="", before=before, after=after, **told)


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (an_entry(), "Charting, 30 min, Monday, March 2, 2026, protected block"),
        (an_undone_item(), "Charting, about 1 h 00, no time, Monday, March 2, 2026"),
        (an_erosion(reason=ErosionReason.MEETING), "1 h 00, meeting, Monday, March 2, 2026"),
        (an_absence(kind=AbsenceKind.SICK), "sick, the whole day, Monday, March 2, 2026"),
        (an_absence(minutes=90), "PTO, 1 h 30, Monday, March 2, 2026"),
        (ClosedDay(date=MONDAY, recorded_at=evening_of(MONDAY)), "Monday, March 2, 2026 closed"),
        (
            ClosedWeek(week=WEEK.start, undone_answered=True),
            "undone list of the week of Sunday, March 1, 2026",
        ),
        (
            AppointmentWeek(week=WEEK.start, **LENGTHS),
            "appointments of the week of Sunday, March 1, 2026, booked 30 h 00, held 27 h 00, no-show 3 h 00",
        ),
        (LogSettings(time_zone=ZONE), "what the log is set to"),
    ],
)
def test_records_of_every_kind_are_told_in_words(record, words):
    assert WORDS.record(record) == words


def test_terms_and_working_hours_are_told_as_on_every_page():
    assert WORDS.record(a_term()).startswith("7 h 00 per 40 h 00 from January 4, 2026")
    assert WORDS.record(a_pattern()).startswith("Working hours from January 4, 2026: Monday–Friday 8 h 00")
    assert WORDS.record(Pattern(valid_from=MONDAY, days={})) == "Working hours from March 2, 2026: no working day."


def test_it_is_told_when_something_was_written_and_how_late():
    assert WORDS.when(a_step(after=an_entry())) == "Mar 2, 2026, 5:00 PM"
    assert WORDS.when(a_step(an_entry(), an_entry(minutes=45), days=7)) == "Mar 9, 2026, 6:00 PM"
    assert WORDS.when(a_step(an_entry(), None, days=12)) == "Mar 14, 2026, 6:00 PM · 12 days after"
    assert WORDS.when(a_step(after=a_term(), days=90)) == "May 31, 2026, 6:00 PM"


def test_a_step_that_was_written_while_the_clock_had_been_set_says_by_how_much():
    forward = WORDS.when(a_step(after=an_entry(), ahead=7200))
    assert forward == "Mar 2, 2026, 5:00 PM · the clock had been set 2 h 00 ahead"
    late = WORDS.when(a_step(an_entry(), None, days=12, ahead=-600))
    assert late == "Mar 14, 2026, 6:00 PM · 12 days after · the clock had been set 10 min back"


def test_a_step_that_was_written_with_a_clock_that_ran_ahead_says_what_a_later_one_says():
    step = a_step(after=an_entry())
    back = ClockJump(seq=4, before=step.at, at=step.at - timedelta(hours=2))
    assert HistoryWords(LogSettings(time_zone=ZONE), [back]).when(step) == (
        "Mar 2, 2026, 5:00 PM · by a clock that ran ahead or was set back later: a later step says Mar 2, 2026, 3:00 PM"
    )
    assert HistoryWords(LogSettings(time_zone=ZONE), [back]).when(replace(step, seq=4)) == "Mar 2, 2026, 5:00 PM"


def test_a_late_change_without_a_reason_says_so():
    before, after = an_entry(), an_entry(minutes=45)
    assert WORDS.why(a_step(before, after, days=12, reason="Typed 30 for 45.")) == "Typed 30 for 45."
    assert WORDS.why(a_step(before, after, days=12)) == "no reason given"
    assert WORDS.why(a_step(before, after, days=2)) == ""
    assert WORDS.why(a_step(after=after, days=12)) == ""
    assert WORDS.why(a_step(an_undone_item(), replace(an_undone_item(), told_manager=MONDAY), days=12)) == ""


def test_a_change_of_appointments_tells_the_lengths():
    before = AppointmentWeek(week=WEEK.start, **LENGTHS)
    assert WORDS.what(a_step(before, replace(before, held_minutes=1500))) == "Changed: held 27 h 00 → 25 h 00"
