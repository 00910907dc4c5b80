"""The file is encrypted, private, and says plainly what is wrong with it."""

import sqlite3
import stat

import apsw
import pytest
import sqlcipher3.dbapi2
from sqlalchemy import func, select, text

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.store import database as database_module
from dutytracker.store.database import CACHE_KIBIBYTES, Database, is_whole, open_database, see_readable
from dutytracker.store.faults import CORRUPT, IOERR, NOTADB, Busy
from dutytracker.store.writing import apply
from tests.builders import MONDAY, ZONE, a_logbook, an_entry, evening_of
from tests.store.conftest import KEY


def setting(database, name):
    with database.reading() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


def count_of(database, table):
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(text(table))).scalar_one()


def test_the_settings_of_a_connection_are_the_safe_ones(database):
    names = ["journal_mode", "synchronous", "secure_delete", "trusted_schema", "temp_store", "foreign_keys"]
    assert [setting(database, name) for name in names] == ["wal", 2, 1, 0, 2, 1]
    assert setting(database, "busy_timeout") <= 100
    assert setting(database, "cipher_version")


def test_a_connection_keeps_few_pages_in_memory(database):
    assert setting(database, "cache_size") == -CACHE_KIBIBYTES


def test_a_driver_that_does_not_encrypt_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr(database_module.sqlcipher3, "dbapi2", sqlite3)
    path = tmp_path / "log.db"
    path.touch()
    with pytest.raises(AssertionError, match="does not encrypt"):
        Database(path, KEY)


def test_the_file_does_not_begin_like_an_open_database(database):
    database.close()
    assert database.path.read_bytes()[:15] != b"SQLite format 3"


def test_a_second_reader_opens_the_same_file_with_the_raw_key(database):
    with database.writing() as connection:
        apply(connection, adding("Log an entry", an_entry(note="a note")), at=evening_of(MONDAY))
    database.close()

    reader = apsw.Connection(str(database.path), flags=apsw.SQLITE_OPEN_READONLY)
    reader.pragma("cipher", "sqlcipher")
    reader.pragma("legacy", 4)
    reader.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    assert reader.execute("SELECT date, minutes, note FROM entries").fetchall() == [("2026-03-02", 30, "a note")]
    assert reader.execute("SELECT count(*) FROM revisions").fetchone() == (3,)


def test_nothing_that_was_typed_can_be_found_in_any_file(tmp_path):
    logbook = a_logbook(tmp_path, notes=True)
    logbook.perform(adding("Marker of the label", an_entry(note="Marker of the note")))
    while_open = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    logbook.close()
    after = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert {path.name for path in while_open} == {"log.db", "log.db-wal", "log.db-shm", "log.key", "log.head"}
    assert {path.name for path in after} == {"log.db", "log.key", "log.head"}
    for contents in (*while_open.values(), *after.values()):
        for typed in ("Marker", "CHART", ZONE, logbook.member.code, "2026-03-02"):
            assert typed.encode() not in contents
            assert typed.encode("utf-16-le") not in contents


def test_files_are_for_this_user_only(tmp_path):
    logbook = a_logbook(tmp_path)
    logbook.perform(adding("Log an entry", an_entry()))
    profile = logbook.profile.folder
    assert {stat.S_IMODE(path.stat().st_mode) for path in profile.iterdir()} == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (profile, profile.parent)} == {0o700}
    logbook.close()


@pytest.mark.parametrize("length", [0, 1, 15])
def test_a_file_too_short_for_a_database_is_damaged_not_empty(tmp_path, length):
    path = tmp_path / "log.db"
    path.write_bytes(bytes(length))
    with pytest.raises(Damaged, match=r"is damaged\. It was left as it is"):
        open_database(path, KEY)
    assert path.read_bytes() == bytes(length)


def test_an_open_database_is_not_taken_for_a_log(tmp_path):
    path = tmp_path / "log.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE entries (id)")
    plain.close()
    with pytest.raises(Damaged):
        open_database(path, KEY)


