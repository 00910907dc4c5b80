"""What importing another program's file does, in words."""

from datetime import UTC, datetime

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import Log, LogSettings, Member
from dutytracker.domain.tracking.importing import tracker_import
from dutytracker.domain.tracking.spans import Remark, Why
from dutytracker.reports.labels import DUTY_LABELS
from dutytracker.reports.tracker_words import left_out_words, name_lines, outcome_words, remark_lines
from tests.domain.tracking.spans import a_file, a_span

SETTINGS = LogSettings(time_zone="America/New_York", duty_labels={Duty.MSG: "Inbox"})
INTO = Log(member=Member(code=""), settings=SETTINGS)
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def importing(*spans, given=(), **fields):
    file = a_file(*spans, **fields)
    return tracker_import(file, INTO, given=dict(given), rules=(), labels=DUTY_LABELS, now=NOW)


def remarks(*spans, **fields):
    return list(remark_lines(importing(*spans, **fields), SETTINGS.time_zone))


def test_names_read_with_the_members_own_words_for_duties():
    found = importing(a_span(project="Emails"), a_span(project="Work"), given={"Work": None})
    assert list(name_lines(found, SETTINGS)) == [
        '“Emails”, 45 min: Inbox, as its words say; say otherwise with --map "Emails=none"',
        "“Work”, 45 min: no indirect care, so it does not come in",
    ]


def test_a_name_that_cannot_be_seen_is_shown_as_what_it_is():
    (line,) = name_lines(importing(a_span(project="Work\u202e\x1b[2J")), SETTINGS)
    assert line.startswith("“Work<U+202E><U+001B>[2J”, 45 min: no duty is known")


def test_nothing_is_left_out_where_every_name_is_known():
    assert left_out_words(importing(a_span())) is None


def test_a_file_of_unknown_names_says_so_first():
    found = importing(a_span(project="Work"))
    assert outcome_words(found, dry=True) == "Nothing in this file means a duty yet, so no entry was added."


@pytest.mark.parametrize("why", Why)
def test_every_remark_has_its_words(why):
    said = remarks(remarks=(Remark(7, why),), has_zone=True)
    assert len(said) == 1
    assert said[0].startswith("Line 7: ")
    assert said[0].endswith(".")


def test_a_file_without_lines_counts_records():
    said = remarks(remarks=(Remark(1, Why.RUNNING), Remark(2, Why.RUNNING)), has_zone=True, has_lines=False)
    assert said == ["Records 1, 2: still running, so left out."]


def test_a_guessed_encoding_and_time_zone_are_said():
    assert remarks(a_span(), encoding="Windows-1252") == [
        "The file does not say its encoding: it was read as Windows-1252.",
        "The file does not say its time zone: its clock times were read as those of America/New_York.",
    ]
