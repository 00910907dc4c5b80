"""The words that a half-typed one can become: each as a person would write it, not its keys, codes and plurals."""

from collections.abc import Iterator, Mapping
from enum import Enum, auto

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.vocabulary import ABSENCE, CLOSE, ENTRY, LOST, UNDONE, Flag, Meaning, Vocabulary
from dutytracker.domain.quick_entry.words import (
    ABSENCE_WORDS,
    CLOSE_WORDS,
    DUTY_OR_REASON,
    DUTY_WORDS,
    EARLIER_WORD,
    LOST_REASONS,
    LOST_WORDS,
    OLD_WORDS,
    PLACEMENT_WORDS,
    TODAY_WORD,
    TOLD_WORD,
    UNDONE_REASONS,
    UNDONE_WORDS,
    YESTERDAY_WORDS,
)
from dutytracker.domain.records import AbsenceKind, ErosionReason, UndoneReason


class LineKind(Enum):
    """A line that is no entry and no absence."""

    UNDONE = auto()
    LOST = auto()
    CLOSE = auto()


Meant = Duty | Placement | Weekday | Flag | UndoneReason | ErosionReason | AbsenceKind | LineKind
"""What a completed word says."""

LINE_NAMES: Mapping[str, LineKind | AbsenceKind] = {
    "undone": LineKind.UNDONE,
    **dict.fromkeys(sorted(UNDONE_WORDS), LineKind.UNDONE),
    **dict.fromkeys(sorted(LOST_WORDS), LineKind.LOST),
    **dict.fromkeys(sorted(CLOSE_WORDS), LineKind.CLOSE),
    **ABSENCE_WORDS,
}
"""The words that name a line; the first of a meaning is the one that is offered where nothing is typed yet."""

_IN_ORDER = (
    *DUTY_WORDS,
    *UNDONE_REASONS,
    *DUTY_OR_REASON,
    *LOST_REASONS,
    *PLACEMENT_WORDS,
    TOLD_WORD,
    *sorted(YESTERDAY_WORDS, key=len, reverse=True),
    *(day.value for day in Weekday),
    TODAY_WORD,
    *sorted(OLD_WORDS, key=len),
    EARLIER_WORD,
)


def _of(vocabulary: Vocabulary) -> Iterator[tuple[str, Meaning]]:
    for word in dict.fromkeys(_IN_ORDER):
        if len(word) > 1 and word in vocabulary.words:
            yield word, vocabulary.words[word]


_WORDS = {each.name: tuple(_of(each)) for each in (ENTRY, UNDONE, LOST, ABSENCE, CLOSE)}


def words_of(vocabulary: Vocabulary) -> tuple[tuple[str, Meaning], ...]:
    """The words of a kind of line with what they say, the usual word of a meaning before its others."""
    return _WORDS[vocabulary.name]
