"""The weeks before and after a contract changed."""

from dutytracker.domain.contract_changes import contract_changes
from dutytracker.domain.terms import HoursGuarantee
from tests.builders import WEEK, a_term

WEEKS = tuple(WEEK.shifted(number) for number in range(10))


def hours(day, guaranteed: int, **fields):
    guarantee = HoursGuarantee(guaranteed_minutes=guaranteed, reference_minutes=2400)
    return a_term(valid_from=day, guarantee=guarantee, **fields)


def test_a_change_on_the_first_day_of_a_week_parts_the_weeks():
    (change,) = contract_changes([hours(WEEKS[0].start, 360), hours(WEEKS[4].start, 420)], WEEKS)
    assert change.day == WEEKS[4].start
    assert (change.before, change.after) == (WEEKS[:4], WEEKS[4:])


def test_a_week_with_both_contracts_is_on_neither_side():
    (change,) = contract_changes([hours(WEEKS[0].start, 360), hours(WEEKS[4].days[3], 420)], WEEKS)
    assert (change.before, change.after) == (WEEKS[:4], WEEKS[5:])


def test_the_latest_change_comes_first_and_ends_the_one_before():
    terms = [hours(WEEKS[0].start, 360), hours(WEEKS[6].start, 480), hours(WEEKS[3].start, 420)]
    latest, earlier = contract_changes(terms, WEEKS)
    assert (latest.before, latest.after) == (WEEKS[3:6], WEEKS[6:])
    assert (earlier.before, earlier.after) == (WEEKS[:3], WEEKS[3:6])


def test_another_label_is_no_change_and_neither_is_a_contract_without_weeks():
    same = [hours(WEEKS[0].start, 420), hours(WEEKS[4].start, 420, label="renewed")]
    assert contract_changes(same, WEEKS) == ()
    assert contract_changes([hours(WEEKS[0].start, 420), hours(WEEKS[-1].end, 480)], WEEKS) == ()
    assert contract_changes([], WEEKS) == ()
