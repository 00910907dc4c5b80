import pytest
from PySide6.QtCore import Qt

from dutytracker.domain.errors import DutyError
from dutytracker.ui.desktop.global_key.chord import chord_of


def test_a_key_is_read_as_it_stands_in_the_settings():
    chord = chord_of("Ctrl+Alt+Space")

    assert chord.key is Qt.Key.Key_Space
    assert chord.modifiers == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    assert chord.portable == "Ctrl+Alt+Space"


@pytest.mark.parametrize("text", ["Space", "F5", "Shift+A"])
def test_a_key_that_other_programs_need_is_not_taken_alone(text):
    with pytest.raises(DutyError, match=r"alone is needed in other programs\. Hold Ctrl or Alt"):
        chord_of(text)


@pytest.mark.parametrize("text", ["Ctrl+Nonsense", "Ctrl+K, Ctrl+L", "Ctrl+", "Ctrl+Alt", ""])
def test_what_is_no_key_is_refused_with_an_example(text):
    with pytest.raises(DutyError, match=r"is no key\. Choose one such as Ctrl\+Alt\+Space"):
        chord_of(text)
