"""A log notices where the computer's clock is set while it is kept, and refuses nothing for it."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from dutytracker.computer import ClockWatch
from dutytracker.domain.changes import adding
from dutytracker.logbook import open_logbook, system_clock
from dutytracker.logbook.ledger import SINCE_START
from tests.builders import SetClock, a_logbook, an_entry

AT = datetime(2026, 3, 4, 20, tzinfo=UTC)


@pytest.fixture
def setting(tmp_path):
    """A log, its clock, and another that counts the seconds that really pass."""
    clock, passed = SetClock(AT), SetClock(0.0)
    a_logbook(tmp_path, at=clock).close()
    from dutytracker.paths import profile_in

    with closing(open_logbook(profile_in(tmp_path), clock=clock, watch=ClockWatch(clock, passed))) as logbook:
        yield logbook, clock, passed


def flags(logbook, number):
    return [step.clock_ahead for step in logbook.history.of(an_entry(number))]


def test_an_entry_tells_that_the_clock_was_set_forward_before_it_and_the_next_that_it_was_set_right(setting):
    logbook, clock, _passed = setting
    logbook.perform(adding("Log an entry", an_entry(1)))
    clock.at += timedelta(hours=2)
    logbook.perform(adding("Log an entry", an_entry(2)))
    clock.at -= timedelta(hours=2)
    logbook.perform(adding("Log an entry", an_entry(3)))
    assert [flags(logbook, number) for number in (1, 2, 3)] == [[0], [7200], [0]]
    (jump,) = logbook.history.clock_jumps()
    assert (jump.before, jump.at) == (AT + timedelta(hours=2), AT)


def test_a_night_of_sleep_sets_no_clock(setting):
    logbook, clock, passed = setting
    clock.at += timedelta(hours=9)
    passed.at += 9 * 3600
    logbook.perform(adding("Log an entry", an_entry()))
    assert flags(logbook, 1) == [0]


def test_what_is_undone_while_the_clock_was_set_tells_it_too(setting):
    logbook, clock, _passed = setting
    logbook.perform(adding("Log an entry", an_entry()))
    clock.at -= timedelta(minutes=10)
    logbook.undo()
    assert flags(logbook, 1) == [0, -600]


def test_the_clock_of_this_computer_is_watched_from_the_start():
    assert SINCE_START.seconds_ahead(system_clock()) == 0
