"""Keys on a real X server, pressed while another program is in front."""

import json
from collections.abc import Iterator

import pytest

from tests.ui.desktop.screen import Program, Screen, a_screen, needs

LISTENER, OTHER = "tests.ui.desktop.global_key.listener", "tests.ui.desktop.other_program"

LEFT_OF_THE_DIGITS, RIGHT_OF_T = "10", "29"

pytestmark = needs("Xvfb", "openbox", "xdotool", "setxkbmap")


@pytest.fixture(scope="module")
def server() -> Iterator[Screen]:
    with a_screen() as screen:
        yield screen


@pytest.fixture
def screen(server: Screen) -> Iterator[Screen]:
    server.do("setxkbmap", "us")
    yield server
    server.end()


def binding(screen: Screen, **keys: str) -> tuple[Program, dict[str, str]]:
    """A program that has bound these keys, and what was refused."""
    program = screen.run(LISTENER, json.dumps(keys))
    assert program.says() == "X11Keys"
    return program, json.loads(program.says())


def another_in_front(screen: Screen) -> Program:
    other = screen.run(OTHER)
    assert other.says() == "focused"
    return other


def press_place(screen: Screen, keycode: str) -> None:
    """Presses whatever lies at a place of the keyboard, with Ctrl and Alt."""
    screen.do("xdotool", "keydown", "ctrl", "keydown", "alt", "key", keycode, "keyup", "alt", "keyup", "ctrl")


def test_the_key_reaches_the_program_while_another_one_is_in_front(screen):
    program, refused = binding(screen, palette="Ctrl+Alt+Space")
    other = another_in_front(screen)

    screen.press("ctrl+alt+space")

    assert refused == {}
    assert program.says() == "palette"
    assert other.has_said() == []


def test_every_other_key_goes_where_it_was_meant_to(screen):
    program, _ = binding(screen, palette="Ctrl+Alt+Space")
    other = another_in_front(screen)

    screen.press("a", "space", "ctrl+space", "b")

    assert [other.says(), other.says(), other.says()] == ["typed: a", "typed: a ", "typed: a b"]
    screen.press("ctrl+alt+space")
    assert program.says() == "palette"
    assert program.has_said() == []


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_a_lock_that_is_on_does_not_matter(screen, lock):
    program, _ = binding(screen, palette="Ctrl+Alt+Space", **{"favorite-1": "Ctrl+Alt+1"})
    another_in_front(screen)

    screen.do("xdotool", "key", lock)
    try:
        screen.do("xdotool", "key", "ctrl+alt+space", "ctrl+alt+1")
        assert [program.says(), program.says()] == ["palette", "favorite-1"]
    finally:
        screen.do("xdotool", "key", lock)


def test_both_locks_may_be_on(screen):
    program, _ = binding(screen, palette="Ctrl+Alt+Space")

    screen.do("xdotool", "key", "Num_Lock", "Caps_Lock")
    try:
        screen.do("xdotool", "key", "ctrl+alt+space")
        assert program.says() == "palette"
    finally:
        screen.do("xdotool", "key", "Num_Lock", "Caps_Lock")


def test_a_key_that_another_program_has_is_refused_alone(screen):
    binding(screen, palette="Ctrl+Alt+2")

    program, refused = binding(screen, **{"favorite-1": "Ctrl+Alt+1", "favorite-2": "Ctrl+Alt+2"})

    sentence = "Another program has Ctrl+Alt+2 already. Choose another key here, or free it there."
    assert refused == {"favorite-2": sentence}
    screen.press("ctrl+alt+1")
    assert program.says() == "favorite-1"


def test_a_key_that_is_refused_with_one_lock_is_not_kept_with_another(screen):
    """Half a key would work or not as the locks stand."""
    holder, _ = binding(screen, palette="Ctrl+Alt+2")
    _, refused = binding(screen, palette="Ctrl+Alt+2")
    assert list(refused) == ["palette"]

    holder.tell("release")
    assert holder.says() == "released"

    _, refused = binding(screen, palette="Ctrl+Alt+2")
    assert refused == {}


def test_keys_bound_anew_take_the_place_of_the_old_ones(screen):
    program, _ = binding(screen, palette="Ctrl+Alt+Space")

    program.tell(json.dumps({"palette": "Ctrl+Alt+K"}))
    assert program.says() == "{}"

    screen.press("ctrl+alt+space", "ctrl+alt+k")
    assert program.says() == "palette"
    assert program.has_said() == []


def test_the_same_key_can_be_bound_again(screen):
    program, _ = binding(screen, palette="Ctrl+Alt+Space")

    program.tell(json.dumps({"palette": "Ctrl+Alt+Space"}))

    assert program.says() == "{}"
    screen.press("ctrl+alt+space")
    assert program.says() == "palette"


def test_a_key_that_was_given_back_is_another_programs(screen):
    program, _ = binding(screen, palette="Ctrl+Alt+X")
    other = another_in_front(screen)

    program.tell("release")
    assert program.says() == "released"
    screen.press("ctrl+alt+x", "a")

    assert other.says() == "typed: a"
    assert program.has_said() == []


@needs("xset")
def test_a_key_that_is_held_is_pressed_once(screen):
    """Held for longer than X waits before it repeats a key."""
    program, _ = binding(screen, **{"favorite-1": "Ctrl+Alt+1", "favorite-2": "Ctrl+Alt+2"})

    screen.do("xset", "r", "rate", "50", "100")
    screen.do("xdotool", "keydown", "ctrl", "keydown", "alt", "keydown", "1", "sleep", "0.6")
    screen.do("xdotool", "keyup", "1", "key", "2", "keyup", "alt", "keyup", "ctrl")

    assert [program.says(), program.says()] == ["favorite-1", "favorite-2"]


def test_a_key_can_be_pressed_again(screen):
    program, _ = binding(screen, palette="Ctrl+Alt+Space")

    screen.press("ctrl+alt+space", "ctrl+alt+space", "ctrl+alt+space")

    assert [program.says(), program.says(), program.says()] == ["palette"] * 3


def test_a_keyboard_that_is_laid_out_anew_has_the_key_where_it_lies_now(screen):
    program, _ = binding(screen, palette="Ctrl+Alt+Z")
    screen.press("ctrl+alt+z")
    assert program.says() == "palette"

    screen.do("setxkbmap", "de")  # Z and Y change places

    assert program.says_once(lambda: press_place(screen, RIGHT_OF_T)) == "palette"


def test_a_digit_that_is_typed_with_shift_is_the_key_it_stands_on(screen):
    screen.do("setxkbmap", "fr")
    program, refused = binding(screen, **{"favorite-1": "Ctrl+Alt+1"})

    press_place(screen, LEFT_OF_THE_DIGITS)

    assert refused == {}
    assert program.says() == "favorite-1"


def test_a_key_that_no_keyboard_has_is_said_so(screen):
    _, refused = binding(screen, palette="Ctrl+Media Play")

    assert refused == {"palette": "This keyboard has no Ctrl+Media Play. Choose another key."}
