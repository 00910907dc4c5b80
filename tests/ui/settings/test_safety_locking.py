"""After how long the log locks is chosen in the settings and holds at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.settings import SettingsFile
from dutytracker.ui.settings.safety_locking import LockingPart
from dutytracker.ui.workspace import Workspace


@pytest.fixture
def settings(tmp_path):
    return SettingsFile(tmp_path / "settings.json")


def test_another_time_is_chosen_with_a_key_and_kept(qtbot, logbook, settings):
    logbook.keys.set_passphrase("a few words", None)
    part = LockingPart(Workspace(logbook), settings)
    qtbot.addWidget(part)
    assert part.after.key() == "15"
    QTest.keyClick(part.after, Qt.Key.Key_Right)
    assert settings.current.locks_after_minutes == 30
    QTest.keyClick(part.after, Qt.Key.Key_Right)
    QTest.keyClick(part.after, Qt.Key.Key_Right)
    assert settings.current.locks_after_minutes == 0


def test_a_time_of_ones_own_in_the_file_is_shown_too(qtbot, logbook, settings):
    settings.change(locks_after="7")
    part = LockingPart(Workspace(logbook), settings)
    qtbot.addWidget(part)
    assert part.after.key() == "7"


def test_a_log_without_a_passphrase_says_that_it_cannot_be_locked(qtbot, logbook, settings):
    part = LockingPart(Workspace(logbook), settings)
    qtbot.addWidget(part)
    assert "cannot be locked" in part.standing.text()
    logbook.keys.set_passphrase("a few words", None)
    part.refresh()
    assert "locks with your session" in part.standing.text()
