"""`quick`: the palette of the running program, or the program with the palette alone."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.app import Program
from dutytracker.domain.records import LogSettings
from dutytracker.handover import Hold
from dutytracker.logbook import create_logbook
from dutytracker.paths import Profile, profile_in
from dutytracker.ui.locking.locked_page import LockedPage
from dutytracker.ui.palette.closed_page import ClosedPage
from dutytracker.ui.palette.line_page import LinePage
from dutytracker.ui.places import Places
from tests.ui.sample import ZONE_NAME
from tests.ui.test_app import second_start


@pytest.fixture
def profile(tmp_path) -> Profile:
    profile = profile_in(tmp_path)
    profile.folder.mkdir(parents=True)
    return profile


@pytest.fixture
def program(qapp, theme, profile, monkeypatch) -> Iterator[Program]:
    """Started by `quick`, while no other runs."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield from running(Program(qapp, profile, palette_alone=True))


@pytest.fixture
def with_window(qapp, theme, profile, monkeypatch) -> Iterator[Program]:
    """Started as always."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield from running(Program(qapp, profile))


def running(program: Program) -> Iterator[Program]:
    yield program
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def begun(profile: Profile, passphrase: str | None = None) -> None:
    create_logbook(profile, settings=LogSettings(time_zone=ZONE_NAME), passphrase=passphrase).close()


def palette_of(program: Program):
    return program.session.anywhere.palette


def started(program: Program, qtbot, kind: type) -> None:
    program.start()
    qtbot.waitUntil(lambda: program.session is not None and isinstance(palette_of(program).page, kind))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def test_the_palette_alone_logs_and_the_program_ends_with_what_it_says(program, qtbot, profile):
    begun(profile)
    started(program, qtbot, LinePage)
    assert not program.window.isVisible()
    workspace = program.session.anywhere.page._workspace
    QTest.keyClicks(QApplication.focusWidget(), "p15 earlier")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert len(workspace.logbook.records.entries_on(workspace.logbook.today())) == 1
    with qtbot.assertNotEmitted(program.over, wait=50):
        pass
    with qtbot.waitSignal(program.over):
        program.session.anywhere.confirmation.hide()


def test_esc_ends_a_program_that_has_nothing_else_to_show(program, qtbot, profile):
    begun(profile)
    started(program, qtbot, LinePage)
    with qtbot.waitSignal(program.over):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_it_goes_on_where_the_settings_say_so(program, qtbot, profile):
    begun(profile)
    started(program, qtbot, LinePage)
    program._settings.change(stays_open=True)
    with qtbot.assertNotEmitted(program.over, wait=50):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_a_timer_can_be_started_before_the_window_was_ever_seen(program, qtbot, profile):
    begun(profile)
    started(program, qtbot, LinePage)
    QTest.keyClicks(QApplication.focusWidget(), "c")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    workspace = program.session.anywhere.page._workspace
    assert len(workspace.logbook.entering.timers()) == 1


def test_a_bug_is_told_where_the_window_is_out_of_sight(program, qtbot, profile):
    begun(profile)
    started(program, qtbot, LinePage)
    sys.excepthook(ValueError, ValueError("secret"), None)
    assert program.session.anywhere.confirmation.bar.text().startswith("Something in Duty Tracker went wrong")
    assert not program.session.contents.bug_bar.isHidden()


def test_ctrl_o_opens_the_window_with_everything_in_it(program, qtbot, profile):
    begun(profile)
    started(program, qtbot, LinePage)
    with qtbot.assertNotEmitted(program.over, wait=50):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert program.window.isVisible()
    assert isinstance(program.session.contents.pages.currentWidget(), Places)


def test_a_locked_log_takes_lines_and_its_button_leads_to_the_window(program, qtbot, profile):
    begun(profile, "correct horse")
    started(program, qtbot, LockedPage)
    page = palette_of(program).page
    assert page.form.line.hasFocus()
    QTest.mouseClick(page.window_button, Qt.MouseButton.LeftButton)
    assert program.window.isVisible()


def test_before_the_first_run_it_says_so(program, qtbot, profile):
    started(program, qtbot, ClosedPage)
    assert palette_of(program).page.title.text() == "Your log is not begun yet"


def test_quick_opens_the_palette_of_the_running_program(with_window, qtbot, profile, tmp_path):
    begun(profile)
    with Hold(profile.lock_file):
        with_window.start()
        qtbot.waitUntil(lambda: with_window.session is not None)
        assert second_start(qtbot, tmp_path, "quick") == 0
        qtbot.waitUntil(palette_of(with_window).isVisible)
    assert isinstance(palette_of(with_window).page, LinePage)


def test_quick_waits_for_a_program_that_is_just_starting(with_window, qtbot, profile, tmp_path):
    begun(profile)
    with Hold(profile.lock_file):
        QTimer.singleShot(1_000, with_window.start)
        assert second_start(qtbot, tmp_path, "quick") == 0
        assert palette_of(with_window).isVisible()


def test_the_palette_is_made_ready_while_nobody_waits(with_window, qtbot, profile):
    begun(profile)
    with_window.start()
    qtbot.waitUntil(lambda: with_window.session is not None and with_window.session.anywhere.page is not None)
    assert not palette_of(with_window).isVisible()
