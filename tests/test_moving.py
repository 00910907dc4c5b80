"""Moving everything to another folder: all of it or nothing, and nobody begins a new log by mistake."""

import os
import shutil
from pathlib import Path

import pytest

from dutytracker import cli, moving
from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.handover import Hold
from dutytracker.log_place import NETWORK, LogPlace
from dutytracker.logbook import open_logbook
from dutytracker.moving import (
    can_move,
    forget_wish,
    left_behind,
    move_if_wished,
    require_there,
    wish,
    wish_for,
)
from dutytracker.paths import moved_folder, platform_folder, profile_in, usual_folder
from dutytracker.settings import SettingsFile
from tests.builders import MONDAY, a_logbook, an_entry


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """The platform's own folder, with a log of one entry in it, a second member's folder, and settings."""
    home = tmp_path / "home" / "dutytracker"
    monkeypatch.setattr("dutytracker.paths.user_data_path", lambda *_names, **_more: home)
    monkeypatch.setattr(moving, "log_place", LogPlace)
    logbook = a_logbook(home)
    logbook.perform(adding("Log", an_entry()))
    logbook.close()
    (home / "profiles" / "sam").mkdir()
    (home / "profiles" / "sam" / "log.key").write_text("a key")
    SettingsFile(home / "settings.json").change(clock="24")
    return home


@pytest.fixture
def elsewhere(tmp_path) -> Path:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    return elsewhere


def entries():
    logbook = open_logbook(profile_in(None))
    try:
        return logbook.records.entries_on(MONDAY)
    finally:
        logbook.close()


def test_everything_moves_at_the_next_start_and_is_used_from_there(home, elsewhere):
    assert wish_for(elsewhere) == elsewhere
    assert usual_folder() == home

    move_if_wished()

    assert usual_folder() == elsewhere
    assert wish() is None
    assert entries() == (an_entry(),)
    assert (elsewhere / "profiles" / "sam" / "log.key").read_text() == "a key"
    assert SettingsFile(elsewhere / "settings.json").current.clock == "24"
    assert not list(elsewhere.parent.glob(".*"))


def test_what_was_there_is_kept_and_opened_by_nobody(home, elsewhere):
    wish_for(elsewhere)
    move_if_wished()

    assert left_behind() == home / "profiles-before-move"
    assert (home / "profiles-before-move" / "default" / "log.db").exists()
    assert not (home / "profiles").exists()
    shutil.rmtree(home / "profiles-before-move")
    assert left_behind() is None


def test_it_can_move_once_more_and_back(home, elsewhere, tmp_path):
    for target in (elsewhere, tmp_path / "third"):
        wish_for(target)
        move_if_wished()
    assert usual_folder() == tmp_path / "third"
    assert left_behind() == elsewhere / "profiles-before-move"

    back = wish_for(home)
    move_if_wished()

    assert back == home / "dutytracker"
    assert usual_folder() == back
    assert entries() == (an_entry(),)


def test_a_folder_that_holds_something_gets_a_folder_of_its_own_in_it(home, elsewhere):
    (elsewhere / "photo.jpg").write_text("")

    assert wish_for(elsewhere) == elsewhere / "dutytracker"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_user_can_read_what_was_moved(home, elsewhere):
    wish_for(elsewhere / "mine")
    move_if_wished()

    assert {path.stat().st_mode & 0o077 for path in [elsewhere / "mine", *(elsewhere / "mine").rglob("*")]} == {0}


def test_links_and_locks_stay_behind(home, elsewhere):
    (home / "profiles" / "sam" / "link").symlink_to(home / "settings.json")
    wish_for(elsewhere)
    move_if_wished()

    names = {path.name for path in elsewhere.rglob("*")}
    assert "link" not in names
    assert "log.lock" not in names


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ({"carried_by": "OneDrive"}, "OneDrive copies that folder elsewhere"),
        ({"carried_by": NETWORK}, "drive of the network"),
        ({"is_forgotten": True}, "may forget what lies in that folder"),
    ],
)
def test_a_folder_that_would_damage_or_lose_a_log_is_refused(home, elsewhere, monkeypatch, place, sentence):
    monkeypatch.setattr(moving, "log_place", lambda folder: LogPlace(folder, **place))

    with pytest.raises(DutyError, match=sentence):
        wish_for(elsewhere)
    assert wish() is None


def test_a_folder_inside_the_one_where_everything_is_is_refused(home):
    with pytest.raises(DutyError, match="does not lie in the one"):
        wish_for(home / "profiles" / "new")


