"""What holds for every test."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from dutytracker.language import Language, Manner, speak, write_in

os.environ["LANGUAGE"] = "en"
os.environ["LC_TIME"] = "C"
"""Whatever the computer speaks on which the tests run, and however it writes times."""

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


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
