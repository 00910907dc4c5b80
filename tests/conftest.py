"""What holds for every test."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from dutytracker.language import Language, speak

os.environ["LANGUAGE"] = "en"
"""Whatever the computer speaks on which the tests run."""

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


@pytest.fixture
def in_spanish() -> Iterator[None]:
    """Spanish is spoken until the test is over."""
    speak(Language.SPANISH)
    yield
    speak(Language.ENGLISH)
