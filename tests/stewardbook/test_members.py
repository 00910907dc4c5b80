"""What a steward says of members, on real encrypted files and shares that were really signed."""

import pytest

from dutytracker.domain.collecting import Whose
from dutytracker.domain.errors import DutyError, Problem
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import UnitFacts
from dutytracker.exchange.receipt_file import read_receipt
from tests.builders import WEEK
from tests.stewardbook.some_shares import unit
from tests.stewards import code_of, public_key, share_file


def test_two_persons_under_one_code_are_named_and_removed_apart(book, read):
    book.add(read(first=share_file(1), other=share_file(1, key=2, day=5)))
    book.decide(public_key(2), Whose.ANOTHER_PERSON)
    mine, theirs = (row.who for row in book.members.standing())
    assert (mine, theirs) == (code_of(1), f"{code_of(1)}/{public_key(2).hex()[:8]}")

    book.members.set_name(theirs, "Grace")
    book.members.remove(theirs)

    assert [(row.name, row.is_removed) for row in book.members.standing()] == [("", False), ("Grace", True)]
    assert [member.keys for member in book.collection().members] == [(public_key(1),)]
    book.decide(public_key(2), None)
    assert [row.who for row in book.members.standing()] == [code_of(1)]


def test_a_leaver_neither_counts_nor_is_missing_and_comes_back(book, read):
    book.set_facts(UnitFacts(first=WEEK.start, last=WEEK.last))
    book.add(read(**unit(6)))
    assert book.review(Audience.INSIDE).members == 6

    book.members.remove(code_of(6))
    assert book.review(Audience.INSIDE).members == 5
    assert [row.who for row in book.members.standing() if row.is_removed] == [code_of(6)]
    book.undo()
    assert book.review(Audience.INSIDE).members == 6
    book.redo()
    book.members.bring_back(code_of(6))
    assert book.review(Audience.INSIDE).members == 6


def test_a_clinic_is_spelled_in_one_way(book, read):
    book.add(
        read(
            one=share_file(1, clinic="Northside Clinic"),
            two=share_file(2, clinic="Northside Clinic"),
            three=share_file(3, clinic="northside-clinic"),
            four=share_file(4, clinic=""),
        )
    )
    (suggestion,) = book.members.clinic_suggestions()
    assert (suggestion.clinic, suggestion.others) == ("Northside Clinic", ("northside-clinic",))

    book.members.set_clinic("northside-clinic", "Northside Clinic")
    assert book.members.clinic_suggestions() == ()
    assert [member.clinic for member in book.collection().members] == [*["Northside Clinic"] * 3, ""]
    assert book.members.clinics() == {"Northside Clinic": "Northside Clinic", "northside-clinic": "Northside Clinic"}

    book.members.set_clinic("Northside Clinic", "northside-clinic")
    assert set(book.members.clinics().values()) == {"northside-clinic"}
    book.members.set_clinic("Northside Clinic", "")
    assert book.members.clinics() == {"Northside Clinic": "Northside Clinic", "northside-clinic": "northside-clinic"}
    with pytest.raises(Problem, match="The clinic must not be longer"):
        book.members.set_clinic("Northside Clinic", "x" * 121)


@pytest.mark.parametrize(("who", "name", "field"), [("me", "Ada", "code"), (code_of(1), "A\u202eda", "name")])
def test_a_private_name_needs_a_code_and_can_be_read(book, who, name, field):
    with pytest.raises(Problem) as refused:
        book.members.set_name(who, name)
    assert refused.value.field == field


def test_a_code_with_a_name_is_expected_to_hand_in(book):
    book.members.set_name(f" {code_of(9)} ", " Ada ")
    (row,) = book.members.standing()
    assert (row.who, row.name, row.made_at) == (code_of(9), "Ada", None)
    book.members.set_name(code_of(9), "")
    assert book.members.standing() == ()


def test_a_receipt_is_signed_for_the_newest_share_of_a_member(book, logbook, read):
    book.add(read(late=share_file(1, seq=2000, head="b", day=9), early=share_file(1)))

    receipt = read_receipt(book.members.receipt(code_of(1)))

    assert (receipt.member, receipt.key, receipt.seq, receipt.head) == (code_of(1), public_key(1), 2000, "b" * 64)
    assert receipt.steward_key == logbook.keys.steward_key().public
    assert receipt.made_at == logbook.now()
    with pytest.raises(DutyError, match="There is no share of"):
        book.members.receipt(code_of(2))
