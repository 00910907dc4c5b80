"""The backups of an open log: due once a day by its own calendar, thinned, and brought to the second place."""

from datetime import UTC, datetime, timedelta

import pytest

from dutytracker.domain.changes import adding
from dutytracker.store.backups.container import check
from tests.builders import SetClock, a_logbook, an_entry

EVENING = datetime(2026, 3, 5, 4, 0, tzinfo=UTC)
"""Still the fourth of March in the zone of the log."""


@pytest.fixture
def clock():
    return SetClock(EVENING)


@pytest.fixture
def logbook(tmp_path, clock):
    logbook = a_logbook(tmp_path / "here", at=clock)
    yield logbook
    logbook.close()


def log_on(logbook, number):
    logbook.perform(adding("Log an entry", an_entry(number)))
    return logbook.backups.job().run()


def test_a_backup_is_due_once_a_day_by_the_calendar_of_the_log(logbook, clock):
    assert logbook.backups.is_due
    log_on(logbook, 1)
    assert not logbook.backups.is_due
    clock.at = EVENING + timedelta(hours=3)
    assert not logbook.backups.is_due
    clock.at = EVENING + timedelta(hours=5)
    assert logbook.backups.is_due


def test_a_damaged_backup_of_today_leaves_one_due(logbook):
    backup = log_on(logbook, 1).made
    backup.write_bytes(backup.read_bytes()[:-1])
    assert logbook.backups.is_due
    assert logbook.backups.newest is None
    assert len(logbook.backups.kept()) == len(logbook.backups.checking()()) == 1


def test_of_one_day_the_last_backup_is_left(logbook, clock):
    log_on(logbook, 1)
    clock.at = EVENING + timedelta(minutes=1)
    made = log_on(logbook, 2).made
    assert [one.path for one in logbook.backups.kept()] == [made]


def test_once_a_clock_that_was_ahead_is_right_again_a_backup_is_due_once(logbook, clock):
    clock.at = EVENING + timedelta(days=2000)
    log_on(logbook, 1)
    clock.at = EVENING
    assert logbook.backups.is_due
    assert log_on(logbook, 2).made is not None
    assert not logbook.backups.is_due


def test_where_nothing_was_changed_none_is_made_at_the_end(logbook, clock):
    log_on(logbook, 1)
    clock.at = EVENING + timedelta(days=1)
    assert logbook.backups.job().run_at_end().made is None
    assert logbook.backups.job().run().made is None


def test_the_second_place_gets_it_or_its_absence_is_told(logbook, clock, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    assert logbook.backups.choose_second_place(stick) == logbook.backups.second_place
    assert log_on(logbook, 1).trouble is None
    assert len(list(stick.iterdir())) == 1
    stick.rename(tmp_path / "pulled out")
    clock.at = EVENING + timedelta(days=1)
    backed_up = log_on(logbook, 2)
    assert backed_up.made.exists()
    assert "connect it, or choose another" in backed_up.trouble
    logbook.backups.leave_second_place()
    assert log_on(logbook, 3).trouble is None


def test_at_the_end_nothing_is_thinned_out_here_or_in_the_second_place(logbook, clock, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    logbook.backups.choose_second_place(stick)
    log_on(logbook, 1)
    clock.at = EVENING + timedelta(minutes=1)
    logbook.perform(adding("Log an entry", an_entry(2)))
    assert logbook.backups.job().run_at_end().trouble is None
    assert len(logbook.backups.kept()) == len(list(stick.iterdir())) == 2
    clock.at = EVENING + timedelta(minutes=2)
    log_on(logbook, 3)
    assert len(logbook.backups.kept()) == len(list(stick.iterdir())) == 1


def test_a_backup_goes_to_any_file(logbook, tmp_path):
    file = tmp_path / "mine.dutybackup"
    assert logbook.backups.job().written_to(file) == check(file)
    assert logbook.backups.kept() == ()
