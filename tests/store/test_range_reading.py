"""What a long range asks for beyond its totals, wherever in the log it lies."""

from datetime import timedelta

import pytest

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import adding
from dutytracker.domain.evidence_quality import EntryCounts
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


@pytest.fixture
def some_weeks(put):
    """Four entries in a week, one in the next, one in the week before."""
    put(
        an_entry(1, minutes=15),
        an_entry(2, minutes=14, source=Source.TIMER),
        an_entry(3, minutes=45, source=Source.TIMER, imported_at=evening_of(SATURDAY)),
        an_entry(4, date=SATURDAY, minutes=60),
        an_entry(5, date=NEXT.start, minutes=20, source=Source.TIMER),
        an_entry(6, date=WEEK.start - timedelta(days=1)),
    )


THE_WEEK = EntryCounts(entries=4, multiples_of_15=3, timed=1)
THE_NEXT = EntryCounts(entries=1, multiples_of_15=0, timed=1)


@pytest.mark.usefixtures("some_weeks")
def test_entries_of_a_range_are_counted_with_those_that_look_rounded_and_those_timed(database):
    assert ask(database, range_reading.entry_counts_in, WEEK.span) == THE_WEEK
    assert ask(database, range_reading.entry_counts_in, Span(NEXT.end, NEXT.end)) == EntryCounts()


@pytest.mark.usefixtures("some_weeks")
def test_entries_of_each_week_are_counted_apart_also_where_there_are_none(database):
    weeks = (WEEK, NEXT, NEXT.shifted(1))
    assert ask(database, range_reading.entry_counts_of, weeks) == (THE_WEEK, THE_NEXT, EntryCounts())
