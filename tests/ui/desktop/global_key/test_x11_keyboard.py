"""Where keys lie, on a small keyboard: A, 1 and !, / and ?, Alt, Super, two locks, and a second layout."""

import pytest

from dutytracker.ui.desktop.global_key.chord import chord_of
from dutytracker.ui.desktop.global_key.x11_keyboard import Keyboard
from dutytracker.ui.desktop.xcb import Grab

SHIFT, CAPS, CONTROL, ALT, NUM, SCROLL, SUPER = 1, 2, 4, 8, 16, 32, 64
A, ONE, SLASH, ALT_KEY, SUPER_KEY, NUM_KEY, SCROLL_KEY = range(8, 15)
CYRILLIC_A = 0x6C1

AMERICAN = (
    *(ord("a"), ord("A"), CYRILLIC_A, 0),
    *(ord("1"), ord("!"), ord("1"), ord("!")),
    *(ord("/"), ord("?"), ord("."), ord(",")),
    *(0xFFE9, 0, 0, 0),
    *(0xFFEB, 0, 0, 0),
    *(0xFF7F, 0, 0, 0),
    *(0xFF14, 0, 0, 0),
)
FRENCH = (ord("q"), ord("Q"), 0, 0, ord("&"), ord("1"), 0, 0, *AMERICAN[8:])
CYRILLIC_FIRST = (CYRILLIC_A, 0, ord("a"), ord("A"), *AMERICAN[4:])


def a_keyboard(keysyms=AMERICAN, num_lock=(NUM_KEY,), scroll_lock=(SCROLL_KEY,)) -> Keyboard:
    modifiers = ((), (), (), (ALT_KEY,), num_lock, scroll_lock, (SUPER_KEY,), ())
    return Keyboard(first=A, width=4, keysyms=keysyms, modifiers=modifiers)


@pytest.mark.parametrize(
    ("keys", "grab"),
    [
        ("Ctrl+Alt+A", Grab(A, CONTROL | ALT)),
        ("Ctrl+Shift+1", Grab(ONE, CONTROL | SHIFT)),
        ("Meta+/", Grab(SLASH, SUPER)),
        ("Ctrl+?", Grab(SLASH, CONTROL | SHIFT)),
        ("Ctrl+.", Grab(SLASH, CONTROL)),
        ("Ctrl+B", None),
        ("Ctrl+Num+1", None),
        ("Ctrl+Media Play", None),
    ],
)
def test_a_key_is_found_with_what_is_held(keys, grab):
    assert a_keyboard().grab_of(chord_of(keys)) == grab


def test_a_digit_is_the_key_it_stands_on():
    assert a_keyboard(FRENCH).grab_of(chord_of("Ctrl+1")) == Grab(ONE, CONTROL)


def test_a_letter_of_the_second_layout_is_found():
    assert a_keyboard(CYRILLIC_FIRST).grab_of(chord_of("Ctrl+A")) == Grab(A, CONTROL)


def test_every_lock_may_be_on_or_off():
    variants = a_keyboard().variants(Grab(A, CONTROL))

    assert len(variants) == len(set(variants)) == 8
    assert Grab(A, CONTROL | CAPS | NUM | SCROLL) in variants
    assert Grab(A, CONTROL) in variants


def test_a_keyboard_without_num_lock_has_fewer_variants():
    keyboard = a_keyboard(num_lock=(), scroll_lock=())

    assert keyboard.variants(Grab(A, CONTROL)) == (Grab(A, CONTROL), Grab(A, CONTROL | CAPS))


def test_what_is_pressed_is_told_without_locks_layouts_and_mouse_buttons():
    second_layout, left_button = 1 << 13, 1 << 8

    assert a_keyboard().without_locks(CONTROL | ALT | CAPS | NUM | second_layout | left_button) == CONTROL | ALT


def test_a_server_that_is_gone_has_no_keys():
    gone = Keyboard(first=8, width=1, keysyms=(), modifiers=((),) * 8)

    assert gone.grab_of(chord_of("Ctrl+A")) is None
