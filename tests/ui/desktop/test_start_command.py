"""The command that starts the program again as it was started."""

import subprocess
import sys

from dutytracker.paths import profile_in
from dutytracker.profiles import make_member
from dutytracker.ui.desktop.start_command import start_command, typed_command


def test_a_bundle_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/Duty Tracker/dutytracker")
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert start_command(profile_in(None), "quick") == ("/opt/Duty Tracker/dutytracker", "quick")


def test_a_bundle_in_one_file_starts_that_file_and_not_what_it_was_unpacked_to(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/run/mount/dutytracker")
    monkeypatch.setenv("APPIMAGE", "/home/ann/DutyTracker.AppImage")
    assert start_command(profile_in(None)) == ("/home/ann/DutyTracker.AppImage",)


def test_an_installed_script_is_named_in_full(tmp_path, monkeypatch):
    script = tmp_path / "dutytracker"
    script.write_text("")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["dutytracker", "log"])
    assert start_command(profile_in(None)) == (str(script),)


def test_the_package_is_run_by_the_interpreter_that_runs_it_now(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["/somewhere/dutytracker/__main__.py"])
    assert start_command(profile_in(None), "quick") == (sys.executable, "-m", "dutytracker", "quick")


def test_on_windows_no_console_opens(tmp_path, monkeypatch):
    for name in ("python.exe", "pythonw.exe"):
        (tmp_path / name).write_text("")
    monkeypatch.setattr(sys, "argv", ["__main__.py"])
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert start_command(profile_in(None))[0] == str(tmp_path / "pythonw.exe")


def test_a_bundle_on_windows_starts_the_program_that_opens_no_console(tmp_path, monkeypatch):
    for name in ("dutytracker.exe", "dutytracker-console.exe"):
        (tmp_path / name).write_text("")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "dutytracker-console.exe"))
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert start_command(profile_in(None))[0] == str(tmp_path / "dutytracker.exe")


def test_a_log_elsewhere_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["__main__.py"])
    command = start_command(profile_in(tmp_path / "my log"), "quick")
    assert command[-3:] == ("--data-dir", str(tmp_path / "my log"), "quick")
    assert typed_command(profile_in(tmp_path / "my log"), "quick").endswith(f"--data-dir '{tmp_path / 'my log'}' quick")


def test_the_command_works_from_any_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["__main__.py"])
    command = start_command(profile_in(tmp_path / "my log"), "parse", "p15")
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True)
    assert "15" in done.stdout


def test_the_command_of_one_of_several_members_says_whose_log_it_is(tmp_path):
    assert start_command(profile_in(tmp_path, "ann"), "quick")[-5:] == (
        *("--data-dir", str(tmp_path), "--profile", "ann"),
        "quick",
    )
    assert start_command(profile_in(None, "ann"))[-2:] == ("--profile", "ann")


def test_the_first_member_is_named_once_there_is_a_name(tmp_path):
    make_member(tmp_path, "Default")
    assert start_command(profile_in(tmp_path))[-2:] == ("--profile", "default")


def test_the_first_member_is_named_once_there_is_another_one(tmp_path):
    profile_in(tmp_path).folder.mkdir(parents=True)
    assert "--profile" not in start_command(profile_in(tmp_path))
    make_member(tmp_path, "Ben")
    assert start_command(profile_in(tmp_path))[-2:] == ("--profile", "default")
