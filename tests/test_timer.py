"""A timer lives in the encrypted log: nothing that happens to the program or the computer loses it."""

from datetime import UTC, datetime, timedelta

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import Source
from dutytracker.domain.timers import TimerDraft
from dutytracker.exchange.log_file import write_log_file
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.builders import MONDAY, SetClock, a_logbook
from tests.store.processes import lines_of

NINE = datetime(2026, 3, 2, 17, tzinfo=UTC)
CHARTING, CALL = TimerDraft(duty=Duty.CHART), TimerDraft(duty=Duty.CALL)


@pytest.fixture
def clock():
    return SetClock(NINE)


@pytest.fixture
def logbook(tmp_path, clock):
    logbook = a_logbook(tmp_path, at=clock)
    yield logbook
    logbook.close()


def logged(logbook):
    return [(entry.duty, entry.minutes) for entry in logbook.records.entries_on(MONDAY)]


def test_killed_between_start_and_stop_nothing_is_lost(tmp_path, clock):
    lines = lines_of(
        """
        from dutytracker.domain.timers import TimerDraft

        def work():
            logbook = a_logbook(folder, at=SetClock(datetime(2026, 3, 2, 17, tzinfo=UTC)))
            logbook.perform(logbook.entering.timing().start(TimerDraft(duty=Duty.CHART)))
            os.kill(os.getpid(), signal.SIGKILL)

        print(survives(work), flush=True)
        """,
        tmp_path,
    )
    assert lines == ["False"]
    clock.at += timedelta(minutes=25)
    logbook = open_logbook(profile_in(tmp_path), clock=clock)
    assert logbook.entering.timing().minutes == 25
    logbook.perform(logbook.entering.timing().stop())
    (entry,) = logbook.records.entries_on(MONDAY)
    assert (entry.start, entry.minutes, entry.source) == (NINE, 25, Source.TIMER)
    logbook.close()


def test_an_interrupt_survives_closing_and_opening(logbook, clock):
    logbook.perform(logbook.entering.timing().start(CHARTING))
    clock.at += timedelta(minutes=20)
    logbook.perform(logbook.entering.timing().start(CALL))
    logbook.close()
    again = open_logbook(logbook.profile, clock=clock)
    clock.at += timedelta(minutes=10)
    again.perform(again.entering.timing().stop())
    clock.at += timedelta(minutes=5)
    again.perform(again.entering.timing().stop())
    assert logged(again) == [(Duty.CHART, 20), (Duty.CALL, 10), (Duty.CHART, 5)]
    again.close()


def test_each_step_is_taken_back_by_one_undo(logbook, clock):
    states = []
    for step in (
        lambda timing: timing.start(CHARTING),
        lambda timing: timing.start(CALL),
        lambda timing: timing.correct(TimerDraft(duty=None, at=NINE + timedelta(minutes=5))),
        lambda timing: timing.switch(timing.paused[0]),
        lambda timing: timing.stop(),
        lambda timing: timing.discard(),
    ):
        states.append((logbook.entering.timers(), logged(logbook)))
        logbook.perform(step(logbook.entering.timing()))
        clock.at += timedelta(minutes=10)
    for timers, entries in reversed(states):
        logbook.undo()
        assert (logbook.entering.timers(), logged(logbook)) == (timers, entries)


def test_a_timer_over_several_days_takes_out_what_was_logged_in_them(logbook, clock):
    logbook.perform(logbook.entering.timing().start(CHARTING))
    clock.at += timedelta(hours=1)
    logbook.entering.log_line("p15")
    clock.at += timedelta(days=3)
    assert logbook.entering.timing().minutes == (3 * 24 + 1) * 60 - 15


def test_the_same_step_twice_is_refused_and_changes_nothing(logbook, clock):
    logbook.perform(logbook.entering.timing().start(CHARTING))
    clock.at += timedelta(minutes=10)
    stop = logbook.entering.timing().stop()
    logbook.perform(stop)
    with pytest.raises(DutyError, match="changed in the meantime"):
        logbook.perform(stop)
    assert logged(logbook) == [(Duty.CHART, 10)]


def test_a_running_timer_is_not_in_an_archive_and_changes_no_week(logbook, clock):
    before, week = write_log_file(logbook.records.whole_log()), logbook.summaries.week(MONDAY)
    logbook.perform(logbook.entering.timing().start(CHARTING))
    assert write_log_file(logbook.records.whole_log()) == before
    assert logbook.summaries.week(MONDAY) == week
