"""A line as parts: each understood by itself or refused."""

from collections.abc import Iterator
from datetime import date

from dutytracker.domain.quick_entry.atoms import AtomKind
from dutytracker.domain.quick_entry.clock_reading import read_after_at, read_clock
from dutytracker.domain.quick_entry.days import day_trouble, typed_date
from dutytracker.domain.quick_entry.lengths import read_length
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.odd_characters import odd_refusal
from dutytracker.domain.quick_entry.parts import DayPart, Part
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.quick_entry.sticking import sticking_trouble
from dutytracker.domain.quick_entry.vocabulary import Vocabulary
from dutytracker.domain.quick_entry.word_reading import read_word
from dutytracker.domain.saying import said


def parts_in(line: Line, first: int, vocabulary: Vocabulary, today: date) -> Iterator[Part | NotUnderstood]:
    """The parts from the atom at `first` on, in order, with a refusal in place of each that is wrong.

    Behind a refusal the rest of what sticks to it is passed over.
    """
    index, before = first, None
    while index < len(line.atoms):
        sticks = line.atoms[index].sticks
        found, after = _read_part(line, index, vocabulary, today)
        if isinstance(found, DayPart):
            found = _refused_day(line, found, today) or found
        if before is not None and sticks and isinstance(found, Part):
            found = sticking_trouble(line, index, before, found) or found
        yield found
        before = found if isinstance(found, Part) else None
        index = after if before is not None else line.chunk_end(after - 1)


def _read_part(line: Line, index: int, vocabulary: Vocabulary, today: date) -> tuple[Part | NotUnderstood, int]:
    """The part that begins at `index`, and the index of the first atom after it."""
    match line.atoms[index].kind:
        case AtomKind.WORD:
            return read_word(line, index, vocabulary, today)
        case AtomKind.DATE:
            return _read_date(line, index, today), index + 1
        case AtomKind.AT:
            return read_after_at(line, index)
        case AtomKind.NUMBER | AtomKind.HOURS_MINUTES:
            return read_clock(line, index) or read_length(line, index)
        case AtomKind.DECIMAL:
            return read_length(line, index)
        case _:
            return odd_refusal(line, index), line.chunk_end(index)


def _read_date(line: Line, index: int, today: date) -> DayPart | NotUnderstood:
    atom = line.atoms[index]
    day = typed_date(atom.text, today)
    if day is None:
        statement = said(
            "{typed} is not a date: write the month first, such as 3/2, or 2026-03-02", typed=quoted(atom.text)
        )
        return line.refusal(statement, atom.start, atom.end)
    return DayPart(start=atom.start, end=atom.end, day=day)


def _refused_day(line: Line, part: DayPart, today: date) -> NotUnderstood | None:
    trouble = day_trouble(part.day, today)
    typed = line.text[part.start : part.end]
    if trouble is None:
        return None
    statement = said("{typed} {statement}", typed=quoted(typed), statement=said(trouble))
    return line.refusal(statement, part.start, part.end)
