"""The whole program: a backup comes into the place of the log, with the keyboard, and the last change is never lost."""

import sys
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from dutytracker.app import Program
from dutytracker.domain.changes import adding
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.store.backups.container import check
from dutytracker.store.backups.replacing import kept_aside
from dutytracker.ui.background import start
from dutytracker.ui.first_run.first_run import FirstRun
from dutytracker.ui.palette.closed_page import ClosedPage
from dutytracker.ui.palette.line_page import LinePage
from dutytracker.ui.places import Places
from dutytracker.ui.settings.backups import BackupsSection
from dutytracker.ui.trouble_screen import TroubleScreen
from dutytracker.ui.unlock_screen import UnlockScreen
from tests.builders import an_entry
from tests.ui.looks import looks, take
from tests.ui.sample import NOW, ZONE_NAME

PASSPHRASE = "four plain words here"
TODAY = NOW.date()


@pytest.fixture
def profile(tmp_path):
    return profile_in(tmp_path / "here")


@pytest.fixture
def program(qapp, theme, profile, clock, monkeypatch) -> Iterator[Program]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    profile.folder.mkdir(parents=True)
    program = Program(qapp, profile, clock=clock)
    yield program
    end(program)


def end(program):
    """Closes the program as its own loop would."""
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def a_log(profile, clock, *, passphrase=None, entries=0):
    logbook = create_logbook(profile, settings=LogSettings(time_zone=ZONE_NAME), passphrase=passphrase, clock=clock)
    for number in range(1, entries + 1):
        logbook.perform(adding("Log an entry", an_entry(number, date=TODAY)))
    return logbook


def a_backup(tmp_path, clock, **of_log):
    """A backup file of another log, which is closed."""
    logbook = a_log(profile_in(tmp_path / "other"), clock, **of_log)
    file = tmp_path / "mine.dutybackup"
    logbook.backups.job().written_to(file)
    logbook.close()
    return file


def page(program) -> QWidget:
    return program.session.contents.pages.currentWidget()


def started(program, qtbot, kind):
    program.start()
    qtbot.waitUntil(lambda: program.session is not None and isinstance(page(program), kind), timeout=10_000)


def press(qtbot, button):
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def restore(qtbot, dialog, passphrase=None):
    if passphrase:
        qtbot.keyClicks(dialog.passphrase, passphrase)
    press(qtbot, dialog.go_button)
    qtbot.waitUntil(lambda: dialog.unpacked is not None, timeout=10_000)
    press(qtbot, dialog.go_button)


def says(program, words):
    return any(words in label.text() for label in program.window.findChildren(QLabel) if label.isVisible())


def section_of(program, qtbot) -> BackupsSection:
    places = page(program)
    places.go_section("backups")
    section = places.findChild(BackupsSection)
    qtbot.waitUntil(section.isVisible, timeout=10_000)
    return section


def test_a_backup_takes_the_place_of_the_open_log_and_can_be_taken_back(qtbot, program, profile, clock, tmp_path):
    a_log(profile, clock, entries=1).close()
    backup = a_backup(tmp_path, clock, entries=3)
    started(program, qtbot, Places)
    section = section_of(program, qtbot)
    section._backup_from = lambda _parent: str(backup)
    press(qtbot, section.restore_button)
    restore(qtbot, section.window_)
    qtbot.waitUntil(lambda: isinstance(page(program), Places) and len(kept_aside(profile)) == 1, timeout=10_000)
    assert len(logbook_of(program).records.entries_on(TODAY)) == 3
    section = section_of(program, qtbot)
    press(qtbot, section.put_back_button)
    qtbot.waitUntil(lambda: isinstance(page(program), Places) and logbook_of(program) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: len(logbook_of(program).records.entries_on(TODAY)) == 1, timeout=10_000)


