"""A log begins whole: member code, settings, keys."""

import re

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.store import schema
from dutytracker.store.beginning import CODE_ALPHABET, new_member_code
from tests.builders import ZONE, SetClock, a_logbook
from tests.store.processes import lines_of


def test_a_member_code_is_two_groups_of_four_that_cannot_be_misread():
    codes = {new_member_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(f"[{CODE_ALPHABET}]{{4}}-[{CODE_ALPHABET}]{{4}}", code) for code in codes)
    assert {*"".join(codes)} == {*CODE_ALPHABET, "-"}
    assert not {*"01IO"} & {*CODE_ALPHABET}


def test_the_beginning_is_the_first_change_of_the_log(tmp_path):
    clock = SetClock()
    logbook = a_logbook(tmp_path, at=clock)
    (of_member,), (of_settings,) = logbook.history.of(logbook.member), logbook.history.of(logbook.settings)
    assert (of_member.change, of_member.seq, of_member.label) == (1, 1, "Log begun")
    assert (of_settings.change, of_settings.seq, of_settings.after) == (1, 2, LogSettings(time_zone=ZONE))
    assert of_member.at == clock.at
    assert logbook.undo_label is None
    assert logbook.undo() is None
    logbook.close()


def test_a_signing_key_is_made_with_the_log_and_kept_inside_it(tmp_path):
    logbook = a_logbook(tmp_path)
    with logbook._ledger.database.reading() as connection:
        (key,) = connection.execute(schema.keys.select()).all()
    logbook.close()
    signature = Ed25519PrivateKey.from_private_bytes(key.private).sign(b"share")
    Ed25519PublicKey.from_public_bytes(key.public).verify(signature, b"share")
    assert key.name == "signing"
    assert key.private not in logbook.profile.database.read_bytes()


def test_a_log_is_never_begun_over_another(tmp_path):
    logbook = a_logbook(tmp_path)
    code = logbook.member.code
    logbook.close()
    with pytest.raises(DutyError, match="There already is a log"):
        a_logbook(tmp_path)
    assert open_logbook(profile_in(tmp_path)).member.code == code


def test_the_key_file_of_a_lost_log_is_kept_under_another_name(tmp_path):
    logbook = a_logbook(tmp_path)
    logbook.close()
    old_keys = logbook.profile.key_file.read_bytes()
    logbook.profile.database.unlink()
    a_logbook(tmp_path).close()
    (aside,) = logbook.profile.folder.glob("log.key.*")
    assert aside.read_bytes() == old_keys
    assert logbook.profile.key_file.read_bytes() != old_keys


def test_what_an_interrupted_beginning_left_is_cleared_away(tmp_path):
    folder = profile_in(tmp_path).folder
    folder.mkdir(parents=True)
    (folder / "log.db.new").write_bytes(b"half a log")
    a_logbook(tmp_path).close()
    assert {path.name for path in folder.iterdir()} == {"log.db", "log.head", "log.key"}


def test_impossible_settings_are_refused_before_anything_is_written(tmp_path):
    with pytest.raises(DutyError, match="time zone"):
        create_logbook(profile_in(tmp_path), settings=LogSettings(time_zone="Mars/Base"), passphrase=None)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_passphrase_is_refused_before_anything_is_written(tmp_path):
    with pytest.raises(DutyError, match="must not be empty"):
        a_logbook(tmp_path, passphrase="")
    assert list(tmp_path.iterdir()) == []


def test_a_new_log_needs_no_alembic(tmp_path):
    lines = lines_of(
        """
        import subprocess
        code = "import sys; from tests.builders import a_logbook; from pathlib import Path; "
        code += "a_logbook(Path(sys.argv[1])).close(); "
        code += "from dutytracker.logbook import open_logbook; from dutytracker.paths import profile_in; "
        code += "open_logbook(profile_in(Path(sys.argv[1]))).summaries.week(__import__('datetime').date(2026, 3, 2)); "
        code += "print([name for name in ('alembic', 'argon2', 'sqlalchemy.orm', 'PySide6') if name in sys.modules])"
        subprocess.run([sys.executable, "-c", code, folder / "new"], check=True)
        """,
        tmp_path,
    )
    assert lines == ["[]"]


def test_where_the_disk_refuses_no_log_is_begun(tmp_path):
    profile = profile_in(tmp_path)
    profile.database.with_name("log.db.new").mkdir(parents=True)
    with pytest.raises(DutyError, match="Nothing was saved, because"):
        a_logbook(tmp_path)
    assert not profile.database.exists()


def test_a_first_run_that_is_killed_at_any_step_can_be_begun_again_or_is_whole(tmp_path):
    lines = lines_of(
        """
        step, survived = 0, False
        while not survived:
            work = folder / str(step)

            def begin():
                die_at(step, beginning, durable)
                a_logbook(work)

            survived = survives(begin)
            profile = profile_in(work)
            begun = profile.database.exists()
            logbook = open_logbook(profile) if begun else a_logbook(work)
            logbook.perform(adding("Log an entry", an_entry()))
            logbook.close()
            print(len(open_logbook(profile).records.entries_on(MONDAY)), "whole" if begun else "again")
            step += 3
        """,
        tmp_path,
    )
    assert lines == sorted(lines)
    assert {"1 again", "1 whole"} == set(lines)
