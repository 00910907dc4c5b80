"""A first passphrase and every way in that is revoked shut what was before; another one only changes the lock."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import (
    Damaged,
    NoKeyringWay,
    NoRecoverySheet,
    PassphraseNeeded,
    WrongKeyringSecret,
    WrongPassphrase,
    WrongRecoveryKey,
)
from dutytracker.security.key_file import read_key_file, write_key_file
from dutytracker.security.os_keyring import KeyringRefuses
from dutytracker.security.recovery_key import new_recovery_key, read_recovery_key
from dutytracker.security.slots import PassphraseSlot
from dutytracker.security.unlocking import WayIn
from dutytracker.store import rekeying
from dutytracker.store.backups.making import make_backup
from dutytracker.store.backups.restoring import unpack
from dutytracker.store.copies import copies_in, copy_into_backups
from dutytracker.store.database import Database, open_database
from dutytracker.store.faults import Busy
from dutytracker.store.opening import open_log
from tests.builders import MONDAY, a_logbook, an_entry
from tests.security.keyrings import LockedKeyring, use
from tests.store.processes import lines_of

__all__ = ["use"]

PASSPHRASE = "correct horse"


@pytest.fixture
def logbook(tmp_path):
    """An open log without a passphrase, with one entry and two automatic copies."""
    logbook = a_logbook(tmp_path)
    logbook.perform(adding("Log an entry", an_entry()))
    copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
    copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
    yield logbook
    logbook.close()


def test_no_older_copy_of_the_key_file_opens_anything_after_a_first_passphrase(logbook):
    old_key = read_key_file(logbook.profile.key_file).open_slot.data_key
    logbook.keys.set_passphrase("correct horse", None)
    assert logbook.keys.has_passphrase
    assert [type(slot) for slot in read_key_file(logbook.profile.key_file).slots] == [PassphraseSlot]
    logbook.close()
    files = [logbook.profile.database, *copies_in(logbook.profile)]
    assert len(files) == 3
    for path in files:
        with pytest.raises(Damaged):
            open_database(path, old_key)


def test_copies_open_with_the_new_key(logbook):
    logbook.keys.set_passphrase("correct horse", None)
    for path in copies_in(logbook.profile):
        copy = Database(path, logbook._ledger.database.data_key)
        with copy.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM entries").scalar_one() == 1
        copy.close()


def test_the_log_goes_on_after_a_first_passphrase(logbook):
    logbook.keys.set_passphrase("correct horse", None)
    logbook.perform(adding("Log an entry", an_entry(2)))
    logbook.undo()
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    logbook.close()
    assert open_logbook(logbook.profile, passphrase="correct horse").redo_label == "Log an entry"


def test_another_passphrase_keeps_the_data_key(logbook):
    logbook.keys.set_passphrase("correct horse", None)
    key = logbook._ledger.database.data_key
    logbook.keys.set_passphrase("battery staple", "correct horse")
    logbook.close()
    with pytest.raises(WrongPassphrase):
        open_logbook(logbook.profile, passphrase="correct horse")
    again = open_logbook(logbook.profile, passphrase="battery staple")
    assert again._ledger.database.data_key == key
    again.close()


@pytest.mark.parametrize("old", [None, "", "correct house"])
def test_another_passphrase_needs_the_one_that_holds(logbook, old):
    logbook.keys.set_passphrase("correct horse", None)
    with pytest.raises(WrongPassphrase):
        logbook.keys.set_passphrase("battery staple", old)
    logbook.close()
    open_logbook(logbook.profile, passphrase="correct horse").close()


def test_an_empty_passphrase_changes_nothing(logbook):
    with pytest.raises(DutyError, match="must not be empty"):
        logbook.keys.set_passphrase("", None)
    assert not logbook.keys.has_passphrase
    logbook.keys.set_passphrase("correct horse", None)
    with pytest.raises(DutyError, match="must not be empty"):
        logbook.keys.set_passphrase("", "correct horse")
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)


def test_a_log_without_a_passphrase_has_none_to_change(logbook):
    with pytest.raises(WrongPassphrase):
        rekeying.change_passphrase(
            logbook.profile, logbook._ledger.database, "correct horse", WayIn(passphrase="anything")
        )


def test_a_copy_that_is_broken_or_of_another_log_is_left_alone(logbook):
    broken = logbook.profile.backups / "broken.db"
    broken.write_bytes(bytes(range(256)) * 32)
    empty = logbook.profile.backups / "empty.db"
    empty.touch()
    logbook.keys.set_passphrase("correct horse", None)
    assert broken.read_bytes() == bytes(range(256)) * 32
    assert empty.read_bytes() == b""
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)


def test_a_copy_too_broken_to_be_written_again_is_removed(logbook):
    broken = copies_in(logbook.profile)[0]
    data = bytearray(broken.read_bytes())
    with logbook._ledger.database.reading() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'entries'").scalar_one()
    data[4096 * page - 2000] ^= 1  # in a page that tells nothing of the tables, so that the file still opens
    broken.write_bytes(data)
    logbook.keys.set_passphrase("correct horse", None)
    assert not broken.exists()
    assert len(copies_in(logbook.profile)) == 1
    assert logbook.keys.has_passphrase


def test_where_the_disk_refuses_to_write_it_again_the_log_stays_as_it_is(logbook):
    in_the_way = logbook.profile.database.with_name("log.db-journal")
    in_the_way.mkdir()
    with pytest.raises(NotSaved, match="the disk is full or refuses"):
        logbook.keys.set_passphrase("correct horse", None)
    in_the_way.rmdir()
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    assert not logbook.keys.has_passphrase


def test_while_another_program_reads_the_log_no_passphrase_is_set(logbook):
    other = Database(logbook.profile.database, logbook._ledger.database.data_key)
    with other.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM entries").fetchall()
        with pytest.raises(Busy):
            logbook.keys.set_passphrase("correct horse", None)
    other.close()
    logbook.close()
    again = open_logbook(logbook.profile)
    assert not again.keys.has_passphrase
    assert again.records.entries_on(MONDAY) == (an_entry(),)
    again.keys.set_passphrase("correct horse", None)
    again.close()


def test_the_log_is_used_on_when_a_passphrase_could_not_be_set(logbook):
    other = Database(logbook.profile.database, logbook._ledger.database.data_key)
    with other.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM entries").fetchall()
        with pytest.raises(Busy):
            logbook.keys.set_passphrase("correct horse", None)
    other.close()
    logbook.perform(adding("Log an entry", an_entry(2)))
    assert len(logbook.records.entries_on(MONDAY)) == 2
    assert not logbook.keys.has_passphrase


@pytest.fixture
def protected(logbook):
    """The same log behind a passphrase."""
    logbook.keys.set_passphrase(PASSPHRASE, None)
    return logbook


def entries_of(profile, **way):
    """What the log has of Monday, opened by that way in."""
    with closing(open_logbook(profile, **way)) as logbook:
        return logbook.records.entries_on(MONDAY)


def data_key_of(logbook):
    return logbook._ledger.database.data_key


def test_a_recovery_sheet_opens_the_log_beside_the_passphrase(protected):
    key = data_key_of(protected)
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    assert protected.keys.sheet_made_on == protected.today()
    assert data_key_of(protected) == key
    protected.close()
    assert entries_of(protected.profile, recovery=read_recovery_key("".join(sheet.groups))) == (an_entry(),)
    assert entries_of(protected.profile, passphrase=PASSPHRASE) == (an_entry(),)
    with pytest.raises(PassphraseNeeded):
        open_logbook(protected.profile)


def test_the_groups_of_another_sheet_are_wrong_and_a_broken_log_is_damaged(protected):
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    protected.close()
    with pytest.raises(WrongRecoveryKey, match="not the recovery sheet of this log"):
        open_logbook(protected.profile, recovery=new_recovery_key())
    protected.profile.database.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(Damaged):
        open_logbook(protected.profile, recovery=sheet)
    with pytest.raises(WrongRecoveryKey):
        open_logbook(protected.profile, recovery=new_recovery_key())


def test_without_a_sheet_the_groups_of_one_open_nothing(protected):
    protected.close()
    with pytest.raises(NoRecoverySheet, match="No recovery sheet opens this log: enter its passphrase"):
        open_logbook(protected.profile, recovery=new_recovery_key())


def test_a_log_that_anyone_can_open_needs_no_sheet_and_no_keyring(logbook, use):
    use()
    with pytest.raises(DutyError, match="Anyone at this computer can open this log without it: set a passphrase"):
        logbook.keys.recovery_sheet("")
    with pytest.raises(DutyError, match="set a passphrase first"):
        logbook.keys.set_keyring("", wanted=True)
    logbook.keys.revoke_sheet("")
    assert logbook.keys.sheet_made_on is None
    assert not logbook.keys.has_keyring


def test_whoever_forgot_the_passphrase_sets_another_one_with_the_sheet(protected):
    sheet, key = protected.keys.recovery_sheet(PASSPHRASE), data_key_of(protected)
    protected.close()
    with closing(open_logbook(protected.profile, recovery=sheet)) as again:
        with pytest.raises(WrongRecoveryKey):
            again.keys.set_passphrase("battery staple", None, recovery=new_recovery_key())
        again.keys.set_passphrase("battery staple", None, recovery=sheet)
        assert data_key_of(again) == key
    with pytest.raises(WrongPassphrase):
        open_logbook(protected.profile, passphrase=PASSPHRASE)
    assert entries_of(protected.profile, passphrase="battery staple") == (an_entry(),)
    assert entries_of(protected.profile, recovery=sheet) == (an_entry(),)


def test_a_new_sheet_shuts_out_the_old_one_also_with_older_copies_of_the_files(protected):
    old_sheet = protected.keys.recovery_sheet(PASSPHRASE)
    old_file, old_key = protected.profile.key_file.read_bytes(), data_key_of(protected)
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    assert data_key_of(protected) != old_key
    protected.perform(adding("Log an entry", an_entry(2)))
    protected.undo()
    protected.close()
    with pytest.raises(WrongRecoveryKey):
        open_logbook(protected.profile, recovery=old_sheet)
    assert entries_of(protected.profile, recovery=sheet) == (an_entry(),)
    assert entries_of(protected.profile, passphrase=PASSPHRASE) == (an_entry(),)
    for path in [protected.profile.database, *copies_in(protected.profile)]:
        with pytest.raises(Damaged):
            open_database(path, old_key)
    protected.profile.key_file.write_bytes(old_file)
    with pytest.raises(Damaged):
        open_logbook(protected.profile, recovery=old_sheet)


def test_the_automatic_backups_are_opened_by_the_new_sheet_and_not_by_the_old_one(protected):
    old_sheet = protected.keys.recovery_sheet(PASSPHRASE)
    database, at = protected._ledger.database, protected.now()
    backup = make_backup(protected.profile, database.data_key, at=at)
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    with pytest.raises(WrongRecoveryKey):
        unpack(protected.profile, backup, lambda profile: open_log(profile, recovery=old_sheet))
    for way in ({"recovery": sheet}, {"passphrase": PASSPHRASE}):
        unpacked = unpack(protected.profile, backup, partial(open_log, **way))
        assert unpacked.preview.entries == 1
        unpacked.drop()


def test_a_sheet_that_is_revoked_opens_nothing(protected):
    sheet, key = protected.keys.recovery_sheet(PASSPHRASE), data_key_of(protected)
    protected.keys.revoke_sheet(PASSPHRASE)
    assert protected.keys.sheet_made_on is None
    assert data_key_of(protected) != key
    assert len(copies_in(protected.profile)) == 2
    for path in copies_in(protected.profile):
        open_database(path, data_key_of(protected)).close()
    protected.close()
    with pytest.raises(NoRecoverySheet):
        open_logbook(protected.profile, recovery=sheet)
    assert read_key_file(protected.profile.key_file).rings == (read_key_file(protected.profile.key_file).slots,)


@pytest.mark.parametrize("has_sheet", [False, True])
def test_a_wrong_passphrase_makes_and_revokes_nothing(protected, use, has_sheet):
    use()
    if has_sheet:
        protected.keys.recovery_sheet(PASSPHRASE)
        protected.keys.set_keyring(PASSPHRASE, wanted=True)
    before = protected.profile.key_file.read_bytes()
    with pytest.raises(WrongPassphrase):
        protected.keys.recovery_sheet("wrong")
    with pytest.raises(WrongPassphrase):
        protected.keys.set_keyring("wrong", wanted=not has_sheet)
    if has_sheet:
        with pytest.raises(WrongPassphrase):
            protected.keys.revoke_sheet("wrong")
    assert protected.profile.key_file.read_bytes() == before
    assert protected.records.entries_on(MONDAY) == (an_entry(),)


def test_the_keyring_of_the_computer_opens_the_log_while_it_is_wanted(protected, use):
    ring, key = use(), data_key_of(protected)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    assert protected.keys.has_keyring
    assert len(ring.held) == 1
    assert data_key_of(protected) == key
    protected.close()
    assert entries_of(protected.profile, keyring=True) == (an_entry(),)
    with closing(open_logbook(protected.profile, passphrase=PASSPHRASE)) as again:
        again.keys.set_keyring(PASSPHRASE, wanted=False)
        again.keys.set_keyring(PASSPHRASE, wanted=False)
        assert not again.keys.has_keyring
        assert data_key_of(again) != key
    assert ring.held == {}
    with pytest.raises(NoKeyringWay, match="The keyring of this computer does not open this log"):
        open_logbook(protected.profile, keyring=True)


def test_a_sheet_goes_on_opening_the_log_without_the_keyring_where_its_groups_are_brought(protected, use):
    use()
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    with pytest.raises(WrongRecoveryKey):
        protected.keys.set_keyring(PASSPHRASE, wanted=False, recovery=new_recovery_key())
    protected.keys.set_keyring(PASSPHRASE, wanted=False, recovery=sheet)
    assert protected.keys.sheet_made_on == protected.today()
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    protected.keys.set_keyring(PASSPHRASE, wanted=False)
    assert protected.keys.sheet_made_on is None
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    with pytest.raises(NoRecoverySheet):
        protected.keys.set_keyring(PASSPHRASE, wanted=False, recovery=sheet)


def test_the_keyring_goes_on_opening_the_log_when_the_sheet_is_another(protected, use):
    use()
    protected.keys.recovery_sheet(PASSPHRASE)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    protected.close()
    assert entries_of(protected.profile, keyring=True) == (an_entry(),)
    assert entries_of(protected.profile, recovery=sheet) == (an_entry(),)


def test_a_keyring_that_is_locked_stops_a_new_sheet_and_nothing_changes(protected, use):
    use()
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    use(LockedKeyring)
    with pytest.raises(KeyringRefuses, match="does not answer or is locked"):
        protected.keys.recovery_sheet(PASSPHRASE)
    protected.close()
    with pytest.raises(KeyringRefuses):
        open_logbook(protected.profile, keyring=True)
    assert entries_of(protected.profile, recovery=sheet) == (an_entry(),)


def test_a_keyring_that_works_no_more_can_still_be_turned_off(protected, use):
    use()
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    use(LockedKeyring)
    protected.keys.set_keyring(PASSPHRASE, wanted=False)
    assert not protected.keys.has_keyring


def test_another_secret_in_the_keyring_is_wrong_and_no_damage(protected, use):
    ring = use()
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    (entry,) = ring.held
    ring.held[entry] = "11" * 32
    protected.close()
    with pytest.raises(WrongKeyringSecret, match="turn the keyring off and on again"):
        open_logbook(protected.profile, keyring=True)
    ring.held.clear()
    with pytest.raises(KeyringRefuses, match="does not hold the key of this log"):
        open_logbook(protected.profile, keyring=True)


def test_a_right_secret_in_the_keyring_and_a_broken_log_is_called_damage(protected, use):
    use()
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    protected.close()
    protected.profile.database.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(Damaged, match=r"log\.db is damaged"):
        open_logbook(protected.profile, keyring=True)


def test_a_secret_is_not_left_in_the_keyring_where_the_key_file_cannot_be_written(protected, use, monkeypatch):
    ring = use()

    def refuse(path, keys):
        raise NotSaved("Nothing was saved.")

    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "write_key_file", refuse)
        with pytest.raises(NotSaved):
            protected.keys.set_keyring(PASSPHRASE, wanted=True)
    assert ring.held == {}
    assert not protected.keys.has_keyring


def test_the_key_of_the_inbox_stays_through_every_change_of_keys(logbook, use):
    use()
    profile, inbox = logbook.profile, bytes(range(32))
    write_key_file(profile.key_file, replace(read_key_file(profile.key_file), inbox_key=inbox))
    logbook.keys.set_passphrase(PASSPHRASE, None)
    logbook.keys.recovery_sheet(PASSPHRASE)
    logbook.keys.set_keyring(PASSPHRASE, wanted=True)
    logbook.keys.recovery_sheet(PASSPHRASE)
    logbook.keys.set_passphrase("battery staple", PASSPHRASE)
    assert read_key_file(profile.key_file).inbox_key == inbox


def test_while_a_collection_is_open_no_sheet_is_revoked(protected):
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    with closing(protected.collections.begin("East")), pytest.raises(Busy, match="close it and try again"):
        protected.keys.revoke_sheet(PASSPHRASE)
    protected.close()
    assert entries_of(protected.profile, recovery=sheet) == (an_entry(),)


def test_a_new_data_key_cut_off_before_the_log_had_it_is_forgotten(protected):
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    before = read_key_file(protected.profile.key_file)
    rekeying.prepare_renewal(protected.profile, protected._ledger.database, PASSPHRASE, sheet=None, has_keyring=False)
    assert read_key_file(protected.profile.key_file).next is not None
    protected.close()
    assert entries_of(protected.profile, recovery=sheet) == (an_entry(),)
    assert read_key_file(protected.profile.key_file) == before


@pytest.mark.parametrize("by_sheet", [False, True])
def test_a_new_data_key_cut_off_after_the_log_had_it_is_carried_out_by_whatever_opens_it(protected, use, by_sheet):
    ring = use()
    old_sheet = protected.keys.recovery_sheet(PASSPHRASE)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    sheet = rekeying.Sheet(key=new_recovery_key(), made_on=date(2026, 3, 2))
    profile = protected.profile
    keys = rekeying.prepare_renewal(profile, protected._ledger.database, PASSPHRASE, sheet=sheet, has_keyring=False)
    protected.close()
    rekeying.rekey(profile.database, keys.before, keys.data_key)
    with pytest.raises(WrongRecoveryKey):
        open_logbook(profile, recovery=old_sheet)
    with pytest.raises(WrongPassphrase):
        open_logbook(profile, passphrase="wrong")
    way = {"recovery": sheet.key} if by_sheet else {"passphrase": PASSPHRASE}
    assert entries_of(profile, **way) == (an_entry(),)
    assert read_key_file(profile.key_file) == keys.after
    assert ring.held == {}
    for path in copies_in(profile):
        open_database(path, keys.data_key).close()


def test_what_the_disk_refused_to_end_is_ended_before_the_next_change_of_keys(protected, monkeypatch):
    def refuse(path, keys):
        raise NotSaved("Nothing was saved.")

    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "renew_collection_keys", refuse)
        protected.keys.recovery_sheet(PASSPHRASE)
        with pytest.raises(NotSaved):
            protected.keys.revoke_sheet(PASSPHRASE)
        assert protected.records.entries_on(MONDAY) == (an_entry(),)
        assert read_key_file(protected.profile.key_file).next is not None
    protected.keys.set_passphrase("battery staple", PASSPHRASE)
    assert protected.keys.sheet_made_on is None
    protected.close()
    assert entries_of(protected.profile, passphrase="battery staple") == (an_entry(),)


def test_a_damaged_log_is_damaged_under_both_keys(protected):
    protected.keys.recovery_sheet(PASSPHRASE)
    rekeying.prepare_renewal(protected.profile, protected._ledger.database, PASSPHRASE, sheet=None, has_keyring=False)
    protected.close()
    protected.profile.database.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(Damaged):
        open_logbook(protected.profile, passphrase=PASSPHRASE)


def test_a_kill_at_any_step_of_a_new_sheet_leaves_a_log_that_opens_with_the_passphrase(tmp_path):
    lines = lines_of(
        """
        from keyring import set_keyring
        from dutytracker.security.faults import WrongWayIn
        from dutytracker.security.key_file import read_key_file
        from dutytracker.security.recovery_key import RecoveryKey
        from dutytracker.store.copies import copies_in, copy_into_backups
        from dutytracker.store import collection_files, collections, file_keys
        from dutytracker.store.database import Database
        from dutytracker.store.backups import container, making, renewing
        from dutytracker.store.backups.restoring import unpack
        from dutytracker.store.opening import open_log
        from tests.security.keyrings import KeyringInMemory

        set_keyring(KeyringInMemory())
        logbook = a_logbook(folder / "whole", passphrase="correct horse")
        logbook.perform(adding("Log an entry", an_entry()))
        copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
        with logbook._ledger.database.writing() as connection:
            entry = collections.add_collection(connection, "East", made_at=SetClock()())
        file = collection_files.collection_file(logbook.profile, entry)
        durable.make_private_folder(file.parent)
        file.touch()
        Database(file, entry.data_key).close()
        logbook.keys.set_keyring("correct horse", wanted=True)
        old_sheet, old = logbook.keys.recovery_sheet("correct horse"), entry.data_key
        backup = making.make_backup(logbook.profile, logbook._ledger.database.data_key, at=logbook.now()).name
        logbook.close()
        sheet = RecoveryKey(bytes(range(20)))

        def renew():
            logbook = open_logbook(profile_in(work), passphrase="correct horse")
            profile, database = logbook.profile, logbook._ledger.database
            made = rekeying.Sheet(key=sheet, made_on=logbook.today())
            die_at(step, rekeying, durable, collection_files, collections, file_keys, renewing, container)
            keys = rekeying.prepare_renewal(profile, database, "correct horse", sheet=made, has_keyring=True)
            database.close()
            rekeying.take_over(profile, keys)

        def opens(**way):
            try:
                open_logbook(profile_in(work), **way).close()
            except WrongWayIn:
                return False
            return True

        step, survived, first = 0, False, 0
        while not survived:
            work = folder / str(step)
            shutil.copytree(folder / "whole", work)
            survived = survives(renew)
            first = (first + 1) % 3
            if first == 0:
                opens(keyring=True)  # whichever way is the first ends the change
            elif first == 1:
                opens(recovery=sheet)
            logbook = open_logbook(profile_in(work), passphrase="correct horse")
            assert logbook.records.entries_on(MONDAY) == (an_entry(),)
            logbook.perform(adding("Log an entry", an_entry(2)))
            key = logbook._ledger.database.data_key
            with logbook._ledger.database.reading() as connection:
                (entry,) = collections.collections_in(connection)
            collection_files.open_collection(logbook.profile, entry).close()
            assert entry.next_key is None
            logbook.close()
            assert read_key_file(profile_in(work).key_file).next is None
            for copy in copies_in(profile_in(work)):
                Database(copy, key).close()
            whole = profile_in(work)
            unpacked = unpack(whole, whole.backups / backup, lambda profile: open_log(profile, "correct horse"))
            assert unpacked.preview.entries == 1
            unpacked.drop()
            assert opens(keyring=True)
            is_new = opens(recovery=sheet)
            assert opens(recovery=old_sheet) != is_new
            assert (entry.data_key != old) == is_new
            print("new" if is_new else "old")
            shutil.rmtree(work)
            step += 23
        """,
        tmp_path,
    )
    ways = "".join(line[0] for line in lines)
    assert ways.startswith("oo")
    assert ways.endswith("nn")
    assert ways == "".join(sorted(ways, reverse=True))


def test_a_kill_at_any_step_leaves_a_log_that_opens_one_way(tmp_path):
    lines = lines_of(
        """
        from dutytracker.security.faults import PassphraseNeeded
        from dutytracker.store.copies import copies_in, copy_into_backups
        from dutytracker.store import collection_files, collections, file_keys
        from dutytracker.store.database import Database

        logbook = a_logbook(folder / "whole")
        logbook.perform(adding("Log an entry", an_entry()))
        copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
        with logbook._ledger.database.writing() as connection:
            entry = collections.add_collection(connection, "East", made_at=SetClock()())
        file = collection_files.collection_file(logbook.profile, entry)
        durable.make_private_folder(file.parent)
        file.touch()
        Database(file, entry.data_key).close()
        old = entry.data_key
        logbook.close()

        def protect():
            logbook = open_logbook(profile_in(work))
            die_at(step, rekeying, durable, collection_files, collections, file_keys)
            logbook.keys.set_passphrase("correct horse", None)

        step, survived = 0, False
        while not survived:
            work = folder / str(step)
            shutil.copytree(folder / "whole", work)
            survived = survives(protect)
            try:
                logbook, way = open_logbook(profile_in(work)), "open"
            except PassphraseNeeded:
                logbook, way = open_logbook(profile_in(work), passphrase="correct horse"), "passphrase"
            assert logbook.records.entries_on(MONDAY) == (an_entry(),)
            logbook.perform(adding("Log an entry", an_entry(2)))
            key = logbook._ledger.database.data_key
            with logbook._ledger.database.reading() as connection:
                (entry,) = collections.collections_in(connection)
            collection_files.open_collection(logbook.profile, entry).close()
            assert entry.next_key is None
            assert (entry.data_key != old) == logbook.keys.has_passphrase
            logbook.close()
            for copy in copies_in(profile_in(work)):
                Database(copy, key).close()
            print(way)
            step += 6
        """,
        tmp_path,
    )
    ways = "".join(line[0] for line in lines)
    assert ways.startswith("oo")
    assert ways.endswith("pp")
    assert ways == "".join(sorted(ways))
