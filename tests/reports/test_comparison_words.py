"""What a comparison says in words."""

from dataclasses import replace

import pytest

from dutytracker.domain.comparison import Bound, Part, compare, latest_eligible, one_week, range_of
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.comparison_words import (
    amount_words,
    comparison_sentence,
    difference_words,
    key_words,
    minutes_of,
    notes,
)
from tests.builders import WEEK, ZONE
from tests.reports.summaries import a_summary

SETTINGS = LogSettings(time_zone=ZONE)


def a_week(number: int = 0, **fields) -> WeekSummary:
    return replace(a_summary(**fields), week=WEEK.shifted(number))


def said(this, other) -> str:
    return comparison_sentence(compare(this, other), "this week", "the week before", SETTINGS)


def test_one_sentence_says_how_much_more_per_40_hours_and_what_changed_most():
    this = one_week(a_week(1, by_duty={Duty.CALL: 300, Duty.CHART: 300}))
    other = one_week(a_week(0, by_duty={Duty.CALL: 100, Duty.CHART: 280}))
    assert said(this, other) == (
        "This week needed 3 h 40 more per 40 h than the week before: 10 h 00 against 6 h 20. "
        "Most changed: Patient calls (+3 h 20)."
    )
    assert said(other, this).startswith("This week needed 3 h 40 less per 40 h than the week before: 6 h 20 against")


def test_weeks_that_needed_the_same_say_so():
    assert said(one_week(a_week(1)), one_week(a_week(0))) == (
        "This week needed as much per 40 h as the week before: 7 h 00."
    )


def test_a_week_that_is_not_closed_needed_at_least_so_much():
    assert said(one_week(a_week(1, logged=500, closed=0)), one_week(a_week(0))) == (
        "This week needed at least 1 h 20 more per 40 h than the week before: at least 8 h 20 against 7 h 00."
    )
    assert said(one_week(a_week(1)), one_week(a_week(0, logged=500, closed=0))) == (
        "This week needed at least 1 h 20 less per 40 h than the week before: 7 h 00 against at least 8 h 20."
    )


def test_what_could_still_turn_around_is_not_told():
    for this, other in (
        (a_week(1, logged=100, closed=0), a_week(0)),
        (a_week(1, logged=500), a_week(0, closed=0)),
        (a_week(1, closed=0), a_week(0, logged=50, closed=0)),
    ):
        assert said(one_week(this), one_week(other)).startswith(
            "Whether this week needed more than the week before can’t be told: not everything is closed"
        )


def test_without_figures_per_40_hours_it_says_why():
    week = one_week(a_week(1))
    assert "The week before can’t be told: there is no covered week." in said(week, range_of([a_week(0, closed=0)]))
    assert "The week before can’t be told: there is no covered week." in said(week, latest_eligible([], 4))
    assert said(week, one_week(a_week(0, scheduled=0))) == (
        "The week before has no working time, so there is nothing per 40 h to compare."
    )
    assert said(one_week(a_week(1, pattern_known=False)), week) == (
        "This week can’t be compared: working hours are missing."
    )


def test_weeks_that_are_partial_or_not_covered_are_marked():
    this = one_week(a_week(0, scheduled=1440, closed=700, undone_answered=False))
    assert notes(compare(this, one_week(a_week(1)))) == (
        "March 1 – 7: partial, 24 h 00 of 40 h 00 scheduled and only 49 % closed and undone list not answered.",
    )
    assert notes(compare(one_week(a_week(0, scheduled=0)), one_week(a_week(1, pattern_known=False)))) == (
        "March 1 – 7: away.",
        "March 8 – 14: working hours are missing.",
    )


def test_medians_say_that_they_do_not_add_up_and_what_they_leave_out():
    side = range_of([a_week(0), a_week(1, closed=0)])
    assert notes(compare(side, one_week(a_week(4)))) == (
        "1 week is left out (not covered, under half worked, or contract unknown).",
        "Each row has its own median, so medians don’t add up.",
    )


@pytest.mark.parametrize(
    ("minutes", "bound", "words"),
    [
        (45, Bound.EXACT, "+45 min"),
        (0, Bound.EXACT, "0 min"),
        (-70, Bound.EXACT, "−1 h 10"),
        (45, Bound.AT_LEAST, "≥ +45 min"),
        (-45, Bound.AT_LEAST, "–"),
        (-45, Bound.AT_MOST, "≤ −45 min"),
        (45, Bound.AT_MOST, "–"),
        (None, Bound.UNKNOWN, "–"),
    ],
)
def test_a_difference_in_few_letters(minutes, bound, words):
    assert difference_words(minutes, bound) == words


def test_amounts_and_lines_in_words():
    assert (amount_words(None), amount_words(70), amount_words(70, is_bound=True)) == ("–", "1 h 10", "≥ 1 h 10")
    assert minutes_of(None) is None
    names = [key_words(key, SETTINGS) for key in (Duty.DOC, Placement.POST, Part.UNDONE, Part.NEEDED)]
    assert names == ["Care coordination", "after the shift · own time", "undone", "Needed"]
