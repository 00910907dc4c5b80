"""The offers that a steward lays on the table of a collection, on real encrypted files."""

from contextlib import closing

import pytest

from dutytracker.domain.errors import Problems
from dutytracker.domain.offers import MOST_OFFERS, Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from tests.builders import a_logbook
from tests.stewards import read_shares, share_file

EIGHT = Offer(name="Eight hours", guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400))
PERCENT = Offer(name="Management", guarantee=PercentGuarantee(percent="18"), absence_rule=AbsenceRule.FIXED)
LESS_MEETINGS = Offer(
    name="Less meetings",
    guarantee=PercentGuarantee(percent="20.5", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
)
APPOINTMENTS = Offer(name="Appointments", guarantee=AppointmentsGuarantee(percent="10"))


@pytest.fixture
def logbook(tmp_path):
    with closing(a_logbook(tmp_path / "data")) as logbook:
        yield logbook


@pytest.fixture
def book(logbook):
    with closing(logbook.collections.begin("Spring")) as book:
        yield book


def test_nothing_lies_on_the_table_at_first(book):
    assert book.offers == ()


def test_offers_of_every_basis_are_there_again_in_their_order_when_it_is_opened_again(book, logbook):
    laid = (EIGHT, PERCENT, LESS_MEETINGS, APPOINTMENTS)
    book.set_offers(laid)
    assert book.offers == laid
    with closing(logbook.collections.open("Spring")) as again:
        assert again.offers == laid


def test_each_change_of_the_offers_is_taken_back_and_made_again_by_itself(book):
    book.set_offers([EIGHT])
    book.set_offers([PERCENT, EIGHT])
    book.set_offers([])
    assert book.undo_label == "Offers on the table"
    book.undo()
    assert book.offers == (PERCENT, EIGHT)
    book.undo()
    assert book.offers == (EIGHT,)
    book.undo()
    assert book.offers == ()
    for _ in range(2):
        book.redo()
    assert book.offers == (PERCENT, EIGHT)


def test_the_same_offers_again_are_nothing_to_undo(book):
    book.set_offers([EIGHT])
    book.set_offers([EIGHT])
    book.undo()
    assert book.undo_label is None


def test_the_spaces_around_a_name_are_no_part_of_it(book):
    book.set_offers([Offer(name="  Eight hours ", guarantee=EIGHT.guarantee)])
    assert book.offers == (EIGHT,)


@pytest.mark.parametrize(
    ("offers", "fields"),
    [
        ([EIGHT, EIGHT], ["offers[1].name"]),
        ([Offer(name="today", guarantee=PercentGuarantee(percent="101"))], ["offers[0].name", "offers[0].percent"]),
        (
            [Offer(name=f"Offer {number}", guarantee=EIGHT.guarantee) for number in range(MOST_OFFERS + 1)],
            ["offers"],
        ),
    ],
)
def test_offers_that_cannot_lie_there_together_are_refused_and_the_others_stay(book, offers, fields):
    book.set_offers([PERCENT])
    with pytest.raises(Problems) as refused:
        book.set_offers(offers)
    assert [problem.field for problem in refused.value.problems] == fields
    assert book.offers == (PERCENT,)


def test_what_lies_on_the_table_changes_no_figure_of_the_review(book, tmp_path):
    files = {f"member{one}": share_file(one) for one in range(1, 7)}
    book.add(read_shares(tmp_path / "files", **files))
    before, members, standing = book.review(Audience.INSIDE), book.collection(), book.members.standing()
    book.set_offers([EIGHT])
    assert book.review(Audience.INSIDE) is before
    assert book.collection() is members
    assert book.members.standing() is standing
    book.undo()
    assert book.review(Audience.INSIDE) is before
    book.undo()
    assert book.review(Audience.INSIDE).figures is None
