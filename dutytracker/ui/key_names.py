"""What keys are called in the reader's language."""

import re

from dutytracker.language import translate

KEY_NAMES = (
    *("Ctrl", "Shift", "Alt", "Meta", "Return", "Enter", "Esc", "Escape", "Tab", "Space", "Backspace", "Del", "Delete"),
    *("Ins", "Insert", "Home", "End", "Left", "Right", "Up", "Down", "PgUp", "PgDown", "Menu"),
)
"""Keys as Qt and the program call them in English."""

_NAME = re.compile(r"[A-Za-z]{2,}")


def key_name(name: str) -> str | None:
    """The name of one key; `None` of what is none of `KEY_NAMES`."""
    return next((translate(known, "a key") for known in KEY_NAMES if known == name), None)


def key_words(keys: str) -> str:
    """Keys as they are written, such as "Ctrl+Space", with the names that they have in the reader's language."""
    return _NAME.sub(lambda name: key_name(name[0]) or name[0], keys)
