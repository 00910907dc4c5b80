"""The file by which a Linux desktop starts the program."""

import os
import stat
from configparser import ConfigParser
from pathlib import Path

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.ui.desktop.session_start.autostart_file import AutostartFile, autostart_folder

COMMAND = ("/home/ann lee/bin/dutytracker", "--in-background")


@pytest.fixture
def entry(tmp_path) -> AutostartFile:
    return AutostartFile(tmp_path / "config" / "autostart", "dutytracker", COMMAND)


def values_in(path: Path) -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(path.read_text(encoding="utf-8"))
    return dict(parser["Desktop Entry"])


def test_at_first_nothing_starts(entry):
    assert not entry.is_on()


def test_switched_on_it_starts_without_its_window_and_says_so_at_the_next_look(entry):
    entry.switch_on()
    assert entry.is_on()
    values = values_in(entry.path)
    assert values["Exec"] == '"/home/ann lee/bin/dutytracker" --in-background'
    assert values["TryExec"] == "/home/ann lee/bin/dutytracker"
    assert (values["Type"], values["Name"], values["Terminal"]) == ("Application", "Duty Tracker", "false")
    assert Path(values["Icon"]).is_file()


def test_switched_off_the_file_is_gone(entry):
    entry.switch_on()
    entry.switch_off()
    assert not entry.path.exists()
    assert not entry.is_on()


def test_switching_off_twice_does_nothing(entry):
    entry.switch_off()
    assert not entry.is_on()


def test_nothing_else_is_left_in_the_folder(entry):
    entry.switch_on()
    entry.switch_on()
    assert [path.name for path in entry.path.parent.iterdir()] == ["dutytracker.desktop"]


def test_the_folder_of_the_desktop_keeps_its_rights(entry):
    entry.path.parent.mkdir(parents=True)
    entry.path.parent.chmod(0o755)
    entry.switch_on()
    assert stat.S_IMODE(entry.path.parent.stat().st_mode) == 0o755


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_switched_off_is_off_until_it_is_wished_again(entry, line):
    entry.switch_on()
    text = entry.path.read_text(encoding="utf-8").replace("X-GNOME-Autostart-enabled=true", line)
    entry.path.write_text(text, encoding="utf-8")
    assert not entry.is_on()
    entry.switch_on()
    assert entry.is_on()


@pytest.mark.parametrize("content", [b"", b"[Desktop Entry]\nExec=\n", b"\xff\xfe", b"Exec"])
def test_a_file_that_starts_nothing_is_no_start(entry, content):
    entry.path.parent.mkdir(parents=True)
    entry.path.write_bytes(content)
    assert not entry.is_on()


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(entry):
    entry.path.parent.parent.write_text("a file in the way")
    with pytest.raises(DutyError) as refusal:
        entry.switch_on()
    assert refusal.value.sentence == (
        "The system did not allow it (Not a directory): change what starts with the session in the computer’s own "
        "settings."
    )
    assert not entry.is_on()


def test_a_file_that_cannot_be_put_in_place_is_said_and_leaves_nothing_behind(entry):
    entry.path.mkdir(parents=True)
    with pytest.raises(DutyError, match="The system did not allow it"):
        entry.switch_on()
    assert list(entry.path.parent.iterdir()) == [entry.path]
    with pytest.raises(DutyError, match="The system did not allow it"):
        entry.switch_off()


@pytest.mark.parametrize("named", [None, "", "relative"])
def test_the_folder_is_the_usual_one_unless_another_is_named_in_full(tmp_path, monkeypatch, named):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    if named is not None:
        monkeypatch.setenv("XDG_CONFIG_HOME", named)
    assert autostart_folder() == tmp_path / ".config" / "autostart"


def test_a_folder_that_is_named_in_full_counts(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", os.fspath(tmp_path))
    assert autostart_folder() == tmp_path / "autostart"
