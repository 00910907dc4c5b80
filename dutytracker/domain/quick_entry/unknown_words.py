"""Why a word says nothing on a line, and where it would."""

from dutytracker.domain.quick_entry.atoms import AtomKind
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.quick_entry.vocabulary import ENTRY, LOST, UNDONE, Vocabulary
from dutytracker.domain.quick_entry.words import (
    DUTY_PREFIXES,
    HALVES,
    HOUR_WORDS,
    LINE_WORDS,
    LOST_REASONS,
    MINUTE_WORDS,
    SECOND_WORDS,
    TITLES,
    TOLD_WORD,
    UNDONE_REASONS,
    UNTIL_WORDS,
)
from dutytracker.domain.saying import said

UNIT_WORDS = MINUTE_WORDS | HOUR_WORDS | HALVES

KNOWN_WORDS = (
    LINE_WORDS
    | UNIT_WORDS
    | SECOND_WORDS
    | UNTIL_WORDS
    | frozenset().union(ENTRY.words, UNDONE.words, LOST.words, DUTY_PREFIXES)
)
"""All that says something on some line."""


def is_a_name(line: Line, index: int) -> bool:
    """True for a title before a word that no line knows: `dr smith`."""
    name = _name_index(line, index)
    return name is not None and line.atoms[index].text in TITLES and line.atoms[name].text not in KNOWN_WORDS


def name_refusal(line: Line, index: int) -> tuple[NotUnderstood, int]:
    """The refusal of a title and the name after it, and the index of the first atom after the name."""
    after = line.chunk_end(_name_index(line, index) or index)
    start, end = line.atoms[index].start, line.atoms[after - 1].end
    statement = said("{typed} looks like a name: names are never logged", typed=quoted(line.text[start:end]))
    return line.refusal(statement, start, end, line.with_text("", start, end)), after


def unknown_word(line: Line, index: int, vocabulary: Vocabulary) -> NotUnderstood:
    """The refusal of a word that `vocabulary` does not hold."""
    start = line.atoms[line.chunk_start(index)].start
    end = line.atoms[line.chunk_end(index) - 1].end
    word, without = line.atoms[index].text, line.with_text("", start, end)
    statement, lines = _explained(word, line, vocabulary, without)
    whole = said("{typed} {statement}", typed=quoted(line.text[start:end]), statement=said(statement))
    return line.refusal(whole, start, end, *lines)


def _explained(word: str, line: Line, vocabulary: Vocabulary, without: str) -> tuple[str, tuple[str, ...]]:
    """What to say about the word, and lines that may be what was meant."""
    if word in SECOND_WORDS:
        return "is too fine: seconds are not kept", ()
    if word in UNTIL_WORDS:
        return "stands between no clock times: a range is written with a dash, as 9-9:30", ()
    if word in UNIT_WORDS:
        return "needs a number right before it", ()
    if word in LINE_WORDS and word not in LOST_REASONS:
        return "names a line and must come first", (f"{word} {without}",)
    return _not_in_an_entry(word, line, without) if vocabulary is ENTRY else _foreign(word, vocabulary, without)


def _not_in_an_entry(word: str, line: Line, without: str) -> tuple[str, tuple[str, ...]]:
    if word in LOST_REASONS:
        return "is not a duty: lost protected time is a line that begins with “lost”", (f"lost {without} {word}",)
    if word in UNDONE_REASONS or word == TOLD_WORD:
        return "belongs to a line that begins with “undone” or “lost”", (f"undone {without} {word}",)
    if any(_is_known(atom.text, ENTRY) for atom in line.atoms if atom.kind is AtomKind.WORD):
        return "is not a word of this line: if it is a name, names are never logged", ()
    return "is not a duty or another word of this line", ()


def _foreign(word: str, vocabulary: Vocabulary, without: str) -> tuple[str, tuple[str, ...]]:
    if any(_is_known(word, other) for other in (ENTRY, UNDONE, LOST)):
        return said(
            "does not belong on {name}, which takes {takes}", name=said(vocabulary.name), takes=said(vocabulary.takes)
        ), (without,)
    return said(
        "is not a word of {name}, which takes {takes}", name=said(vocabulary.name), takes=said(vocabulary.takes)
    ), ()


def _is_known(word: str, vocabulary: Vocabulary) -> bool:
    return word in vocabulary.words or (vocabulary.takes_duties and word in DUTY_PREFIXES)


def _name_index(line: Line, index: int) -> int | None:
    """The index of the word after the one at `index` and a period that sticks to it; `None` where none is."""
    following = line.sticky_atom(index + 1)
    index += 2 if following is not None and following.text == "." else 1
    atom = line.atom(index)
    return index if atom is not None and atom.kind is AtomKind.WORD else None
