from datetime import date, time
from fractions import Fraction

import pytest

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AbsenceKind, ErosionReason, LogSettings, UndoneReason
from dutytracker.reports import labels, words
from tests.builders import ZONE

SETTINGS = LogSettings(time_zone=ZONE)


@pytest.mark.parametrize(
    ("minutes", "expected"), [(460, "7 h 40"), (0, "0 h 00"), (5, "0 h 05"), (-74, "−1 h 14"), (10080, "168 h 00")]
)
def test_minutes_read_as_hours_and_minutes(minutes, expected):
    assert words.hours_and_minutes(minutes) == expected


@pytest.mark.parametrize(("minutes", "expected"), [(40, "40 min"), (60, "1 h 00"), (-19, "−19 min"), (0, "0 min")])
def test_in_a_sentence_less_than_an_hour_reads_as_minutes(minutes, expected):
    assert words.duration(minutes) == expected


def test_a_difference_carries_its_sign_and_nothing_carries_none():
    assert words.signed_hours_and_minutes(225) == "+3 h 45"
    assert words.signed_hours_and_minutes(-74) == "−1 h 14"
    assert words.signed_hours_and_minutes(0) == "0 h 00"
    assert words.signed_duration(45) == "+45 min"
    assert words.signed_duration(0) == "0 min"


def test_exact_hours_are_rounded_to_the_minute_only_when_shown():
    assert words.hours_words(Fraction(23, 2)) == "11 h 30"
    assert words.hours_words(Fraction(584, 60) + Fraction(1, 120)) == "9 h 45"


def test_percentages_are_rounded_half_up():
    assert words.percent_words(Fraction(1, 8)) == "13 %"
    assert words.percent_words(Fraction(351, 1000), 1) == "35.1 %"
    assert words.percent_words(Fraction(1), 1) == "100.0 %"


def test_a_number_takes_the_noun_it_needs():
    assert [words.counted(number, "week", "weeks") for number in (0, 1, 12)] == ["0 weeks", "1 week", "12 weeks"]


def test_a_members_own_word_for_a_duty_wins():
    settings = LogSettings(time_zone=ZONE, duty_labels={Duty.CALL: "Phone"})
    assert words.duty_label(Duty.CALL, settings) == words.short_duty_label(Duty.CALL, settings) == "Phone"
    assert words.duty_label(Duty.DOC, settings) == "Care coordination with doctors"
    assert words.short_duty_label(Duty.DOC, settings) == "Care coordination"


def test_only_own_time_is_called_own_time():
    assert words.placement_words(Placement.PROT) == "protected block"
    own = [place for place in Placement if "own time" in words.placement_words(place)]
    assert own == [Placement.BREAK, Placement.PRE, Placement.POST, Placement.OFF]


def test_every_code_has_its_words():
    for table, codes in (
        (labels.DUTY_LABELS, Duty),
        (labels.SHORT_DUTY_LABELS, Duty),
        (labels.PLACEMENTS, Placement),
        (labels.EROSION_REASONS, ErosionReason),
        (labels.UNDONE_REASONS, UndoneReason),
        (labels.ABSENCE_KINDS, AbsenceKind),
        (labels.PROVENANCES, Provenance),
    ):
        assert list(table) == list(codes)
    assert words.reason_words(ErosionReason.MEETING) == "meeting"
    assert words.reason_words(UndoneReason.NO_TIME) == "no time"
    assert words.absence_words(AbsenceKind.UNION_RELEASE) == "union release"
    assert words.provenance_words(Provenance.LATER) == "later (reconstructed)"


def test_dates_read_in_american_english():
    day = date(2026, 11, 19)
    assert words.long_day(day) == "Thursday, November 19"
    assert words.full_date(day) == "November 19, 2026"
    assert words.short_day(day) == "Nov 19"
    assert words.weekday_name(Weekday.SUNDAY) == "Sunday"


def test_a_date_in_a_row_has_its_weekday_in_few_letters():
    assert words.brief_day(date(2026, 11, 19)) == "Thu, Nov 19"


def test_a_week_names_its_second_month_only_where_it_needs_it():
    assert words.week_words(Week(date(2026, 11, 8))) == "November 8 – 14"
    assert words.week_words(Week(date(2026, 9, 27))) == "September 27 – October 3"
    assert words.short_week(Week(date(2026, 11, 15))) == "Nov 15 – 21"
    assert words.short_week(Week(date(2026, 12, 27))) == "Dec 27 – Jan 2"


def test_a_range_names_month_and_year_only_where_it_needs_them():
    assert words.range_words(date(2026, 11, 8), date(2026, 11, 14)) == "November 8 – 14, 2026"
    assert words.range_words(date(2026, 8, 30), date(2026, 11, 21)) == "August 30 – November 21, 2026"
    assert words.range_words(date(2025, 12, 28), date(2026, 1, 3)) == "December 28, 2025 – January 3, 2026"


@pytest.mark.parametrize(("clock", "expected"), [((14, 5), "2:05 PM"), ((0, 0), "12:00 AM"), ((12, 30), "12:30 PM")])
def test_clock_times_read_with_am_and_pm(clock, expected):
    assert words.clock_words(time(*clock)) == expected


def test_clock_times_of_24_hours_have_two_digits_for_every_hour(in_24_hours):
    clocks = (time(0, 5), time(9, 10), time(12), time(14, 5))

    assert [words.clock_words(clock) for clock in clocks] == ["00:05", "09:10", "12:00", "14:05"]


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (460, "7.67 h"),
        (5, "0.08 h"),
        (-74, "−1.23 h"),
        (0, "0.00 h"),
        (9, "0.15 h"),
        (119, "1.98 h"),
        (6000, "100.00 h"),
    ],
)
def test_hours_may_read_with_decimals(in_decimals, minutes, expected):
    assert words.hours_and_minutes(minutes) == expected


def test_what_is_shorter_than_an_hour_stays_in_minutes_also_with_decimals(in_decimals):
    assert [words.duration(minutes) for minutes in (59, 60, 70)] == ["59 min", "1.00 h", "1.17 h"]
    assert words.signed_hours_and_minutes(225) == "+3.75 h"
