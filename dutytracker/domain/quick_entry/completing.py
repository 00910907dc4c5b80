"""What fits at the cursor of a half-typed line: words that the reader takes there, and no other."""

import re
from collections.abc import Iterator

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.quick_entry.completion_order import in_order
from dutytracker.domain.quick_entry.completion_words import LINE_NAMES, LineKind, Meant, words_of
from dutytracker.domain.quick_entry.line import line_of
from dutytracker.domain.quick_entry.part_reading import parts_in
from dutytracker.domain.quick_entry.parts import DutyOrReasonPart, DutyPart
from dutytracker.domain.quick_entry.reading import NOTE, can_stand
from dutytracker.domain.quick_entry.vocabulary import (
    ABSENCE,
    CLOSE,
    ENTRY,
    LOST,
    UNDONE,
    DutyOrReason,
    Meaning,
    Vocabulary,
)
from dutytracker.domain.quick_entry.words import ABSENCE_WORDS, CLOSE_WORDS, LINE_WORDS, LOST_WORDS, UNDONE_WORDS
from dutytracker.domain.quick_entry.writing import DUTY_NAMES
from dutytracker.domain.records import AbsenceKind
from dutytracker.domain.situation import Situation

FEWEST_LETTERS = 2
"""A word of fewer letters is a key, or just begun."""

_HALF_WORD = re.compile(r"(?:^|(?<=\s))(?:[^\W\d_]|-)*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """A word, or a whole line without a `meaning`, that may stand in place of what was typed from `start` to `end`."""

    text: str
    meaning: Meant | None
    start: int
    end: int

    def applied(self, typed: str) -> str:
        """The line with the word in it."""
        return typed[: self.start] + self.text + typed[self.end :]


def completions(text: str, cursor: int, situation: Situation) -> tuple[Completion, ...]:
    """The words that fit at `cursor`, one for each meaning, those that a person would look for first in front.

    With each of them the line can be read, or lacks only what may still be typed. A member's own words for a duty lead
    to it; duties that are not used are left out. Inside a word, behind what sticks to it and in a note there is nothing
    to complete.
    """
    word = _word_at(text, cursor)
    if word is None:
        return ()
    written = in_order(_fitting(word, text, situation), situation, is_alone=word.is_alone)
    found = (Completion(text=name, meaning=meant, start=word.start, end=word.end) for name, meant in written)
    return tuple(each for each in found if can_stand(each.applied(text), situation))


def is_half_typed(text: str, cursor: int) -> bool:
    """True behind two letters or more of a word that the line does not know as a whole."""
    word = _word_at(text, cursor)
    if word is None or len(word.typed) < FEWEST_LETTERS:
        return False
    return word.typed not in word.vocabulary.words and not (word.is_first and word.typed in LINE_WORDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """What was typed of a word, in lower case, and the kind of line it stands on."""

    typed: str
    start: int
    end: int
    is_first: bool
    is_alone: bool
    vocabulary: Vocabulary


def _word_at(text: str, cursor: int) -> _Word | None:
    """The word that ends at `cursor`, perhaps an empty one; `None` where none could be completed."""
    note = NOTE.search(text)
    if (note is not None and cursor > note.start()) or text[cursor : cursor + 1].strip():
        return None
    half = _HALF_WORD.search(text[:cursor])
    if half is None:
        return None
    before = text[: half.start()].split()
    return _Word(
        typed=half.group().lower(),
        start=half.start(),
        end=cursor,
        is_first=not before,
        is_alone=not text.strip(),
        vocabulary=_vocabulary_behind(before[0].lower()) if before else ENTRY,
    )


def _vocabulary_behind(first: str) -> Vocabulary:
    """The words of a line that begins with `first`."""
    if first in UNDONE_WORDS:
        return UNDONE
    if first in LOST_WORDS:
        return LOST
    if first in ABSENCE_WORDS:
        return ABSENCE
    return CLOSE if first in CLOSE_WORDS else ENTRY


def _fitting(word: _Word, text: str, situation: Situation) -> Iterator[tuple[str, Meant]]:
    """Words that begin as typed, with what they say; what the line says already is left out."""
    has_duty = _names_a_duty(text[: word.start] + text[word.end :], word, situation)
    said = word.vocabulary.words.get(word.typed) if len(word.typed) >= FEWEST_LETTERS else None
    for written, meaning in _candidates(word, situation):
        meant = _decided(meaning, has_duty=has_duty)
        if isinstance(meant, Duty) and (has_duty or meant in situation.settings.unused_duties):
            continue
        if written != word.typed and meaning != said:
            yield written, meant


def _candidates(word: _Word, situation: Situation) -> Iterator[tuple[str, Meaning | AbsenceKind | LineKind]]:
    if word.is_first:
        yield from ((name, kind) for name, kind in LINE_NAMES.items() if name.startswith(word.typed))
    yield from ((name, meaning) for name, meaning in words_of(word.vocabulary) if name.startswith(word.typed))
    if word.typed and word.vocabulary.takes_duties:
        for duty, label in situation.settings.duty_labels.items():
            if any(part.startswith(word.typed) for part in label.lower().split()):
                yield DUTY_NAMES[duty], duty


def _names_a_duty(rest: str, word: _Word, situation: Situation) -> bool:
    if not word.vocabulary.takes_duties:
        return False
    note = NOTE.search(rest)
    line = line_of(rest[: note.start()] if note else rest)
    parts = parts_in(line, 1 if word.vocabulary is UNDONE else 0, word.vocabulary, situation.today)
    return any(isinstance(part, DutyPart | DutyOrReasonPart) for part in parts)


def _decided(meaning: Meaning | AbsenceKind | LineKind, *, has_duty: bool) -> Meant:
    if isinstance(meaning, DutyOrReason):
        return meaning.reason if has_duty else meaning.duty
    return meaning
