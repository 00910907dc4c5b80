"""What the window needs is loaded beside it: it can be typed into, closed and asked meanwhile."""

import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.app import Program
from dutytracker.domain.records import LogSettings
from dutytracker.handover import Hold
from dutytracker.logbook import create_logbook
from dutytracker.paths import Profile, profile_in
from dutytracker.ui import loading
from dutytracker.ui.palette.line_page import LinePage
from dutytracker.ui.places import Places
from dutytracker.ui.profiles.choose_screen import ChooseScreen
from dutytracker.ui.unlock_screen import UnlockScreen
from tests.ui.sample import ZONE_NAME


@pytest.fixture
def loaded(monkeypatch) -> threading.Event:
    """Loading goes on until this is set."""
    may_end = threading.Event()
    monkeypatch.setattr(loading, "load", lambda: may_end.wait(20))
    return may_end


@pytest.fixture
def profile(tmp_path) -> Profile:
    profile = profile_in(tmp_path)
    profile.folder.mkdir(parents=True)
    return profile


@pytest.fixture
def program(qapp, theme, profile, loaded, monkeypatch) -> Iterator[Program]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = Program(qapp, profile)
    yield program
    loaded.set()
    end(program)


def end(program: Program) -> None:
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def begun(profile: Profile, passphrase: str | None = None) -> None:
    create_logbook(profile, settings=LogSettings(time_zone=ZONE_NAME), passphrase=passphrase).close()


def page(program: Program) -> object:
    return program.session.contents.pages.currentWidget() if program.session else None


def seen(program: Program, qtbot) -> None:
    """Starts, and waits until the empty window was seen."""
    program.start()
    qtbot.waitUntil(lambda: program._loading is not None)


def write(window, text: str) -> None:
    """Types into a window as the keyboard does, wherever the keyboard is in it."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else getattr(Qt.Key, f"Key_{letter.upper()}")
        QTest.keyClick(window.windowHandle(), key)


def entries(program: Program) -> list[str]:
    logbook = program.session.contents.workspace.logbook
    return [entry.note or "" for entry in logbook.records.entries_on(logbook.today())]


def test_a_line_typed_at_once_is_logged(program, qtbot, profile, loaded):
    begun(profile)
    seen(program, qtbot)
    write(program.window, "p15\n")
    loaded.set()
    qtbot.waitUntil(lambda: isinstance(page(program), Places) and len(entries(program)) == 1)
    assert not page(program).today.parts.entry.line.text()


def test_what_is_typed_while_the_window_is_filled_keeps_its_order(program, qtbot, profile, loaded):
    begun(profile)
    seen(program, qtbot)
    write(program.window, "p")
    loaded.set()
    qtbot.waitUntil(lambda: program.session is not None)
    write(program.window, "1")
    qtbot.waitUntil(lambda: isinstance(page(program), Places))
    write(program.window, "5")
    line = page(program).today.parts.entry.line
    qtbot.waitUntil(lambda: line.text() == "p15")
    write(program.window, "0")
    assert line.text() == "p150"


def test_a_passphrase_typed_at_once_opens_the_log(program, qtbot, profile, loaded):
    begun(profile, "horse")
    seen(program, qtbot)
    write(program.window, "horse\n")
    loaded.set()
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=20_000)


def test_a_line_typed_at_once_into_the_palette_is_logged(program, qtbot, profile, loaded):
    begun(profile)
    program._palette_alone = True
    seen(program, qtbot)
    palette = program._palette
    write(palette, "p15\n")
    loaded.set()
    qtbot.waitUntil(lambda: isinstance(palette.page, LinePage))
    workspace = palette.page._workspace
    qtbot.waitUntil(lambda: len(workspace.logbook.records.entries_on(workspace.logbook.today())) == 1)


def test_keys_that_a_window_took_before_it_was_closed_are_forgotten(program, qtbot, profile, loaded):
    begun(profile)
    program._settings.change(stays_open=True)
    seen(program, qtbot)
    write(program.window, "p15\n")
    program.window.close()
    loaded.set()
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=20_000)
    qtbot.wait(50)
    assert entries(program) == []
    assert not page(program).today.parts.entry.line.text()


def test_a_window_closed_at_once_opens_no_log(qapp, theme, qtbot, profile, loaded):
    begun(profile)
    program = Program(qapp, profile)
    seen(program, qtbot)
    threading.Timer(0.1, loaded.set).start()
    end(program)
    QApplication.processEvents()
    assert loaded.is_set()
    assert program.session is None


def test_a_second_start_at_once_waits_for_the_first(program, qtbot, profile, tmp_path, loaded):
    begun(profile)
    with Hold(profile.lock_file):
        seen(program, qtbot)
        second = subprocess.Popen([sys.executable, "-m", "dutytracker", "--data-dir", tmp_path])
        qtbot.wait(300)
        assert second.poll() is None
        loaded.set()
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.returncode == 0


@pytest.mark.parametrize("turns", range(4))
def test_another_member_who_sits_down_while_the_window_is_filled_sees_nothing_of_the_log(
    program, qtbot, profile, loaded, turns
):
    begun(profile)
    program.window.show()
    program._begin_session()
    for _ in range(turns):
        QApplication.processEvents()
    program.session.make_room()
    qtbot.waitUntil(lambda: not program.session.leaving.is_under_way)
    assert isinstance(page(program), ChooseScreen)
    assert program.session.contents.findChild(Places) is None
    program.session.go_on()
    qtbot.waitUntil(lambda: isinstance(page(program), Places))
    line = page(program).today.parts.entry.line
    program.session.contents.actions_.go_today.trigger()
    assert program.window.focusWidget() is line


def test_a_locked_log_shows_its_screen_as_before(program, qtbot, profile, loaded):
    begun(profile, "horse")
    seen(program, qtbot)
    loaded.set()
    qtbot.waitUntil(lambda: isinstance(page(program), UnlockScreen))
    assert program.window.focusWidget() is page(program).passphrase


def test_a_program_that_cannot_be_loaded_ends_and_says_so(tmp_path):
    check = """
import sys
from dutytracker import cli
from dutytracker.ui import loading
loading.NEEDED = ("dutytracker.ui.gone",)
sys.exit(cli.main(["--data-dir", sys.argv[1]]))
"""
    ended = subprocess.run(
        [sys.executable, "-c", check, tmp_path], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert "Duty Tracker failed (ModuleNotFoundError)" in ended.stderr


def test_nothing_is_left_to_be_loaded_while_the_window_is_filled(tmp_path):
    begun(profile_in(tmp_path))
    check = """
import os, sys
from pathlib import Path
from dutytracker import app
from dutytracker.paths import profile_in
begin = app.Program._begin_session
def begun(self):
    from dutytracker.ui.main_window import MainWindow
    before = set(sys.modules)
    show = MainWindow.show_log
    def shown(self, workspace):
        show(self, workspace)
        print(*(name for name in set(sys.modules) - before if name.startswith("dutytracker")))
        sys.stdout.flush()
        os._exit(0)
    MainWindow.show_log = shown
    begin(self)
app.Program._begin_session = begun
app.run(profile_in(Path(sys.argv[1])))
"""
    ended = subprocess.run(
        [sys.executable, "-c", check, tmp_path], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "")
