"""The pairs of a steward are made at first use and stay; a member's log needs none."""

from contextlib import closing

from dutytracker.logbook import open_logbook
from dutytracker.security.dsse import is_signed, signer
from dutytracker.store.signing import steward_key
from tests.builders import a_logbook


def test_a_steward_s_key_is_made_at_first_use_and_stays(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        with logbook._ledger.database.reading() as connection:
            assert steward_key(connection) is None
        key = logbook.keys.steward_key()
        assert is_signed(b"receipt", signer(key.private)(b"receipt"), key.public)
        assert logbook.keys.steward_key() == key


def test_a_member_s_log_has_no_key_for_sealing_and_reading_makes_none(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        assert logbook.keys.held_sealing_key() is None
        assert logbook.keys.held_sealing_key() is None


def test_the_key_for_sealing_is_made_at_first_use_and_stays(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        key = logbook.keys.sealing_key()
        assert logbook.keys.sealing_key() == logbook.keys.held_sealing_key() == key
        profile = logbook.profile
    with closing(open_logbook(profile)) as logbook:
        assert logbook.keys.sealing_key() == key


def test_the_key_for_sealing_is_none_of_the_keys_that_sign(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        key, steward = logbook.keys.sealing_key(), logbook.keys.steward_key()
        assert key.private != steward.private
        assert key.public != steward.public


def test_a_change_of_keys_in_steps_leaves_the_log_open_until_they_are_taken_over(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        profile = logbook.profile
        change = logbook.keys.passphrase_change("four plain words", None)
        keys = change.prepare()
        assert logbook.member.code
        assert not logbook.keys.has_passphrase
    change.take_over(keys)
    with closing(open_logbook(profile, passphrase=change.passphrase)) as logbook:
        assert logbook.keys.has_passphrase


def test_a_change_of_keys_that_needs_no_new_one_is_done_when_it_is_prepared(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        logbook.keys.set_passphrase("four plain words", None)
        change = logbook.keys.sheet_change("four plain words")
        assert logbook.keys.sheet_made_on is None
        assert change.prepare() is None
        assert logbook.keys.sheet_made_on == logbook.today()
        key = change.sheet.key
        profile = logbook.profile
    open_logbook(profile, recovery=key).close()


def test_a_way_in_that_is_as_wanted_already_changes_nothing(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        logbook.keys.set_passphrase("four plain words", None)
        before = logbook.profile.key_file.read_bytes()
        logbook.keys.make(logbook.keys.sheet_revocation("four plain words"))
        logbook.keys.make(logbook.keys.keyring_change("four plain words", wanted=False))
        assert logbook.profile.key_file.read_bytes() == before
