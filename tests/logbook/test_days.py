"""A day that is followed from change to change says what it would say if it were read anew."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.erasing import erasing_notes
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import UndoneStatus
from dutytracker.store import reading
from dutytracker.store.database import Database
from dutytracker.store.writing import apply
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    SetClock,
    a_logbook,
    a_pattern,
    a_term,
    a_timer,
    an_entry,
    an_erosion,
    an_undone_item,
    evening_of,
)
from tests.store.some_changes import DAYS, LATER, WEEKS, some_change


@pytest.fixture
def asked(monkeypatch):
    """The names of what the log was asked for."""
    names = []
    for name in ("log_of", "entries_in", "open_undone_items", "timers"):
        real = getattr(reading, name)
        monkeypatch.setattr(reading, name, lambda *given, name=name, real=real: names.append(name) or real(*given))
    return names


@pytest.fixture
def known(logbook):
    """Monday, as it stands after the first change since the log was opened."""
    logbook.perform(adding("Begin", a_pattern(), a_term()))
    return logbook.days.read(MONDAY)


@pytest.mark.parametrize("seed", range(24))
def test_whatever_happens_a_day_that_is_followed_says_what_is_stored(tmp_path, seed, asked):
    random = Random(seed)
    clock = SetClock(random.choice([LATER, evening_of(WEEKS[3].days[random.randrange(7)])]))
    logbook = a_logbook(tmp_path, at=clock)
    logbook.perform(adding("Begin", a_pattern(), a_term()))
    known = logbook.days.read(random.choice(DAYS))
    times_followed = 0
    for number in range(1, 41):
        change = some_change(random, logbook.records.whole_log(), number)
        with suppress(DutyError):
            logbook.undo() if random.random() < 0.25 else logbook.perform(change)
        clock.at += timedelta(minutes=random.choice([0, 1, 1, 300]))
        asked.clear()
        known = logbook.days.now(known)
        times_followed += not asked
        assert repr(known) == repr(logbook.days.read(known.day))
    logbook.close()
    assert times_followed > 0


def test_after_a_line_nothing_is_read_again(logbook, known, asked):
    logbook.perform(adding("Log an entry", an_entry(1), an_entry(2, date=TUESDAY)))
    followed = logbook.days.now(known)
    assert asked == []
    assert followed == logbook.days.read(MONDAY)
    assert followed.log.entries == (an_entry(1), an_entry(2, date=TUESDAY))


def test_an_entry_is_followed_as_it_is_edited_moved_deleted_and_taken_back(logbook, known, asked):
    entry = an_entry(1, start=evening_of(MONDAY))
    moved = replace(entry, date=WEDNESDAY, start=evening_of(WEDNESDAY), minutes=90)
    for change in (adding("Log", entry), editing("Move", entry, moved), deleting("Delete", moved)):
        logbook.perform(change)
        known = logbook.days.now(known)
        assert asked == []
        assert known == logbook.days.read(MONDAY)
        asked.clear()
    logbook.undo()
    known = logbook.days.now(known)
    assert asked == []
    assert known.log.entries == (moved,)
    assert known.situation.entries == (moved,)


def test_what_is_stored_is_followed_and_not_what_was_given(logbook, known):
    here = an_entry(1, start=evening_of(MONDAY).astimezone(ZoneInfo("Europe/Berlin")))
    logbook.perform(adding("Log", here))
    assert repr(logbook.days.now(known)) == repr(logbook.days.read(MONDAY))


def test_an_entry_of_another_week_takes_no_place(logbook, known):
    logbook.perform(adding("Log", an_entry(1, date=WEEK.shifted(-1).last)))
    followed = logbook.days.now(known)
    assert followed.log.entries == ()
    assert followed.number == known.number + 1


def test_entries_beside_one_that_clears_an_item_are_followed_in_another_week_too(logbook, known, asked):
    before = WEEK.shifted(-1).start
    done = an_undone_item(101, arose=before, status=UndoneStatus.DONE, ended=MONDAY)
    logbook.perform(adding("Clear", done, an_entry(1, date=before, clears=done.id)))
    known = logbook.days.now(known)
    asked.clear()
    logbook.perform(adding("Log", an_entry(2, date=before)))
    known = logbook.days.now(known)
    assert asked == []
    assert known == logbook.days.read(MONDAY)
    assert len(known.log.entries) == 2


@pytest.mark.parametrize(
    "change",
    [
        adding("Lose", an_erosion()),
        adding("Undone", an_undone_item()),
        adding("Time", a_timer()),
        adding("Log and lose", an_entry(1), an_erosion()),
    ],
)
def test_what_is_more_than_entries_is_read(logbook, known, asked, change):
    logbook.perform(change)
    followed = logbook.days.now(known)
    assert asked[0] == "log_of"
    assert followed == logbook.days.read(MONDAY)


def test_an_erased_note_is_read(logbook, known, asked):
    entry = an_entry(1, note="a word")
    logbook.perform(adding("Log", entry))
    known = logbook.days.now(known)
    logbook.perform(erasing_notes((entry,)))
    followed = logbook.days.now(known)
    assert "log_of" in asked
    assert followed.log.entries == (replace(entry, note=None),)


def test_the_first_change_since_the_log_was_opened_is_read(logbook, asked):
    known = logbook.days.read(MONDAY)
    asked.clear()
    logbook.perform(adding("Log", an_entry(1)))
    assert logbook.days.now(known).log.entries == (an_entry(1),)
    assert "log_of" in asked


def test_two_changes_at_once_are_read(logbook, known, asked):
    logbook.perform(adding("Log", an_entry(1)))
    logbook.perform(adding("Log", an_entry(2)))
    followed = logbook.days.now(known)
    assert "log_of" in asked
    assert followed.log.entries == (an_entry(1), an_entry(2))


def test_what_another_connection_stored_between_is_read(logbook, known, asked):
    database = logbook._ledger.database
    other = Database(database.path, database.data_key)
    with other.writing() as connection:
        apply(connection, adding("Log", an_entry(1)), at=logbook.now())
    other.close()
    logbook.perform(adding("Log", an_entry(2)))
    followed = logbook.days.now(known)
    assert "log_of" in asked
    assert followed.log.entries == (an_entry(1), an_entry(2))


def test_after_midnight_is_read(logbook, clock, known, asked):
    logbook.perform(adding("Log", an_entry(1)))
    clock.at += timedelta(days=1)
    followed = logbook.days.now(known)
    assert "log_of" in asked
    assert followed.situation.today == logbook.today()
