"""What the program copied goes when the log locks, and nothing else of the clipboard; and what it held of the log."""

import gc
import weakref
from collections.abc import Iterator
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from dutytracker.ui import main_window
from dutytracker.ui.collecting import only_here
from dutytracker.ui.locking.emptying import clear_clipboard

JUST_BEFORE_A_MINUTE = datetime(2026, 11, 19, 14, 5, 59, 999_999, tzinfo=UTC)


@pytest.mark.parametrize(
    ("owns", "selects", "cleared"),
    [((True, True), True, 2), ((True, True), False, 1), ((False, True), True, 1), ((False, False), True, 0)],
)
def test_only_what_the_program_copied_is_taken_back(owns, selects, cleared):
    done = []
    clear_clipboard(
        SimpleNamespace(
            ownsClipboard=lambda: owns[0],
            ownsSelection=lambda: owns[1],
            supportsSelection=lambda: selects,
            clear=done.append,
        )
    )
    assert len(done) == cleared


@pytest.fixture
def _nothing_stays_put_off() -> Iterator[None]:
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("_nothing_stays_put_off")
def test_what_was_there_when_the_session_began_is_freed_too(running):
    running.start()
    running.unlock()
    logbook = weakref.ref(running.session._server.workspace.logbook)
    only_here()
    running.lock()
    running.qtbot.waitUntil(lambda: logbook() is None)


def test_garbage_is_collected_also_while_the_log_is_locked(running, monkeypatch):
    collected = []
    monkeypatch.setattr(main_window, "collect", lambda: collected.append(True))
    monkeypatch.setattr(main_window, "system_clock", lambda: JUST_BEFORE_A_MINUTE)
    running.start()
    running.qtbot.waitUntil(lambda: bool(collected))
    running.unlock()
    running.lock()
    collected.clear()
    running.qtbot.waitUntil(lambda: bool(collected))
