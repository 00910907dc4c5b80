"""The program in the menu of a Linux desktop."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.ui.desktop.menu.linux_menu import LinuxMenu, user_data_folder

FILES = [
    "applications/dutytracker.desktop",
    "icons/hicolor/scalable/apps/dutytracker.svg",
    "mime/packages/dutytracker.xml",
]


def files_in(folder: Path) -> list[str]:
    ours = [path for path in folder.rglob("dutytracker.*") if path.is_file()]
    return sorted(str(path.relative_to(folder)) for path in ours)


def test_it_is_put_in_and_taken_out_again_without_a_trace(tmp_path):
    menu = LinuxMenu(tmp_path / "share", ["/opt/dutytracker"])
    made = menu.put_in()
    assert sorted(made) == [str(tmp_path / "share" / name) for name in FILES]
    assert files_in(tmp_path / "share") == FILES
    assert sorted(menu.take_out()) == sorted(made)
    assert files_in(tmp_path / "share") == []
    assert menu.take_out() == []


def test_a_program_that_was_moved_takes_the_place_of_what_was_known(tmp_path):
    LinuxMenu(tmp_path, ["/old/dutytracker"]).put_in()
    LinuxMenu(tmp_path, ["/new/dutytracker"]).put_in()
    entry = (tmp_path / "applications" / "dutytracker.desktop").read_text("utf-8")
    assert "Exec=/new/dutytracker %F" in entry
    assert "/old/" not in entry


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "share").write_text("")
    with pytest.raises(DutyError, match="cannot be written"):
        LinuxMenu(tmp_path / "share", ["/opt/dutytracker"]).put_in()


def test_the_folder_is_the_one_the_desktop_looks_into(tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert user_data_folder(tmp_path) == tmp_path / ".local" / "share"
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert user_data_folder(tmp_path) == Path("/data")
    monkeypatch.setenv("XDG_DATA_HOME", "not/absolute")
    assert user_data_folder(tmp_path) == tmp_path / ".local" / "share"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the menu of a Linux desktop")
def test_the_command_makes_it_known_and_unknown_again(tmp_path):
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}

    def run(*words: str) -> str:
        command = [sys.executable, "-m", "dutytracker", *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60).stdout

    assert "Duty Tracker is in the menu" in run("install")
    entry = (tmp_path / "applications" / "dutytracker.desktop").read_text("utf-8")
    assert f"Exec={sys.executable} -m dutytracker %F" in entry
    assert "out of the menu" in run("install", "--remove")
    assert "was not in the menu" in run("install", "--remove")
    assert files_in(tmp_path) == []


TOOLS = ("update-mime-database", "update-desktop-database", "desktop-file-validate", "gio")
needs_tools = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"of {', '.join(TOOLS)} one is missing: install desktop-file-utils"
)


@needs_tools
def test_the_entry_is_a_sound_one(tmp_path):
    LinuxMenu(tmp_path, ["/opt/Duty Tracker/dutytracker"]).put_in()
    words = ["desktop-file-validate", str(tmp_path / "applications" / "dutytracker.desktop")]
    assert subprocess.run(words, capture_output=True, text=True, check=False, timeout=60).stdout == ""


@needs_tools
def test_a_desktop_knows_the_files_and_what_opens_them(tmp_path):
    program = tmp_path / "dutytracker"
    program.write_text("#!/bin/sh\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    LinuxMenu(tmp_path / "share", [str(program)]).put_in()
    (tmp_path / "ann.dutyshare").write_text("{}")
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "share"), "XDG_CONFIG_HOME": str(tmp_path / "config")}

    def gio(*words: str) -> str:
        done = subprocess.run(["gio", *words], env=environment, capture_output=True, text=True, check=False, timeout=60)
        return done.stdout

    kind = "application/vnd.dutytracker.share+json"
    assert kind in gio("info", "-a", "standard::content-type", str(tmp_path / "ann.dutyshare"))
    assert "dutytracker.desktop" in gio("mime", kind)
