"""Clockify's detailed report, whose dates have no sign of their order."""

import pytest

from dutytracker.domain.tracking.spans import DateOrder
from dutytracker.exchange.trackers.reading import DatesUnclear
from tests.exchange.trackers.some_tables import CLOCKIFY, read

ROW = "Charting,,Sam,,{0},9:00,{0},9:30,0:30\n"


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (("03/04/2026", "13/04/2026"), [(4, 3), (4, 13)]),
        (("03/04/2026", "04/13/2026"), [(3, 4), (4, 13)]),
        (("03.04.2026", "13.04.2026"), [(4, 3), (4, 13)]),
        (("2026-03-04", "2026-04-13"), [(3, 4), (4, 13)]),
    ],
)
def test_the_whole_file_tells_days_from_months(dates, days):
    spans, _ = read(CLOCKIFY + "".join(map(ROW.format, dates)))
    assert [(span.start.month, span.start.day) for span in spans] == days


def test_where_it_does_not_tell_the_user_does():
    with pytest.raises(DatesUnclear):
        read(CLOCKIFY + ROW.format("03/04/2026"))
    for order, month in ((DateOrder.DAY_FIRST, 4), (DateOrder.MONTH_FIRST, 3)):
        assert read(CLOCKIFY + ROW.format("03/04/2026"), order)[0][0].start.month == month


def test_what_the_user_said_does_not_hold_against_the_file():
    spans, _ = read(CLOCKIFY + ROW.format("13/04/2026"), DateOrder.MONTH_FIRST)
    assert spans[0].start.month == 4


def test_a_date_that_fits_no_order_is_left_out():
    _, remarks = read(CLOCKIFY + ROW.format("13/04/2026") + ROW.format("04/13/2026"))
    assert remarks == [(3, "unreadable")]


def test_times_of_twelve_hours_and_decimal_lengths_are_read():
    head = CLOCKIFY.replace("Duration (h)", "Duration (decimal)").replace("Task", "Activity")
    (span,), _ = read(head + "P,Emails,Sam,a,2026-03-02,11:30:00 PM,2026-03-03,12:40:00 AM,1.17\n")
    assert (span.activity, span.start.hour, span.end.hour, span.seconds) == ("Emails", 23, 0, 4212)


def test_users_and_rates_are_nowhere():
    spans, _ = read(CLOCKIFY + ROW.format("2026-03-02"))
    assert "Sam" not in repr(spans)
