"""The evidence package of an open log."""

from dutytracker.domain.changes import adding
from tests.builders import MONDAY, an_entry


def test_notes_are_in_the_package_only_where_they_were_asked_for(logbook):
    logbook.perform(adding("Log an entry", an_entry(note="called back twice")))
    without = logbook.evidence.package(MONDAY, MONDAY)
    assert not [name for name, data in without.items() if b"called back twice" in data]
    with_notes = logbook.evidence.package(MONDAY, MONDAY, with_notes=True)
    assert b"called back twice" in with_notes["revisions.jsonl"]
    assert b"Notes: they were left out." not in with_notes["read-me.txt"]


def test_the_package_of_a_log_without_entries_says_so(logbook):
    package = logbook.evidence.package(MONDAY, MONDAY)
    assert b"0 entries, 0 min in all." in package["read-me.txt"]
