"""A recovery sheet opens the log beside the passphrase, until another one takes its place or it is revoked."""

from contextlib import closing
from functools import partial

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.security.faults import Damaged, NoRecoverySheet, PassphraseNeeded, WrongPassphrase, WrongRecoveryKey
from dutytracker.security.key_file import read_key_file
from dutytracker.security.recovery_key import new_recovery_key, read_recovery_key
from dutytracker.store.backups.making import make_backup
from dutytracker.store.backups.restoring import unpack
from dutytracker.store.copies import copies_in
from dutytracker.store.database import open_database
from dutytracker.store.faults import Busy
from dutytracker.store.opening import open_log
from tests.builders import MONDAY, an_entry
from tests.security.keyrings import use
from tests.store.rekeying.conftest import PASSPHRASE, data_key_of, entries_of

__all__ = ["use"]


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


def test_while_a_collection_is_open_no_sheet_is_revoked(protected):
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    with closing(protected.collections.begin("East")), pytest.raises(Busy, match="close it and try again"):
        protected.keys.revoke_sheet(PASSPHRASE)
    protected.close()
    assert entries_of(protected.profile, recovery=sheet) == (an_entry(),)
