"""What is said of weeks that were chosen, and of those that were not: never more than the record shows."""

from datetime import date

from dutytracker.domain.chosen_weeks import SampleFacts
from dutytracker.reports.sample_words import (
    not_chosen_sentence,
    sample_sentences,
    sample_text,
    was_not_chosen_sentence,
)
from dutytracker.reports.standing_words import week_standing
from tests.builders import WEEK
from tests.reports.summaries import a_summary

BLANK = a_summary(logged=0, closed=0, undone_answered=False)
DEFAULTS = {"ahead": 0, "late": 0, "not_chosen": 0, "logged_all_the_same": 0, "free": 0, "chosen_on": ()}


def facts(**fields) -> SampleFacts:
    return SampleFacts(**(DEFAULTS | fields))


def test_figures_say_that_they_come_from_weeks_chosen_ahead_of_time_and_when():
    told = facts(ahead=6, not_chosen=8, chosen_on=(date(2026, 1, 3),))
    assert sample_text(told) == (
        "These figures come from 6 weeks chosen ahead of time (on January 3, 2026, before the first of them began); "
        "8 weeks were not chosen and say nothing."
    )
    one = facts(ahead=1, not_chosen=1, chosen_on=(date(2026, 1, 3),))
    assert sample_text(one) == (
        "These figures come from 1 week chosen ahead of time (on January 3, 2026, before it began); "
        "1 week was not chosen and says nothing."
    )


def test_weeks_chosen_at_several_times_name_each_of_them():
    told = facts(ahead=4, chosen_on=(date(2026, 1, 3), date(2026, 3, 7), date(2026, 4, 4)))
    assert sample_text(told) == (
        "These figures come from 4 weeks chosen ahead of time (on January 3, 2026, March 7, 2026 and April 4, 2026, "
        "each before the first of its weeks began)."
    )


def test_a_week_that_was_chosen_when_it_had_begun_is_not_called_chosen_ahead_of_time():
    (first, late) = sample_sentences(facts(late=1, not_chosen=3))
    assert first == "No week here was chosen ahead of time; 3 weeks were not chosen and say nothing."
    assert late == "1 week was chosen only when it had begun: nothing shows that it was not picked."
    (first, late) = sample_sentences(facts(late=2))
    assert first == "No week here was chosen ahead of time."
    assert late.startswith("2 weeks were chosen only when they had begun")


def test_weeks_logged_all_the_same_and_weeks_without_a_plan_are_told_apart():
    told = facts(ahead=2, not_chosen=5, logged_all_the_same=1, free=4, chosen_on=(date(2026, 1, 3),))
    assert sample_sentences(told) == (
        (
            "Of these weeks 2 were chosen ahead of time (on January 3, 2026, before the first of them began); "
            "5 weeks were not chosen and say nothing."
        ),
        "Of those not chosen 1 week was logged all the same: kept, but in no median and no count.",
        "4 weeks are from when every week was logged.",
    )


def test_without_a_plan_nothing_is_said():
    assert sample_text(None) == ""


def test_a_week_that_was_not_chosen_has_no_verdict_whatever_it_holds():
    assert week_standing(BLANK, is_left_out=True) == "not chosen"
    assert week_standing(BLANK, running=True, is_left_out=True) == "not chosen"
    assert week_standing(a_summary(logged=690), is_left_out=True) == "not chosen, but logged"
    assert week_standing(a_summary(logged=690)) == "not enough, by logged work"
    assert week_standing(a_summary(), running=True) == "running"


def test_today_says_when_the_next_chosen_week_begins():
    assert not_chosen_sentence(WEEK) == (
        "This is not a chosen week, so nothing is expected. The next one begins on Sunday, March 1, 2026."
    )
    assert not_chosen_sentence(None).endswith("No more weeks are chosen.")


def test_a_week_that_is_over_says_nothing_and_not_that_nothing_was():
    assert was_not_chosen_sentence(BLANK) == (
        "This week was not chosen, so nothing was expected: an empty week does not mean that there was no work."
    )
    assert "logged all the same" in was_not_chosen_sentence(a_summary())
