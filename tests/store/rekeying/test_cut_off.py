"""A change of keys that is cut off anywhere is ended or forgotten at the next opening, and loses nothing."""

from datetime import date

import pytest

from dutytracker.logbook import open_logbook
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged, WrongPassphrase, WrongRecoveryKey
from dutytracker.security.key_file import read_key_file
from dutytracker.security.recovery_key import new_recovery_key
from dutytracker.store import rekeying
from dutytracker.store.copies import copies_in
from dutytracker.store.database import open_database
from tests.builders import MONDAY, an_entry
from tests.security.keyrings import use
from tests.store.processes import lines_of
from tests.store.rekeying.conftest import PASSPHRASE, entries_of

__all__ = ["use"]


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
        passphrases_are_quick()
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

        passphrases_are_quick()
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
