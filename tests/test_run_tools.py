"""What some tests ask for: run.py gives it to a new machine, or tells it what will be skipped."""

import os
import re
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import run

ROOT = Path(run.__file__).parent
APT = """#!/bin/sh
echo "$2 $DEBIAN_FRONTEND" >> {asked}
if test "$2" = "{fails}"; then echo "E: No network"; exit 100; fi
for word; do
    case "$word" in
        painters) echo > {bin}/paint; /bin/chmod +x {bin}/paint;;
        bells) /bin/mkdir -p {bin}/of-some-chip/bell;;
    esac
    echo "$word" >> {words}
done
"""
SKIPPED = "Some tests will be skipped for want of packages, as Debian names them: those with a picture"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Debian")


@dataclass(frozen=True)
class Machine:
    """A computer of its own, where tests ask for a command and for a file that is in no folder of commands."""

    folder: Path

    def has_apt(self, *, fails: str = "never") -> None:
        """Gives it an apt-get, which brings what it is asked for unless its step `fails` does."""
        apt = self.folder / "bin" / "apt-get"
        places = {name: self.folder / name for name in ("asked", "bin", "words")}
        apt.write_text(APT.format(fails=fails, **places))
        apt.chmod(apt.stat().st_mode | stat.S_IXUSR)

    def lines(self, name: str) -> list[str]:
        """What its apt-get wrote down there."""
        file = self.folder / name
        return file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    bell = f"{tmp_path}/bin/*/bell"
    monkeypatch.setattr(run, "TEST_PACKAGES", {"paint": "painters", bell: "bells"})
    monkeypatch.setattr(run, "TESTS_WITH", {"a picture": ["paint"], "a picture that rings": ["paint", bell]})
    return Machine(tmp_path)


def provide(machine: Machine) -> None:
    run.provide_test_tools(run.Checkout(machine.folder))


def test_a_new_machine_gets_what_the_tests_ask_for(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.has_apt()
    provide(machine)

    assert machine.lines("asked") == ["update noninteractive", "install noninteractive"]
    assert {"--yes", "bells", "painters", "libxcb-cursor0"} <= set(machine.lines("words"))
    told = capsys.readouterr().err
    assert "Installing what tests ask for: apt-get install bells painters" in told
    assert "skipped" not in told


def test_where_nothing_is_missing_nobody_is_asked(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.has_apt()
    provide(machine)
    capsys.readouterr()
    before = machine.lines("asked")

    provide(machine)

    assert machine.lines("asked") == before
    assert capsys.readouterr().err == ""


def test_only_what_is_missing_is_installed(machine: Machine) -> None:
    machine.has_apt()
    (machine.folder / "bin" / "chip" / "bell").mkdir(parents=True)
    provide(machine)
    assert "painters" in machine.lines("words")
    assert "bells" not in machine.lines("words")


@pytest.mark.parametrize("step", ["update", "install"])
def test_without_a_network_it_says_in_a_line_which_tests_are_skipped_and_goes_on(
    machine: Machine, capsys: pytest.CaptureFixture[str], step: str
) -> None:
    machine.has_apt(fails=step)
    provide(machine)
    why = f"apt-get {step} did not succeed: E: No network."
    skipped = f"{SKIPPED} (painters), with a picture that rings (bells, painters)."
    assert capsys.readouterr().err.splitlines()[1:] == [f"{why} {skipped}"]


def test_who_is_not_root_is_told_what_to_install_and_it_goes_on(
    machine: Machine, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.has_apt()
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    (machine.folder / "bin" / "chip" / "bell").mkdir(parents=True)
    provide(machine)
    assert machine.lines("asked") == []
    assert capsys.readouterr().err == f"{SKIPPED} (painters), with a picture that rings (painters).\n"


def test_a_system_without_apt_is_told_the_same(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    provide(machine)
    assert capsys.readouterr().err == f"{SKIPPED} (painters), with a picture that rings (bells, painters).\n"


def test_whatever_a_test_is_skipped_for_has_a_package() -> None:
    asked = set()
    for file in (ROOT / "tests").rglob("test_*.py"):
        text = file.read_text("utf-8")
        for words in re.findall(
            r'(?:needs\(|which\(|which, \(|^NEEDED = \(|^TOOLS = \()("[^)]*)\)', text, re.MULTILINE
        ):
            asked |= set(re.findall(r'"([\w-]+)"', words))

    assert {"Xvfb", "xset", "gnome-keyring-daemon", "desktop-file-validate", "openssl", "ld"} <= asked
    assert asked - {"bash"} <= run.TEST_PACKAGES.keys()  # Debian is never without bash
    assert {name for names in run.TESTS_WITH.values() for name in names} == run.TEST_PACKAGES.keys()
