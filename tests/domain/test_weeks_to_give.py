"""How far a member has come with the weeks that their unit asks for."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.unit import UnitPlan, WeeksAsked
from dutytracker.domain.weeks_to_give import Stage, WeeksToGive, days_are_open, weeks_asked_for, weeks_to_give
from tests.builders import FRIDAY, WEEK, ZONE, a_shared_summary
from tests.exchange.units import a_unit, weeks
from tests.reports.summaries import a_summary

EIGHT = tuple(WEEK.shifted(number) for number in range(8))


def as_of(today: date, *, weeks: Sequence[Week] = EIGHT, **known: Any) -> WeeksToGive:
    """The eight weeks asked for, or others, all closed in time unless something else is known."""
    fields: dict[str, Any] = {
        "summaries": {week: a_summary(week=week) for week in weeks},
        "open_days": {},
        "shared": (),
        "zone": ZoneInfo(ZONE),
        "first_day": EIGHT[0].days[2],
    }
    found = weeks_to_give(weeks, today=today, **(fields | known))
    assert found is not None
    return found


def test_the_weeks_asked_for_are_whole_weeks():
    unit = a_unit(weeks_asked=WeeksAsked(first=date(2026, 3, 4), last=date(2026, 3, 18)))
    assert weeks_asked_for(unit, Weekday.SUNDAY) == weeks("2026-03-01", "2026-03-08", "2026-03-15")


def test_a_unit_file_that_asks_for_nothing_asks_for_no_weeks():
    assert weeks_asked_for(a_unit(weeks_asked=None), Weekday.SUNDAY) == ()
    assert (
        weeks_to_give((), today=FRIDAY, zone=ZoneInfo(ZONE), first_day=None, summaries={}, open_days={}, shared=())
        is None
    )


def test_of_chosen_weeks_only_those_in_the_time_asked_for_are_asked_for():
    plan = UnitPlan(sampled_weeks=weeks("2026-02-22", "2026-03-08", "2026-04-05"))
    unit = a_unit(plan=plan, weeks_asked=WeeksAsked(first=date(2026, 3, 1), last=date(2026, 4, 25)))
    assert weeks_asked_for(unit, Weekday.SUNDAY) == weeks("2026-03-08", "2026-04-05")


def test_before_the_first_day_they_are_ahead():
    asked = as_of(date(2026, 2, 28))
    assert (asked.stage, asked.running, asked.over, asked.open) == (Stage.AHEAD, None, (), ())
    assert not asked.are_waited_for


def test_on_the_first_day_the_first_is_running():
    asked = as_of(EIGHT[0].start)
    assert (asked.stage, asked.running, asked.over) == (Stage.RUNNING, 1, ())
    assert asked.are_waited_for


def test_in_the_sixth_week_five_are_over():
    asked = as_of(EIGHT[5].start)
    assert (asked.stage, asked.running, len(asked.over)) == (Stage.RUNNING, 6, 5)


def test_between_two_chosen_weeks_none_is_running():
    two = (EIGHT[0], EIGHT[4])
    asked = as_of(EIGHT[2].start, weeks=two)
    assert (asked.stage, asked.running) == (Stage.RUNNING, None)


def test_after_the_last_day_all_are_over():
    asked = as_of(EIGHT[-1].end)
    assert (asked.stage, asked.running, len(asked.over)) == (Stage.OVER, None, 8)
    assert asked.are_waited_for


def test_after_eight_more_weeks_nobody_waits_for_them():
    assert as_of(EIGHT[-1].shifted(8).last).are_waited_for
    assert not as_of(EIGHT[-1].shifted(8).end).are_waited_for


def test_a_day_that_was_never_closed_leaves_its_week_open():
    asked = as_of(EIGHT[5].start, open_days={EIGHT[0]: (FRIDAY,)})
    assert [each.week for each in asked.open] == [EIGHT[0]]
    assert asked.open[0].open_days == (FRIDAY,)


def test_an_unanswered_undone_list_leaves_its_week_open():
    summaries = {week: a_summary(week=week, undone_answered=week != EIGHT[1]) for week in EIGHT}
    asked = as_of(EIGHT[5].start, summaries=summaries)
    assert [each.week for each in asked.open] == [EIGHT[1]]
    assert asked.open[0].is_undone_open


def test_a_week_of_leave_asks_for_no_answer():
    away = a_summary(week=EIGHT[1], scheduled=0, undone_answered=False)
    assert as_of(EIGHT[5].start, summaries={EIGHT[1]: away}).open == ()


def test_nothing_is_open_yet_in_the_running_week():
    summaries = {week: a_summary(week=week, undone_answered=False) for week in EIGHT}
    assert as_of(EIGHT[0].last, summaries=summaries, open_days={EIGHT[0]: (FRIDAY,)}).open == ()


def test_nothing_is_open_in_a_week_before_the_log_began():
    assert as_of(EIGHT[5].start, summaries={}, open_days={EIGHT[0]: (FRIDAY,)}).open == ()


def test_what_was_shared_after_a_week_has_given_it():
    asked = as_of(EIGHT[5].start, shared=[a_shared_summary()])
    assert [each.is_shared for each in asked.weeks] == [True] * 4 + [False] * 4
    assert not asked.are_shared


def test_a_share_made_during_a_week_has_not_given_all_of_it():
    during = a_shared_summary(made_at=datetime(2026, 3, 28, 17, tzinfo=UTC))
    assert [each.is_shared for each in as_of(EIGHT[5].start, shared=[during]).weeks[:4]] == [True] * 3 + [False]


def test_the_day_of_a_share_is_that_of_the_log():
    on_saturday_evening = a_shared_summary(made_at=datetime(2026, 3, 29, 3, tzinfo=UTC))
    assert not as_of(EIGHT[5].start, shared=[on_saturday_evening]).weeks[3].is_shared


def test_two_shares_together_give_all_weeks():
    later = a_shared_summary(
        digest="cd" * 32,
        made_at=datetime(2026, 4, 27, tzinfo=UTC),
        first_week=EIGHT[4].start,
        last_week=EIGHT[7].start,
    )
    assert as_of(EIGHT[-1].end, shared=[a_shared_summary(), later]).are_shared


def test_weeks_that_were_over_when_the_log_began_cannot_be_given():
    asked = as_of(EIGHT[-1].end, first_day=EIGHT[2].end)
    assert [each.week for each in asked.in_log] == list(EIGHT[3:])
    assert not asked.are_shared


def test_all_are_given_once_those_that_the_log_has_are():
    shared = a_shared_summary(
        made_at=datetime(2026, 4, 27, tzinfo=UTC), first_week=EIGHT[3].start, last_week=EIGHT[7].start
    )
    given = as_of(EIGHT[-1].end, first_day=EIGHT[3].last, shared=[shared])
    assert given.are_shared
    assert not given.are_waited_for
    assert not as_of(EIGHT[-1].end, first_day=EIGHT[2].last, shared=[shared]).are_shared


def test_of_weeks_that_are_all_before_the_log_none_was_shared():
    for first_day in (EIGHT[-1].end, None):
        asked = as_of(EIGHT[-1].end, first_day=first_day, summaries={})
        assert (asked.in_log, asked.are_shared, asked.are_waited_for) == ((), False, False)


def test_an_empty_log_can_still_give_the_running_week():
    assert [each.week for each in as_of(EIGHT[5].start, first_day=None).in_log] == list(EIGHT[5:])


def test_ten_thousand_chosen_weeks_are_found_at_once():
    every = tuple(Week(date(2000, 1, 2)).shifted(number) for number in range(10_000))
    unit = a_unit(plan=UnitPlan(sampled_weeks=every), weeks_asked=WeeksAsked(first=every[0].start, last=every[-1].last))
    assert weeks_asked_for(unit, Weekday.MONDAY) == tuple(Week(week.start - timedelta(days=6)) for week in every)


def test_a_week_closed_late_has_no_open_days():
    assert not days_are_open(a_summary(closed=1920, closed_late=480))
    assert days_are_open(a_summary(closed=1920))
