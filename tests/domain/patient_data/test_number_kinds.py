"""Whether a long number without signs is a phone or belongs to something that was sent."""

import pytest

from dutytracker.domain.patient_data.number_kinds import is_of_a_phone, is_of_something_sent
from tests.domain.patient_data.notes import kinds_by_rules


@pytest.mark.parametrize("ahead", ["fax conf ", "confirmacion del fax ", "usps tracking ", "auth ", "forwarded "])
def test_what_was_sent_has_a_number(ahead: str) -> None:
    assert is_of_something_sent(f"{ahead}6620184459", len(ahead))


@pytest.mark.parametrize("ahead", ["called ", "prior auth line, call her back on her cell phone at ", "text "])
def test_a_phone_that_is_spoken_of_later_counts(ahead: str) -> None:
    assert not is_of_something_sent(f"{ahead}6620184459", len(ahead))


def test_a_note_speaks_of_a_phone_by_its_words() -> None:
    assert is_of_a_phone("contesta solo whatsapp")
    assert not is_of_a_phone("faxed to county")


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("tried 4085550119 x3", "phone"),
        ("her number changed, its 5550171 now", "phone"),
        ("fax conf 4085550119", "long_number"),
        ("zoom id 84433190217 failed", "long_number"),
    ],
)
def test_the_nearest_word_tells(note: str, kind: str) -> None:
    assert kinds_by_rules(note) == {kind}
