"""Which entry belongs to a log."""

import sys
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.paths import profile_in
from dutytracker.profiles import make_member
from dutytracker.ui.desktop.session_start import entry_name, name_member_at_start, session_start
from dutytracker.ui.desktop.session_start.autostart_file import AutostartFile


def test_the_usual_log_has_the_plain_name():
    assert entry_name(profile_in(None)) == "dutytracker"


def test_a_log_elsewhere_has_an_entry_of_its_own(tmp_path):
    names = {entry_name(profile_in(folder)) for folder in (None, tmp_path, tmp_path / "other")}
    assert len(names) == 3
    assert all(name.startswith("dutytracker") for name in names)


def test_on_linux_it_is_a_file_that_starts_this_log_in_the_background(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "argv", ["elsewhere"])
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = session_start(profile_in(tmp_path / "data"))
    entry.switch_on()
    (file,) = (tmp_path / "config" / "autostart").iterdir()
    command = f"Exec={sys.executable} -m dutytracker --data-dir {tmp_path / 'data'} --in-background\n"
    assert command in file.read_text(encoding="utf-8")


def test_on_a_mac_it_is_a_launch_agent(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    session_start(profile_in(tmp_path / "data")).switch_on()
    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert file.suffix == ".plist"


def test_an_entry_names_the_member_once_another_one_came(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    first = profile_in(tmp_path / "data")
    name_member_at_start(first)
    assert not (tmp_path / "config" / "autostart").exists()
    session_start(first).switch_on()
    make_member(tmp_path / "data", "Ben")
    name_member_at_start(first)
    (file,) = (tmp_path / "config" / "autostart").iterdir()
    assert "--profile default --in-background\n" in file.read_text(encoding="utf-8")


def test_an_entry_that_cannot_be_written_again_stays_as_it_is(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    first = profile_in(tmp_path / "data")
    session_start(first).switch_on()
    (file,) = (tmp_path / "config" / "autostart").iterdir()
    before = file.read_bytes()

    def refuse(_entry):
        raise DutyError("The folder cannot be written.")

    monkeypatch.setattr(AutostartFile, "switch_on", refuse)
    name_member_at_start(first)
    assert file.read_bytes() == before
