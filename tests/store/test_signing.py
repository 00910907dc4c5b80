"""The signing key lies in the encrypted log, and a sample's comes out the same every time."""

from contextlib import closing

from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.security.dsse import is_signed, signer
from dutytracker.store.signing import make_signing_key, make_steward_key, signing_key, steward_key
from tests.builders import ZONE, SetClock, a_logbook


def test_a_log_signs_with_a_key_of_its_own(database):
    with database.writing() as connection:
        make_signing_key(connection)
    with database.reading() as connection:
        key = signing_key(connection)
    assert is_signed(b"share", signer(key.private)(b"share"), key.public)
    assert key.private.hex() not in repr(key)
    assert repr(key.private) not in repr(key)


def test_a_sample_brings_its_key(tmp_path):
    logbook = create_logbook(
        profile_in(tmp_path),
        settings=LogSettings(time_zone=ZONE),
        passphrase=None,
        clock=SetClock(),
        signing_key=bytes(range(32)),
    )
    with closing(logbook), logbook._ledger.database.reading() as connection:
        assert signing_key(connection).private == bytes(range(32))


def test_a_steward_s_key_does_not_tell_which_member_the_steward_is(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook, logbook._ledger.database.writing() as connection:
        make_steward_key(connection, bytes(range(32)))
        found = steward_key(connection)
        assert found.private == bytes(range(32))
        assert found.public != signing_key(connection).public
