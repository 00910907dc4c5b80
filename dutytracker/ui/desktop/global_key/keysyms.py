"""What X and the desktop portal call the keys that Qt names."""

from PySide6.QtCore import Qt

from dutytracker.domain.dataclass import dataclass

Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Keysym:
    """A key's meaning by number, as X sends it, and by name, as it is written."""

    number: int
    name: str


PUNCTUATION = {
    " ": "space",
    "!": "exclam",
    '"': "quotedbl",
    "#": "numbersign",
    "$": "dollar",
    "%": "percent",
    "&": "ampersand",
    "'": "apostrophe",
    "(": "parenleft",
    ")": "parenright",
    "*": "asterisk",
    "+": "plus",
    ",": "comma",
    "-": "minus",
    ".": "period",
    "/": "slash",
    ":": "colon",
    ";": "semicolon",
    "<": "less",
    "=": "equal",
    ">": "greater",
    "?": "question",
    "@": "at",
    "[": "bracketleft",
    "\\": "backslash",
    "]": "bracketright",
    "^": "asciicircum",
    "_": "underscore",
    "`": "grave",
    "{": "braceleft",
    "|": "bar",
    "}": "braceright",
    "~": "asciitilde",
}

NAMED = {
    Key.Key_Backspace: Keysym(0xFF08, "BackSpace"),
    Key.Key_Tab: Keysym(0xFF09, "Tab"),
    Key.Key_Return: Keysym(0xFF0D, "Return"),
    Key.Key_Pause: Keysym(0xFF13, "Pause"),
    Key.Key_Escape: Keysym(0xFF1B, "Escape"),
    Key.Key_Home: Keysym(0xFF50, "Home"),
    Key.Key_Left: Keysym(0xFF51, "Left"),
    Key.Key_Up: Keysym(0xFF52, "Up"),
    Key.Key_Right: Keysym(0xFF53, "Right"),
    Key.Key_Down: Keysym(0xFF54, "Down"),
    Key.Key_PageUp: Keysym(0xFF55, "Page_Up"),
    Key.Key_PageDown: Keysym(0xFF56, "Page_Down"),
    Key.Key_End: Keysym(0xFF57, "End"),
    Key.Key_Print: Keysym(0xFF61, "Print"),
    Key.Key_Insert: Keysym(0xFF63, "Insert"),
    Key.Key_Menu: Keysym(0xFF67, "Menu"),
    Key.Key_Enter: Keysym(0xFF8D, "KP_Enter"),
    Key.Key_Delete: Keysym(0xFFFF, "Delete"),
}

FIRST_FUNCTION_KEY, FUNCTION_KEYS = 0xFFBE, 24


def keysym_of(key: Qt.Key) -> Keysym | None:
    """What `key` is called there; `None` for a key that is on no usual keyboard."""
    if key in NAMED:
        return NAMED[key]
    number = key.value - Key.Key_F1.value
    if 0 <= number < FUNCTION_KEYS:
        return Keysym(FIRST_FUNCTION_KEY + number, f"F{number + 1}")
    if not 0x20 <= key.value < 0x100 or 0x7F <= key.value < 0xA0:
        return None
    letter = chr(key.value).lower()
    return Keysym(ord(letter), PUNCTUATION.get(letter, letter))
