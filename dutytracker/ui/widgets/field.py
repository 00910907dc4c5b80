"""A field under its label, and how it shows that what is typed is wrong."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.text import BreakingText, Text

MOST_DIGITS = 9
"""Longer numbers are not even looked at."""


def labeled(label: str, field: QWidget, *, hint: str = "") -> QVBoxLayout:
    """A field under its label, with a quiet hint below."""
    words = BreakingText(label, Size.SMALL_STRONG, Tone.DIM)
    words.setBuddy(field)
    field.setAccessibleName(label)
    column = QVBoxLayout()
    column.setSpacing(STEP)
    column.addWidget(words)
    column.addWidget(field)
    if hint:
        field.setAccessibleDescription(hint)
        column.addWidget(Text(hint, Size.SMALL, Tone.FAINT, wraps=True))
    return column


def mark(field: QLineEdit, *, wrong: bool) -> None:
    """Shows the frame of `field` as wrong, or as right again."""
    field.setProperty("wrong", wrong)
    field.style().unpolish(field)
    field.style().polish(field)


def whole_number(field: QLineEdit, least: int, most: int) -> int | None:
    """The number that stands in `field`; `None` where it is none from `least` to `most`, which its frame shows then."""
    digits = field.text().strip()
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS else None
    is_right = number is not None and least <= number <= most
    mark(field, wrong=not is_right)
    return number if is_right else None
