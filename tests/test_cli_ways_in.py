"""Commands over a protected log: by its recovery sheet, and by the keyring where the member let it."""

import io
import json
from contextlib import closing

import pytest

from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.security.recovery_key import RecoveryKey
from tests.builders import ZONE
from tests.cli_runs import no_passphrase_in_the_environment, run
from tests.security.keyrings import LockedKeyring, use

__all__ = ["no_passphrase_in_the_environment", "run", "use"]

PASSPHRASE = "four plain words here"


@pytest.fixture
def protected(tmp_path):
    """The folder of a log behind a passphrase."""
    create_logbook(profile_in(tmp_path), settings=LogSettings(time_zone=ZONE), passphrase=PASSPHRASE).close()
    return tmp_path


@pytest.fixture
def sheet(protected):
    """Its recovery sheet."""
    with closing(open_logbook(profile_in(protected), passphrase=PASSPHRASE)) as logbook:
        return logbook.keys.recovery_sheet(PASSPHRASE)


@pytest.fixture
def piped(monkeypatch):
    """Gives the commands a standard input that is no terminal."""

    def pipe(text):
        monkeypatch.setattr("sys.stdin", io.StringIO(text))

    return pipe


def test_a_command_opens_the_log_with_the_groups_of_its_sheet(run, protected, sheet, piped):
    piped(" ".join(sheet.groups) + "\n")
    code, out, _ = run("--data-dir", protected, "--recovery", "--json", "log", "p15")
    assert code == 0
    assert json.loads(out)["id"]


def test_a_mistyped_group_is_named(run, protected, sheet, piped):
    piped(" ".join([*sheet.groups[:5], "00000", *sheet.groups[6:]]))
    code, _, err = run("--data-dir", protected, "--recovery", "log", "p15")
    assert (code, err) == (2, "The sixth group is wrong: check it.\n")


def test_the_sheet_of_another_log_is_wrong(run, protected, sheet, piped):
    piped(" ".join(RecoveryKey(bytes(20)).groups))
    code, _, err = run("--data-dir", protected, "--recovery", "log", "p15")
    assert code == 2
    assert "That is not the recovery sheet of this log" in err


def test_a_log_without_a_sheet_says_so(run, protected, piped):
    piped(" ".join(RecoveryKey(bytes(20)).groups))
    code, _, err = run("--data-dir", protected, "--recovery", "log", "p15")
    assert code == 2
    assert "No recovery sheet opens this log" in err


def test_the_window_has_its_own_field_for_the_sheet(run, protected):
    code, _, err = run("--data-dir", protected, "--recovery")
    assert code == 2
    assert "on the screen of the locked log" in err


def test_the_keyring_opens_the_log_for_commands_where_the_member_let_it(run, protected, use, piped):
    ring = use()
    with closing(open_logbook(profile_in(protected), passphrase=PASSPHRASE)) as logbook:
        logbook.keys.set_keyring(PASSPHRASE, wanted=True)
    piped("")
    code, _, err = run("--data-dir", protected, "log", "p15")
    assert (code, err) == (0, "")
    ring.held.clear()
    code, _, err = run("--data-dir", protected, "undo")
    assert code == 2
    assert "does not hold the key of this log: enter the passphrase" in err
    use(LockedKeyring)
    code, _, err = run("--data-dir", protected, "undo")
    assert "does not answer or is locked" in err
    assert "This log is protected: enter its passphrase" in err


def test_a_keyring_that_was_never_wanted_is_not_asked(run, protected, use, piped):
    use(LockedKeyring)
    piped("")
    code, _, err = run("--data-dir", protected, "undo")
    assert (code, err) == (2, "This log is protected: enter its passphrase.\n")
