"""The whole log is read now and then, and what is not as it was written is found."""

import os
import threading
from datetime import UTC, datetime

import pytest

from dutytracker.domain.changes import adding
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.store import checking
from dutytracker.store.checking import check_log, checked_at
from tests.builders import a_logbook, an_entry

AT = datetime(2026, 3, 4, 20, 0, tzinfo=UTC)


@pytest.fixture
def logbook(tmp_path):
    """An open log with entries."""
    logbook = a_logbook(tmp_path)
    logbook.perform(adding("Log entries", *(an_entry(number) for number in range(1, 50))))
    yield logbook
    logbook.close()


def key_of(logbook):
    return logbook._ledger.database.data_key


def test_a_log_that_is_whole_is_noted_with_the_time(logbook):
    assert checked_at(logbook.profile) is None
    check_log(logbook.profile, key_of(logbook), at=AT)
    assert checked_at(logbook.profile) == AT


def test_a_flipped_bit_is_found_and_nothing_is_written(logbook):
    logbook.close()
    path = logbook.profile.database
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(Damaged):
        check_log(logbook.profile, key_of(logbook), at=AT)
    assert path.read_bytes() == data
    assert checked_at(logbook.profile) is None


def test_a_history_that_was_changed_by_whoever_has_the_key_is_found(logbook):
    with logbook._ledger.database.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER revisions_never_updated")
        connection.exec_driver_sql("UPDATE revisions SET body = replace(body, '\"v\":1', '\"v\":2') WHERE seq = 7")
    with pytest.raises(Damaged):
        check_log(logbook.profile, key_of(logbook), at=AT)


def test_a_note_that_cannot_be_written_or_read_costs_nothing(logbook, monkeypatch):
    def refused(*_arguments):
        raise NotSaved("The disk is full.")

    monkeypatch.setattr(checking, "replace_file", refused)
    check_log(logbook.profile, key_of(logbook), at=AT)
    assert checked_at(logbook.profile) is None
    (logbook.profile.folder / checking.NOTE).write_bytes(os.urandom(40))
    assert checked_at(logbook.profile) is None


def test_keys_that_are_changed_meanwhile_wait_for_it(logbook, monkeypatch):
    begun, goes_on, whole = threading.Event(), threading.Event(), checking.is_chained

    def held(connection):
        begun.set()
        goes_on.wait(10)
        return whole(connection)

    monkeypatch.setattr(checking, "is_chained", held)
    check = threading.Thread(target=check_log, args=(logbook.profile, key_of(logbook)), kwargs={"at": AT})
    check.start()
    assert begun.wait(10)
    threading.Timer(0.2, goes_on.set).start()
    logbook.keys.set_passphrase("correct horse", None)
    check.join()
    assert checked_at(logbook.profile) == AT
    assert logbook.keys.has_passphrase
