"""Offers that say the same of a full week, and something else of another."""

from dutytracker.domain.apart import SampleWeek, apart_in_samples, apart_in_weeks
from dutytracker.domain.offers import Offer
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from tests.builders import WEEK
from tests.reports.summaries import a_summary

SIX_HOURS = HoursGuarantee(guaranteed_minutes=360, reference_minutes=2400)
SHRINKING = Offer(name="A", guarantee=SIX_HOURS)
FIXED = Offer(name="B", guarantee=SIX_HOURS, absence_rule=AbsenceRule.FIXED)
PERCENT = Offer(name="C", guarantee=PercentGuarantee(percent="15"))
LESS_MEETINGS = Offer(
    name="D",
    guarantee=PercentGuarantee(percent="16", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
)
SEVEN_HOURS = Offer(name="E", guarantee=HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400))
APPOINTMENTS = Offer(name="F", guarantee=AppointmentsGuarantee(percent="20"))


def test_one_that_shrinks_with_leave_and_one_that_does_not_come_apart_on_a_day_of_leave():
    (apart,) = apart_in_samples([SHRINKING, FIXED])

    assert (apart.one, apart.other, apart.full_week) == (SHRINKING, FIXED, 360)
    assert (apart.week, apart.minutes_one, apart.minutes_other) == (SampleWeek.DAY_OF_LEAVE, 288, 360)


def test_meetings_show_in_part_time():
    (apart,) = apart_in_samples([SHRINKING, LESS_MEETINGS])

    assert (apart.week, apart.full_week) == (SampleWeek.PART_TIME, 360)
    assert (apart.minutes_one, apart.minutes_other) == (216, 206)


def test_offers_that_say_the_same_in_other_words_are_not_apart():
    assert apart_in_samples([SHRINKING, PERCENT]) == ()


def test_a_minute_of_rounding_is_no_difference():
    nearly = Offer(name="G", guarantee=PercentGuarantee(percent="15.02"))

    assert apart_in_samples([SHRINKING, nearly]) == ()


def test_offers_that_differ_in_a_full_week_are_plainly_different():
    assert apart_in_samples([SHRINKING, SEVEN_HOURS]) == ()


def test_what_a_share_of_appointments_means_in_a_full_week_is_not_known():
    assert apart_in_samples([APPOINTMENTS, APPOINTMENTS, SHRINKING]) == ()


def test_every_two_are_compared_in_their_order():
    found = apart_in_samples([SHRINKING, FIXED, PERCENT, LESS_MEETINGS])

    assert [one.one.name + one.other.name for one in found] == ["AB", "AD", "BC", "BD", "CD"]


def test_every_sample_week_lies_within_its_pattern():
    assert all(0 < week.scheduled <= week.pattern <= 2400 for week in SampleWeek)


def test_a_members_own_week_shows_it_best_where_most_lies_between_them():
    weeks = [
        a_summary(week=WEEK),
        a_summary(week=WEEK.shifted(1), scheduled=1920),
        a_summary(week=WEEK.shifted(2), scheduled=1440),
        a_summary(week=WEEK.shifted(3), scheduled=1440),
        a_summary(week=WEEK.shifted(4), scheduled=600),
    ]

    (apart,) = apart_in_weeks([SHRINKING, FIXED], weeks)

    assert (apart.week, apart.minutes_one, apart.minutes_other) == (WEEK.shifted(3), 216, 360)


def test_a_member_who_was_never_away_sees_no_difference():
    assert apart_in_weeks([SHRINKING, FIXED], [a_summary(), a_summary()]) == ()
    assert apart_in_weeks([SHRINKING, FIXED], []) == ()
