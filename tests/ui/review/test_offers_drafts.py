"""What is being typed of the offers, beside what the collection keeps of them."""

from dataclasses import replace

from dutytracker.domain.offers import MOST_OFFERS, Offer
from dutytracker.domain.terms import HoursGuarantee, PercentGuarantee
from dutytracker.ui.review.offers_drafts import Drafts, fields_wrong
from dutytracker.ui.review.offers_text import Field, OfferBasis


def hours(name, number=8):
    return Offer(name=name, guarantee=HoursGuarantee(guaranteed_minutes=60 * number, reference_minutes=2400))


A, B, C = (hours(f"Offer {letter}", number) for letter, number in zip("ABC", (7, 8, 9), strict=True))


def shown(*offers):
    drafts = Drafts()
    drafts.show_kept(offers)
    return drafts


def write(draft, **fields):
    draft.text = replace(draft.text, **fields)


def names(drafts):
    return [draft.text.name for draft in drafts]


def test_what_is_kept_is_shown_and_laid_on_the_table():
    drafts = shown(A, B)
    assert [draft.text.amount for draft in drafts] == ["7 per 40", "8 per 40"]
    assert drafts.to_keep() == (A, B)


def test_what_is_typed_lies_on_the_table_as_soon_as_it_is_sound():
    drafts = shown(A, B)
    first, _ = drafts
    write(first, amount="8.")
    assert drafts.to_keep() == (A, B)
    write(first, amount="9.5")
    assert drafts.to_keep() == (replace(A, guarantee=HoursGuarantee(guaranteed_minutes=570, reference_minutes=2400)), B)
    assert first.kept == A


def test_while_what_is_typed_is_not_sound_the_last_that_was_lies_on_the_table():
    drafts = shown(A)
    draft = next(iter(drafts))
    write(draft, amount="8")
    assert [offer.guarantee for _, offer in drafts.laid()] == [B.guarantee]
    write(draft, amount="8.")
    assert [offer.guarantee for _, offer in drafts.laid()] == [B.guarantee]
    assert drafts.to_keep() == (A,)


def test_an_offer_that_was_added_lies_nowhere_until_it_is_sound():
    drafts = shown(A)
    added = drafts.add()
    assert added.text.name == "Offer B"
    assert fields_wrong(drafts.problems(added)) == {Field.AMOUNT}
    assert drafts.to_keep() == (A,)
    write(added, basis=OfferBasis.PERCENT, amount="18")
    assert drafts.to_keep() == (A, Offer(name="Offer B", guarantee=PercentGuarantee(percent="18")))


def test_what_is_typed_stays_while_something_else_changes():
    drafts = shown(A, B)
    first, second = drafts
    added = drafts.add()
    write(first, amount="not yet")
    drafts.show_kept([A, hours("Offer B", 10)])
    assert list(drafts) == [first, second, added]
    assert first.text.amount == "not yet"
    assert second.text.amount == "10 per 40"


def test_a_change_that_was_taken_back_is_shown_in_its_place():
    drafts = shown(A, B)
    first, second = drafts
    drafts.show_kept([A, replace(C, name="Another name")])
    assert list(drafts) == [first, second]
    assert second.text.name == "Another name"
    drafts.show_kept([A])
    assert list(drafts) == [first]
    drafts.show_kept([B, A])
    assert list(drafts)[1] is first


def test_an_offer_that_was_just_kept_stays_where_it_is_typed():
    drafts = shown(A)
    added = drafts.add()
    write(added, amount="8")
    drafts.show_kept([A, B])
    assert list(drafts)[1] is added
    assert (added.kept, added.text.amount) == (B, "8")
    assert drafts.tidy(added) == B
    assert added.text.amount == "8 per 40"


def test_an_offer_that_is_not_sound_yet_stays_behind_the_one_before_it():
    drafts = shown(A, B)
    added = drafts.add()
    drafts.move(added, -1)
    drafts.show_kept([C, A, B])
    assert names(drafts) == ["Offer C", "Offer A", "Offer C", "Offer B"]
    drafts.move(added, -1)
    drafts.move(added, -1)
    assert not drafts.move(added, -1)
    drafts.show_kept([A, B])
    assert next(iter(drafts)) is added


def test_a_copy_comes_below_its_offer_with_a_name_of_its_own():
    drafts = shown(A, B)
    copy = drafts.duplicate(next(iter(drafts)))
    assert names(drafts) == ["Offer A", "Offer C", "Offer B"]
    assert drafts.read(copy) == replace(A, name="Offer C")
    drafts.delete(copy)
    assert drafts.to_keep() == (A, B)


def test_what_is_typed_can_be_put_back():
    drafts = shown(A)
    draft = next(iter(drafts))
    write(draft, amount="not yet")
    assert drafts.tidy(draft) is None
    drafts.put_back(draft)
    assert draft.text.amount == "7 per 40"
    added = drafts.add()
    write(added, amount="not yet")
    drafts.put_back(added)
    assert added.text.amount == "not yet"


def test_a_name_is_taken_only_by_the_offer_that_had_it_first():
    drafts = shown(A, B)
    first, second = drafts
    write(first, name="Offer B")
    assert fields_wrong(drafts.problems(first)) == {Field.NAME}
    assert drafts.problems(second) == ()
    assert drafts.to_keep() == (A, B)


def test_twenty_offers_fill_the_table():
    drafts = shown(*(hours(f"Number {number}") for number in range(MOST_OFFERS)))
    assert drafts.is_full
    drafts.delete(next(iter(drafts)))
    assert not drafts.is_full
