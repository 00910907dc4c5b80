"""The evidence package of an open log."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dutytracker.domain.changes import adding
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence_package import Wanted
from dutytracker.domain.records import Source
from tests.builders import MONDAY, an_entry

THE_MONDAY = Wanted(first=MONDAY, last=MONDAY)
THAT_DAY = datetime(2026, 3, 2, 20, tzinfo=UTC)
"""On the Monday, by the time zone of the log."""


def test_notes_are_in_the_package_only_where_they_were_asked_for(logbook):
    logbook.perform(adding("Log an entry", an_entry(note="called back twice")))
    without = logbook.evidence.package(THE_MONDAY)
    assert not [name for name, data in without.items() if b"called back twice" in data]
    with_notes = logbook.evidence.package(replace(THE_MONDAY, notes=True))
    assert b"called back twice" in with_notes["revisions.jsonl"]
    assert b"Notes: they were left out." not in with_notes["read-me.txt"]


def test_minutes_are_told_by_duty_and_by_when_they_were_written_down(logbook):
    late = THAT_DAY + timedelta(days=9)
    logbook.perform(
        adding(
            "Log entries",
            an_entry(1, duty=Duty.CALL, minutes=10, recorded_at=THAT_DAY),
            an_entry(2, duty=Duty.CALL, minutes=25, recorded_at=late),
            an_entry(3, duty=Duty.CHART, minutes=40, recorded_at=THAT_DAY, source=Source.TIMER),
            an_entry(4, date=MONDAY + timedelta(days=1), minutes=99),
        )
    )
    package = logbook.evidence.package(THE_MONDAY)
    statement = json.loads(package["statement.json"])
    assert (statement["entries"], statement["minutes"]) == (3, 75)
    assert statement["by_duty"] == {"CALL": 35, "CHART": 40}
    assert statement["by_provenance"] == {"same_day": 10, "later": 25, "live": 40}
    assert "same day: 10 min" in package["read-me.txt"].decode()


def test_it_is_known_before_how_many_entries_a_package_would_tell(logbook):
    logbook.perform(adding("Log entries", an_entry(1), an_entry(2), an_entry(3, date=MONDAY + timedelta(days=1))))
    assert logbook.evidence.entries(THE_MONDAY) == 2


def test_a_package_tells_the_log_as_it_is_when_it_is_made(logbook):
    job = logbook.evidence.job(THE_MONDAY)
    logbook.perform(adding("Log an entry", an_entry(1)))
    assert json.loads(job.files()["statement.json"])["entries"] == 1


def test_the_same_log_at_the_same_moment_gives_the_same_page(logbook):
    logbook.perform(adding("Log an entry", an_entry(1)))
    first, second = logbook.evidence.package(THE_MONDAY), logbook.evidence.package(THE_MONDAY)
    assert first == second


def test_the_package_of_a_log_without_entries_says_so(logbook):
    package = logbook.evidence.package(THE_MONDAY)
    assert b"0 entries, 0 min in all." in package["read-me.txt"]
