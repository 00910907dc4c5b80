"""The strip of the running timer in the palette."""

from tests.ui.palette.conftest import opened
from tests.ui.today.test_timer import a_minute_later, time_line


def test_it_names_the_time_in_which_the_screen_was_locked(anywhere, places, clock):
    time_line(places, "c")
    bar = places.today.parts.timer
    a_minute_later(bar, clock, 20)
    bar.watch.presence.lock.tell(is_locked=True)
    a_minute_later(bar, clock, 30)
    bar.watch.presence.lock.tell(is_locked=False)

    strip = opened(anywhere).strip

    assert "the screen was locked from 2:40 PM to 3:10 PM" in strip.below.text()
    assert strip.is_in_doubt
