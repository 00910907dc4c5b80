"""Work beside the window."""

import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from shiboken6 import delete

from dutytracker.domain.errors import DutyError
from dutytracker.ui.background import MAKES_WAY_AFTER, start


@pytest.fixture
def owner(qapp) -> QObject:
    return QObject()


def test_the_result_comes_back_on_the_window_s_thread(owner, qtbot):
    threads = []
    task = start(threading.get_ident, owner)
    task.finished.connect(lambda _: threads.append(threading.get_ident()))
    with qtbot.waitSignal(task.finished) as done:
        pass
    assert done.args[0] != threading.get_ident()
    assert threads == [threading.get_ident()]


def test_work_soon_makes_way_for_the_window(owner, qtbot):
    task = start(sys.getswitchinterval, owner)
    with qtbot.waitSignal(task.finished) as done:
        pass
    assert done.args[0] == pytest.approx(MAKES_WAY_AFTER)


def test_what_the_work_held_is_free_once_it_is_done(owner, qtbot):
    class Something:
        def work(self):
            return 7

    held = Something()
    seen = weakref.ref(held)
    task = start(held.work, owner)
    del held
    with qtbot.waitSignal(task.finished) as done:
        pass
    QThreadPool.globalInstance().waitForDone()
    assert done.args[0] == 7
    assert seen() is None


def test_what_the_member_can_mend_comes_as_a_sentence(owner, qtbot):
    def refused() -> None:
        raise DutyError("The folder is full.")

    task = start(refused, owner)
    with qtbot.waitSignal(task.refused) as told:
        pass
    assert told.args == ["The folder is full."]


def test_a_bug_comes_as_itself(owner, qtbot):
    task = start(lambda: 1 // 0, owner)
    with qtbot.waitSignal(task.crashed) as crashed:
        pass
    assert isinstance(crashed.args[0], ZeroDivisionError)


def test_what_was_canceled_tells_nothing(owner, qtbot):
    gate = threading.Event()
    task = start(gate.wait, owner)
    task.cancel()
    with qtbot.assertNotEmitted(task.finished, wait=50):
        gate.set()


def test_whoever_is_gone_before_the_work_ends_is_not_missed(owner):
    gate = threading.Event()
    start(gate.wait, owner)
    delete(owner)
    with capture_exceptions() as errors:
        gate.set()
        assert QThreadPool.globalInstance().waitForDone(5000)
        QApplication.processEvents()
    assert errors == []


def test_a_task_that_is_over_leaves_nothing_behind(owner, qtbot):
    with qtbot.waitSignal(start(lambda: 1, owner).finished):
        pass
    qtbot.waitUntil(lambda: not owner.children())
