"""What a screen reader is told of every screen, and every screen in high contrast."""

import pytest

from dutytracker.settings import ContrastChoice
from tests.ui.accessibility.screens import IN_LOG, OVER_LOG, WITHOUT_LOG, places_of, settled, window_over
from tests.ui.accessibility.tree import faults_of
from tests.ui.looks import SCHEMES, SIZES, take

LARGE, SMALL = SIZES
contrasts = pytest.mark.parametrize(("scheme", "size"), list(zip(SCHEMES, SIZES, strict=True)))


def test_a_screen_reader_is_told_what_everything_is_in_every_place_of_the_log(framed, filled_logbook):
    frame, window = framed(LARGE)
    places = places_of(window, filled_logbook)
    found = {}
    for screen in IN_LOG:
        screen.show(window, places)
        settled()
        found[screen.name] = faults_of(frame)
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize("screen", OVER_LOG, ids=str)
def test_and_in_the_windows_over_it(framed, filled_logbook, screen):
    _, window = framed(LARGE)
    screen.show(window, places_of(window, filled_logbook))
    over = window_over(window)
    assert faults_of(over) == []
    over.close()


@pytest.mark.parametrize("name", WITHOUT_LOG)
def test_and_where_no_log_is_open(framed, name):
    frame, window = framed(LARGE)
    WITHOUT_LOG[name](window)
    settled()
    assert faults_of(frame) == []


@contrasts
def test_every_place_is_seen_in_high_contrast(framed, filled_logbook, scheme, size):
    frame, window = framed(size, contrast=ContrastChoice.HIGH, scheme=scheme)
    places = places_of(window, filled_logbook)
    for screen in IN_LOG:
        screen.show(window, places)
        settled()
        take(frame, f"contrast_{screen}", scheme, size[0])
