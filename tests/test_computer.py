"""What the computer says about its clock: that it goes on, and whether it was set."""

from datetime import UTC, datetime, timedelta

from dutytracker.computer import ClockWatch, steady_seconds


def test_a_clock_that_nobody_sets_only_goes_on():
    first = steady_seconds()
    assert first <= steady_seconds()


def test_a_clock_that_is_set_while_the_program_runs_is_noticed_until_it_is_set_right():
    at = datetime(2026, 3, 4, 20, tzinfo=UTC)
    steady = iter((100.0, 160.0, 220.0))
    watch = ClockWatch(lambda: at, lambda: next(steady))
    assert watch.seconds_ahead(at + timedelta(hours=2, seconds=60)) == 7200
    assert watch.seconds_ahead(at + timedelta(seconds=120)) == 0
