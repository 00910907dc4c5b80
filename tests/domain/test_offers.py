"""Offers laid over single weeks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.offers import Offer, offered_minutes, problems_of_offer
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)

SEVEN_HOURS = HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)
LESS_MEETINGS = PercentGuarantee(percent="17", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150)


def minutes(
    guarantee: Guarantee,
    rule: AbsenceRule = AbsenceRule.PRO_RATA,
    *,
    pattern: int = 2400,
    scheduled: int = 2400,
    booked: int | None = None,
) -> int | None:
    offer = Offer(name="B", guarantee=guarantee, absence_rule=rule)
    return offered_minutes(offer, pattern=pattern, scheduled=scheduled, booked=booked)


def test_hours_per_40_shrink_with_part_time_and_with_leave_unless_they_are_fixed():
    assert minutes(SEVEN_HOURS) == 420
    assert minutes(SEVEN_HOURS, pattern=1440, scheduled=960) == 168
    assert minutes(SEVEN_HOURS, AbsenceRule.FIXED, pattern=1440, scheduled=960) == 252


def test_meetings_come_off_the_scheduled_time_before_the_percentage_is_taken():
    assert minutes(LESS_MEETINGS) == 383  # 0.17 × 2250 = 382.5, half up
    assert minutes(LESS_MEETINGS, pattern=2400, scheduled=1200) == 191  # 191.25
    assert minutes(LESS_MEETINGS, AbsenceRule.FIXED, pattern=2400, scheduled=1200) == 383
    assert minutes(LESS_MEETINGS, pattern=120, scheduled=120) == 0, "more meetings than time leave nothing"
    assert minutes(LESS_MEETINGS, pattern=0, scheduled=0) == 0


def test_a_tenth_of_appointments_is_known_only_where_appointments_are_on_record():
    tenth = AppointmentsGuarantee(percent="10")
    assert minutes(tenth) is None
    assert minutes(tenth, booked=0) == 0
    assert minutes(tenth, booked=1625) == 163


@given(st.integers(0, 10_080), st.integers(0, 10_080))
def test_a_percentage_and_hours_that_say_the_same_give_the_same_in_every_week(pattern: int, absent: int):
    scheduled = max(0, pattern - absent)
    percent = PercentGuarantee(percent="17.5")
    for rule in (AbsenceRule.PRO_RATA, AbsenceRule.FIXED):
        assert minutes(percent, rule, pattern=pattern, scheduled=scheduled) == minutes(
            SEVEN_HOURS, rule, pattern=pattern, scheduled=scheduled
        )


@pytest.mark.parametrize("name", ["", "  ", "today", "Today", "a\u202eb"])
def test_an_offer_needs_a_name_of_its_own(name: str):
    assert [one.field for one in problems_of_offer(Offer(name=name, guarantee=SEVEN_HOURS))] == ["name"]


def test_an_offer_that_cannot_be_says_why():
    impossible = Offer(
        name="B",
        guarantee=HoursGuarantee(guaranteed_minutes=3000, reference_minutes=2400),
        absence_rule=AbsenceRule.BLOCKS,
    )
    assert [one.field for one in problems_of_offer(impossible)] == ["guaranteed_minutes", "absence_rule"]
    assert problems_of_offer(Offer(name="Offer B", guarantee=LESS_MEETINGS)) == ()
