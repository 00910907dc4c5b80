"""Which language is meant."""

import pytest

from dutytracker.language import Language, language_for


@pytest.mark.parametrize("chosen", ["es", "es-MX", "es_US.UTF-8", "ES"])
def test_a_choice_counts_before_what_the_computer_prefers(chosen):
    assert language_for(chosen, ("en_US",)) is Language.SPANISH


def test_without_a_choice_the_first_language_of_the_computer_counts_that_is_there():
    assert language_for("", ("de_DE", "es_MX.UTF-8", "en_US")) is Language.SPANISH
    assert language_for("", ("en_US", "es")) is Language.ENGLISH


@pytest.mark.parametrize("chosen", ["", "tlh", "estonian"])
def test_english_is_spoken_where_no_language_is_there(chosen):
    assert language_for(chosen, ("C.UTF-8",)) is Language.ENGLISH
