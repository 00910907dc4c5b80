"""A log gets new keys while the window goes on: it is closed meanwhile, takes lines, and opens again by itself."""

from contextlib import closing
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dutytracker.logbook import open_logbook
from dutytracker.logbook.key_changes import KeyChange
from dutytracker.security.durable import NotSaved
from dutytracker.security.recovery_key import read_recovery_key
from dutytracker.ui.locking.came_in_window import CameInWindow
from dutytracker.ui.locking.locked_page import LockedPage
from dutytracker.ui.locking.renewing_screen import RenewingScreen
from dutytracker.ui.places import Places
from dutytracker.ui.settings.confirm_window import ConfirmWindow
from dutytracker.ui.settings.sheet_window import SheetWindow
from dutytracker.ui.side_bar import SETTINGS
from dutytracker.ui.unlock_screen import UnlockScreen
from tests.security.keyrings import use
from tests.ui.locking.conftest import PASSPHRASE
from tests.ui.looks import looks, take

__all__ = ["use"]


@pytest.fixture
def held(monkeypatch):
    """Keeps the new keys from being taken over until it is set."""
    goes_on, whole = Event(), KeyChange.take_over

    def take_over(self, keys, tell=None):
        assert goes_on.wait(20)
        whole(self, keys, tell)

    monkeypatch.setattr(KeyChange, "take_over", take_over)
    yield goes_on
    goes_on.set()


@pytest.fixture
def sheet(profile):
    """The recovery sheet of the log, which has a backup."""
    with closing(open_logbook(profile, passphrase=PASSPHRASE)) as logbook:
        logbook.backups.job().run()
        return logbook.keys.recovery_sheet(PASSPHRASE)