def test_another_key_finds_the_log_damaged(database):
    database.close()
    with pytest.raises(Damaged):
        open_database(database.path, bytes(32))


def test_a_log_that_cannot_be_read_says_so(tmp_path):
    with pytest.raises(DutyError, match="cannot be read"):
        open_database(tmp_path, KEY)


def test_a_flipped_byte_is_damage_and_never_a_wrong_figure(database):
    with database.writing() as connection:
        apply(connection, adding("Log entries", *map(an_entry, range(1, 60))), at=evening_of(MONDAY))
    database.close()
    whole = database.path.read_bytes()
    found = 0
    for page in range(len(whole) // 4096):
        broken = bytearray(whole)
        broken[page * 4096 + 1000] ^= 1
        database.path.write_bytes(broken)
        try:
            opened = open_database(database.path, KEY)
        except Damaged:
            found += 1
            continue
        try:
            assert count_of(opened, "entries") == 59
            assert count_of(opened, "revisions") == 61
        except Damaged:
            found += 1
        finally:
            opened.close()
    assert found > 5


def test_what_goes_wrong_in_a_transaction_leaves_nothing_behind(database):
    def go_wrong():
        with database.writing() as connection:
            connection.exec_driver_sql("CREATE TABLE half (a)")
            apply(connection, adding("Log an entry", an_entry()), at=evening_of(MONDAY))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        go_wrong()
    assert count_of(database, "entries") == 0
    assert count_of(database, "sqlite_schema WHERE name = 'half'") == 0


def test_our_own_mistakes_in_sql_are_not_blamed_on_the_member(database):
    with pytest.raises(Exception, match="no such table") as raised, database.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM nowhere")
    assert not isinstance(raised.value, DutyError)


def test_an_error_tells_nothing_that_was_typed(database):
    with pytest.raises(Exception, match="no such table") as raised, database.reading() as connection:
        connection.execute(text("SELECT * FROM nowhere WHERE note = :note"), {"note": "Marker"})
    assert "Marker" not in str(raised.value)


def test_a_lock_of_another_program_is_a_sentence_at_once(database):
    other = sqlcipher3.dbapi2.connect(database.path, isolation_level=None)
    other.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Busy, match="Another program is using the log"), database.writing():
        pass
    other.execute("ROLLBACK")
    with database.writing() as connection:
        apply(connection, adding("Log an entry", an_entry()), at=evening_of(MONDAY))
    other.close()
    assert count_of(database, "entries") == 1


def test_a_full_disk_is_a_sentence_and_nothing_changes(database):
    with database.outside_transactions() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(NotSaved, match="the disk is full"), database.writing() as connection:
        apply(connection, adding("Log entries", *map(an_entry, range(1, 60))), at=evening_of(MONDAY))
    assert count_of(database, "entries") == 0
    with database.outside_transactions() as connection:
        connection.execute("PRAGMA max_page_count = 100000")
    with database.writing() as connection:
        apply(connection, adding("Log entries", *map(an_entry, range(1, 60))), at=evening_of(MONDAY))
    assert count_of(database, "entries") == 59


def test_a_log_that_can_only_be_read_says_so_when_something_is_to_be_saved(database):
    path = database.path.with_name("where is it? 100%#.db")
    database.close()
    database.path.rename(path)
    for_reading = Database(path, KEY, read_only=True)
    assert count_of(for_reading, "revisions") == 2
    with pytest.raises(NotSaved, match="cannot be written: allow this program to write there"), for_reading.writing():
        pass
    for_reading.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_log_that_can_only_be_read_is_not_read_past_what_lies_beside_it(database):
    with database.writing() as connection:
        apply(connection, adding("Log an entry", an_entry()), at=evening_of(MONDAY))
    for_reading = Database(database.path, KEY, read_only=True)
    assert count_of(for_reading, "entries") == 1
    for_reading.close()


