from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.history import LateChanges, LogPlace
from dutytracker.reports.record_words import (
    entered_words,
    foot_words,
    limits_words,
    method_words,
    other_duties_words,
    place_words,
    precision_words,
    title_words,
    week_start_words,
)
from tests.builders import (
    MONDAY,
    THURSDAY,
    TUESDAY,
    WEEK,
    a_closed_week,
    a_log,
    an_absence,
    an_entry,
    evening_of,
)
from tests.reports.report_logs import a_report


def on(log, **fields):
    return a_report(log, 1, first=WEEK.start, **fields)


def test_precision_names_what_there_is_and_nothing_else():
    start = evening_of(MONDAY).replace(hour=20)
    log = a_closed_week(
        entries=(
            an_entry(1, minutes=30),
            an_entry(2, minutes=20, date=TUESDAY, start=start),
            an_entry(3, minutes=20, date=TUESDAY, start=start, recorded_at=evening_of(THURSDAY)),
        )
    )
    assert precision_words(on(log)) == (
        "1 of 3 entries (33 %) are multiples of 15 min; 0 (0 %) were timed. 0 h 30 logged without clock times."
        " 0 h 20 logged twice at one time counted once. Late edits: 3; late deletions: 1."
    )
    assert precision_words(on(a_log(), late_changes=LateChanges())) == "No entries. Late edits: 0; late deletions: 0."


def test_much_under_other_calls_for_a_better_list():
    entries = (an_entry(1, minutes=90), an_entry(2, minutes=11, duty=Duty.OTH))
    assert other_duties_words(on(a_log(entries=entries))) == (
        "11 % is under “Other indirect care”: above 10 % the list of duties needs revising."
    )
    tenth = (an_entry(1, minutes=90), an_entry(2, minutes=10, duty=Duty.OTH))
    assert other_duties_words(on(a_log(entries=tenth))) == ""


def test_the_method_explains_only_the_signs_that_are_there():
    complete = method_words(on(a_closed_week()))
    assert "Short: need over contract by more than 15 min." in complete
    assert "+ after" not in complete
    assert "–:" not in complete
    assert "Absences" not in complete
    patchy = method_words(on(a_log(terms=(), absences=(an_absence(minutes=90),))))
    assert "Absences took 1 h 30 off the schedule in 1 week." in patchy
    assert "A + after a figure: at least this" in patchy
    assert "–: not known; sums leave out what is not known." in patchy


def test_what_the_member_entered_says_how_absences_count():
    assert entered_words(on(a_log())) == (
        "Contract: 7 h 00 per 40 h 00 from January 4, 2026, less absences (pro rata), group preparation counts."
        " Working hours from January 4, 2026: Monday–Friday 8 h 00 (1 h 24 protected)."
        " Absences, place in the day and what was taken away are the member’s choices."
    )


def test_the_limits_are_said():
    assert "not that they are true" in limits_words()
    assert "One member says nothing about others." in limits_words()


def test_the_week_begins_where_the_log_says():
    assert week_start_words(Weekday.SUNDAY) == "weeks run Sunday to Saturday"
    assert week_start_words(Weekday.MONDAY) == "weeks run Monday to Sunday"


def test_the_foot_holds_formulas_date_and_place_in_the_log():
    assert foot_words(on(a_log())) == (
        "formulas 1. Made November 25, 2026. Log: entry 1284, head 9f2c 41ab 07de 5a31 … No notes, no clock times."
    )
    assert place_words(LogPlace(seq=0, head="")) == "Log: entry 0."


def test_the_title_names_nobody():
    assert title_words(on(a_log())) == "Indirect care, March 1 – 7, 2026"


def test_what_a_contract_calls_indirect_care_stands_at_the_head():
    log = a_log(settings={"indirect_care": "PMT"})
    assert title_words(on(log)) == "PMT (indirect care), March 1 – 7, 2026"
