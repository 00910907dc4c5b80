"""After how long the log locks is chosen in the settings and holds at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.settings import SettingsFile
from dutytracker.ui.settings.locking import LockingSection
from dutytracker.ui.workspace import Workspace


@pytest.fixture
def settings(tmp_path):
    return SettingsFile(tmp_path / "settings.json")


def test_another_time_is_chosen_with_a_key_and_kept(qtbot, logbook, settings):
    section = LockingSection(Workspace(logbook), settings)
    qtbot.addWidget(section)
    assert section.after.key() == "15"
    QTest.keyClick(section.after, Qt.Key.Key_Right)
    assert settings.current.locks_after_minutes == 30
    QTest.keyClick(section.after, Qt.Key.Key_Right)
    QTest.keyClick(section.after, Qt.Key.Key_Right)
    assert settings.current.locks_after_minutes == 0


def test_a_time_of_ones_own_in_the_file_is_shown_too(qtbot, logbook, settings):
    settings.change(locks_after="7")
    section = LockingSection(Workspace(logbook), settings)
    qtbot.addWidget(section)
    assert section.after.key() == "7"


def test_a_log_without_a_passphrase_says_that_it_cannot_be_locked(qtbot, logbook, settings):
    section = LockingSection(Workspace(logbook), settings)
    qtbot.addWidget(section)
    assert "set one under Safety" in section.standing.text()
    logbook.keys.set_passphrase("a few words", None)
    section.refresh()
    assert "locks with your session" in section.standing.text()