def test_a_disk_that_became_read_only_is_a_sentence(database):
    with database.outside_transactions() as connection:
        connection.execute("PRAGMA query_only = ON")
    with pytest.raises(NotSaved, match="cannot be written"), database.writing() as connection:
        apply(connection, adding("Log an entry", an_entry()), at=evening_of(MONDAY))


def failing(code, message="what SQLite says"):
    """An error of the driver as a disk that fails brings it about."""
    error = sqlcipher3.dbapi2.DatabaseError(message)
    error.sqlite_errorcode = code
    return error


def test_saving_works_again_after_the_disk_failed_once(database):
    before = database._connection
    with pytest.raises(NotSaved, match="disk is full or refuses"), database.writing():
        raise failing(IOERR)
    with database.writing() as connection:
        apply(connection, adding("Log an entry", an_entry()), at=evening_of(MONDAY))
    assert count_of(database, "entries") == 1
    assert database._connection is not before


def test_a_page_that_the_disk_did_not_give_once_is_not_called_damage(database):
    with pytest.raises(NotSaved, match="which is whole: try again"), database.reading():
        raise failing(CORRUPT)
    assert count_of(database, "entries") == 0


def test_a_page_that_is_not_what_was_written_is_damage_and_the_file_is_read_again_once_it_is_whole(database):
    database.gather()
    whole = database.path.read_bytes()
    database.path.write_bytes(whole[:8192] + bytes(len(whole) - 8192))
    with pytest.raises(Damaged), database.reading():
        raise failing(NOTADB)
    database.path.write_bytes(bytes(len(whole)))
    with pytest.raises(Damaged), database.reading():
        raise failing(NOTADB)
    database.path.write_bytes(whole)
    assert count_of(database, "entries") == 0


def test_rows_that_cannot_be_read_are_no_whole_file(database):
    class Driver:
        def execute(self, _statement):
            raise failing(CORRUPT)

    assert not is_whole(Driver())


def test_an_answer_that_comes_only_after_a_second_look_opens_the_log(database, monkeypatch):
    database.close()
    connected, asked = database_module._connected, []

    def once_not(*arguments):
        asked.append(arguments)
        if len(asked) == 1:
            raise failing(NOTADB)
        return connected(*arguments)

    monkeypatch.setattr(database_module, "_connected", once_not)
    again = open_database(database.path, KEY)
    assert count_of(again, "entries") == 0
    again.close()


def test_a_file_that_the_disk_does_not_give_is_not_called_damage(tmp_path):
    with pytest.raises(NotSaved, match=r"cannot be read .*: have the disk looked at"):
        see_readable(tmp_path)


def test_what_was_written_is_brought_into_the_one_file(database, tmp_path):
    with database.writing() as connection:
        apply(connection, adding("Log an entry", an_entry()), at=evening_of(MONDAY))
    reader = Database(database.path, KEY)
    with reader.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM entries").scalar_one() == 1
        with database.writing() as writing:
            apply(writing, adding("Log an entry", an_entry(2)), at=evening_of(MONDAY))
        with pytest.raises(Busy):
            database.gather()
    reader.close()
    database.gather()
    alone = tmp_path / "alone.db"
    alone.write_bytes(database.path.read_bytes())
    moved = Database(alone, KEY)
    assert count_of(moved, "entries") == 2
    moved.close()


def test_what_was_written_settles_in_the_one_file_while_another_reads(database, tmp_path):
    reader = Database(database.path, KEY)
    with reader.reading() as connection:
        assert count_in(connection) == 0
        with database.writing() as writing:
            apply(writing, adding("Log an entry", an_entry()), at=evening_of(MONDAY))
        database.settle()
        assert count_in(connection) == 0
    reader.close()
    database.settle()
    alone = tmp_path / "alone.db"
    alone.write_bytes(database.path.read_bytes())
    moved = Database(alone, KEY)
    assert count_of(moved, "entries") == 1
    moved.close()


def count_in(connection):
    return connection.exec_driver_sql("SELECT count(*) FROM entries").scalar_one()
