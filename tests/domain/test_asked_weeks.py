"""Which weeks a steward asks for, and what is left of a collection."""

from datetime import timedelta

from dutytracker.domain.asked_weeks import AskedWeeks, asked_of
from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.collecting import collect
from tests.builders import WEEK
from tests.domain.shares import a_share, a_shared_week, an_instant, received

LATER = WEEK.shifted(20).start


def weeks(*numbers):
    return tuple(WEEK.shifted(number) for number in numbers)


def asked(*chosen, first=0, last=7):
    return AskedWeeks(first=WEEK.shifted(first).start, last=WEEK.shifted(last).last, chosen=weeks(*chosen))


def of(asked, *shares):
    return asked_of(collect(received(str(place), share) for place, share in enumerate(shares)), asked).members


def test_without_chosen_weeks_every_week_of_the_period_is_asked_for():
    every = asked(first=1, last=2)
    assert every.chosen_in_period is None
    assert [every.holds(week) for week in weeks(0, 1, 2, 3)] == [False, True, True, False]
    assert every.over(Weekday.SUNDAY, LATER) == weeks(1, 2)
    (member,) = of(every, a_share(*map(a_shared_week, range(4))))
    assert member.weeks == weeks(1, 2)


def test_only_the_chosen_weeks_are_asked_for_and_of_these_only_those_of_the_period():
    some = asked(1, 3, 9)
    assert some.chosen_in_period == weeks(1, 3)
    assert some.over(Weekday.SUNDAY, LATER) == weeks(1, 3)
    (member,) = of(some, a_share(*map(a_shared_week, range(10))))
    assert member.weeks == weeks(1, 3)


def test_who_gave_no_chosen_week_does_not_take_part():
    assert of(asked(1), a_share(a_shared_week(0))) == ()


def test_a_member_whose_weeks_begin_on_another_day_is_asked_for_those_that_hold_the_first_day():
    monday_before = Week(WEEK.shifted(1).start - timedelta(days=6))
    assert asked(1).holds(monday_before)
    assert not asked(1).holds(monday_before.shifted(1))
    assert asked(1).over(Weekday.MONDAY, LATER) == (monday_before,)


def test_a_week_that_is_not_over_is_not_expected_yet():
    assert asked(1, 3).over(Weekday.SUNDAY, WEEK.shifted(3).start) == weeks(1)
    assert asked(1, first=5).over(Weekday.SUNDAY, WEEK.start) == ()


def test_chosen_weeks_are_asked_for_also_where_the_period_is_open():
    chosen = AskedWeeks(chosen=weeks(1, 3))
    assert chosen.over(Weekday.SUNDAY, LATER) == weeks(1, 3)
    assert chosen.chosen_in_period == weeks(1, 3)
    assert AskedWeeks().over(Weekday.SUNDAY, LATER) == ()
    assert AskedWeeks(first=WEEK.start).days_asked(WEEK) == WEEK.days


def test_a_week_that_the_period_cuts_is_asked_for_by_its_days_inside():
    cut = AskedWeeks(first=WEEK.start + timedelta(days=5), last=WEEK.start + timedelta(days=8))
    assert cut.days_asked(WEEK) == WEEK.days[5:]
    assert cut.days_asked(WEEK.shifted(1)) == WEEK.shifted(1).days[:2]


def test_weeks_that_were_not_chosen_are_not_counted_as_kept_back():
    kept = a_share(a_shared_week(1), weeks_logged=30, made_at=an_instant(28))
    (member,) = of(asked(1), kept)
    assert member.weeks_not_shared == 0


def test_a_chosen_week_that_is_missing_may_have_been_logged_but_no_more_than_were():
    (member,) = of(asked(1, 2, 3), a_share(a_shared_week(1), weeks_logged=30, made_at=an_instant(28)))
    assert member.weeks_not_shared == 2
    (member,) = of(asked(1, 2, 3), a_share(a_shared_week(1), weeks_logged=2, made_at=an_instant(28)))
    assert member.weeks_not_shared == 1


def test_a_chosen_week_that_had_not_begun_when_the_share_was_made_is_not_kept_back():
    early = a_share(a_shared_week(0), weeks_logged=30, made_at=an_instant(28))
    (member,) = of(asked(0, 33, last=40), early)
    assert member.weeks_not_shared == 0
