"""A member forgot the passphrase, lost the computer, restored an older backup, pulled the plug: nothing is lost.

The program is the real one with its real encrypted log; commands run in processes of their own.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.ui.locking.new_passphrase import NewPassphraseWindow
from tests.desk import Desk

Key = Qt.Key
MONDAY = date(2026, 11, 16)
FIRST, SECOND = "a walk by the sea", "two walks by the sea"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A computer with a log behind a passphrase, and a call of a quarter of an hour in it."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", FIRST)
    desk = Desk(qtbot, qapp, tmp_path / "mine")
    desk.set_clock(MONDAY, 10)
    desk.start()
    desk.press(Key.Key_Escape, Key.Key_Escape)
    desk.write(FIRST)
    desk.press(Key.Key_Tab)
    desk.enter(FIRST)
    desk.wait_until_unlocked()
    desk.enter("p15")
    yield desk
    desk.close()


def unlock(desk: Desk, passphrase: str) -> None:
    desk.start()
    desk.enter(passphrase)
    desk.wait_until_unlocked()


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A command over the log in that folder, in a process of its own; the passphrase is the one in the environment."""
    call = [sys.executable, "-m", "dutytracker", "--data-dir", str(folder), *words]
    return subprocess.run(call, check=False, capture_output=True, text=True)


def minutes_of_the_week(folder: Path) -> int:
    answer = run(folder, "week", str(MONDAY), "--json")
    assert answer.returncode == 0, answer.stderr
    logged = json.loads(answer.stdout)["logged"]
    assert isinstance(logged, int)
    return logged


def test_a_forgotten_passphrase_is_no_end_where_the_sheet_is(desk: Desk) -> None:
    sheet = RecoveryKey(desk.logbook.keys.recovery_sheet(FIRST).secret)
    desk.close()
    desk.start()
    desk.enter("was it the sea?")
    desk.wait_until(lambda: bool(desk.locked.problem.text()))
    desk.tab_to(desk.locked.sheet_button)
    desk.press(Key.Key_Space)
    desk.enter(" ".join(sheet.groups))
    desk.wait_until_unlocked()
    desk.wait_until(lambda: isinstance(QApplication.activeModalWidget(), NewPassphraseWindow))
    desk.write(SECOND)
    desk.press(Key.Key_Tab)
    desk.enter(SECOND)
    desk.wait_until(lambda: QApplication.activeModalWidget() is None)
    assert desk.rows() == [("Patient calls", "15 min")]
    desk.close()
    unlock(desk, SECOND)
    assert desk.rows() == [("Patient calls", "15 min")]


def test_on_another_computer_the_backup_and_the_passphrase_are_enough(desk: Desk, tmp_path: Path) -> None:
    backup = tmp_path / "stick" / "log.dutybackup"
    backup.parent.mkdir()
    assert "Saved" in desk.command("backup", str(backup))
    desk.close()
    other = tmp_path / "other"
    restored = run(other, "restore", str(backup))
    assert restored.returncode == 0, restored.stderr
    assert minutes_of_the_week(other) == 15
    desk.folder = other
    unlock(desk, FIRST)
    assert desk.rows() == [("Patient calls", "15 min")]


def test_an_older_backup_takes_nothing_away_for_good(desk: Desk, tmp_path: Path) -> None:
    backup = tmp_path / "log.dutybackup"
    desk.command("backup", str(backup))
    desk.enter("e30 @-")
    desk.close()
    assert minutes_of_the_week(desk.folder) == 45
    restored = run(desk.folder, "restore", str(backup), "--json")
    assert restored.returncode == 0, restored.stderr
    assert minutes_of_the_week(desk.folder) == 15
    kept = json.loads(restored.stdout)["kept"]
    assert run(desk.folder, "restore", kept).returncode == 0
    assert minutes_of_the_week(desk.folder) == 45


def test_with_the_plug_pulled_every_line_that_was_acknowledged_is_there(desk: Desk) -> None:
    desk.close()
    call = [sys.executable, "-u", "-c", LOGGING, str(desk.folder), FIRST]
    with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(7):
            assert process.stdout.readline() == "stored\n"
        process.send_signal(signal.SIGKILL)
        acknowledged = 7 + process.stdout.read().count("stored\n")
    with closing(open_logbook(profile_in(desk.folder), passphrase=FIRST)) as logbook:
        entries = logbook.records.whole_log().entries
        assert len(entries) - 1 in {acknowledged, acknowledged + 1}


LOGGING = """
import sys
from pathlib import Path
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
logbook = open_logbook(profile_in(Path(sys.argv[1])), passphrase=sys.argv[2])
while True:
    logbook.entering.log_line("p1 @-")
    print("stored")
"""
"""Logs without end, and says so after each line."""
