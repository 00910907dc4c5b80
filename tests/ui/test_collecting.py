"""Garbage is collected by the window's own clock, and on no thread beside it."""

import gc
import weakref

import pytest

from dutytracker.ui import collecting


class Knot:
    """Holds itself, so that only the collector lets go of it."""

    def __init__(self):
        self.itself = self


@pytest.fixture(autouse=True)
def _as_before():
    was_enabled = gc.isenabled()
    yield
    gc.unfreeze()
    gc.enable() if was_enabled else gc.disable()


def test_python_collects_nothing_by_itself_any_more():
    gc.enable()
    collecting.only_here()
    assert not gc.isenabled()


def test_the_windows_clock_collects():
    collecting.only_here()
    knot = weakref.ref(Knot())
    assert knot() is not None
    collecting.collect()
    assert knot() is None


def test_now_and_then_everything_is_looked_through(monkeypatch):
    looked = []
    monkeypatch.setattr(collecting.gc, "collect", lambda generation=2: looked.append(generation))
    collecting.only_here()
    for _ in range(collecting.ALL_EVERY):
        collecting.collect()
    assert sorted(looked) == [1] * (collecting.ALL_EVERY - 1) + [2]


def test_where_python_collects_by_itself_it_is_left_alone(monkeypatch):
    gc.enable()
    monkeypatch.setattr(collecting.gc, "collect", lambda *_: pytest.fail("collected"))
    collecting.collect()
