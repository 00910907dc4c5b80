"""Sealed shares where a steward reads them: by the commands, with and without the log that holds the key."""

import json
import os
from contextlib import closing

import pytest

from dutytracker.exchange.sealed_share import seal
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.security.sealing import new_sealing_key
from tests.builders import a_logbook
from tests.cli_runs import an_open_window, is_one_sentence, posix_only, runner
from tests.exchange.sealed_shares import DAMAGED, NEVER_OPENS
from tests.stewards import code_of, share_file

MEMBERS = 6


@pytest.fixture
def data_dir(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def key(data_dir):
    """The steward's sealing key; the log is closed again."""
    with closing(a_logbook(data_dir)) as logbook:
        return logbook.keys.sealing_key()


@pytest.fixture
def run(capsys, data_dir):
    """Runs a command on the data folder: exit code, standard output, standard error."""
    return runner(capsys, "--data-dir", data_dir)


@pytest.fixture
def folder(tmp_path):
    """Puts a share of each member into a folder of its own, each sealed to a key or plain."""

    def making(name, key=None):
        place = tmp_path / name
        place.mkdir()
        for number in range(1, MEMBERS + 1):
            data = share_file(number, weeks=range(4))
            data = data if key is None else seal(data, key.public)
            (place / f"share-{number}.dutyshare").write_bytes(data)
        return place

    return making


def test_sealed_and_plain_shares_are_reviewed_alike(run, key, folder):
    sealed, plain = (run("review", folder(name, each), "--json") for name, each in (("s", key), ("p", None)))
    assert sealed == plain
    assert sealed[0] == 0
    assert json.loads(sealed[1])["members"] == MEMBERS


def test_the_same_share_sealed_and_plain_counts_once(run, key, folder):
    code, out, err = run("review", folder("sealed", key), folder("plain"), "--json")
    assert (code, json.loads(out)["members"], json.loads(out)["rejected"]) == (0, MEMBERS, [])
    assert "6 files" in err or "6 shares" in err


def test_without_a_log_the_command_says_with_which_log_they_open_and_begins_none(run, data_dir, folder):
    code, out, _ = run("review", folder("sealed", new_sealing_key()), "--json")
    (why,) = {one["why"] for one in json.loads(out)["rejected"]}
    assert code == 0
    assert why == (
        "This share is sealed to a steward's key, and no log with such a key is at hand: open it with the log that"
        " made the unit file; if it is lost, send a new unit file and ask for the shares again."
    )
    assert not data_dir.exists()


def test_a_log_that_made_no_unit_file_says_the_same_and_gets_no_key_by_reading(run, data_dir, folder):
    a_logbook(data_dir).close()
    _, out, _ = run("review", folder("sealed", new_sealing_key()), "--json")
    assert {"no log with such a key" in one["why"] for one in json.loads(out)["rejected"]} == {True}
    with closing(open_logbook(profile_in(data_dir))) as logbook:
        assert logbook.keys.held_sealing_key() is None


def test_shares_for_another_steward_are_refused_and_the_others_still_count(run, key, folder, tmp_path):
    place = folder("mixed", key)
    (place / "other.dutyshare").write_bytes(seal(share_file(9, weeks=range(4)), new_sealing_key().public))
    code, out, _ = run("review", place, "--json")
    document = json.loads(out)
    assert (code, document["members"], [one["file"] for one in document["rejected"]]) == (
        0,
        MEMBERS,
        ["other.dutyshare"],
    )
    assert "sealed to another key than this log's" in document["rejected"][0]["why"]


def test_hostile_sealed_files_are_listed_and_stop_nothing(run, key, folder):
    place = folder("mixed", key)
    for number, data in enumerate((*NEVER_OPENS.values(), *DAMAGED.values())):
        (place / f"x{number}.dutyshare").write_bytes(data)
    code, out, _ = run("review", place, "--json")
    document = json.loads(out)
    assert (code, document["members"], len(document["rejected"])) == (0, MEMBERS, len(NEVER_OPENS) + len(DAMAGED))


@pytest.fixture
def locked(data_dir):
    """The key of a log behind a passphrase."""
    with closing(a_logbook(data_dir, passphrase="correct horse")) as logbook:
        return logbook.keys.sealing_key()


def test_plain_shares_are_reviewed_beside_a_protected_log_without_its_passphrase(run, locked, folder):
    code, out, _ = run("review", folder("plain"), "--json")
    assert (code, json.loads(out)["members"]) == (0, MEMBERS)


def test_sealed_ones_need_its_passphrase(run, locked, folder, monkeypatch):
    place = folder("sealed", locked)
    code, _, err = run("review", place)
    assert code == 2
    assert is_one_sentence(err)
    assert "enter its passphrase" in err
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", "correct horse")
    code, out, _ = run("review", place, "--json")
    assert (code, json.loads(out)["members"]) == (0, MEMBERS)


@posix_only
def test_what_is_no_file_is_passed_over_when_it_is_looked_for_seals(run, data_dir, folder):
    place = folder("plain")
    os.mkfifo(place / "pipe.dutyshare")
    code, out, _ = run("review", place, "--json")
    assert (code, len(json.loads(out)["rejected"])) == (0, 1)


def test_a_collection_takes_sealed_shares_and_knows_the_plain_ones_again(run, key, folder):
    code, out, _ = run("review", folder("sealed", key), "--collection", "Spring")
    assert (code, out.splitlines()[0]) == (0, "6 shares came in; undo in Review takes them back.")
    code, out, _ = run("review", folder("plain"), "--collection", "Spring")
    assert (code, out.splitlines()[0]) == (0, "Nothing new came in.")
    assert run("review", folder("again", key), "--collection", "Spring")[1].splitlines()[0] == "Nothing new came in."


@posix_only
def test_while_the_window_holds_the_log_it_opens_them(run, data_dir, key, folder):
    place = folder("sealed", key)
    with an_open_window(data_dir, requests=1):
        code, out, _ = run("review", place, "--collection", "Spring", "--json")
        assert (code, json.loads(out)["members"]) == (0, MEMBERS)
        code, out, _ = run("review", place, "--json")
        assert (code, json.loads(out)["members"]) == (0, MEMBERS)


def test_verify_opens_a_sealed_share_where_the_key_is(run, key, tmp_path):
    plain, sealed = tmp_path / "plain.dutyshare", tmp_path / "sealed.dutyshare"
    plain.write_bytes(share_file(3))
    sealed.write_bytes(seal(share_file(3), key.public))
    code, out, _ = run("verify", plain, sealed, "--json")
    one, other = json.loads(out)["files"]
    assert (code, other["holds"], other["kind"], other["member"]) == (0, True, "share", code_of(3))
    assert one["fingerprint"] != other["fingerprint"]
    same = ("member", "made_at", "weeks", "seq", "head", "key_fingerprint")
    assert [one[name] for name in same] == [other[name] for name in same]


CANNOT = "This share is sealed to a steward's key, so it can be checked only where that key is."


@pytest.mark.parametrize("log", ["none", "of a member", "of another steward", "locked"])
def test_verify_says_where_it_can_be_checked_otherwise(run, data_dir, tmp_path, log):
    if log != "none":
        with closing(a_logbook(data_dir, passphrase="correct horse" if log == "locked" else None)) as logbook:
            if log != "of a member":
                logbook.keys.sealing_key()
    file = tmp_path / "sealed.dutyshare"
    file.write_bytes(seal(share_file(3), new_sealing_key().public))
    code, out, _ = run("verify", file, "--json")
    assert (code, json.loads(out)["files"]) == (2, [{"file": str(file), "holds": None, "why": CANNOT}])


@pytest.mark.parametrize("name", [*NEVER_OPENS, *DAMAGED])
def test_verify_says_of_a_sealed_file_that_was_changed_that_it_does_not_hold(run, data_dir, tmp_path, name):
    file = tmp_path / "sealed.dutyshare"
    file.write_bytes((NEVER_OPENS | DAMAGED)[name])
    _, out, _ = run("verify", file, "--json")
    expected = None if name in NEVER_OPENS else False
    assert json.loads(out)["files"][0]["holds"] is expected
