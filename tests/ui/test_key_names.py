"""Keys by the names that they have in the reader's language."""

import pytest

from dutytracker.ui.key_names import key_name, key_words


def test_in_english_keys_are_called_as_they_are():
    assert key_words("Ctrl+Space") == "Ctrl+Space"


@pytest.mark.usefixtures("in_spanish")
def test_in_spanish_every_name_in_a_chord_is_translated():
    assert key_words("Ctrl+Shift+Delete") == "Ctrl+Mayús+Supr"
    assert key_words("Alt+← →") == "Alt+← →"
    assert key_words("0–9") == "0–9"


@pytest.mark.usefixtures("in_spanish")
def test_the_key_and_the_shift_of_a_working_day_are_two_words():
    assert key_name("Shift") == "Mayús"
    assert key_name("Meal") is None
