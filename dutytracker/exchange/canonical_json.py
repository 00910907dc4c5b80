"""JSON written in the one form that this program writes, read at speed.

What this program writes back to the very same bytes cannot say a thing twice, hold a number in another form, or end
early. So all that `strict_value` looks for is settled by one comparison.
"""

import unicodedata
from functools import lru_cache
from typing import TypeVar

import msgspec

from dutytracker.exchange.strict_json import MOST_ITEMS

Shape = TypeVar("Shape", bound=msgspec.Struct)


def canonical_value(data: bytes, shape: type[Shape]) -> Shape | None:
    """The value of that shape, where `data` is exactly what the program itself would write for it.

    `None` for everything else, whether it is sound or not: that has to be read by `strict_value`. The shape bounds
    whole numbers to 15 digits.
    """
    if len(data) > MOST_ITEMS or not _is_plain_text(data):
        return None
    try:
        value = _decoder(shape).decode(data)
    except (msgspec.DecodeError, RecursionError):
        return None
    return value if canonical_bytes(value) == data else None


def canonical_bytes(value: msgspec.Struct) -> bytes:
    """What the program writes for a value."""
    return msgspec.json.encode(value, order="sorted")


@lru_cache
def _decoder(shape: type[Shape]) -> msgspec.json.Decoder[Shape]:
    return msgspec.json.Decoder(shape)


def _is_plain_text(data: bytes) -> bool:
    """True where all text is visible, composed and without escapes, and so is every text inside."""
    if b"\\" in data or b"\x7f" in data:
        return False
    if data.isascii():
        return True
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return False
    return text.isprintable() and unicodedata.is_normalized("NFC", text)
