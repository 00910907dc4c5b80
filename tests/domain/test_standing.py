"""Who has handed in, which weeks are missing, and who counts."""

from datetime import date, timedelta

from dutytracker.domain.asked_weeks import AskedWeeks
from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.collecting import collect
from dutytracker.domain.standing import Said, counting, standing_of
from tests.builders import WEEK
from tests.domain.shares import a_key, a_share, a_shared_week, an_instant, received

LATER = WEEK.shifted(20).start
PERIOD = AskedWeeks(first=WEEK.start, last=WEEK.shifted(3).last)
ME = "M227-AAAA"


def standing(*shares, said=None, asked=PERIOD, today=LATER):
    pile = [received(f"{number}", share) for number, share in enumerate(shares)]
    return standing_of(
        collect(pile),
        [one.head for one in pile],
        said or Said(),
        asked,
        today=today,
        usual_start=Weekday.MONDAY,
    )


def weeks(*numbers):
    return tuple(WEEK.shifted(number) for number in numbers)


def test_the_weeks_of_the_period_are_given_or_missing():
    (row,) = standing(a_share(*(a_shared_week(number) for number in (-1, 0, 2, 5))))

    assert (row.who, row.code, row.weeks_given, row.weeks_missing) == (ME, ME, weeks(0, 2), weeks(1, 3))
    assert (row.made_at, row.clinic, row.keys) == (an_instant(1), "North", (a_key(1),))
    assert not row.is_removed


def test_of_weeks_between_two_that_were_chosen_only_chosen_ones_are_given():
    (row,) = standing(a_share(*map(a_shared_week, range(4))), asked=AskedWeeks(chosen=weeks(0, 3)))
    assert (row.weeks_given, row.weeks_missing) == (weeks(0, 3), ())


def test_of_a_member_who_gave_weeks_of_the_period_alone_all_are_given():
    (row,) = standing(a_share(*map(a_shared_week, range(4))))
    assert (row.weeks_given, row.weeks_missing) == (weeks(0, 1, 2, 3), ())


def test_a_week_that_is_not_over_is_not_missing_yet():
    (row,) = standing(a_share(a_shared_week(0)), today=WEEK.shifted(2).start)
    assert row.weeks_missing == weeks(1)


def test_a_period_without_a_last_day_goes_on_until_today_and_one_without_a_first_misses_nothing():
    until_today = AskedWeeks(first=WEEK.start)
    (row,) = standing(a_share(a_shared_week(0)), asked=until_today, today=WEEK.shifted(3).start)
    assert row.weeks_missing == weeks(1, 2)
    (row,) = standing(a_share(a_shared_week(0)), asked=AskedWeeks(last=LATER))
    assert (row.weeks_missing, row.weeks_given) == ((), weeks(0))


def test_a_member_who_moved_the_first_day_of_the_week_misses_nothing_for_a_seam():
    moved = [Week(WEEK.start + timedelta(days=8 + 7 * number)) for number in range(3)]
    newer = a_share(
        *(a_shared_week(week=week) for week in moved), seq=2000, made_at=an_instant(5), week_starts_on=Weekday.MONDAY
    )
    (row,) = standing(a_share(a_shared_week(0)), newer)
    assert row.weeks_missing == ()


def test_a_code_with_a_name_that_handed_in_nothing_misses_every_week():
    (row,) = standing(said=Said(names={ME: "Ada"}))
    monday = Week(WEEK.start - timedelta(days=6))
    assert (row.who, row.name, row.made_at, row.continues, row.weeks_given) == (ME, "Ada", None, None, ())
    assert row.weeks_missing == tuple(monday.shifted(number) for number in range(5))

    other, _ = standing(a_share(a_shared_week(0), member="M999-AAAA"), said=Said(names={ME: "Ada"}))
    assert other.weeks_missing == weeks(0, 1, 2, 3)


def test_who_was_removed_misses_nothing_whether_they_handed_in_or_not():
    said = Said(names={ME: "Ada", "M999-AAAA": "Grace"}, removed=frozenset({ME, "M999-AAAA"}))
    rows = standing(a_share(a_shared_week(0)), said=said)
    assert [(row.name, row.weeks_missing, row.is_removed) for row in rows] == [("Ada", (), True), ("Grace", (), True)]


def test_a_newest_share_that_is_set_aside_does_not_count_as_going_on():
    forked = (a_share(a_shared_week(0), seq=2000, head=letter, made_at=an_instant(9)) for letter in "bc")
    (row,) = standing(a_share(a_shared_week(0)), *forked)
    assert row.continues is False


def test_the_first_share_continues_nothing():
    (row,) = standing(a_share(a_shared_week(0)))
    assert row.continues is None


def test_who_counts_is_not_removed_and_works_in_a_clinic_of_one_spelling():
    pile = [
        received("a", a_share(a_shared_week(0), clinic="nth")),
        received("b", a_share(a_shared_week(0), key=2, member="M999-AAAA")),
    ]
    said = Said(removed=frozenset({"M999-AAAA"}), spellings={"nth": "North"})

    assert [(one.code, one.clinic) for one in counting(collect(pile), said).members] == [(ME, "North")]
    assert date(2026, 1, 1) < LATER


def test_only_the_chosen_weeks_of_the_period_are_given_or_missing():
    chosen = AskedWeeks(first=PERIOD.first, last=PERIOD.last, chosen=weeks(1, 2, 5))
    (row,) = standing(a_share(a_shared_week(0), a_shared_week(2)), asked=chosen)
    assert (row.weeks_given, row.weeks_missing) == (weeks(2), weeks(1))
    (expected,) = standing(said=Said(names={ME: "Ada"}), asked=chosen)
    assert len(expected.weeks_missing) == 2
