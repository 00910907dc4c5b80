"""What typed or foreign text may hold: one line of visible characters, in the composed form, of bounded length."""

import unicodedata

from dutytracker.domain.saying import said

LABEL_LENGTH = 120
"""The most characters of a label, a clinic, a program."""

NOTE_LENGTH = 120
"""The most characters of a note."""

DUTY_LABEL_LENGTH = 40
"""The most characters of a member's own word for a duty."""

LONGEST_SENTENCE = 2000
"""The most characters of a sentence on a terminal."""

HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode categories nobody sees: control, direction and zero-width characters, lone surrogates, line separators."""


def hidden_in(text: str) -> str | None:
    """The first character of `text` that cannot be seen; `None` where all can."""
    if text.isprintable():
        return None
    return next((one for one in text if unicodedata.category(one) in HIDDEN), None)


def text_trouble(text: str, most: int) -> str | None:
    """What is wrong with `text` as the end of a sentence ("must not …"); `None` where nothing is."""
    if len(text) > most:
        return said("must not be longer than {most} characters", most=most)
    hidden = hidden_in(text)
    if hidden is not None:
        return said("must not hold invisible characters (U+{hidden})", hidden=f"{ord(hidden):04X}")
    if not unicodedata.is_normalized("NFC", text):
        return "must be written with composed characters (Unicode NFC)"
    return None


def shown(text: str, most: int = 60) -> str:
    """`text` as it may go to a terminal or into a sentence: what is invisible as its code point, cut after `most`."""
    cut = text if len(text) <= most else text[: most - 1] + "…"
    if hidden_in(cut) is None:
        return cut
    return "".join(f"<U+{ord(one):04X}>" if unicodedata.category(one) in HIDDEN else one for one in cut)


def same_name(one: str, other: str) -> bool:
    """Whether two names could not be told apart when they are spoken."""
    return _spoken(one) == _spoken(other)


def _spoken(name: str) -> str:
    return " ".join(name.split()).casefold()
