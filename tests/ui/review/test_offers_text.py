"""Offers as people type them at the table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.errors import Problems
from dutytracker.domain.offers import Offer, problems_of_offer
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from dutytracker.ui.review.offers_text import (
    OfferBasis,
    OfferText,
    name_of_copy,
    next_name,
    offer_from,
    text_of_offer,
)

PERCENTAGES = st.integers(0, 1000).map(lambda tenths: f"{tenths / 10:g}")
GUARANTEES = st.one_of(
    st.integers(1, 3000).flatmap(
        lambda reference: st.builds(
            HoursGuarantee, guaranteed_minutes=st.integers(0, reference), reference_minutes=st.just(reference)
        )
    ),
    st.builds(PercentGuarantee, percent=PERCENTAGES),
    st.builds(
        PercentGuarantee,
        percent=PERCENTAGES,
        base=st.just(PercentBase.SCHEDULED_LESS_MEETINGS),
        meeting_minutes=st.integers(0, 2400),
    ),
    st.builds(AppointmentsGuarantee, percent=PERCENTAGES),
)


def typed(amount, basis=OfferBasis.HOURS, meetings="", name="Offer A"):
    return OfferText(name=name, basis=basis, amount=amount, meetings=meetings)


def refused(text, *others):
    with pytest.raises(Problems) as error:
        offer_from(text, others)
    return [(problem.field, problem.sentence) for problem in error.value.problems]


@given(guarantee=GUARANTEES, rule=st.sampled_from([AbsenceRule.PRO_RATA, AbsenceRule.FIXED]))
def test_what_is_shown_of_an_offer_reads_as_that_offer(guarantee, rule):
    offer = Offer(name="Offer A", guarantee=guarantee, absence_rule=rule)
    assert problems_of_offer(offer) == ()
    assert offer_from(text_of_offer(offer)) == offer


@pytest.mark.usefixtures("in_spanish")
def test_what_is_shown_of_an_offer_in_spanish_reads_as_that_offer():
    offer = Offer(name="A", guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400))
    assert text_of_offer(offer).amount == "8 por cada 40"
    assert offer_from(text_of_offer(offer)) == offer


@pytest.mark.parametrize(
    ("amount", "guaranteed", "reference"),
    [
        ("8", 480, 2400),
        ("8.5", 510, 2400),
        ("8:30", 510, 2400),
        ("8 h 30", 510, 2400),
        ("450 min", 450, 2400),
        ("7 per 37.5", 420, 2250),
        ("7/37:30", 420, 2250),
        ("7 h per 37 h 30", 420, 2250),
        ("7 hours in 36 hours", 420, 2160),
        ("7 hours in each 36 hours", 420, 2160),
        ("7 of 40", 420, 2400),
    ],
)
def test_hours_are_typed_with_or_without_their_reference_week(amount, guaranteed, reference):
    expected = HoursGuarantee(guaranteed_minutes=guaranteed, reference_minutes=reference)
    assert offer_from(typed(amount)).guarantee == expected


def test_percentages_are_typed_with_or_without_their_sign():
    assert offer_from(typed("17,5 %", OfferBasis.PERCENT)).guarantee == PercentGuarantee(percent="17.5")
    less = offer_from(typed("20", OfferBasis.LESS_MEETINGS, "2:30")).guarantee
    assert less == PercentGuarantee(percent="20", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150)
    assert offer_from(typed("35%", OfferBasis.APPOINTMENTS)).guarantee == AppointmentsGuarantee(percent="35")


def test_everything_that_is_wrong_is_said_with_its_cell():
    assert refused(typed("many", OfferBasis.LESS_MEETINGS, "often", name=" ")) == [
        ("amount", "“many” is not a percentage. Type it like 18 or 17.5."),
        ("meetings", "“often” is not an amount of hours. Type it like 7, 7.5 or 7:30."),
        ("name", "Give the offer a name, so that it can be spoken of."),
    ]
    assert refused(typed("8 per none")) == [
        ("amount", "“none” is not an amount of hours. Type it like 7, 7.5 or 7:30.")
    ]
    assert [field for field, _ in refused(typed("41"))] == ["amount"]
    assert [field for field, _ in refused(typed("101", OfferBasis.PERCENT))] == ["amount"]
    assert [field for field, _ in refused(typed("10", OfferBasis.LESS_MEETINGS, "200"))] == ["meetings"]
    assert [field for field, _ in refused(typed("8", name="Today"))] == ["name"]


def test_a_name_that_another_offer_has_is_refused():
    assert refused(typed("8", name="offer b"), "Offer B") == [
        ("name", "Another offer is called “offer b” already: give this one another name.")
    ]


def test_new_offers_go_through_the_letters():
    assert next_name([]) == "Offer A"
    assert next_name(["Offer A", "offer b", "Eight hours"]) == "Offer C"
    letters = [f"Offer {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    assert next_name(letters) == "Offer 1"


def test_a_copy_has_a_name_of_its_own():
    assert name_of_copy("Offer A", ["Offer A", "Offer B"]) == "Offer C"
    assert name_of_copy("Eight hours", ["Eight hours"]) == "Eight hours 2"
    assert name_of_copy("Eight hours", ["Eight hours", "eight hours 2"]) == "Eight hours 3"
