"""Nobody was there for a while: keys in the program count, and, where it can be told, anything at the computer."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from dutytracker.settings import SettingsFile
from dutytracker.ui.locking.idleness import Idleness, seconds_asleep, seconds_with_sleep
from dutytracker.ui.locking.lock_watch import LockWatch


class Watch:
    """A clock that stands where it was set, and what the computer says."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept = 0.0
        self.computer: float | None = None

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def idleness(qapp, watch):
    parent = QObject()
    made = Idleness(parent, computer=lambda: watch.computer, clock=watch, asleep=lambda: watch.slept)
    made.passes = []
    made.passed.connect(lambda: made.passes.append(watch.now))
    made.test_parent = parent
    yield made
    made.rest()


def test_it_passes_once_nobody_was_there_for_so_long(idleness, watch):
    idleness.watch(900)
    watch.now += 899
    idleness.look()
    assert idleness.passes == []
    watch.now += 1
    idleness.look()
    assert len(idleness.passes) == 1
    watch.now += 900
    idleness.look()
    assert len(idleness.passes) == 1
    assert not idleness.is_watching


def test_a_key_in_a_window_counts(idleness, watch, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    field.activateWindow()
    idleness.watch(900)
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is field.windowHandle())
    watch.now += 890
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    watch.now += 20
    idleness.look()
    assert idleness.passes == []
    watch.now += 880
    idleness.look()
    assert len(idleness.passes) == 1


def test_somebody_at_another_program_is_there(idleness, watch):
    idleness.watch(900)
    watch.now += 1000
    watch.computer = 10
    idleness.look()
    assert idleness.passes == []
    watch.computer = 950
    idleness.look()
    assert len(idleness.passes) == 1


def test_a_sleep_that_was_long_enough_counts_whoever_wakes_the_computer(idleness, watch):
    watch.slept += 5000
    idleness.watch(900)
    watch.now += 800
    watch.slept += 800
    watch.computer = 1
    idleness.look()
    assert idleness.passes == []
    watch.now += 950
    watch.slept += 950
    idleness._on_focus_window_changed(None)
    idleness.look()
    assert len(idleness.passes) == 1


def test_the_computer_is_asked_only_once_nobody_touched_the_program_for_long(idleness, watch, monkeypatch):
    asked = []
    monkeypatch.setattr(idleness, "_computer", lambda: asked.append(1))
    idleness.watch(900)
    idleness.look()
    assert asked == []


def test_the_clock_only_goes_forward():
    assert seconds_with_sleep() <= seconds_with_sleep()
    assert 0 <= seconds_asleep() <= seconds_with_sleep()


@pytest.fixture
def locks(qapp, tmp_path):
    parent = QObject()
    settings = SettingsFile(tmp_path / "settings.json")
    made = LockWatch(settings, parent, computer=lambda: None)
    made.dues = []
    made.due.connect(lambda: made.dues.append(1))
    made.test_parent, made.test_settings = parent, settings
    yield made
    made.end()


def test_the_session_s_lock_locks_the_log(locks):
    locks.begin()
    locks.session.tell(is_locked=True)
    assert locks.dues == [1]
    locks.end()
    locks.session.tell(is_locked=False)
    locks.session.tell(is_locked=True)
    assert locks.dues == [1]


def test_never_is_never_and_another_choice_holds_at_once(locks):
    locks.begin()
    assert locks.idleness.is_watching
    locks.test_settings.change(locks_after="0")
    assert not locks.idleness.is_watching
    locks.test_settings.change(locks_after="5")
    assert locks.idleness.is_watching
    locks.end()
    locks.test_settings.change(locks_after="15")
    assert not locks.idleness.is_watching


def test_idleness_locks(locks, monkeypatch):
    locks.begin()
    monkeypatch.setattr(locks.idleness, "_clock", lambda: seconds_with_sleep() + 1000)
    locks.idleness.look()
    assert locks.dues == [1]
