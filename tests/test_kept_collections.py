"""A steward's collections are begun, opened, renamed, deleted and brought back, and destroyed for good."""

import os
import stat
import sys

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.store.copies import copy_into_backups
from dutytracker.store.database import Database, open_database
from dutytracker.store.faults import Busy
from tests.builders import a_logbook
from tests.stewards import code_of, read_shares, share_file
from tests.store.processes import lines_of


@pytest.fixture
def logbook(tmp_path):
    logbook = a_logbook(tmp_path / "data", passphrase="correct horse")
    yield logbook
    logbook.close()


@pytest.fixture
def kept(logbook):
    return logbook.collections


def begun(kept, *names):
    for name in names:
        kept.begin(name).close()


def files_of(logbook):
    return sorted(path.name for path in logbook.profile.collections.iterdir())


def test_collections_are_known_by_name_and_survive_the_log_being_closed(logbook, kept, tmp_path):
    begun(kept, "Spring", " Autumn ")
    assert kept.names == ("Autumn", "Spring")
    logbook.close()

    again = open_logbook(logbook.profile, passphrase="correct horse")
    assert again.collections.names == ("Autumn", "Spring")
    book = again.collections.open(" Spring ")
    assert book.name == "Spring"
    book.close()
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_nobody_else_can_read_the_files_and_their_names_tell_nothing(logbook, kept):
    book = kept.begin("Spring")
    book.members.set_name(code_of(1), "Ada")
    folder = logbook.profile.collections
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert "Spring" not in "".join(files_of(logbook))
    book.close()


def test_no_file_holds_a_word_of_what_is_kept(logbook, kept, tmp_path):
    marks = [b"Rosalind", b"Marker clinic", b"MARKER UNIT", code_of(7).encode(), b"dutytracker-share", b"Spring"]
    book = kept.begin("Spring")
    read = read_shares(tmp_path / "files", one=share_file(7, clinic="Marker clinic"))
    book.add(read)
    book.members.set_name(code_of(7), "Rosalind")
    book.members.set_clinic("Marker clinic", "MARKER UNIT")
    book.undo()

    def scan():
        for path in logbook.profile.folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                assert [mark for mark in marks if mark in data] == [], path

    scan()
    book.close()
    logbook.close()
    scan()


@pytest.mark.parametrize("do", ["open", "rename", "delete"])
def test_a_collection_that_is_not_there_is_named_in_the_refusal(kept, do):
    arguments = ("Spring", "Summer") if do == "rename" else ("Spring",)
    with pytest.raises(DutyError, match="There is no collection called Spring"):
        getattr(kept, do)(*arguments)


def test_a_name_that_is_taken_begins_no_second_file(logbook, kept):
    begun(kept, "Spring")
    with pytest.raises(DutyError, match="There already is a collection called Spring"):
        kept.begin("Spring")
    assert len(files_of(logbook)) == 1


def test_a_collection_is_renamed(kept):
    begun(kept, "Spring", "Autumn")
    kept.rename("Spring", "Summer")
    assert kept.names == ("Autumn", "Summer")
    with pytest.raises(DutyError, match="There already is"):
        kept.rename("Summer", "Autumn")


def test_a_deleted_collection_is_put_away_and_comes_back_whole(logbook, kept, tmp_path):
    book = kept.begin("Spring")
    book.add(read_shares(tmp_path / "files", one=share_file(1)))
    book.close()

    kept.delete("Spring")
    assert (kept.names, [entry.name for entry in kept.deleted]) == ((), ["Spring"])
    for do in (kept.open, kept.begin, kept.delete):
        with pytest.raises(DutyError, match="A collection called Spring was deleted: bring it back"):
            do("Spring")

    kept.bring_back("Spring")
    assert (kept.names, kept.deleted) == (("Spring",), ())
    book = kept.open("Spring")
    assert len(book.collection().members) == 1
    book.close()
    with pytest.raises(DutyError, match="No deleted collection is called Spring"):
        kept.bring_back("Spring")


def test_a_collection_that_is_there_must_be_deleted_before_it_can_be_destroyed(kept):
    begun(kept, "Spring")
    with pytest.raises(DutyError, match="No deleted collection is called Spring"):
        kept.destroy("Spring")
    assert kept.names == ("Spring",)