def test_a_folder_that_is_taken_is_refused(home, elsewhere):
    (elsewhere / "dutytracker").mkdir()
    (elsewhere / "dutytracker" / "something").write_text("")

    with pytest.raises(DutyError, match="there already"):
        wish_for(elsewhere)


def test_a_file_is_no_folder(home, tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(DutyError, match="no folder that can be read"):
        wish_for(tmp_path / "file")


def test_it_waits_while_a_log_is_open(home, elsewhere):
    wish_for(elsewhere)
    with Hold(profile_in(None).lock_file):
        move_if_wished()
        assert usual_folder() == home
        assert wish() is not None

    move_if_wished()
    assert usual_folder() == elsewhere


def test_a_disk_that_is_full_leaves_everything_as_it_is_and_says_why(home, elsewhere, monkeypatch):
    wish_for(elsewhere)

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    move_if_wished()

    assert usual_folder() == home
    assert "No space left on device" in wish().trouble
    assert list(elsewhere.iterdir()) == []
    assert entries() == (an_entry(),)
    monkeypatch.undo()
    assert not list(elsewhere.parent.glob(".*"))


def test_a_disk_that_gives_back_something_else_is_not_used(home, elsewhere, monkeypatch):
    wish_for(elsewhere)
    digests = iter(range(10_000))
    monkeypatch.setattr(moving, "_digest_of", lambda _path: str(next(digests)).encode())

    move_if_wished()

    assert usual_folder() == home
    assert "gave back something else" in wish().trouble


def test_what_failed_is_not_tried_again_by_itself(home, elsewhere, monkeypatch):
    wish_for(elsewhere)
    (elsewhere / "came later").write_text("")
    move_if_wished()
    assert "there already" in wish().trouble
    (elsewhere / "came later").unlink()

    move_if_wished()

    assert usual_folder() == home


def test_a_wish_can_be_taken_back(home, elsewhere):
    wish_for(elsewhere)
    forget_wish()
    move_if_wished()

    assert usual_folder() == home


def test_where_the_new_folder_is_not_there_nobody_begins_a_new_log(home, elsewhere):
    wish_for(elsewhere)
    move_if_wished()
    require_there()
    shutil.rmtree(elsewhere)

    with pytest.raises(DutyError, match="which is not there"):
        require_there()


def test_a_note_that_cannot_be_read_moves_nothing(home):
    platform_folder().joinpath("moved.json").write_text("{")
    platform_folder().joinpath("move-to.json").write_text('{"folder": 5}')

    assert moved_folder() is None
    assert wish() is None
    assert left_behind() is None
    move_if_wished()
    assert usual_folder() == home


def test_only_what_lies_where_the_program_looks_by_itself_moves(home, tmp_path, monkeypatch):
    assert can_move(profile_in(None))
    assert not can_move(profile_in(tmp_path / "named"))
    monkeypatch.setattr(moving, "portable_folder", lambda: home)
    assert not can_move(profile_in(None))


def test_a_command_finds_what_was_moved(home, elsewhere, capsys):
    wish_for(elsewhere)
    move_if_wished()

    assert cli.main(["week", "2026-03-02"]) == 0
    capsys.readouterr()


def test_a_command_says_that_the_folder_is_not_there(home, elsewhere, capsys):
    wish_for(elsewhere)
    move_if_wished()
    shutil.rmtree(elsewhere)

    assert cli.main(["week"]) == 2
    assert "which is not there" in capsys.readouterr().err
    assert not elsewhere.exists()


def test_a_start_of_the_window_moves_first_and_tells_in_a_window_what_is_missing(home, elsewhere, monkeypatch, capsys):
    told: list[str] = []
    monkeypatch.setattr("dutytracker.app.tell_before_start", told.append)
    monkeypatch.setattr("dutytracker.app.run", lambda profile, **_more: told.append(str(profile.folder)) or 0)
    wish_for(elsewhere)

    assert cli.main([]) == 0
    assert told == [str(elsewhere / "profiles" / "default")]

    shutil.rmtree(elsewhere)
    assert cli.main([]) == 2
    assert "which is not there" in told[-1]
    capsys.readouterr()


def test_a_move_that_was_killed_is_made_anew_and_leaves_nothing_behind(home, elsewhere):
    wish_for(elsewhere)
    half = elsewhere.with_name(".elsewhere.moving")
    half.mkdir()
    (half / "settings.json").write_text("half of it")

    move_if_wished()

    assert SettingsFile(elsewhere / "settings.json").current.clock == "24"
    assert not half.exists()
