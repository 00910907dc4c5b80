"""The timeline of the day that is shown."""

import pytest

from tests.ui.today.test_logging import type_line


@pytest.fixture
def day(places):
    return places.today.parts.day


@pytest.fixture
def timeline(day):
    return day.timeline


@pytest.fixture
def call(places, timeline):
    """A call from 9:10 to 9:30, the keyboard on it."""
    type_line(places, "p 9:10-9:30")
    timeline.setFocus()
    timeline.go_to(timeline.marks.entries[0])
    return timeline.marks.entries[0]
