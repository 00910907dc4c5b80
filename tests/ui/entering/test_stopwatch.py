"""A line is measured from its first key on, and what is no typing is not measured."""

from dutytracker.ui.entering.stopwatch import Stopwatch
from tests.ui.entering.seconds import Seconds


def typed(watch: Stopwatch, seconds: Seconds, text: str, *, each: float) -> None:
    """Types a text letter by letter, with so many seconds before every letter but the first."""
    for end in range(1, len(text) + 1):
        seconds.now += each if end > 1 else 0
        watch.see(text[:end])


def test_a_line_takes_the_time_from_its_first_key_to_enter():
    seconds = Seconds()
    watch = Stopwatch(clock=seconds)
    typed(watch, seconds, "p15", each=0.4)
    seconds.now += 0.7
    assert watch.milliseconds == 1_500


def test_the_time_before_the_first_key_does_not_count():
    seconds = Seconds()
    watch = Stopwatch(clock=seconds)
    seconds.now += 60
    assert watch.milliseconds == 0
    watch.see("p")
    assert watch.milliseconds == 0


def test_a_long_pause_counts_as_thirty_seconds():
    seconds = Seconds()
    watch = Stopwatch(clock=seconds)
    watch.see("p")
    seconds.now += 3_600
    watch.see("p1")
    seconds.now += 31
    assert watch.milliseconds == 60_000


def test_an_emptied_line_begins_anew():
    seconds = Seconds()
    watch = Stopwatch(clock=seconds)
    typed(watch, seconds, "c 20", each=1)
    watch.see("")
    assert watch.milliseconds == 0
    seconds.now += 9
    typed(watch, seconds, "p15", each=0.5)
    assert watch.milliseconds == 1_000


def test_spaces_alone_are_no_line_yet():
    seconds = Seconds()
    watch = Stopwatch(clock=seconds)
    watch.see("  ")
    seconds.now += 5
    watch.see("  p")
    assert watch.milliseconds == 0


def test_a_favorite_begins_with_the_time_it_takes_to_find_its_key():
    seconds = Seconds()
    watch = Stopwatch(begins_with=1_000, clock=seconds)
    watch.see("CALL 15m")
    assert watch.milliseconds == 1_000
    seconds.now += 2
    assert watch.milliseconds == 3_000
