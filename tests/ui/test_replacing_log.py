"""Where no log is open, a backup is looked at and put in place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.ui.replacing_log import ReplacingLog
from tests.builders import an_entry
from tests.ui.sample import NOW


@pytest.fixture
def backup(logbook, tmp_path) -> Path:
    logbook.perform(adding("Log an entry", an_entry(1, date=NOW.date())))
    file = tmp_path / "mine.dutybackup"
    logbook.backups.job().written_to(file)
    return file


@pytest.fixture
def replacing(qtbot, tmp_path, clock, backup):
    """Over an empty machine; its dialog chooses the backup."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    replacing = ReplacingLog(profile_in(tmp_path / "new"), clock, window, window)
    replacing.backup_from = lambda _parent: str(backup)
    return replacing


def test_a_backup_comes_to_a_machine_without_a_log(qtbot, replacing, tmp_path, clock):
    replacing.ask()
    dialog = replacing.dialog
    qtbot.keyClick(dialog.go_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.unpacked is not None, timeout=10_000)
    with qtbot.waitSignal(replacing.replaced) as told:
        qtbot.keyClick(dialog.go_button, Qt.Key.Key_Space)
    assert told.args == [""]
    logbook = open_logbook(profile_in(tmp_path / "new"), clock=clock)
    assert logbook.records.entries_on(NOW.date()) == (an_entry(1, date=NOW.date()),)
    logbook.close()


def test_leaving_it_changes_nothing(qtbot, replacing, tmp_path):
    replacing.ask()
    with qtbot.assertNotEmitted(replacing.replaced):
        qtbot.keyClick(replacing.dialog, Qt.Key.Key_Escape)
    assert replacing.dialog is None
    replacing.backup_from = lambda _parent: ""
    replacing.ask()
    assert replacing.dialog is None
    assert not (tmp_path / "new").exists()


def test_what_is_no_backup_is_told(qtbot, replacing, backup):
    backup.write_text("a letter")
    with qtbot.waitSignal(replacing.refused) as told:
        replacing.ask()
    assert "is no backup of Duty Tracker" in told.args[0]


def test_what_cannot_be_put_in_place_is_told(qtbot, replacing):
    def refuse():
        raise DutyError("The disk is full.")

    with qtbot.waitSignal(replacing.replaced) as told:
        replacing.perform(refuse)
    assert told.args == ["The disk is full."]
