"""What is said about the weeks that a unit asks for."""

from datetime import UTC, date, datetime, time, timedelta

from dutytracker.domain.weeks_to_give import WeeksToGive
from dutytracker.reports.asked_words import asked_of_share_words, asked_range_words, asked_words
from tests.builders import FRIDAY, a_shared_summary
from tests.domain.test_weeks_to_give import EIGHT, as_of
from tests.reports.summaries import a_summary

AFTERWARD = datetime.combine(EIGHT[-1].end, time(23), UTC)


def with_open_days(*numbers: int, days: int = 1) -> WeeksToGive:
    """In the sixth week, with the last `days` working days open in weeks of those numbers, counted from 0."""
    open_days = {EIGHT[number]: EIGHT[number].days[6 - days : 6] for number in numbers}
    return as_of(EIGHT[5].start, open_days=open_days)


def test_the_range_is_named_by_its_dates():
    assert asked_range_words(as_of(FRIDAY)) == "The weeks asked for: Mar 1 – Apr 25"


def test_two_weeks_with_an_open_day_are_named_by_it():
    assert asked_words(with_open_days(0, 1)) == (
        "Weeks asked for: week 6 of 8. Two of them still have a day that is not closed: "
        "Friday, March 6 and Friday, March 13."
    )


def test_one_week_with_an_open_day_is_named_by_it():
    assert asked_words(with_open_days(0)) == (
        "Weeks asked for: week 6 of 8. One of them still has a day that is not closed: Friday, March 6."
    )


def test_several_days_of_one_week_are_named():
    assert asked_words(with_open_days(0, days=2)).endswith(
        "One of them still has days that are not closed: Thursday, March 5 and Friday, March 6."
    )


def test_many_days_are_named_in_part():
    assert asked_words(with_open_days(0, 1, 2, days=3)).endswith(
        "Three of them still have days that are not closed: Wednesday, March 4; Thursday, March 5 and 7 more."
    )


def test_where_nothing_is_open_only_the_week_is_said():
    assert asked_words(as_of(EIGHT[5].start)) == "Weeks asked for: week 6 of 8."


def test_an_unanswered_list_is_named_by_its_week():
    summaries = {EIGHT[0]: a_summary(week=EIGHT[0], undone_answered=False)}
    assert asked_words(as_of(EIGHT[5].start, summaries=summaries)).endswith(
        "The undone list of March 1 – 7 is not answered yet."
    )


def test_several_unanswered_lists_are_counted():
    summaries = {week: a_summary(week=week, undone_answered=False) for week in EIGHT[:2]}
    assert asked_words(as_of(EIGHT[5].start, summaries=summaries)).endswith("Two undone lists are not answered yet.")


def test_after_the_end_all_can_be_shared():
    assert asked_words(as_of(EIGHT[-1].end)) == "All 8 weeks asked for are ready to be shared."


def test_after_the_end_what_is_open_is_said_first_of_all():
    asked = as_of(EIGHT[-1].end, open_days={EIGHT[0]: (FRIDAY,)})
    assert asked_words(asked) == (
        "The 8 weeks asked for are over. One of them still has a day that is not closed: Friday, March 6."
    )


def test_weeks_before_the_log_are_not_said_to_be_there():
    later, after_all = (as_of(EIGHT[-1].end, first_day=day) for day in (EIGHT[3].start, EIGHT[-1].end))
    assert asked_words(later) == "The 8 weeks asked for are over; your log has 5 of them."
    assert asked_words(after_all) == "The 8 weeks asked for were over when your log began."


def test_what_can_be_given_of_weeks_that_began_before_the_log_was_all_shared():
    shared = [a_shared_summary(first_week=EIGHT[3].start, last_week=EIGHT[-1].start, made_at=AFTERWARD)]
    asked = as_of(EIGHT[-1].end, first_day=EIGHT[3].start, shared=shared)
    assert asked_of_share_words(asked) == "All weeks asked for that your log has were shared."


def test_of_one_week_nothing_is_said_in_the_plural():
    one = EIGHT[:1]
    assert asked_words(as_of(EIGHT[0].days[0] - timedelta(days=1), weeks=one)) == (
        "Your unit asks for one week, from March 1, 2026 on."
    )
    assert asked_words(as_of(FRIDAY, weeks=one)) == "Your unit asks for this week."
    assert asked_words(as_of(EIGHT[1].start, weeks=one)) == "The week asked for is ready to be shared."
    assert asked_words(as_of(EIGHT[1].start, weeks=one, open_days={EIGHT[0]: (FRIDAY,)})) == (
        "The week asked for is over. It still has a day that is not closed: Friday, March 6."
    )
    assert asked_words(as_of(EIGHT[1].start, weeks=one, open_days={EIGHT[0]: EIGHT[0].days[4:6]})) == (
        "The week asked for is over. It still has days that are not closed: Thursday, March 5 and Friday, March 6."
    )
    assert asked_words(as_of(EIGHT[1].start, weeks=one, first_day=EIGHT[1].start)) == (
        "The week asked for was over when your log began."
    )


def test_once_all_were_shared_nothing_is_said_on_today():
    shared = [a_shared_summary(last_week=EIGHT[-1].start, made_at=AFTERWARD)]
    assert asked_words(as_of(EIGHT[-1].end, shared=shared)) == ""
    assert asked_of_share_words(as_of(EIGHT[-1].end, shared=shared)) == "All weeks asked for were shared."


def test_who_shares_is_told_what_is_ahead_and_what_was_given():
    assert asked_of_share_words(as_of(date(2026, 2, 27))) == (
        "Your unit asks for 8 weeks, the first from March 1, 2026 on."
    )
    assert asked_of_share_words(as_of(EIGHT[5].start, shared=[a_shared_summary()])) == (
        "Weeks asked for: week 6 of 8. 4 of 8 were shared."
    )
