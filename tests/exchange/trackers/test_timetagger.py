"""TimeTagger's report as CSV."""

import pytest

from dutytracker.domain.tracking.spans import DateOrder
from tests.exchange.trackers.some_tables import TIMETAGGER, read


def test_subtotals_are_no_records():
    spans, remarks = read(
        TIMETAGGER + "\n1:00,Total,,,,,,,\n,,,,,,,,\n1:00,#calls,,,,,,,\n,,1:00,2026-03-02,9:00,10:00,,,#calls\n"
    )
    assert ([span.seconds for span in spans], remarks) == ([3600], [])


def test_a_number_in_a_note_is_no_tag():
    (span,), _ = read(TIMETAGGER + ",,1:00,2026-03-02,9:00,10:00,room #12,,#12 #calls\n")
    assert span.tags == ("calls",)


def test_a_record_past_midnight_ends_on_the_next_day():
    (span,), _ = read(TIMETAGGER + ",,0:20,2026-03-02,23:50,00:10,,,\n")
    assert span.end.day == 3


def test_in_the_autumn_night_it_may_end_at_an_earlier_clock_time_of_the_same_day():
    (span,), _ = read(TIMETAGGER + ",,0:20,11/01/2026,01:50,01:10,,,\n", DateOrder.MONTH_FIRST)
    assert span.end.day == 1


@pytest.mark.parametrize("record", [",,0:00,2026-03-02,9:00,9:00,,,#calls", ",,,2026-03-02,9:00,,,,#calls"])
def test_a_running_record_is_left_out(record):
    assert read(TIMETAGGER + record + "\n")[1] == [(2, "running")]


@pytest.mark.parametrize(("length", "seconds"), [("0:44:30", 2670), ("0.75", 2700), ("1", None), ("0", None)])
def test_lengths_come_in_every_form_that_can_be_set(length, seconds):
    (span,), _ = read(TIMETAGGER + f",,{length},2026-03-02,9:00,9:45,,,#calls\n")
    assert (span.seconds, span.end.minute) == (seconds, 45)
