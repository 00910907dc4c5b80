"""Which words everybody writes, so that names stand out among them."""

import pytest

from dutytracker.domain.patient_data.ordinary import is_listed, is_ordinary


@pytest.mark.parametrize(
    "word",
    [
        "insurance",
        "openings",
        "reschedules",
        "running",
        "weekly",
        "sesión",
        "pidieron",
        "lvm",
        "sertraline",
        "clonazepam",
    ],
)
def test_words_of_both_languages_and_of_notes_are_ordinary(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["noor", "anahit", "oluwaseun", "nicanor", "deshawn", "Xóchitl"])
def test_names_that_are_no_words_are_not(word: str) -> None:
    assert not is_ordinary(word)


@pytest.mark.parametrize("word", ["psychiatrst", "reschedueld", "authorzation", "resources"])
def test_a_slip_of_a_word_is_that_word(word: str) -> None:
    assert is_ordinary(word)


def test_what_is_short_has_no_vowel_or_tells_what_was_done_is_no_name() -> None:
    assert all(is_ordinary(word) for word in ("ok", "ppwrk", "x2", "facturé", "self-harm", "desobediente"))


def test_nothing_is_guessed_of_a_listed_word() -> None:
    assert is_listed("openings")
    assert not is_listed("salcido")
    assert is_ordinary("salcido")
