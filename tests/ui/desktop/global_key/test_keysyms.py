import pytest
from PySide6.QtCore import Qt

from dutytracker.ui.desktop.global_key.keysyms import Keysym, keysym_of


@pytest.mark.parametrize(
    ("key", "number", "name"),
    [
        (Qt.Key.Key_A, 0x61, "a"),
        (Qt.Key.Key_7, 0x37, "7"),
        (Qt.Key.Key_Space, 0x20, "space"),
        (Qt.Key.Key_BracketLeft, 0x5B, "bracketleft"),
        (Qt.Key.Key_Udiaeresis, 0xFC, "ü"),
        (Qt.Key.Key_F1, 0xFFBE, "F1"),
        (Qt.Key.Key_F24, 0xFFD5, "F24"),
        (Qt.Key.Key_PageDown, 0xFF56, "Page_Down"),
    ],
)
def test_keys_have_the_numbers_and_names_of_x(key, number, name):
    assert keysym_of(key) == Keysym(number, name)


@pytest.mark.parametrize("key", [Qt.Key.Key_MediaPlay, Qt.Key.Key_F25, Qt.Key(0x41F)])
def test_keys_that_are_on_no_usual_keyboard_have_none(key):
    assert keysym_of(key) is None
