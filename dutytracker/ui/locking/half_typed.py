"""What is half typed when the log locks: sealed, kept in memory, and there again once it is unlocked."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from dutytracker.domain.dataclass import dataclass
from dutytracker.security.inbox import open_line, seal_line
from dutytracker.security.sealing import SealingKey
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.typed_again import text_typed


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """A text that stood in a field: what the field is called, and the text, which only the open log can read.

    A log that anyone can open has no key for it; `key` is one that was made for the text alone, `None` elsewhere.
    """

    field: str
    is_line: bool
    """True of the line that logs."""
    sealed: bytes
    key: SealingKey | None = None


def half_typed_in(widgets: Iterable[QWidget], public: bytes, now: datetime) -> tuple[HalfTyped, ...]:
    """What the member typed into fields within those widgets and has not stored; passwords are left out."""
    return tuple(
        HalfTyped(field.accessibleName(), isinstance(field, EntryLine), seal_line(public, text, now))
        for widget in widgets
        for field in _fields_in(widget)
        if (text := text_typed(field)).strip()
    )


def opened(half: HalfTyped, key: SealingKey | None) -> str:
    """The text; empty where it was not sealed to the key of the log, nor to one of its own."""
    own = half.key or key
    line = None if own is None else open_line(half.sealed, own)
    return "" if line is None else line.text


def _fields_in(widget: QWidget) -> list[QWidget]:
    return [
        *widget.findChildren(QLineEdit),
        *widget.findChildren(QPlainTextEdit),
        *widget.findChildren(QTextEdit),
    ]
