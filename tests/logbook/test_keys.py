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
