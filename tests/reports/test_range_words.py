"""The two questions for any range, in words."""

from dataclasses import replace

from dutytracker.domain.what_if import WhatIf
from dutytracker.reports.range_words import range_answers, today_words, what_if_words
from tests.builders import WEEK
from tests.reports.summaries import a_summary


def weeks(*logged: int, **fields):
    return tuple(
        replace(a_summary(logged=minutes, **fields), week=WEEK.shifted(number)) for number, minutes in enumerate(logged)
    )


def test_delivery_and_sufficiency_are_answered_apart():
    said = range_answers(weeks(400, 480, 500, 520, 530, 590, 600, 625, 660, 700, eroded=55))
    assert said.sentences == (
        "In 9 of 10 weeks the work needed more than the contract guarantees; typically short by 1 h 50.",
        "Per 40 h, 7 h 00 guaranteed, 6 h 05 delivered.",
        "10 h 30 would have been enough in 8 of 10 weeks.",
    )


def test_a_range_with_enough_time_says_so():
    said = range_answers(weeks(300, 330, 350))
    assert said.sufficiency == (
        "In none of 3 weeks did the work need more than the contract guarantees; typically it needed 1 h 30 less."
    )
    assert range_answers(weeks(420)).sufficiency == (
        "In the one week that can be told the work needed no more than the contract guarantees;"
        " typically it needed just as much."
    )


def test_short_weeks_that_are_not_covered_have_no_typical_shortfall():
    said = range_answers(weeks(600, closed=0))
    assert said.sufficiency == "In the one week that can be told the work needed more than the contract guarantees."
    assert said.delivery == "What was given can’t be compared yet."
    assert said.would_do == ""


def test_what_cannot_be_told_is_not_told():
    assert range_answers(weeks(100, closed=0)).sufficiency == "No week can be told yet."
    assert range_answers(()).sufficiency == "No week can be told yet."
    assert range_answers(weeks(0, scheduled=0)).sufficiency == "Away all the time."


def test_without_protected_blocks_only_the_guarantee_is_told():
    said = range_answers(weeks(500, protected=None))
    assert said.delivery == "Per 40 h, 7 h 00 guaranteed; no fixed protected time was entered."


def test_another_guarantee_in_words():
    said = WhatIf(minutes=540, weeks=11, enough=7, enough_for_logged=8)
    assert what_if_words(said) == "9 h 00 would have been enough in 7 of 11 weeks."
    assert today_words(said) == "The contract’s 9 h 00: in 7 of 11."
    nothing = WhatIf(minutes=540, weeks=0, enough=0, enough_for_logged=0)
    assert what_if_words(nothing).startswith("No week here can be compared yet")


def test_where_weeks_were_chosen_the_what_if_says_that_it_counts_those():
    said = WhatIf(minutes=540, weeks=4, enough=3, enough_for_logged=4)
    assert what_if_words(said, chosen=True) == "9 h 00 would have been enough in 3 of 4 chosen weeks."
    nothing = WhatIf(minutes=540, weeks=0, enough=0, enough_for_logged=0)
    assert what_if_words(nothing, chosen=True) == "No chosen week here can be compared yet."
    assert today_words(nothing) == ""
