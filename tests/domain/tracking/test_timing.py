"""When a tracked span really was."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from dutytracker.domain.tracking.spans import Remark, Why
from dutytracker.domain.tracking.timing import timed
from tests.domain.tracking.spans import NOW, a_span

NEW_YORK = ZoneInfo("America/New_York")


def read(*times, **fields):
    found, remarks = timed(a_span(*times, **fields), NEW_YORK, NOW)
    return found, [remark.why for remark in remarks]


def test_clock_times_are_read_in_the_time_zone_of_the_log():
    found, _ = read()
    assert (found.start, found.minutes) == (datetime(2026, 3, 2, 14, tzinfo=UTC), 45)


def test_an_instant_is_taken_as_it_is_and_its_day_is_that_of_the_log():
    found, _ = read("2026-03-03T04:30+00:00", "2026-03-03T04:40+00:00")
    assert (found.day, found.minutes) == (date(2026, 3, 2), 10)


def test_spans_that_follow_each_other_neither_overlap_nor_lose_a_minute():
    first, _ = read("2026-03-02T09:00:40", "2026-03-02T09:10:50")
    second, _ = read("2026-03-02T09:10:50", "2026-03-02T09:20:10")
    assert (first.minutes, second.minutes) == (10, 10)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2026-03-08T01:15", "2026-03-08T03:30", 75),
        ("2026-10-31T23:50", "2026-11-01T02:10", 200),
        ("2026-11-01T01:30", "2026-11-01T01:40", 10),
        ("2026-11-01T01:40", "2026-11-01T01:10", 30),
    ],
)
def test_both_nights_of_a_clock_change_are_right(start, end, minutes):
    found, said = read(start, end)
    assert (found.minutes, said) == (minutes, [])


@pytest.mark.parametrize(
    ("seconds", "start"),
    [(600, datetime(2026, 11, 1, 5, 30, tzinfo=UTC)), (4200, datetime(2026, 11, 1, 5, 30, tzinfo=UTC))],
)
def test_of_two_times_in_autumn_the_one_that_fits_the_stated_length_holds(seconds, start):
    found, said = read("2026-11-01T01:30", "2026-11-01T01:40", seconds=seconds)
    assert (found.start, found.minutes, said) == (start, seconds // 60, [])


def test_work_that_ended_before_it_began_stays_below_zero_in_autumn_too():
    assert read("2026-11-01T03:00", "2026-11-01T01:30") == (None, [Why.NEGATIVE])


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"start": "2026-03-08T02:15", "end": "2026-03-08T03:30"}, Why.SKIPPED_TIME),
        ({"start": "2026-03-02T09:00", "end": "2026-03-02T08:00"}, Why.NEGATIVE),
        ({"start": "2026-03-02T09:00", "end": "2026-03-02T09:00:59"}, Why.EMPTY),
        ({"start": "2026-03-02T09:00", "end": "2026-03-03T09:01"}, Why.TOO_LONG),
        ({"start": "2026-11-28T06:50", "end": "2026-11-28T07:06"}, Why.FUTURE),
        ({"start": "2026-11-29T06:50", "end": "2026-11-29T07:06"}, Why.FUTURE),
        ({"start": "1999-12-31T09:00", "end": "2000-01-01T07:06"}, Why.OUT_OF_RANGE),
        ({"start": "2000-01-01T02:00+00:00", "end": "2000-01-01T02:10+00:00"}, Why.OUT_OF_RANGE),
        ({"start": "9999-12-31T02:00", "end": "9999-12-31T02:10"}, Why.OUT_OF_RANGE),
        ({"start": None, "end": None, "seconds": -60}, Why.NEGATIVE),
        ({"start": None, "end": None, "seconds": 59}, Why.EMPTY),
        ({"start": None, "end": None}, Why.EMPTY),
        ({"start": None, "end": None, "seconds": 86460}, Why.TOO_LONG),
        ({"start": None, "end": None, "seconds": 60, "day": date(2026, 11, 29)}, Why.FUTURE),
        ({"start": None, "end": None, "seconds": 60, "day": date(1999, 1, 1)}, Why.OUT_OF_RANGE),
    ],
)
def test_what_cannot_be_logged_is_left_out_with_its_line(fields, why):
    assert timed(a_span(**fields, place=9), NEW_YORK, NOW) == (None, (Remark(9, why),))


def test_minutes_without_clock_times_stay_without():
    found, said = read(None, None, seconds=1800, day=date(2026, 3, 2))
    assert (found.start, found.minutes, found.day, said) == (None, 30, date(2026, 3, 2), [])


def test_where_the_file_states_another_length_the_clock_times_count():
    found, said = read(seconds=3600)
    assert (found.minutes, said) == (45, [Why.OTHER_LENGTH])


def test_a_length_that_was_rounded_is_no_other_length():
    assert read(seconds=45 * 60 + 36)[1] == []
    assert read("2026-03-02T14:00+00:00", "2026-03-02T14:45+00:00", seconds=45 * 60)[1] == []


def test_where_a_break_lay_is_unknown_so_its_work_has_no_clock_times():
    found, said = read(seconds=1800, paused=True)
    assert (found.start, found.minutes, said) == (None, 30, [Why.WITH_BREAK])


def test_a_break_that_took_nothing_away_changes_nothing():
    found, said = read(seconds=45 * 60, paused=True)
    assert (found.minutes, found.start is None, said) == (45, False, [])


def test_only_what_is_odd_comes_in():
    assert {why for why in Why if why.comes_in} == {Why.OVERLAP, Why.OTHER_LENGTH, Why.WITH_BREAK}
