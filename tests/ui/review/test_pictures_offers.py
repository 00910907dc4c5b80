"""Pictures of every state of the page of offers, in both schemes and both sizes, to look at."""

import pytest

from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentBase, PercentGuarantee
from tests.ui.review.conftest import drop
from tests.ui.review.test_offers_page import over

OFFERS = (
    Offer(name="Union", guarantee=HoursGuarantee(guaranteed_minutes=600, reference_minutes=2400)),
    Offer(
        name="Management, 12 March",
        guarantee=PercentGuarantee(percent="20"),
        absence_rule=AbsenceRule.FIXED,
    ),
    Offer(
        name="Mediator",
        guarantee=PercentGuarantee(percent="25", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
    ),
    Offer(name="Appointments", guarantee=AppointmentsGuarantee(percent="35")),
    Offer(name="Eight hours", guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400)),
)


@pytest.fixture
def at_the_table(thirty, keep, calm):
    """The sample unit with five offers."""
    keep(thirty, *OFFERS)
    thirty.pages.choose("offers")
    calm(thirty)
    return thirty


def test_before_there_is_an_offer(thirty, calm, looked_at):
    thirty.pages.choose("offers")
    calm(thirty)
    looked_at("offers_none")
    thirty.offers.empty.add_button.click()
    calm(thirty)
    looked_at("offers_first")


def test_offers_with_their_figures(at_the_table, looked_at):
    at_the_table.window().activateWindow()
    at_the_table.offers.sheet.rows()[1].amount.setFocus()
    looked_at("offers", along=at_the_table.offers.scroller)


def test_bad_input_and_old_figures(at_the_table, calm, looked_at):
    over(at_the_table, at_the_table.offers.sheet.rows()[0].amount, "ten hours or so")
    calm(at_the_table)
    looked_at("offers_wrong")


def test_offers_for_outside(at_the_table, calm, looked_at):
    at_the_table.facts.audience.choose(Audience.OUTSIDE)
    calm(at_the_table)
    looked_at("offers_outside")
    bar = at_the_table.offers.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    looked_at("offers_outside_below")


@pytest.fixture
def few_members(place, shares, settled, keep):
    """So many members' weeks under five offers."""

    def make(members):
        drop(place, shares(members))
        settled(place)
        keep(place, *OFFERS)
        place.pages.choose("offers")

    return make


def test_offers_of_too_few_members(few_members, calm, place, looked_at):
    few_members(4)
    calm(place)
    looked_at("offers_too_few")


def test_figures_that_are_hidden_among_six_members(few_members, calm, place, looked_at):
    few_members(6)
    calm(place)
    looked_at("offers_hidden")