def test_the_palette_takes_no_line_for_a_log_that_another_one_replaces(qtbot, program, profile, clock):
    a_log(profile, clock).close()
    started(program, qtbot, Places)
    program.session.anywhere.open()
    goes_on, put_in_place = Event(), []
    start(goes_on.wait, program.session)
    program.session.contents.workspace.replace_wanted.emit(lambda: put_in_place.append(True))
    assert isinstance(program.session.anywhere.palette.page, ClosedPage)
    assert not put_in_place
    goes_on.set()
    qtbot.waitUntil(lambda: isinstance(page(program), Places) and put_in_place == [True], timeout=10_000)
    program.session.anywhere.open()
    assert isinstance(program.session.anywhere.palette.page, LinePage)


def logbook_of(program):
    workspace = program.session.contents.workspace
    return None if workspace is None else workspace.logbook


def test_a_protected_backup_asks_for_its_passphrase_once_it_is_in_place(qtbot, program, profile, clock, tmp_path):
    a_log(profile, clock).close()
    backup = a_backup(tmp_path, clock, passphrase=PASSPHRASE, entries=2)
    started(program, qtbot, Places)
    section = section_of(program, qtbot)
    section._backup_from = lambda _parent: str(backup)
    press(qtbot, section.restore_button)
    restore(qtbot, section.window_, PASSPHRASE)
    qtbot.waitUntil(lambda: len(kept_aside(profile)) == 1 and isinstance(page(program), UnlockScreen), timeout=10_000)
    qtbot.waitUntil(lambda: not program.session.leaving.is_under_way, timeout=10_000)
    unlock = page(program)
    qtbot.keyClicks(unlock.passphrase, PASSPHRASE)
    qtbot.keyClick(unlock.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=10_000)
    assert len(logbook_of(program).records.entries_on(TODAY)) == 2


def test_a_damaged_log_behind_a_passphrase_offers_a_backup_too(qtbot, program, profile, clock):
    a_log(profile, clock, passphrase=PASSPHRASE).close()
    profile.database.write_bytes(bytes(range(256)) * 64)
    started(program, qtbot, UnlockScreen)
    screen = page(program)
    qtbot.keyClicks(screen.passphrase, "wrong")
    qtbot.keyClick(screen.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the passphrase" in screen.problem.text(), timeout=10_000)
    screen.passphrase.clear()
    qtbot.keyClicks(screen.passphrase, PASSPHRASE)
    qtbot.keyClick(screen.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page(program), TroubleScreen), timeout=10_000)
    assert says(program, "is damaged")
    assert isinstance(program.session.anywhere.palette.page, ClosedPage)
    program.session._server.line_kept.emit()
    press(qtbot, page(program).again_button)
    qtbot.waitUntil(lambda: isinstance(page(program), UnlockScreen), timeout=10_000)


def test_a_machine_without_a_log_begins_with_a_backup(qtbot, program, profile, clock, tmp_path):
    backup = a_backup(tmp_path, clock, entries=2)
    started(program, qtbot, FirstRun)
    first_run = page(program)
    (tmp_path / "letter").write_text("a letter")
    program.session.replacing.backup_from = lambda _parent: str(tmp_path / "letter")
    press(qtbot, first_run.restore_button)
    assert "is no backup of Duty Tracker" in first_run.problem.text()
    assert page(program) is first_run
    program.session.replacing.backup_from = lambda _parent: str(backup)
    press(qtbot, first_run.restore_button)
    restore(qtbot, program.session.replacing.dialog)
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=10_000)
    assert len(logbook_of(program).records.entries_on(TODAY)) == 2
    assert kept_aside(profile) == ()


def test_a_damaged_log_gives_way_to_a_backup_and_is_kept(qtbot, program, profile, clock, tmp_path):
    a_log(profile, clock, entries=1).close()
    broken = profile.database.read_bytes()[:5000]
    profile.database.write_bytes(broken)
    backup = a_backup(tmp_path, clock, entries=2)
    started(program, qtbot, TroubleScreen)
    program.session.replacing.backup_from = lambda _parent: str(backup)
    press(qtbot, page(program).restore_button)
    restore(qtbot, program.session.replacing.dialog)
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=10_000)
    (kept,) = kept_aside(profile)
    assert (kept / "log.db").read_bytes() == broken


