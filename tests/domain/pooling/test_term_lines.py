"""Today's contracts as lines across the curve."""

from dutytracker.domain.pooling.term_lines import term_lines
from dutytracker.domain.sharing import SharedTerm
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee
from tests.domain.shares import SEVEN_HOURS, a_member, a_shared_week, unit

FIVE_HOURS = SharedTerm(
    guarantee=HoursGuarantee(guaranteed_minutes=300, reference_minutes=2400),
    absence_rule=AbsenceRule.PRO_RATA,
    counts_group_preparation=True,
)


def lines(members):
    return [(line.term, line.members, line.contracted_per_40h) for line in term_lines(unit(members), 5)]


def test_a_term_that_enough_members_hold_is_a_line_at_what_it_gives():
    five = [a_member(a_shared_week(0, terms=[FIVE_HOURS], contracted=300)) for _ in range(6)]
    seven = [a_member(a_shared_week(0)) for _ in range(5)]

    assert lines([*seven, *five]) == [(FIVE_HOURS, 6, 5), (SEVEN_HOURS, 5, 7)]


def test_a_term_of_few_members_is_no_line():
    assert lines([a_member(a_shared_week(0)) for _ in range(4)]) == []


def test_weeks_in_which_the_term_changed_count_its_holders_but_not_what_it_gives():
    changing = [
        a_member(a_shared_week(0, terms=[FIVE_HOURS, SEVEN_HOURS], contracted=360), a_shared_week(1)) for _ in range(5)
    ]

    assert lines(changing) == [(SEVEN_HOURS, 5, 7)]
