"""What holds for every test."""

import gc
import os
from collections.abc import Iterator
from functools import partial
from itertools import count

import pytest
from hypothesis import settings

from dutytracker.language import Language, Manner, speak, write_in
from dutytracker.security import slots

os.environ["LANGUAGE"] = "en"
os.environ["LC_TIME"] = "C"
"""Whatever the computer speaks on which the tests run, and however it writes times."""

FULL_EVERY = 150
"""After so many tests all garbage is looked for, not only the young one."""

_TESTS = count(1)

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def _garbage_is_collected_on_the_thread_of_the_windows() -> Iterator[None]:
    """As in the program (`dutytracker/ui/collecting.py`): on a thread beside it, Qt warns of what is deleted there."""
    gc.disable()
    yield
    gc.collect() if next(_TESTS) % FULL_EVERY == 0 else gc.collect(1)


@pytest.fixture(autouse=True)
def _passphrases_are_quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases are stretched by the real Argon2id, with less memory: hundreds of tests open a log by one.

    Those marked `real_passphrases` take as long as a member waits.
    """
    if request.node.get_closest_marker("real_passphrases") is None:
        monkeypatch.setattr(slots, "Stretching", partial(slots.Stretching, memory_kib=256, passes=1))


@pytest.fixture
def in_spanish() -> Iterator[None]:
    """Spanish is spoken until the test is over."""
    speak(Language.SPANISH)
    yield
    speak(Language.ENGLISH)


@pytest.fixture
def in_24_hours() -> Iterator[None]:
    """Clock times of 24 hours are written until the test is over."""
    write_in(Manner(has_24_hours=True))
    yield
    write_in(Manner())


@pytest.fixture
def in_decimals() -> Iterator[None]:
    """Hours have decimals until the test is over."""
    write_in(Manner(has_decimal_hours=True))
    yield
    write_in(Manner())