def test_where_the_restored_log_cannot_take_its_place_the_old_one_opens_and_says_why(
    qtbot, program, profile, clock, tmp_path
):
    a_log(profile, clock, entries=1).close()
    backup = a_backup(tmp_path, clock, entries=2)
    started(program, qtbot, Places)
    section = section_of(program, qtbot)
    section._backup_from = lambda _parent: str(backup)
    press(qtbot, section.restore_button)
    dialog = section.window_
    press(qtbot, dialog.go_button)
    qtbot.waitUntil(lambda: dialog.unpacked is not None, timeout=10_000)
    (dialog.unpacked.folder / "kept").mkdir()
    press(qtbot, dialog.go_button)
    qtbot.waitUntil(lambda: says(program, "cannot be written"), timeout=10_000)
    assert len(logbook_of(program).records.entries_on(TODAY)) == 1


def test_what_was_changed_last_is_backed_up_when_the_program_ends(  # noqa: PLR0917 - fixtures
    qapp, theme, profile, clock, monkeypatch, qtbot
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    a_log(profile, clock).close()
    program = Program(qapp, profile, clock=clock)
    started(program, qtbot, Places)
    program.session.contents.workspace.perform(adding("Log an entry", an_entry(1, date=TODAY)))
    end(program)
    (backup,) = profile.backups.glob("*.dutybackup")
    assert check(backup)
    logbook = open_logbook(profile, clock=clock)
    assert logbook.backups.job().run_at_end().made is None
    logbook.close()


def test_what_was_changed_last_is_backed_up_when_the_log_locks(qtbot, program, profile, clock):
    a_log(profile, clock, passphrase=PASSPHRASE).close()
    started(program, qtbot, UnlockScreen)
    qtbot.keyClicks(page(program).passphrase, PASSPHRASE)
    qtbot.keyClick(page(program).passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=10_000)
    program.session.contents.workspace.perform(adding("Log an entry", an_entry(1, date=TODAY)))
    program.session.lock()
    qtbot.waitUntil(lambda: len(list(profile.backups.glob("*.dutybackup"))) == 1, timeout=10_000)


@looks
def test_pictures(qtbot, program, profile, scheme, size):
    program._settings.change(theme=scheme)
    started(program, qtbot, FirstRun)
    program.window.resize(*size)
    take(program.window, "restore_first_run", scheme, size[0])
    program.session.contents.show_trouble("The log is damaged. It was left as it is: put a backup of it in its place.")
    take(program.window, "restore_trouble", scheme, size[0])


def test_a_backup_that_is_opened_with_the_program_is_looked_at_first(qtbot, program, profile, clock, tmp_path):
    a_log(profile, clock, entries=1).close()
    backup = a_backup(tmp_path, clock, entries=3)
    started(program, qtbot, Places)
    program.session.contents.open_files([backup])
    section = section_of(program, qtbot)
    assert section.window_ is not None
    assert len(logbook_of(program).records.entries_on(TODAY)) == 1
    restore(qtbot, section.window_)
    qtbot.waitUntil(lambda: isinstance(page(program), Places) and len(kept_aside(profile)) == 1, timeout=10_000)
    assert len(logbook_of(program).records.entries_on(TODAY)) == 3


def test_a_backup_that_is_opened_begins_a_log_where_there_is_none(qtbot, program, clock, tmp_path):
    backup = a_backup(tmp_path, clock, entries=3)
    started(program, qtbot, FirstRun)
    program.session.contents.open_files([backup])
    restore(qtbot, program.session.replacing.dialog)
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=10_000)
    assert len(logbook_of(program).records.entries_on(TODAY)) == 3


def test_a_backup_that_is_opened_waits_for_a_log_that_is_locked(qtbot, program, profile, clock, tmp_path):
    a_log(profile, clock, passphrase=PASSPHRASE).close()
    backup = a_backup(tmp_path, clock)
    started(program, qtbot, UnlockScreen)
    program.session.contents.open_files([backup])
    assert program.session.replacing.dialog is None
    assert says(program, "Unlock the log first, then open the backup again.")
