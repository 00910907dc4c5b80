"""Dates, clock times and lengths as other programs write them."""

from datetime import date, datetime, time

import pytest

from dutytracker.domain.tracking.spans import DateOrder
from dutytracker.exchange.trackers.clock import (
    clock_date,
    clock_time,
    compact_instant,
    end_from,
    instant_from,
    local_moment,
    orders_of,
    seconds_of,
)
from tests.exchange.trackers.some_tables import TOGGL, read

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("text", "order", "found"),
    [
        ("2026-03-02", None, date(2026, 3, 2)),
        ("2026/3/2", MONTH, date(2026, 3, 2)),
        ("02.03.2026", DAY, date(2026, 3, 2)),
        ("03/02/2026", MONTH, date(2026, 3, 2)),
        ("03/02/2026", None, None),
        ("31/02/2026", DAY, None),
        ("2026-02-30", None, None),
        ("٠٢.٠٣.٢٠٢٦", DAY, None),
        ("today", DAY, None),
    ],
)
def test_a_date_is_read_or_not_understood(text, order, found):
    assert clock_date(text, order) == found


def test_one_day_after_the_twelfth_tells_the_order_of_a_whole_column():
    assert orders_of(["03/04/2026", "13/04/2026"]) == {DAY}
    assert orders_of(["03/04/2026", "04/13/2026", "2026-01-01"]) == {MONTH}
    assert orders_of(["03/04/2026"]) == {DAY, MONTH}
    assert orders_of(["13/04/2026", "04/13/2026"]) == {DAY}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("9:05", time(9, 5)),
        ("09:05:59", time(9, 5, 59)),
        ("09:05:59.123", time(9, 5, 59)),
        ("12:05 AM", time(0, 5)),
        ("12:05 p.m.", time(12, 5)),
        ("01:05:00 PM", time(13, 5)),
        ("13:05 PM", None),
        ("0:05 am", None),
        ("24:00", None),
        ("9", None),
    ],
)
def test_a_clock_time_is_read_or_not_understood(text, found):
    assert clock_time(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *(("1:30", 5400), ("01:30:10", 5410), ("-0:15", -900), ("1.50", 5400), ("1,5", 5400), ("1.17", 4212)),
        *(("1:60", None), ("1:00:60", None), ("5400", None), ("1h", None), ("-1.5", -5400), ("", None)),
    ],
)
def test_a_length_is_read_or_not_understood(text, found):
    assert seconds_of(text) == found


def test_moments_and_instants_are_read_or_not_understood():
    assert local_moment("2026-03-02T09:05") == datetime(2026, 3, 2, 9, 5)  # noqa: DTZ001 - as the clock shows it
    assert (local_moment("2026-03-02"), local_moment("09:05")) == (None, None)
    assert compact_instant("20260302T140000Z").isoformat() == "2026-03-02T14:00:00+00:00"
    assert (compact_instant("20260230T140000Z"), compact_instant("20260302T1400Z")) == (None, None)
    assert instant_from(1772460000).isoformat() == "2026-03-02T14:00:00+00:00"
    assert [instant_from(one) for one in (-1, 10**15, True, "1", None)] == [None] * 5


@pytest.mark.parametrize(
    ("start", "end", "seconds", "day"),
    [
        (time(23, 30), time(0, 40), None, 3),
        (time(9), time(9), None, 2),
        (time(1, 50), time(1, 10), 1200, 2),
        (time(23, 30), time(0, 40), 4200, 3),
    ],
)
def test_an_end_without_a_date_lies_on_the_day_that_fits(start, end, seconds, day):
    assert end_from(date(2026, 3, 2), start, end, seconds)[1].day == day


@pytest.mark.parametrize(
    "text",
    [
        "0001-01-01 00:30: arrived\n0001-01-01 01:30: Calls: x\n",
        "0001-01-01\n    <0:30 - 1:00 #calls\n",
        "9999-12-31\n    23:00 - 24:00 #calls\n",
        TOGGL + "x,02:00:00,Calls,9999-12-31,23:00:00,,01:00:00,\n",
    ],
)
def test_a_day_beside_which_there_is_none_is_left_out(text):
    spans, remarks = read(text)
    assert spans == ()
    assert {why for _place, why in remarks} == {"unreadable"}
