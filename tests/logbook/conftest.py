"""A log on a real encrypted file, open, and its clock."""

import pytest

from tests.builders import SetClock, a_logbook


@pytest.fixture
def clock():
    """Noon of a Wednesday in the log's zone."""
    return SetClock()


@pytest.fixture
def logbook(tmp_path, clock):
    """An open log that was just begun."""
    logbook = a_logbook(tmp_path, at=clock)
    yield logbook
    logbook.close()
