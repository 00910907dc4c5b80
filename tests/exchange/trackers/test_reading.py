"""Which program made a file, and what files are refused; the samples are described in their own README."""

import io
import zipfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import Log, LogSettings, Member
from dutytracker.domain.tracking.importing import tracker_import
from dutytracker.domain.tracking.spans import DateOrder, Program, Why
from dutytracker.exchange.strict_json import Refused
from dutytracker.exchange.trackers.reading import DatesUnclear, read_tracked
from dutytracker.exchange.trackers.telling import holds_tracked_time
from dutytracker.reports.labels import DUTY_LABELS

SAMPLES = Path(__file__).parent / "samples"
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
INTO = Log(member=Member(code=""), settings=LogSettings(time_zone="America/New_York"))

TOTALS = {
    "clockify.csv": (Program.CLOCKIFY, 45, 60, 70, ()),
    "gtimelog.txt": (Program.GTIMELOG, 45, 60, 210, ()),
    "hamster.tsv": (Program.HAMSTER, 45, 30, 345, ((8, Why.RUNNING),)),
    "hamster.xml": (Program.HAMSTER, 45, 30, 345, ((7, Why.RUNNING),)),
    "kimai.csv": (Program.KIMAI, 45, 60, 70, ((4, Why.WITH_BREAK), (6, Why.RUNNING))),
    "klog.klg": (
        *(Program.KLOG, 45, 30, 195),
        ((10, Why.OVERLAP), (11, Why.NEGATIVE), (12, Why.UNREADABLE), (18, Why.RUNNING)),
    ),
    "timetagger.csv": (Program.TIMETAGGER, 45, 60, 305, ((6, Why.RUNNING),)),
    "timewarrior.json": (Program.TIMEWARRIOR, 45, 30, 345, ((7, Why.RUNNING),)),
    "toggl.csv": (Program.TOGGL, 45, 60, 185, ((8, Why.EMPTY),)),
    "watson-frames.json": (Program.WATSON, 45, 60, 345, ()),
    "watson-log.json": (Program.WATSON, 45, 60, 345, ((7, Why.RUNNING),)),
}
"""Of each sample: the program, the minutes of calls, emails and charting, and the remarks."""


def imported(data, order=DateOrder.DAY_FIRST):
    file = read_tracked(data, order)
    return tracker_import(file, INTO, given={}, rules=(), labels=DUTY_LABELS, now=NOW)


def refused(data, order=None):
    with pytest.raises(Refused) as caught:
        read_tracked(data, order)
    return caught.value.sentence


@pytest.mark.parametrize("name", TOTALS)
def test_a_sample_comes_in_with_its_own_minutes(name):
    found = imported((SAMPLES / name).read_bytes())
    minutes = Counter()
    for duties in found.by_day.values():
        minutes.update(duties)
    remarks = tuple((remark.place, remark.why) for remark in found.remarks)
    measured = (found.program, minutes[Duty.CALL], minutes[Duty.MSG], minutes[Duty.CHART], remarks)
    assert measured == TOTALS[name]


def test_every_sample_is_looked_at():
    assert set(TOTALS) == {path.name for path in SAMPLES.iterdir()} - {"README.md"}


@pytest.mark.parametrize("name", TOTALS)
def test_nothing_about_people_gets_into_an_entry(name):
    found = repr(imported((SAMPLES / name).read_bytes()).change)
    assert not [word for word in ("Doe", "Sam", "sam@", "room", "message", "intake") if word in found]


def test_watson_tells_the_same_records_in_both_of_its_files():
    frames, log = (imported((SAMPLES / name).read_bytes()) for name in ("watson-frames.json", "watson-log.json"))
    assert frames.change == log.change


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_an_encoding_that_tells_itself_is_read(encoding):
    text = (SAMPLES / "clockify.csv").read_text("utf-8").replace("Patient calls", "Anrufe für Patienten")
    found = read_tracked(text.encode(encoding))
    assert (found.spans[0].project, found.encoding) == ("Anrufe für Patienten", None)


