"""Reading a typed line: text becomes a draft or is refused."""

import re

from dutytracker.domain.quick_entry.atoms import AtomKind
from dutytracker.domain.quick_entry.collecting import collected
from dutytracker.domain.quick_entry.drafts import Draft, EntryDraft
from dutytracker.domain.quick_entry.entry_line import entry_draft, entry_length_trouble
from dutytracker.domain.quick_entry.line import Line, line_of
from dutytracker.domain.quick_entry.notes import NoteText, note_of
from dutytracker.domain.quick_entry.other_lines import (
    absence_draft,
    absence_length_trouble,
    close_draft,
    estimate_trouble,
    lost_draft,
    lost_length_trouble,
    undone_draft,
)
from dutytracker.domain.quick_entry.part_reading import parts_in
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.quick_entry.undone_reasons import decided
from dutytracker.domain.quick_entry.vocabulary import ABSENCE, CLOSE, ENTRY, LOST, UNDONE
from dutytracker.domain.quick_entry.words import ABSENCE_WORDS, LINE_WORDS, LOST_WORDS, UNDONE_WORDS
from dutytracker.domain.saying import said
from dutytracker.domain.situation import EntriesOn, Situation

LONGEST_LINE = 200
"""The most characters of a line, note included."""

_LINE_BREAK = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
NOTE = re.compile(r"(?:^|(?<=\s))/", re.ASCII)


def read_line(text: str, situation: Situation, entries_on: EntriesOn | None = None) -> Draft:
    """What `text` means in `situation`; `entries_on` looks up the entries of days that `situation` does not hold.

    Raises:
        NotUnderstood: about the leftmost part that is wrong, with a correct line where one can be seen.
    """
    try:
        return _read(text, situation, entries_on)
    except NotUnderstood as refusal:
        shown = next((line for line in refusal.lines if _can_be_read(line, situation, entries_on)), refusal.sample)
        raise refusal if shown is None else refusal.showing(shown) from None


def can_stand(text: str, situation: Situation) -> bool:
    """True where `text` is read in `situation`, or lacks only what may still be typed."""
    try:
        _read(text, situation, None)
    except NotUnderstood as refusal:
        return refusal.lacks is not None
    return True


def _can_be_read(text: str, situation: Situation, entries_on: EntriesOn | None) -> bool:
    try:
        _read(text, situation, entries_on)
    except NotUnderstood:
        return False
    return True


def _read(text: str, situation: Situation, entries_on: EntriesOn | None) -> Draft:
    refuse_more_than_a_line(text)
    slash = NOTE.search(text)
    line = line_of(text[: slash.start()] if slash else text)
    first_word = _naming_word(line)
    note = note_of(text, slash.start(), situation.settings, is_entry=first_word is None) if slash else NoteText()
    try:
        if first_word is None:
            draft: Draft = _entry(line, note.text, situation, entries_on)
        else:
            draft = _other(line, first_word, situation)
    except NotUnderstood as refusal:
        refusals = (refusal,) if note.refusal is None else (note.refusal, refusal)
        raise min(refusals, key=lambda one: one.at) from None
    if note.refusal is not None:
        raise note.refusal
    return draft


def refuse_more_than_a_line(text: str) -> None:
    """Raises: NotUnderstood: for a line break or more than 200 characters."""
    line_break = _LINE_BREAK.search(text)
    if line_break is not None:
        raise NotUnderstood("A line break ends the line: write one line", part="", at=line_break.start())
    if len(text) > LONGEST_LINE:
        statement = said(
            "The line is too long: it may have {most} characters and has {length}",
            most=LONGEST_LINE,
            length=len(text),
        )
        raise NotUnderstood(statement, part="", at=LONGEST_LINE)


def _naming_word(line: Line) -> str | None:
    """The first word, if it names a line other than an entry.

    Raises:
        NotUnderstood: where something sticks to it.
    """
    first = line.atom(0)
    if first is None or first.kind is not AtomKind.WORD or first.text not in LINE_WORDS:
        return None
    if line.sticky_atom(1) is not None:
        end = line.atoms[line.chunk_end(0) - 1].end
        statement = said(
            "{typed} runs together: put a space after “{text}”",
            typed=quoted(line.text[first.start : end]),
            text=first.text,
        )
        raise line.refusal(statement, first.start, end, line.with_text(" ", first.end, first.end))
    return first.text


def _entry(line: Line, note: str | None, situation: Situation, entries_on: EntriesOn | None) -> EntryDraft:
    found = parts_in(line, 0, ENTRY, situation.today)
    return entry_draft(line, collected(line, found, ENTRY, entry_length_trouble), note, situation, entries_on)


def _other(line: Line, first_word: str, situation: Situation) -> Draft:
    """The draft of a line that `first_word` names."""
    if first_word in UNDONE_WORDS:
        found = tuple(parts_in(line, 1, UNDONE, situation.today))
        return undone_draft(line, collected(line, decided(line, found), UNDONE, estimate_trouble), situation)
    if first_word in LOST_WORDS:
        parts = collected(line, parts_in(line, 1, LOST, situation.today), LOST, lost_length_trouble)
        return lost_draft(line, parts, situation)
    if first_word in ABSENCE_WORDS:
        parts = collected(line, parts_in(line, 1, ABSENCE, situation.today), ABSENCE, absence_length_trouble)
        return absence_draft(ABSENCE_WORDS[first_word], parts, situation)
    return close_draft(
        collected(line, parts_in(line, 1, CLOSE, situation.today), CLOSE, lost_length_trouble), situation
    )
