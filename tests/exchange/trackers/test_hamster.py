"""Hamster's reports."""

import pytest

from dutytracker.exchange.trackers.reading import read_tracked
from tests.exchange.trackers.some_tables import read

TSV = "activity\tstart time\tend time\tduration minutes\tcategory\tdescription\ttags\n"
XML = '<activities><activity name="Calls" start_time="{}" end_time="{}" category="{}" tags="a, b"/></activities>'


def test_an_activity_is_narrower_than_its_category():
    (span,), _ = read(TSV + "Calls\t2026-03-02 09:00\t2026-03-02 09:10\t10.0\tWork\t\ta, b\n")
    assert (span.activity, span.project, span.tags) == ("Calls", "Work", ("a", "b"))
    assert read(XML.format("2026-03-02 09:00", "2026-03-02 09:10", "Work"))[0][0].activity == "Calls"


def test_unsorted_is_no_category():
    (span,), _ = read(XML.format("2026-03-02 09:00:30", "2026-03-02 09:10:00", "Unsorted"))
    assert (span.project, span.start.second) == ("", 30)


@pytest.mark.parametrize("end", ["", "None"])
def test_a_running_record_is_left_out_however_its_end_is_written(end):
    assert read(TSV + f"Calls\t2026-03-02 09:00\t{end}\t10.0\tWork\t\t\n")[1] == [(2, "running")]
    assert read(XML.format("2026-03-02 09:00", end, ""))[1] == [(1, "running")]


def test_nonsense_is_left_out():
    assert read(XML.format("yesterday", "2026-03-02 09:00", ""))[1] == [(1, "unreadable")]


def test_its_own_minutes_are_not_read_since_they_are_wrong_in_the_nights_of_a_clock_change():
    (span,), _ = read(TSV + "Calls\t2026-03-08 01:15\t2026-03-08 03:30\t135.0\tWork\t\t\n")
    assert span.seconds is None


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_a_report_in_another_encoding_keeps_its_letters(encoding):
    report = '<?xml version="1.0" encoding="{}"?>' + XML.format("2026-03-02 09:00", "2026-03-02 09:30", "Café")
    (span,) = read_tracked(report.format(encoding).encode(encoding)).spans
    assert span.project == "Café"
