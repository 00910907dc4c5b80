"""What is odd is said and changes nothing."""

from datetime import timedelta
from fractions import Fraction

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import Log
from dutytracker.domain.remarks import (
    CountedOnce,
    MoreLostThanProtected,
    MoreProtectedThanGiven,
    MuchUnderOther,
    RecordedBeforeItEnded,
    Remark,
    remarks_on,
)
from dutytracker.domain.summing import summary_of
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEEK,
    a_closed_week,
    a_pattern,
    a_work_day,
    an_entry,
    an_erosion,
    evening_of,
)


def remarks(log: Log) -> tuple[Remark, ...]:
    return remarks_on(summary_of(WEEK, log), log)


def test_an_ordinary_week_has_no_remarks():
    assert remarks(a_closed_week(entries=(an_entry(minutes=60),), erosions=(an_erosion(minutes=20),))) == ()


def test_more_lost_than_was_protected_asks_whether_the_block_was_moved():
    log = a_closed_week(erosions=(an_erosion(1, minutes=60), an_erosion(2, minutes=60), an_erosion(3, date=SUNDAY)))
    assert remarks(log) == (MoreLostThanProtected(SUNDAY, 60), MoreLostThanProtected(MONDAY, 36))


def test_a_block_that_was_booked_over_cannot_hold_protected_work():
    log = a_closed_week(entries=(an_entry(minutes=60),), erosions=(an_erosion(minutes=60),))
    assert remarks(log) == (MoreProtectedThanGiven(MONDAY, 36),)


def test_without_fixed_blocks_nothing_is_said_about_protected_time():
    log = a_closed_week(patterns=(a_pattern(day=a_work_day()),), entries=(an_entry(minutes=500),))
    assert remarks(log) == ()


def test_overlaps_and_much_under_other_are_named():
    at_nine = evening_of(MONDAY) - timedelta(hours=8)
    entries = (
        an_entry(1, start=at_nine, minutes=40),
        an_entry(2, start=at_nine, minutes=30),
        an_entry(3, date=TUESDAY, minutes=5, duty=Duty.OTH),
    )
    assert remarks(a_closed_week(entries=entries)) == (CountedOnce(30), MuchUnderOther(Fraction(1, 9)))


def test_a_clock_that_was_set_back_is_flagged():
    later = an_entry(start=evening_of(MONDAY) - timedelta(minutes=10), minutes=30)
    assert remarks(a_closed_week(entries=(later,))) == (RecordedBeforeItEnded(MONDAY),)