def says(widget, words):
    return any(words in label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def safety(running):
    running.page.go_section("safety")
    return running.page.by_key[SETTINGS].safety


def confirm(running, window_of):
    running.qtbot.waitUntil(lambda: window_of(ConfirmWindow) is not None)
    running.type_into(window_of(ConfirmWindow).passphrase, PASSPHRASE)


def new_sheet(running, window_of):
    """Asks for a new sheet in the place of the one that there is."""
    QTest.mouseClick(safety(running).recovery.make_button, Qt.MouseButton.LeftButton)
    confirm(running, window_of)


def test_a_new_sheet_gives_the_log_a_new_key_and_is_shown_over_the_same_page(running, sheet, window_of, profile):
    running.start()
    running.unlock()
    new_sheet(running, window_of)
    running.qtbot.waitUntil(lambda: window_of(SheetWindow) is not None, timeout=20_000)
    assert running.page.by_key[SETTINGS].section() == "safety"
    assert says(running.page, "the new sheet opens the log, and the old one opens nothing any more")
    groups = [label.text() for label in window_of(SheetWindow).findChildren(QLabel) if len(label.text()) == 5]
    window_of(SheetWindow).accept()
    running.lock()
    open_logbook(profile, recovery=read_recovery_key(" ".join(groups))).close()


def test_what_is_typed_meanwhile_is_sealed_and_logged_and_the_half_typed_line_is_back(running, sheet, window_of, held):
    running.start()
    places = running.unlock()
    running.type_into(places.today.parts.entry.line, "e 10 half", enter=False)
    new_sheet(running, window_of)
    screen = running.wait_for(RenewingScreen)
    running.qtbot.waitUntil(lambda: not running.session.leaving.is_under_way)
    running.type_into(screen.form.line, "p15")
    assert says(screen, "Kept, sealed")
    assert isinstance(running.palette_page, LockedPage)
    held.set()
    places = running.wait_for(Places)
    running.qtbot.waitUntil(lambda: window_of(CameInWindow) is not None)
    assert says(window_of(CameInWindow), "1 line was logged")
    logbook = running.session._server.workspace.logbook
    assert [entry.minutes for entry in logbook.records.entries_on(places.today.day)] == [15]
    assert places.today.parts.entry.line.text() == "e 10 half"


def test_it_says_how_many_backups_have_the_new_key(running, sheet, window_of, held):
    running.start()
    running.unlock()
    new_sheet(running, window_of)
    screen = running.wait_for(RenewingScreen)
    said = []
    running.session.renewing.counted.connect(lambda *_count: said.append(screen.standing.text()))
    held.set()
    running.wait_for(Places)
    assert said[0] == "The log has it. 0 of 1 backups have it too …"
    assert said[-1] == "The log has it. 1 of 1 backups have it too …"


def test_a_lock_meanwhile_leaves_the_log_locked(running, sheet, window_of, held):
    running.start()
    running.unlock()
    new_sheet(running, window_of)
    screen = running.wait_for(RenewingScreen)
    running.session.watch.due.emit()
    assert says(screen, "It is locked: once it has the new key, unlock it with your passphrase")
    held.set()
    running.wait_for(UnlockScreen)
    assert window_of(SheetWindow) is None
    assert "could not be shown, for the log was locked: make a new one" in running.contents.bug_bar.words.text()
    running.unlock()
    assert safety(running).recovery.revoke_button.isVisibleTo(running.page)


def test_a_lock_in_the_last_moment_locks_it_again(running, sheet, window_of, monkeypatch):
    running.start()
    running.unlock()
    answers = iter((True, False))
    monkeypatch.setattr(running.session.renewing, "opens_afterward", lambda: next(answers))
    new_sheet(running, window_of)
    running.wait_for(RenewingScreen)
    running.wait_for(UnlockScreen)
    running.qtbot.waitUntil(lambda: not running.session.leaving.is_under_way)
    assert window_of(SheetWindow) is None
    running.unlock()


def test_a_disk_that_refuses_leaves_the_log_open_and_says_so(running, sheet, window_of, monkeypatch):
    def refuse(*_arguments):
        raise NotSaved("The disk is full: free some space and try again.")

    running.start()
    running.unlock()
    monkeypatch.setattr(KeyChange, "take_over", refuse)
    new_sheet(running, window_of)
    running.wait_for(RenewingScreen)
    places = running.wait_for(Places)
    assert says(places, "The disk is full")
    assert window_of(SheetWindow) is None


def test_a_program_that_ends_meanwhile_ends_it_first(running, sheet, window_of, held, profile):
    running.start()
    running.unlock()
    new_sheet(running, window_of)
    running.wait_for(RenewingScreen)
    running.qtbot.waitUntil(lambda: not running.session.leaving.is_under_way)
    before = profile.key_file.read_bytes()
    held.set()
    running.program.window.close()
    running.session.end()
    assert profile.key_file.read_bytes() != before
    assert not (profile.folder / "log.db-wal").exists()
    open_logbook(profile, passphrase=PASSPHRASE).close()


def test_the_keyring_is_turned_off_and_the_sheet_goes_on_opening_the_log(running, sheet, window_of, use, profile):
    use()
    running.start()
    running.unlock()
    running.session._server.workspace.logbook.keys.set_keyring(PASSPHRASE, wanted=True)
    section = safety(running)
    QTest.mouseClick(section.keyring.option.box, Qt.MouseButton.LeftButton)
    running.qtbot.waitUntil(lambda: window_of(ConfirmWindow) is not None)
    running.type_into(window_of(ConfirmWindow).sheet.line, " ".join(sheet.groups), enter=False)
    confirm(running, window_of)
    running.wait_for(RenewingScreen)
    places = running.wait_for(Places)
    assert says(places, "From now on the keyring opens the log no longer")
    running.lock()
    open_logbook(profile, recovery=sheet).close()


def test_a_first_passphrase_from_the_settings_closes_the_log_for_a_moment(running, profile, clock):
    import shutil

    from dutytracker.domain.records import LogSettings
    from dutytracker.logbook import create_logbook

    shutil.rmtree(profile.folder)
    create_logbook(profile, settings=LogSettings(time_zone="UTC"), passphrase=None, clock=clock).close()
    running.program.start()
    running.wait_for(Places)
    section = safety(running)
    for field in (section.new, section.again):
        QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(section.again, Qt.Key.Key_Return)
    running.wait_for(RenewingScreen)
    places = running.wait_for(Places)
    assert says(places, "From now on the log opens with the new passphrase")
    assert running.contents.side_bar.footer.text() == "Protected by your passphrase"
    running.lock()
    running.unlock()


@looks
def test_pictures_of_new_keys(  # noqa: PLR0917 - fixtures
    running, sheet, window_of, held, scheme, size
):
    running.start()
    running.session.contents._theme.choose(scheme)
    running.program.window.resize(*size)
    running.unlock()
    new_sheet(running, window_of)
    screen = running.wait_for(RenewingScreen)
    running.qtbot.waitUntil(lambda: not running.session.leaving.is_under_way)
    take(running.program.window, "renewing", scheme, size[0])
    screen.count(3, 12)
    QTest.keyClicks(screen.form.line, "p15")
    take(running.program.window, "renewing_typed", scheme, size[0])
    screen.form.line.clear()
    held.set()
    running.qtbot.waitUntil(lambda: window_of(SheetWindow) is not None, timeout=20_000)
    window_of(SheetWindow).accept()
    take(running.program.window, "renewed", scheme, size[0])
