"""Lines that start a timer, and lines that say when it really began."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import NotUnderstood, Situation, read_correction, read_timer
from dutytracker.domain.records import LogSettings
from dutytracker.domain.timers import TimerDraft
from tests.builders import ZONE

ZONE_INFO = ZoneInfo(ZONE)
NOW = datetime(2026, 3, 2, 14, 20, 31, tzinfo=ZONE_INFO)


def at(hour: int, minute: int = 0, day: int = 2) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE_INFO)


def situation(now: datetime = NOW) -> Situation:
    return Situation(now=now, settings=LogSettings(time_zone=ZONE))


@pytest.mark.parametrize(
    ("line", "draft"),
    [
        ("p", TimerDraft(duty=Duty.CALL)),
        ("charting", TimerDraft(duty=Duty.CHART)),
        ("e lunch old", TimerDraft(duty=Duty.MSG, placement=Placement.BREAK, older=True)),
        ("c @2:05", TimerDraft(duty=Duty.CHART, at=at(14, 5))),
        ("c 9am", TimerDraft(duty=Duty.CHART, at=at(9))),
    ],
)
def test_a_duty_starts_a_timer(line, draft):
    assert read_timer(line, situation()) == draft


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("p15", "A timer measures the length itself: leave “15” out, or log it with Enter."),
        ("p 1h30", "A timer measures the length itself: leave “1h30” out, or log it with Enter."),
        ("lunch", "Say which duty to time, such as “call”."),
        ("p @-", "“@-” is not one time: a timer has a start, and ends when it is stopped."),
        ("p 9-9:30", "“9-9:30” is not one time: a timer has a start, and ends when it is stopped."),
        ("undone c", "Only a duty can be timed; write “call”."),
        ("p y", "“y” does not belong on a timer, which takes a duty, a start, a placement and “old”."),
        ("p\ne", "A line break ends the line: write one line."),
        ("p @3pm", "“@3pm” was not on the clock in the last 16 hours: name a time that is over."),
    ],
)
def test_what_cannot_be_timed_is_refused_with_a_sentence(line, sentence):
    with pytest.raises(NotUnderstood) as refusal:
        read_timer(line, situation())
    assert refusal.value.sentence == sentence


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("began 10 minutes ago", at(14, 10)),
        ("10", at(14, 10)),
        ("10m", at(14, 10)),
        ("an hour ago", None),
        ("1 hour ago", at(13, 20)),
        ("1h30", at(12, 50)),
        ("it began at 9:10", at(9, 10)),
        ("@9:10", at(9, 10)),
        ("910", at(9, 10)),
        ("since 2pm", at(14)),
        ("1:45", at(13, 45)),
        ("240", at(10, 20)),
    ],
)
def test_it_began_at_another_time(line, moment):
    if moment is None:
        with pytest.raises(NotUnderstood):
            read_correction(line, situation())
    else:
        assert read_correction(line, situation()) == TimerDraft(duty=None, at=moment)


def test_after_midnight_a_time_of_the_evening_was_yesterday():
    now = at(0, 10, day=3)
    assert read_correction("11:50pm", situation(now)).at == at(23, 50)
    assert read_correction("20", situation(now)).at == at(23, 50)


def test_it_was_another_duty_and_from_a_time_on():
    assert read_correction("e", situation()) == TimerDraft(duty=Duty.MSG)
    assert read_correction("until 1:30 then call", situation()) == TimerDraft(duty=Duty.CALL, at=at(13, 30))


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("lunch", "Say when it was, or which duty"),
        ("ago", "Say when it was, or which duty"),
        ("17h", "“17h” is too long ago"),
        ("2:30", "was not on the clock"),
        ("9-10", "is not one time"),
        ("999", "is too long ago"),
        ("9" * 20, "is too long ago"),
    ],
)
def test_a_correction_that_says_nothing_or_too_much_is_refused(line, part):
    with pytest.raises(NotUnderstood, match=part):
        read_correction(line, situation())


def test_a_time_that_the_spring_night_skips_is_refused():
    now = datetime(2026, 3, 8, 4, tzinfo=ZONE_INFO)
    with pytest.raises(NotUnderstood, match="was not on the clock"):
        read_correction("02:30", situation(now))


def test_ten_minutes_ago_is_right_in_the_night_of_the_clock_change():
    now = datetime(2026, 3, 8, 3, 5, tzinfo=ZONE_INFO)
    moment = read_correction("10", situation(now)).at
    assert moment is not None
    assert now.timestamp() - moment.timestamp() == timedelta(minutes=10).total_seconds()
