"""`--profile`, and the command about the members who share one account."""

import json

import pytest

from dutytracker.paths import profile_in
from tests.cli_runs import NOW, folder, no_passphrase_in_the_environment, run, runner

__all__ = ["folder", "no_passphrase_in_the_environment", "run"]


@pytest.fixture
def here(folder, capsys):
    """Runs commands on a computer with one log, whose member is called Ann."""
    here = runner(capsys, "--data-dir", folder)
    assert here("members", "--rename", "default", "Ann")[0] == 0
    return here


def test_a_member_alone_is_never_asked_who_it_is(here):
    assert here("log", "p15", "--now", NOW)[0] == 0


def test_each_member_has_a_log(here, folder):
    assert here("members", "--add", "Ben")[0] == 0
    assert here("--profile", "ben", "log", "p15", "--now", NOW)[0] == 0
    logged = {
        name: json.loads(here("--profile", name, "week", "2026-03-04", "--json")[1])["logged"]
        for name in ("Ann", "Ben")
    }
    assert logged == {"Ann": 0, "Ben": 15}
    assert profile_in(folder, "ben").database.exists()


@pytest.mark.parametrize("command", [("log", "p15"), ("undo",), ("week",), ("parse", "p15")])
def test_with_several_members_one_sentence_lists_their_names(here, command):
    here("members", "--add", "Ben")
    code, said, refusal = here(*command)
    assert (code, said) == (2, "")
    assert refusal == "Several members share this computer: say who it is with --profile, “Ann” or “Ben”.\n"


def test_a_name_nobody_has_begins_no_log(here, folder):
    code, _, refusal = here("--profile", "Cleo", "log", "p15")
    assert (code, refusal) == (2, "There is no member “Cleo”: choose “Ann”.\n")
    assert [one.name for one in profile_in(folder).folder.parent.iterdir()] == ["default"]


def test_putting_a_member_away_needs_the_passphrase(here, folder, monkeypatch):
    here("members", "--add", "Ben")
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", "four plain words here")
    here("--profile", "Ben", "log", "p15", "--now", NOW)
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", "another one")
    assert here("members", "--put-away", "Ben")[0] == 2
    assert here("members")[1] == "Ann\nBen\n"
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", "four plain words here")
    assert here("members", "--put-away", "Ben")[0] == 0
    assert here("members")[1] == "Ann\nBen (put away)\n"
    monkeypatch.delenv("DUTYTRACKER_PASSPHRASE")
    assert here("week")[0] == 0
    assert here("members", "--bring-back", "Ben")[0] == 0
    assert json.loads(here("members", "--json")[1]) == {
        "members": [
            {"name": "Ann", "folder": "default", "put_away": False},
            {"name": "Ben", "folder": "ben", "put_away": False},
        ]
    }


def test_a_member_who_never_began_is_put_away_without_a_log_being_made(here, folder):
    here("members", "--add", "Ben")
    assert here("members", "--put-away", "Ben")[0] == 0
    assert not profile_in(folder, "ben").database.exists()


def test_one_member_is_changed_at_a_time(here):
    assert here("members", "--add", "Ben", "--bring-back", "Cleo")[2] == "Change one member at a time.\n"
