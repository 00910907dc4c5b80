"""What a long range asks for beyond its totals, wherever in the log it lies."""

from datetime import timedelta

import pytest

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import adding
from dutytracker.domain.evidence_quality import EntryCounts, entry_counts
from dutytracker.domain.records import Source, UndoneStatus
from dutytracker.store import range_reading
from dutytracker.store.writing import apply
from tests.builders import MONDAY, SATURDAY, WEEK, an_entry, an_undone_item, evening_of

NEXT = WEEK.shifted(1)


@pytest.fixture
def put(database):
    """Adds records."""

    def put(*records):
        with database.writing() as connection:
            apply(connection, adding("Add", *records), at=evening_of(SATURDAY))

    return put


def ask(database, question, span):
    with database.reading() as connection:
        return question(connection, span)


def ended(number, arose, day):
    return an_undone_item(number, arose=arose, status=UndoneStatus.DROPPED, ended=day)


def test_items_open_at_any_time_of_the_range_are_found_however_old_they_are(database, put):
    long_ago = MONDAY - timedelta(days=900)
    put(
        an_undone_item(101, arose=long_ago),
        ended(102, long_ago, WEEK.start),
        ended(103, long_ago, WEEK.start - timedelta(days=1)),
        an_undone_item(104, arose=WEEK.last),
        an_undone_item(105, arose=NEXT.start),
        ended(106, MONDAY, NEXT.last),
    )
    found = ask(database, range_reading.undone_open_in, WEEK.span)
    assert [item.id.int for item in found] == [101, 102, 106, 104]


def test_entries_of_a_range_are_counted_as_one_by_one(database, put):
    entries = [
        an_entry(1, minutes=15),
        an_entry(2, minutes=14, source=Source.TIMER),
        an_entry(3, minutes=45, source=Source.TIMER, imported_at=evening_of(SATURDAY)),
        an_entry(4, date=SATURDAY, minutes=60),
    ]
    put(*entries, an_entry(5, date=NEXT.start), an_entry(6, date=WEEK.start - timedelta(days=1)))
    assert ask(database, range_reading.entry_counts_in, WEEK.span) == entry_counts(entries)
    assert ask(database, range_reading.entry_counts_in, Span(NEXT.end, NEXT.end)) == EntryCounts()
