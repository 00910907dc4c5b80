"""The log locks by a key, and nothing of it can be seen or is left behind; unlocking goes back to the place."""

import gc
import weakref
from datetime import timedelta

import pytest
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
    running.qtbot.waitUntil(running.program.window.isActiveWindow)
    QTest.keyClick(
        running.program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    running.wait_for(UnlockScreen)
    assert not running.contents.actions_.go_weeks.isEnabled()
    running.unlock()
    assert running.contents.place == WEEKS
    assert running.contents.side_bar.places.isVisible()


def test_no_widget_keeps_a_figure(running):
    running.start()
    places = running.unlock()
    running.type_into(places.today.parts.entry.line, "p 37")
    places.go_weeks()
    places.go_settings()
    places.go_share()
    places.go_today()
    assert "37 min" in texts()
    running.lock()
    assert "37 min" not in texts()
    assert not [one for one in QApplication.allWidgets() if isinstance(one, Places)]


def test_the_log_is_closed_and_its_key_is_held_by_nothing(running):
    running.start()
    running.unlock().go_weeks()
    logbook = running.session._server.workspace.logbook
    database = weakref.ref(logbook._ledger.database)
    book = weakref.ref(logbook)
    del logbook
    running.lock()
    gc.collect()
    assert book() is None
    assert database() is None


def test_locking_and_unlocking_many_times_logs_once(running):
    running.start()
    for number in range(3):
        places = running.unlock()
        running.type_into(places.today.parts.entry.line, f"p{number + 10}")
        running.lock()
    places = running.unlock()
    minutes = [
        entry.minutes for entry in running.session._server.workspace.logbook.records.entries_on(places.today.day)
    ]
    assert sorted(minutes) == [10, 11, 12]
    running.contents.actions_.favorites[0].trigger()
    assert len(running.session._server.workspace.logbook.records.entries_on(places.today.day)) == 4
    running.contents.actions_.undo.trigger()
    logbook = running.session._server.workspace.logbook
    assert len(logbook.records.entries_on(places.today.day)) == 3


def test_every_action_is_dead_while_the_log_is_locked(running):
    running.start()
    running.unlock()
    running.lock()
    for action in running.contents.actions_.in_log():
        assert not action.isEnabled()
        action.setEnabled(True)
        action.trigger()
        action.setEnabled(False)
    assert not running.session.has_failed


def test_windows_are_closed(running, window_of):
    from dutytracker.ui.export_window import ExportWindow

    running.start()
    running.unlock()
    running.contents.actions_.export.trigger()
    running.qtbot.waitUntil(lambda: window_of(ExportWindow) is not None)
    QTest.keyPress(
        window_of(ExportWindow).windowHandle(),
        Qt.Key.Key_K,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    running.qtbot.waitUntil(lambda: window_of(ExportWindow) is None)
    running.qtbot.waitUntil(lambda: not running.session.leaving.is_under_way)
    running.settle()
    assert not [one for one in QApplication.allWidgets() if isinstance(one, ExportWindow)]


def test_a_log_whose_key_file_is_out_of_reach_is_covered_all_the_same(running, profile):
    running.start()
    running.unlock()
    stored = profile.key_file.read_bytes()
    profile.key_file.unlink()
    profile.key_file.mkdir()
    screen = running.lock()
    assert screen.form is None
    assert not running.session.has_failed
    profile.key_file.rmdir()
    profile.key_file.write_bytes(stored)
    running.unlock()


def test_a_log_that_the_disk_does_not_give_any_more_is_covered_all_the_same(running, monkeypatch):
    running.start()
    places = running.unlock()
    running.type_into(places.today.parts.entry.line, "p15 half", enter=False)

    def fails() -> None:
        raise Damaged("The log cannot be read.")

    monkeypatch.setattr(running.session._server.workspace.logbook.inbox, "key", fails)
    running.lock()
    assert "p15 half" not in texts()
    assert not running.session.has_failed


def test_what_was_half_typed_stands_in_the_line_again(running):
    running.start()
    places = running.unlock()
    running.type_into(places.today.parts.entry.line, "p15 half", enter=False)
    running.lock()
    assert "p15 half" not in texts()
    places = running.unlock()
    assert places.today.parts.entry.line.text() == "p15 half"


def test_what_was_half_typed_elsewhere_can_be_copied(running, window_of):
    running.start()
    places = running.unlock()
    places.go_section("duty_names")
    field = next(one for one in places.by_key[SETTINGS].duty_names.findChildren(QLineEdit))
    field.clear()
    QTest.keyClicks(field, "My own name")
    running.lock()
    assert "My own name" not in texts()
    running.unlock()
    assert "My own name" in texts()
    assert isinstance(window_of(CameInWindow), CameInWindow)


def test_a_log_without_a_passphrase_cannot_be_locked_and_shows_where_to_set_one(running, profile, clock):
    import shutil

    from dutytracker.logbook import create_logbook

    shutil.rmtree(profile.folder)
    create_logbook(profile, settings=LogSettings(time_zone="UTC"), passphrase=None, clock=clock).close()

    def press() -> None:
        """In the first moment of the log, as a keyboard does: in the window that has it, not in a widget."""
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(running.program.window.windowHandle(), Qt.Key.Key_K, control | shift)

    running.program.began.connect(press)
    running.program.start()
    places = running.wait_for(Places)
    running.qtbot.waitUntil(lambda: SETTINGS in places.by_key)
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


@pytest.mark.real_passphrases
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
