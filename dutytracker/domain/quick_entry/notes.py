"""The note behind the first slash of a line."""

import unicodedata

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.quick_entry.refusal import NotUnderstood
from dutytracker.domain.records import LogSettings
from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import NOTE_LENGTH, text_trouble

BLANKS = " \t"


@dataclass(frozen=True, slots=True)
class NoteText:
    """A note, or why there can be none; both `None` where nothing was written."""

    text: str | None = None
    refusal: NotUnderstood | None = None


def note_of(text: str, slash: int, settings: LogSettings, *, is_entry: bool) -> NoteText:
    """The note of `text` behind the slash at that offset, in composed characters; an empty one is none."""
    typed = unicodedata.normalize("NFC", text[slash + 1 :].strip(BLANKS))
    statement = None
    if not settings.notes and is_entry:
        statement = "Notes are switched off: leave out what follows the slash or switch notes on in Settings"
    elif typed and not is_entry:
        statement = "Only an entry takes a note: leave out what follows the slash"
    elif (trouble := text_trouble(typed, NOTE_LENGTH)) is not None:
        statement = said("The note {trouble}", trouble=said(trouble))
    if statement is not None:
        line = " ".join(text[:slash].split())
        return NoteText(refusal=NotUnderstood(statement, part=text[slash:], at=slash, lines=(line,)))
    return NoteText(text=typed.strip() or None)
