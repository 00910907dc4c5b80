"""A log is checked once a day."""

from datetime import timedelta

from tests.builders import SetClock, a_logbook


def test_a_log_is_due_until_it_was_read_today(tmp_path):
    clock = SetClock()
    logbook = a_logbook(tmp_path, at=clock)
    assert (logbook.checking.last, logbook.checking.is_due) == (None, True)
    logbook.checking.job()()
    assert (logbook.checking.last, logbook.checking.is_due) == (clock.at, False)
    clock.at += timedelta(days=1)
    assert logbook.checking.is_due
    logbook.close()
