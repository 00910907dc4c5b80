"""The end of a day that is to be gone through."""

import pytest

from tests.ui.sample import TODAY, TestClock
from tests.ui.today.day_review.evening import Evening


@pytest.fixture
def evening(window, places, clock: TestClock) -> Evening:
    """The end of a Thursday with blocks from 8 to 9 and 11 to 11:30, of which nothing is logged yet."""
    clock.set(TODAY, 16, 45)
    places.follow_the_clock()
    return Evening(window, places)