def test_what_is_destroyed_can_be_read_by_no_key_that_is_left(logbook, kept, tmp_path):
    """Neither by the log nor by its automatic copies, even where a copy of the file lies somewhere."""
    begun(kept, "Spring", "Autumn")
    spring = next(entry for entry in kept._entries() if entry.name == "Spring")
    (tmp_path / "stolen.db").write_bytes((logbook.profile.collections / f"{spring.id}.db").read_bytes())
    copy_into_backups(logbook.profile, logbook._ledger.database, "daily")
    older = Database(new_file(logbook.profile.backups / "older.db"), logbook._ledger.database.data_key)
    with older.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE entries (id TEXT)")
    older.close()
    (logbook.profile.backups / "another.db").write_bytes(os.urandom(8192))
    kept.delete("Spring")

    kept.destroy("Spring")

    assert (kept.names, kept.deleted) == (("Autumn",), ())
    assert len(files_of(logbook)) == 1
    assert {path.name for path in logbook.profile.backups.iterdir()} == {"another.db", "daily.db", "older.db"}
    copy = open_database(logbook.profile.backups / "daily.db", logbook._ledger.database.data_key)
    for database in (logbook._ledger.database, copy):
        with database.reading() as connection:
            keys = connection.exec_driver_sql("SELECT data_key FROM collections").scalars().all()
        assert len(keys) == 1
        assert spring.data_key not in keys
        with pytest.raises(Damaged):
            open_database(tmp_path / "stolen.db", keys[0])
    copy.close()


def new_file(path):
    path.touch()
    return path


def test_a_collection_that_is_damaged_or_gone_or_newer_says_so_in_one_sentence(logbook, kept):
    begun(kept, "Spring")
    (path,) = logbook.profile.collections.iterdir()
    whole = path.read_bytes()

    (entry,) = kept._entries()
    database = open_database(path, entry.data_key)
    with database.outside_transactions() as connection:
        connection.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(DutyError, match="was written by a newer Duty Tracker"):
        kept.open("Spring")

    path.write_bytes(whole[:1000] + bytes(100) + whole[1100:])
    with pytest.raises(Damaged, match="The collection Spring is damaged"):
        kept.open("Spring")
    path.unlink()
    with pytest.raises(DutyError, match="The file of the collection Spring is gone"):
        kept.open("Spring")


def test_while_another_program_writes_the_refusal_is_one_sentence_and_nothing_is_lost(logbook, kept):
    book, other = kept.begin("Spring"), kept.open("Spring")
    with other._database.writing(), pytest.raises(Busy, match=r"^Another program is using the collection just now"):
        book.members.set_name(code_of(1), "Ada")
    book.members.set_name(code_of(1), "Grace")
    assert [row.name for row in other.members.standing()] == ["Grace"]
    book.close()
    other.close()


def test_damage_that_is_found_while_it_is_open_is_told_of_the_collection(logbook, kept, tmp_path):
    book = kept.begin("Spring")
    book.add(read_shares(tmp_path / "files", **{f"m{one}": share_file(one) for one in range(30)}))
    book.close()
    (path,) = logbook.profile.collections.iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    book = kept.open("Spring")
    with pytest.raises(Damaged, match=r"^The collection .* is damaged\. It was left as it is"):
        book.members.standing()
    book.close()
    assert path.read_bytes()[:4096] == whole[:4096]


def test_where_the_folder_cannot_be_made_nothing_is_begun(logbook, kept):
    logbook.profile.collections.write_text("in the way")
    with pytest.raises(NotSaved):
        kept.begin("Spring")
    logbook.profile.collections.unlink()
    assert kept.names == ()


def test_a_file_that_cannot_be_made_or_filled_leaves_nothing_behind(logbook, kept, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    for broken in ("open_private", "make_tables"):
        with monkeypatch.context() as patch:
            patch.setattr(f"dutytracker.store.collection.beginning.{broken}", refuse)
            with pytest.raises((NotSaved, OSError)):
                kept.begin("Spring")
        assert (kept.names, files_of(logbook)) == ((), [])
    begun(kept, "Spring")


def test_a_file_that_cannot_be_removed_is_noise_without_its_key(logbook, kept, monkeypatch):
    begun(kept, "Spring")
    kept.delete("Spring")

    def refuse(*_arguments, **_named):
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("pathlib.Path.unlink", refuse)
        with pytest.raises(NotSaved, match="cannot be written"):
            kept.destroy("Spring")
    assert (kept.deleted, len(files_of(logbook))) == ((), 1)


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
def test_a_collection_that_is_begun_is_there_whole_or_not_at_all_wherever_it_is_cut_off(tmp_path):
    script = """
    from dutytracker.store.collection import beginning, schema
    from dutytracker.store import collections, database
    create_logbook(profile_in(folder), settings=LogSettings(time_zone=ZONE), passphrase=None).close()
    step, done = 0, False
    while not done:
        def begin():
            logbook = open_logbook(profile_in(folder))
            die_at(step, beginning, collections)
            logbook.collections.begin("Spring").close()
            sys.settrace(None)
            logbook.close()
        done = survives(begin)
        logbook = open_logbook(profile_in(folder))
        names = logbook.collections.names
        for name in names:
            book = logbook.collections.open(name)
            book.members.set_name("M222-AAAA", "Ada")
            book.close()
            logbook.collections.delete(name)
            logbook.collections.destroy(name)
        print(len(names), flush=True)
        logbook.close()
        step += 1
    """
    there = lines_of(script, tmp_path)

    assert there[0] == "0"
    assert there[-1] == "1"
    assert there == sorted(there)
    assert len(there) > 20
