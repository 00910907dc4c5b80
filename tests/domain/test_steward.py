"""What a steward says must be possible, and is refused field by field."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from dutytracker.domain.calendar import Week
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.steward import UnitFacts, problems_of_facts, problems_of_tally
from tests.builders import WEEK

TALLY = PaperTally(
    id=UUID(int=1), who="Ada", clinic="North", week=WEEK, scheduled=2400, contracted=420, logged=600, undone=0
)


def fields_of(problems):
    return [problem.field for problem in problems]


def test_facts_that_are_possible_have_no_problem():
    day = date(2026, 3, 1)
    assert problems_of_facts(UnitFacts()) == ()
    assert problems_of_facts(UnitFacts(unit="North", roster=3, first=day, last=day), 3) == ()


@pytest.mark.parametrize(
    ("facts", "fields"),
    [
        (UnitFacts(unit="x" * 121), ["unit"]),
        (UnitFacts(roster=2), ["roster"]),
        (UnitFacts(first=date(1999, 12, 31)), ["first"]),
        (UnitFacts(last=date(2200, 1, 1)), ["last"]),
        (UnitFacts(first=date(2026, 3, 2), last=date(2026, 3, 1)), ["last"]),
    ],
)
def test_facts_that_cannot_be_are_refused(facts, fields):
    assert fields_of(problems_of_facts(facts, 3)) == fields


def test_a_tally_that_is_possible_has_no_problem():
    assert problems_of_tally(TALLY) == ()
    assert problems_of_tally(replace(TALLY, contracted=None, scheduled=0, logged=10_080)) == ()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"who": " "}, "Give the member a label of your own, so that their weeks belong together."),
        ({"who": "A\u202eda"}, "The label of the member must not hold invisible characters (U+202E)."),
        ({"clinic": "x" * 121}, "The clinic must not be longer than 120 characters."),
        ({"week": Week(date(1999, 12, 26))}, "The week must lie from 2000 to 2199."),
        ({"scheduled": -1}, "Scheduled time must lie from 0 to 168 hours."),
        ({"contracted": 10_081}, "Contracted time must lie from 0 to 168 hours."),
        ({"logged": -1}, "Logged time must lie from 0 to 168 hours."),
        ({"undone": 10_081}, "Time left undone must lie from 0 to 168 hours."),
    ],
)
def test_each_field_of_a_tally_is_refused_in_one_sentence(change, sentence):
    (problem,) = problems_of_tally(replace(TALLY, **change))
    assert (problem.field, problem.sentence) == (next(iter(change)), sentence)
