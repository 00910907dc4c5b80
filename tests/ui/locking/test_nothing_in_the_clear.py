"""A whole run of the window leaves no word of the work in any file; the same search finds each under an open key."""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from dutytracker.app import Program
from dutytracker.domain.changes import editing
from dutytracker.domain.duties import Duty
from dutytracker.paths import profile_in
from dutytracker.ui.export_window import ExportWindow
from dutytracker.ui.first_run.first_run import FirstRun
from dutytracker.ui.places import Places
from dutytracker.ui.side_bar import SETTINGS
from tests.marker_scan import found_in
from tests.ui.locking.conftest import PASSPHRASE, Running

CLINIC, PROGRAM, LABEL, NOTE, PALETTE_NOTE, SEALED_NOTE, HALF_TYPED, ERROR = (
    *("Klinikwort", "Programmwort", "Dienstwort", "Notizwort", "Palettenwort", "Siegelwort", "Halbwort", "Fehlerwort"),
)
MINUTES = '"minutes":217'
WORDS = (CLINIC, PROGRAM, LABEL, NOTE, PALETTE_NOTE, SEALED_NOTE, HALF_TYPED, ERROR, MINUTES, PASSPHRASE)


@pytest.fixture
def places_for_files(tmp_path, monkeypatch) -> list[Path]:
    """The data folder, the temporary folder and the home of this run."""
    folders = [tmp_path / name for name in ("data", "temporary", "home")]
    for folder in folders:
        folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folders[1]))
    for name, inside in (("HOME", ""), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")):
        monkeypatch.setenv(name, str(folders[2] / inside))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folders


@pytest.fixture
def running(qapp, theme, places_for_files, clock, qtbot, monkeypatch, capsys):  # noqa: PLR0917 - fixtures
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = Program(qapp, profile_in(places_for_files[0]), clock=clock)
    yield Running(program, qtbot)
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def begin(running: Running, passphrase: str | None) -> Places:
    running.program.start()
    first_run = running.wait_for(FirstRun)
    first_run.proceed()
    first_run.skip()
    if passphrase is not None:
        first_run.passphrase.first.setText(passphrase)
        first_run.passphrase.second.setText(passphrase)
        first_run.proceed()
    else:
        first_run.skip()
    return running.wait_for(Places)


def work(running: Running, places: Places, window_of) -> None:
    """What a member does in a day, with words that are nowhere else."""
    workspace = running.session._server.workspace
    member, settings = workspace.logbook.member, workspace.logbook.settings
    workspace.perform(editing("Change", member, replace(member, clinic=CLINIC, program=PROGRAM)))
    workspace.perform(editing("Change", settings, replace(settings, notes=True, duty_labels={Duty.CALL: LABEL})))
    line = places.today.parts.entry.line
    running.type_into(line, f"p 217 @8 / {NOTE} one")
    if line.text():
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert not line.text()
    QTest.keyClicks(line, "c")
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    places.go_weeks()
    places.go_section("appearance")
    running.program._settings.change(holidays_in="CA")
    running.contents.actions_.export.trigger()
    running.qtbot.waitUntil(lambda: window_of(ExportWindow) is not None)
    window_of(ExportWindow).close()
    running.session.anywhere.open()
    running.type_into(running.palette_page.form.line, f"e15 / {PALETTE_NOTE} sent")
    if running.palette_page.form.line.text():
        QTest.keyClick(running.palette_page.form.line, Qt.Key.Key_Return)
    running.session.anywhere.palette.put_away()
    places.go_section("duty_names")
    field = places.by_key[SETTINGS].duty_names.findChildren(QLineEdit)[3]
    field.clear()
    QTest.keyClicks(field, HALF_TYPED)
    sys.excepthook(ValueError, ValueError(ERROR), None)
    assert len(workspace.logbook.records.whole_log().entries) == 2


def test_a_run_behind_a_passphrase_leaves_no_word_in_the_clear(running, places_for_files, window_of):
    places = begin(running, PASSPHRASE)
    work(running, places, window_of)
    database = running.program._profile.database
    assert database.with_name("log.db-wal").stat().st_size > 0, "as a crash at this moment would leave it"
    assert found_in(places_for_files, WORDS) == set()
    screen = running.lock()
    running.type_into(screen.form.line, f"n25 @9 / {SEALED_NOTE}")
    if screen.form.line.text():
        QTest.keyClick(screen.form.line, Qt.Key.Key_Return)
    assert running.session.locked_log.waiting == 1
    assert found_in(places_for_files, WORDS) == set()
    running.unlock()
    logbook = running.session._server.workspace.logbook
    assert SEALED_NOTE in {entry.note for entry in logbook.records.whole_log().entries}
    names = {path.name for folder in places_for_files for path in folder.rglob("*")}
    assert {"log.db", "log.key", "journal.txt", "settings.json", "inbox"} <= names
    assert found_in(places_for_files, WORDS) == set()
    running.program.window.close()
    running.session.end()
    assert found_in(places_for_files, WORDS) == set()


def test_the_search_finds_every_word_of_the_log_where_its_key_lies_open(running, places_for_files, window_of):
    places = begin(running, None)
    work(running, places, window_of)
    found = {word for name, word in found_in(places_for_files, WORDS) if name == "log.db"}
    assert found == {CLINIC, PROGRAM, LABEL, NOTE, PALETTE_NOTE, MINUTES}
