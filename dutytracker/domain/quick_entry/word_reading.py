"""Words of a line: what each says, and why one says nothing."""

from datetime import date, timedelta
from typing import assert_never

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.atoms import AtomKind
from dutytracker.domain.quick_entry.days import latest
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.parts import (
    DayPart,
    DutyOrReasonPart,
    DutyPart,
    NoClockPart,
    OldPart,
    Part,
    PlacementPart,
    ReasonPart,
    ToldPart,
)
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.quick_entry.unknown_words import is_a_name, name_refusal, unknown_word
from dutytracker.domain.quick_entry.vocabulary import DutyOrReason, Flag, Meaning, Vocabulary
from dutytracker.domain.quick_entry.words import DUTY_PREFIXES
from dutytracker.domain.records import ErosionReason, UndoneReason
from dutytracker.domain.saying import said


def read_word(line: Line, index: int, vocabulary: Vocabulary, today: date) -> tuple[Part | NotUnderstood, int]:
    """What the word at `index` says, and the index of the first atom after it.

    Whole words win over beginnings of duty words.
    """
    if is_a_name(line, index):
        return name_refusal(line, index)
    word = line.atoms[index]
    if _is_no_show(line, index, vocabulary):
        end = line.atoms[index + 1].end
        return PlacementPart(start=word.start, end=end, placement=Placement.FREED), index + 2
    meaning = vocabulary.words.get(word.text)
    if meaning is not None:
        return _part(meaning, line, index, today), index + 1
    duties = DUTY_PREFIXES.get(word.text) if vocabulary.takes_duties else None
    if duties is None:
        return unknown_word(line, index, vocabulary), line.chunk_end(index)
    if len(duties) > 1:
        return _ambiguous(line, index, tuple(duties.values())), line.chunk_end(index)
    return DutyPart(start=word.start, end=word.end, duty=next(iter(duties)), whole=False), index + 1


def _is_no_show(line: Line, index: int, vocabulary: Vocabulary) -> bool:
    """True for the two words that are one placement."""
    following = line.atom(index + 1)
    return (
        "noshow" in vocabulary.words
        and line.atoms[index].text == "no"
        and following is not None
        and following.kind is AtomKind.WORD
        and following.text == "show"
    )


def _part(meaning: Meaning, line: Line, index: int, today: date) -> Part:
    start, end = line.atoms[index].start, line.atoms[index].end
    match meaning:
        case Duty():
            return DutyPart(start=start, end=end, duty=meaning, whole=True)
        case Placement():
            return PlacementPart(start=start, end=end, placement=meaning)
        case Weekday():
            return DayPart(start=start, end=end, day=latest(meaning, today))
        case UndoneReason() | ErosionReason():
            return ReasonPart(start=start, end=end, reason=meaning)
        case DutyOrReason():
            leads = line.sticky_atom(index + 1) is not None
            return DutyOrReasonPart(start=start, end=end, duty=meaning.duty, reason=meaning.reason, leads=leads)
        case Flag():
            return _flag_part(meaning, start, end, today)
        case _:
            assert_never(meaning)


def _flag_part(flag: Flag, start: int, end: int, today: date) -> Part:
    match flag:
        case Flag.TODAY:
            return DayPart(start=start, end=end, day=today)
        case Flag.YESTERDAY:
            return DayPart(start=start, end=end, day=today - timedelta(days=1))
        case Flag.OLD:
            return OldPart(start=start, end=end)
        case Flag.EARLIER:
            return NoClockPart(start=start, end=end, at_sign=False)
        case Flag.TOLD:
            return ToldPart(start=start, end=end)
        case _:
            assert_never(flag)


def _ambiguous(line: Line, index: int, words: tuple[str, ...]) -> NotUnderstood:
    """The refusal of a beginning that several duties share; it names a word of each."""
    word = line.atoms[index]
    choice = said("{words} or {last}", words=", ".join(words[:-1]), last=words[-1])
    return line.refusal(
        said("{typed} could be {choice}: write more of the word", typed=quoted(word.text), choice=choice),
        word.start,
        word.end,
    )
