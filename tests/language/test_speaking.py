"""The seam: sentences in the language that is spoken."""

from collections.abc import Iterator

import pytest

from dutytracker.domain.saying import in_a_row, said
from dutytracker.language import Language, looked_up, speak, spoken, translate

CATALOGUE = {
    "Type a day.": "Escriba un día.",
    "At most {most} {what}.": "{what}: {most} a lo sumo.",
    "clinics": "clínicas",
    "Share": "Compartir",
    "Share|a part of all": "Parte",
}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(Language.ENGLISH)


def test_english_stays_as_it_is():
    assert translate("Type a day.") == "Type a day."
    assert looked_up("Type a day.") is None


def test_a_sentence_is_said_in_the_language_that_is_spoken():
    speak(Language.SPANISH, CATALOGUE)

    assert translate("Type a day.") == "Escriba un día."
    assert spoken() is Language.SPANISH
    assert looked_up("Type a day.") == "Escriba un día."


def test_a_sentence_that_was_filled_in_is_translated_with_what_was_filled_in():
    speak(Language.SPANISH, CATALOGUE)

    assert translate(said("At most {most} {what}.", most=3, what=said("clinics"))) == "clínicas: 3 a lo sumo."


def test_what_a_member_typed_is_never_translated():
    speak(Language.SPANISH, CATALOGUE)

    assert translate(said("At most {most} {what}.", most=3, what="clinics")) == "clinics: 3 a lo sumo."
    assert translate(said("{odd}")) == "{odd}"


def test_sentences_in_a_row_are_all_translated():
    speak(Language.SPANISH, CATALOGUE)

    row = in_a_row(("Type a day.", said("At most {most} {what}.", most=3, what=said("clinics"))))

    assert translate(row) == "Escriba un día. clínicas: 3 a lo sumo."


def test_what_has_no_translation_is_said_in_english():
    speak(Language.SPANISH, CATALOGUE)

    assert translate("Something new") == "Something new"


def test_a_word_that_means_two_things_is_told_apart():
    assert translate("Share", "a part of all") == "Share"

    speak(Language.SPANISH, CATALOGUE)

    assert (translate("Share"), translate("Share", "a part of all")) == ("Compartir", "Parte")
