"""What long work used is not kept by the program."""

import sys
from pathlib import Path

import pytest

from dutytracker.ui import free_memory
from dutytracker.ui.background import start

MEBIBYTE = 2**20


def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def use_a_lot():
    """Uses 60 MiB in pieces, and leaves one piece behind the others, which keeps them from going by themselves."""
    used = [bytes([1]) * 60_000 for _ in range(1000)]
    return used[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="tells what the C library of GNU does")
def test_what_work_beside_the_window_used_goes_back_to_the_system(qtbot, qapp):
    before, kept = resident(), []
    task = start(use_a_lot, qapp)
    task.finished.connect(kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    qtbot.waitUntil(lambda: resident() < before + 20 * MEBIBYTE)


def test_where_the_system_cannot_do_that_nothing_happens(monkeypatch):
    asked = []
    monkeypatch.setattr(free_memory.sys, "platform", "win32")
    monkeypatch.setattr("ctypes.CDLL", asked.append)
    free_memory.give_back()
    assert asked == []


def test_another_c_library_is_left_as_it_is(monkeypatch):
    monkeypatch.setattr(free_memory.sys, "platform", "linux")
    monkeypatch.setattr("ctypes.CDLL", lambda _: object())
    free_memory.give_back()
