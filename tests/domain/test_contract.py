"""What the contract gives, on every basis and under every absence rule."""

from datetime import timedelta
from fractions import Fraction

import pytest

from dutytracker.domain.contract import (
    Missing,
    contracted_minutes,
    contracted_minutes_if_fixed,
    missing_for_contract,
    schedule_of,
    scheduled_minutes_from_fte,
)
from dutytracker.domain.records import Absence
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from tests.builders import FRIDAY, MONDAY, SUNDAY, TUESDAY, WEDNESDAY, WEEK, a_pattern, a_term, a_work_day, an_absence

SEVENTEEN_PERCENT = PercentGuarantee(percent="17")
LESS_MEETINGS = PercentGuarantee(percent="20", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150)
A_TENTH_OF_APPOINTMENTS = AppointmentsGuarantee(percent="10")


def contracted(
    guarantee: Guarantee | None = None,
    rule: AbsenceRule = AbsenceRule.PRO_RATA,
    *absences: Absence,
    booked: int | None = None,
) -> int | None:
    schedule = schedule_of(WEEK, (a_pattern(),), absences)
    return contracted_minutes(schedule, (a_term(guarantee=guarantee, absence_rule=rule),), booked)


@pytest.mark.parametrize(
    ("guarantee", "booked", "minutes"),
    [
        (None, None, 420),
        (SEVENTEEN_PERCENT, None, 408),
        (LESS_MEETINGS, None, 450),
        (A_TENTH_OF_APPOINTMENTS, 1800, 180),
        (A_TENTH_OF_APPOINTMENTS, 0, 0),
        (PercentGuarantee(percent="20", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=9000), None, 0),
        (HoursGuarantee(guaranteed_minutes=0, reference_minutes=2400), None, 0),
    ],
)
def test_a_full_week_on_every_basis(guarantee: Guarantee | None, booked: int | None, minutes: int):
    assert contracted(guarantee, booked=booked) == minutes


@pytest.mark.parametrize(
    ("guarantee", "rule", "minutes"),
    [
        (None, AbsenceRule.PRO_RATA, 336),
        (None, AbsenceRule.FIXED, 420),
        (None, AbsenceRule.BLOCKS, 336),
        (SEVENTEEN_PERCENT, AbsenceRule.PRO_RATA, 326),
        (SEVENTEEN_PERCENT, AbsenceRule.FIXED, 408),
        (LESS_MEETINGS, AbsenceRule.PRO_RATA, 360),
        (A_TENTH_OF_APPOINTMENTS, AbsenceRule.PRO_RATA, 180),
        (A_TENTH_OF_APPOINTMENTS, AbsenceRule.FIXED, 180),
    ],
)
def test_a_day_of_absence_under_every_rule(guarantee: Guarantee | None, rule: AbsenceRule, minutes: int):
    assert contracted(guarantee, rule, an_absence(), booked=1800) == minutes


def test_half_a_day_absent_keeps_the_whole_block_but_half_the_share():
    half = an_absence(minutes=240)
    assert contracted(None, AbsenceRule.BLOCKS, half) == 420
    assert contracted(None, AbsenceRule.PRO_RATA, half) == 378


def test_absences_of_a_day_add_up_but_never_beyond_its_schedule():
    twice = (an_absence(1, minutes=300), an_absence(2, minutes=300))
    assert contracted(None, AbsenceRule.PRO_RATA, *twice) == 336
    assert contracted(None, AbsenceRule.PRO_RATA, an_absence(1), an_absence(2, minutes=60)) == 336
    assert contracted(None, AbsenceRule.PRO_RATA, an_absence(date=SUNDAY)) == 420


def test_the_exact_sum_is_rounded_half_up_once():
    half = HoursGuarantee(guaranteed_minutes=1, reference_minutes=4800)
    assert contracted(half) == 1
    third = HoursGuarantee(guaranteed_minutes=1, reference_minutes=7200)
    assert contracted(third) == 0


def schedule(**fields):
    return schedule_of(WEEK, **({"patterns": (a_pattern(),), "absences": ()} | fields))


def test_what_is_missing_is_named():
    term = (a_term(),)
    assert missing_for_contract(schedule(), term, None) == ()
    assert missing_for_contract(schedule(patterns=()), term, None) == (Missing.PATTERN,)
    assert missing_for_contract(schedule(), (), None) == (Missing.TERM,)
    late = (a_pattern(valid_from=MONDAY),)
    assert missing_for_contract(schedule(patterns=late), (), None) == (Missing.PATTERN, Missing.TERM)
    appointments = (a_term(guarantee=A_TENTH_OF_APPOINTMENTS),)
    assert missing_for_contract(schedule(), appointments, None) == (Missing.APPOINTMENTS,)
    assert missing_for_contract(schedule(), appointments, 0) == ()
    blocks = (a_term(absence_rule=AbsenceRule.BLOCKS),)
    no_blocks = schedule(patterns=(a_pattern(day=a_work_day()),))
    assert missing_for_contract(no_blocks, blocks, None) == (Missing.PROTECTED_BLOCKS,)
    assert contracted_minutes(no_blocks, blocks, None) is None
    assert contracted_minutes_if_fixed(no_blocks, blocks, None) is None


def test_a_term_that_begins_on_the_first_worked_day_is_early_enough():
    assert missing_for_contract(schedule(), (a_term(valid_from=MONDAY),), None) == ()
    assert contracted_minutes(schedule(), (a_term(valid_from=MONDAY),), None) == 420
    assert missing_for_contract(schedule(), (a_term(valid_from=TUESDAY),), None) == (Missing.TERM,)


def test_a_term_is_not_missed_on_days_that_were_not_worked():
    away = schedule(absences=(an_absence(date=MONDAY),))
    assert contracted_minutes(away, (a_term(valid_from=TUESDAY),), None) == 336


def test_the_fixed_rule_leaves_days_on_the_blocks_rule_as_they_are():
    away = schedule(absences=(an_absence(1, date=MONDAY), an_absence(2, date=FRIDAY)))
    terms = (a_term(absence_rule=AbsenceRule.BLOCKS), a_term(valid_from=WEDNESDAY))
    assert contracted_minutes(away, terms, None) == 84 + 84 * 2
    assert contracted_minutes_if_fixed(away, terms, None) == 84 + 84 * 3


def test_the_latest_term_and_pattern_that_began_are_in_force():
    newer = a_pattern(valid_from=WEDNESDAY, day=a_work_day("08:00-12:00", None, "11:00-12:00"))
    mixed = schedule(patterns=(newer, a_pattern()))
    assert mixed.pattern_minutes == 2 * 480 + 3 * 240
    assert [mixed.days[day].protected for day in WEEK.days] == [0, 84, 84, 60, 60, 60, 0]
    terms = (Term(valid_from=TUESDAY, guarantee=SEVENTEEN_PERCENT), a_term(valid_from=SUNDAY - timedelta(days=9)))
    assert contracted_minutes(mixed, terms, None) == 84 + round(0.17 * (480 + 3 * 240))


def test_a_percentage_of_nothing_scheduled_is_nothing():
    free = schedule(patterns=(a_pattern(weekdays=()),))
    assert contracted_minutes(free, (a_term(guarantee=LESS_MEETINGS),), None) == 0
    assert contracted_minutes(free, (a_term(guarantee=A_TENTH_OF_APPOINTMENTS),), 60) == 0


def test_an_fte_gives_the_length_of_a_working_day():
    assert scheduled_minutes_from_fte(Fraction(3, 5), 2400, 3) == 480
