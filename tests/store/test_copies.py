"""A copy counts once it was read back in full."""

import stat

import pytest

from dutytracker.domain.changes import adding
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.store import copies
from dutytracker.store.copies import copies_in, copy_into_backups
from dutytracker.store.database import Database
from tests.builders import MONDAY, a_logbook, an_entry


@pytest.fixture
def logbook(tmp_path):
    """An open log with entries."""
    logbook = a_logbook(tmp_path)
    logbook.perform(adding("Log entries", *(an_entry(number) for number in range(1, 50))))
    yield logbook
    logbook.close()


def test_a_copy_holds_the_whole_log_while_it_is_open(logbook):
    copy = Database(
        copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy"), logbook._ledger.database.data_key
    )
    with copy.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM entries").scalar_one() == 49
    copy.close()
    assert len(logbook.records.entries_on(MONDAY)) == 49


def test_copies_are_private_and_leave_nothing_else_behind(logbook):
    copy = copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert list(copy.parent.iterdir()) == [copy]


def test_a_copy_never_takes_the_place_of_another(logbook):
    names = [copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy").name for _ in range(3)]
    assert names == ["a-copy.db", "a-copy-2.db", "a-copy-3.db"]
    assert [path.name for path in copies_in(logbook.profile)] == sorted(names)


def test_a_copy_of_a_damaged_log_does_not_count(logbook):
    logbook.close()
    path = logbook.profile.database
    broken = bytearray(path.read_bytes())
    broken[-2000] ^= 1
    path.write_bytes(broken)
    database = Database(path, logbook._ledger.database.data_key)
    with pytest.raises(Damaged):
        copy_into_backups(logbook.profile, database, "a-copy")
    assert list(logbook.profile.backups.iterdir()) == []
    database.close()


def test_where_the_disk_refuses_there_is_no_copy_and_a_sentence(logbook):
    (logbook.profile.folder / "backups").mkdir()
    (logbook.profile.backups / ".a-copy.new").mkdir()
    with pytest.raises(NotSaved, match="cannot be written"):
        copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
    assert copies_in(logbook.profile) == []


def test_a_copy_of_a_log_that_holds_what_it_must_not_does_not_count(logbook):
    with logbook._ledger.database.outside_transactions() as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE entries SET minutes = 0 WHERE date = '2026-03-02'")
    with pytest.raises(Damaged):
        copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
    assert list(logbook.profile.backups.iterdir()) == []


def test_a_page_that_the_disk_did_not_give_once_does_not_spoil_a_copy(logbook, monkeypatch):
    is_whole, asked = copies.is_whole, []

    def once_not(connection):
        asked.append(connection)
        return len(asked) > 1 and is_whole(connection)

    monkeypatch.setattr(copies, "is_whole", once_not)
    assert copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy").exists()
    assert len(asked) == 2
