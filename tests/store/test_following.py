"""Entries take the places after a change that reading would give them, and what is more than that is not followed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import Change, adding, deleting, editing
from dutytracker.store import reading
from dutytracker.store.following import can_be_followed, entries_after, log_after
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    a_logbook,
    a_timer,
    an_entry,
    an_erosion,
    an_id,
    an_undone_item,
    evening_of,
)

UNTIMED = an_entry(1, date=TUESDAY, recorded_at=evening_of(TUESDAY))
LATE = an_entry(2, date=TUESDAY, start=evening_of(TUESDAY))
EARLY = an_entry(3, date=TUESDAY, start=evening_of(TUESDAY) - timedelta(hours=3))
UNTIMED_TOO = an_entry(4, date=TUESDAY, recorded_at=evening_of(TUESDAY) + timedelta(minutes=1))
ON_MONDAY = an_entry(9, date=MONDAY, start=evening_of(MONDAY))


@pytest.mark.parametrize(
    "change",
    [
        adding("Log", EARLY, UNTIMED_TOO),
        adding("Log", ON_MONDAY),
        editing("Untime", LATE, replace(LATE, start=None)),
        editing("Move away", LATE, replace(LATE, date=WEEK.shifted(-1).last, start=None)),
        deleting("Delete", UNTIMED),
        adding("Log and delete", EARLY).then(deleting("", EARLY)),
    ],
)
def test_entries_stand_where_reading_puts_them(tmp_path, change):
    logbook, span = a_logbook(tmp_path), Span(MONDAY, WEDNESDAY)

    def read():
        with logbook._ledger.database.reading() as connection:
            return reading.entries_in(connection, span), reading.log_of(connection, logbook._ledger.frame, (WEEK,))

    logbook.perform(adding("Log", UNTIMED, LATE))
    entries, log = read()
    logbook.perform(change)
    assert (entries_after(entries, span, change), log_after(log, WEEK, change)) == read()
    logbook.close()


def test_changes_of_entries_are_followed():
    assert can_be_followed(adding("Log", UNTIMED, LATE))
    assert can_be_followed(editing("Move", LATE, replace(LATE, date=MONDAY)))
    assert can_be_followed(deleting("Delete", LATE))


@pytest.mark.parametrize(
    "change",
    [
        adding("Log and lose", UNTIMED, an_erosion()),
        adding("Undone", an_undone_item()),
        adding("Time", a_timer()),
        editing("Link", UNTIMED, replace(UNTIMED, clears=an_id(101))),
        deleting("Delete what clears", replace(UNTIMED, clears=an_id(101))),
        Change("Erase", (), erased=(UNTIMED.id,)),
    ],
)
def test_other_changes_are_not(change):
    assert not can_be_followed(change)
