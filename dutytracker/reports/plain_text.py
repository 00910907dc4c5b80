"""Text that may hold anything, as every kind of file can bear it."""

from dutytracker.domain.text_rules import shown

NO_CHARACTERS = {code: f"<U+{code:04X}>" for code in (0xFFFE, 0xFFFF)}
"""Code points that XML forbids, and with it drawings and workbooks."""


def plain(text: str, most: int = 60) -> str:
    """`text` with what cannot be seen or written as its code point, cut after `most` characters."""
    return shown(text, most).translate(NO_CHARACTERS)