def test_an_old_encoding_is_guessed_and_said():
    text = (SAMPLES / "clockify.csv").read_text("utf-8").replace("Patient calls", "Anrufe für Patienten")
    found = read_tracked(text.encode("cp1252"))
    assert (found.spans[0].project, found.encoding) == ("Anrufe für Patienten", "Windows-1252")


@pytest.mark.parametrize("separator", [";", "\t"])
def test_another_separator_is_found(separator):
    text = (SAMPLES / "kimai.csv").read_text("utf-8").replace(",", separator)
    assert len(read_tracked(text.encode()).spans) == 4


def test_line_ends_of_every_kind_are_read():
    data = (SAMPLES / "klog.klg").read_bytes()
    for end in (b"\r\n", b"\r"):
        assert read_tracked(data.replace(b"\n", end)) == read_tracked(data)


def test_only_an_object_can_be_a_file_of_this_program():
    assert not holds_tracked_time(b'\xef\xbb\xbf {"format": 1}')
    assert holds_tracked_time(b"[1]")


def a_zip():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("toggl.csv", (SAMPLES / "toggl.csv").read_text("utf-8"))
    return data.getvalue()


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><activities>&b;</activities>'
OUTSIDE = b'<!DOCTYPE activities SYSTEM "file:///etc/passwd"><activities/>'
HEAD = b"User,Email,Project,Start date,Start time,End date,End time,Duration,Description\n"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (a_zip(), "export it as CSV"),
        (b"%PDF-1.7", "export it as CSV"),
        (HEAD + b"a,b,c\0", "not text all through"),
        (b"\x81\x8d\x8f\x90", "encoding that is not known"),
        (b"\xff\xfea", "encoding that is not known"),
        (HEAD + b"x" * 20_001, "far too long"),
        (b"x" * (16 * 1024 * 1024 + 1), "larger than 16 MiB"),
        (HEAD + b'"never closed', "Line 2 of this table is damaged"),
        (HEAD + b"," * 250, "too large for a timesheet"),
        (HEAD + b"\n" * 200_001 + b"a,b\n", "too large for a timesheet"),
        (BOMB, "declares types or entities"),
        (OUTSIDE, "declares types or entities"),
        (b"<activities>" * 2000, "no report of a program"),
        (b"<html></html>", "no report of a program"),
        (b"<activities><activity", "damaged or was cut off"),
        (b"[" * 100_000, "nested deeper"),
        (b"[1, 2]", "not from Timewarrior or Watson"),
        (b"[]", "not from Timewarrior or Watson"),
        (b'[{"start":"20260302T140000Z"', "cut off"),
        (b"id,start,stop,project,tags\n", "an hour off"),
        (b"Dear diary,\nnothing.", "not from a program that is known"),
        (b'"broken', "not from a program that is known"),
        (b'a,"broken\n', "not from a program that is known"),
        (b"", "not from a program that is known"),
        (b"2026-03-02\nnothing indented", "not from a program that is known"),
    ],
    ids=range(25),
)
def test_a_hostile_or_foreign_file_is_refused_with_a_sentence(data, words):
    assert words in refused(data)


def test_dates_that_can_be_read_two_ways_are_asked_about():
    data = (SAMPLES / "timetagger.csv").read_bytes().replace(b"27-11", b"07-11")
    with pytest.raises(DatesUnclear, match="--dates month-first or --dates day-first"):
        read_tracked(data)
    first, last = (min(span.day for span in read_tracked(data, order).spans) for order in DateOrder)
    assert (first.isoformat(), last.isoformat()) == ("2026-03-02", "2026-01-11")


@given(st.binary(max_size=300))
def test_whatever_bytes_there_are_nothing_but_a_refusal_comes_of_them(data):
    try:
        read_tracked(data)
    except DutyError as refusal:
        said = refusal.sentence
    else:
        said = "Read."
    assert said.endswith(".")


@given(st.sampled_from(sorted(TOTALS)), st.integers(0, 4000), st.binary(max_size=4))
def test_a_sample_that_was_changed_anywhere_is_read_or_refused(name, at, put):
    data = (SAMPLES / name).read_bytes()
    at %= len(data)
    try:
        found = imported(data[:at] + put + data[at + len(put) :])
    except DutyError:
        return
    assert found.minutes == sum(entry.minutes for entry in found.entries)
