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


def test_while_shares_are_read_not_even_the_windows_clock_collects(monkeypatch):
    looked = []
    monkeypatch.setattr(collecting.gc, "collect", lambda generation=2: looked.append(generation))
    collecting.only_here()
    collecting.hold_off()
    collecting.hold_off()
    collecting.collect()
    assert not looked

    collecting.go_on()
    collecting.collect()
    assert looked


def test_python_that_collected_by_itself_does_so_again_afterwards():
    gc.enable()
    collecting.hold_off()
    assert not gc.isenabled()
    collecting.go_on()
    assert gc.isenabled()


def test_what_is_there_after_reading_is_looked_at_again_once_the_collection_is_closed():
    gc.enable()
    collecting.hold_off()
    knot = weakref.ref(Knot())
    collecting.go_on()
    gc.collect()
    assert knot() is not None

    collecting.look_at_all()
    gc.collect()
    assert knot() is None
