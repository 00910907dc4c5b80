"""Offers that lie on the table together."""

from dutytracker.domain.offer_list import problems_of_offers, with_offers
from dutytracker.domain.offers import MOST_OFFERS, Offer
from dutytracker.domain.terms import AppointmentsGuarantee, HoursGuarantee

SEVEN = HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)


def offers(*names: str) -> list[Offer]:
    return [Offer(name=name, guarantee=SEVEN) for name in names]


def fields(found) -> list[str]:
    return [problem.field for problem in problems_of_offers(found)]


def test_offers_with_names_of_their_own_may_say_the_same():
    assert fields(offers("Offer A", "Offer B")) == []
    assert fields([]) == []


def test_twenty_offers_lie_on_the_table_and_one_more_does_not():
    twenty = offers(*(f"Offer {number}" for number in range(MOST_OFFERS)))
    assert fields(twenty) == []
    assert fields([*twenty, *offers("One more")]) == ["offers"]


def test_two_offers_of_one_name_could_not_be_spoken_of():
    problems = problems_of_offers(offers("Offer A", "Offer B", " offer  a "))
    assert [(one.field, one.sentence) for one in problems] == [
        ("offers[2].name", "Another offer is called “offer  a” already: give this one another name.")
    ]


def test_every_problem_says_whose_it_is():
    impossible = Offer(name="", guarantee=AppointmentsGuarantee(percent="400"))
    assert fields([*offers("Offer A"), impossible, impossible]) == [
        *("offers[1].name", "offers[1].percent"),
        *("offers[2].name", "offers[2].percent"),
    ]


def test_offers_that_come_in_take_the_place_of_those_of_their_name_and_else_come_behind():
    first, second = offers("Offer A", "Offer B")
    newer = Offer(name="offer b", guarantee=AppointmentsGuarantee(percent="30"))
    assert with_offers([first, second], [newer, *offers("Offer C")]) == (first, newer, *offers("Offer C"))
    assert with_offers([], [first, second]) == (first, second)
