"""The log locks by a key, and nothing of it can be seen or is left behind; unlocking goes back to the place."""

import gc
import weakref
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from dutytracker.domain.records import LogSettings
from dutytracker.security.faults import Damaged
from dutytracker.ui.locking.came_in_window import CameInWindow
from dutytracker.ui.locking.locked_page import LockedPage
from dutytracker.ui.places import Places
from dutytracker.ui.side_bar import SETTINGS, WEEKS
from dutytracker.ui.unlock_screen import UnlockScreen
from tests.ui.locking.conftest import PASSPHRASE


def texts() -> str:
    """Everything that any widget of the program holds as text."""
    held = []
    for widget in QApplication.allWidgets():
        held += [widget.accessibleName(), widget.toolTip(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit):
            held.append(widget.text())
    return "\n".join(held)


def test_the_key_locks_and_the_passphrase_leads_back_to_the_place(running):
    running.start()
    running.unlock().go_weeks()

    def leads_to_the_settings() -> bool:
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(running.program.window, Qt.Key.Key_K, control | shift)
        return SETTINGS in places.by_key

    running.qtbot.waitUntil(leads_to_the_settings)
    assert running.page is places
    assert places.by_key[SETTINGS].section() == "safety"


def test_the_palette_takes_lines_while_the_log_is_locked(running, locked_log):
    running.start()
    running.unlock()
    running.session.anywhere.open()
    running.lock()
    assert isinstance(running.palette_page, LockedPage)
    running.session.anywhere.open()
    running.type_into(running.palette_page.form.line, "p15")
    assert locked_log.waiting == 1
    running.unlock()
    running.session.anywhere.open()
    assert not isinstance(running.palette_page, LockedPage)


def test_a_wrong_passphrase_is_told_beside_a_window_that_lives_on(running):
    screen = running.start()
    running.type_into(screen.passphrase, "wrong")
    running.qtbot.waitUntil(lambda: running.session.unlocking.is_under_way)
    assert not screen.problem.text()
    running.qtbot.waitUntil(lambda: bool(screen.problem.text()))
    assert screen.problem.text().startswith("That is not the passphrase")
    assert screen.passphrase.selectedText() == "wrong"


def test_an_export_that_is_being_made_ends_before_the_log_is_closed(running, tmp_path, window_of):
    from threading import Event

    from dutytracker.ui.background import start

    running.start()
    running.unlock()
    goes_on, made = Event(), []
    task = start(goes_on.wait, running.session)
    task.finished.connect(made.append)
    logbook = running.session._server.workspace.logbook
    running.session.lock()
    screen = running.page
    running.settle()
    assert not logbook._ledger.is_closed
    running.type_into(screen.passphrase, PASSPHRASE)
    running.qtbot.waitUntil(lambda: "wait until it is done" in screen.problem.text())
    goes_on.set()
    running.qtbot.waitUntil(lambda: not running.session.leaving.is_under_way)
    assert made == [True]
    assert logbook._ledger.is_closed
    running.unlock()


def test_a_program_that_ends_while_it_locks_closes_the_log(running):
    from threading import Event

    from dutytracker.ui.background import start

    running.start()
    running.unlock()
    goes_on = Event()
    start(goes_on.wait, running.session)
    logbook = running.session._server.workspace.logbook
    running.session.lock()
    running.program.window.close()
    running.session.end()
    goes_on.set()
    assert logbook._ledger.is_closed


def test_a_timer_that_runs_asks_after_unlocking(running, clock):
    running.start()
    places = running.unlock()
    QTest.keyClicks(places.today.parts.entry.line, "p")
    QTest.keyClick(places.today.parts.entry.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    running.lock()
    clock.now += timedelta(minutes=40)
    places = running.unlock()
    timer = places.today.parts.timer
    assert timer.watch.doubt is not None
    (running_timer,) = running.session._server.workspace.logbook.entering.timers()
    assert clock() - running_timer.started_at >= timedelta(minutes=40)


def test_the_tray_offers_to_lock_only_an_open_log(running, qtbot, monkeypatch):
    from dutytracker.ui.desktop import ways_in

    monkeypatch.setattr(ways_in, "tray_is_there", lambda: True)
    running.start()
    tray = running.session.ways_in.tray
    assert not tray.lock_action.isVisible()
    running.unlock()
    assert tray.lock_action.isVisible()
    tray.lock_action.trigger()
    running.qtbot.waitUntil(lambda: not running.session.leaving.is_under_way)
    assert not tray.lock_action.isVisible()


def test_a_first_passphrase_makes_the_log_lockable_at_once(running, profile, clock):
    import shutil

    from dutytracker.logbook import create_logbook

    shutil.rmtree(profile.folder)
    create_logbook(profile, settings=LogSettings(time_zone="UTC"), passphrase=None, clock=clock).close()
    running.program.start()
    running.wait_for(Places)
    running.session._server.workspace.logbook.keys.set_passphrase(PASSPHRASE, None)
    running.contents.pages.currentWidget().protection_changed.emit()
    screen = running.lock()
    assert screen.form is not None
    running.unlock()
