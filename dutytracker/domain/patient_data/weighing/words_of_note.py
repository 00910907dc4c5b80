"""A note taken apart into words, numbers and signs, and what can be said of each by itself."""

import re
import unicodedata

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.patient_data.ordinary import is_ordinary
from dutytracker.domain.patient_data.weighing.classes import (
    A_WORD_TOO,
    BARE,
    FIRST,
    KNOWN_SHORT,
    LAST,
    classes_of,
)

PIECES = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+|[^\w\s]|_")
RUN = re.compile(r"\d(?:[\s().–-]{0,2}\d)*")
"""A number and those behind it that may be parts of the same."""

LONGEST_INITIALS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word, number or sign of a note, by offsets into it: from `start` up to, and without, `end`."""

    start: int
    end: int
    plain: str
    """In small letters without accents."""
    form: str
    """How it is written: *Xx*, *xxx*, *XX*, *ddd*, or the sign itself."""
    classes: frozenset[str]
    standing: str
    """What it may be: a first or last name, initials, a word that everybody writes, one that is in no list."""

    @property
    def is_letters(self) -> bool:
        """True for what is neither a number nor a sign."""
        return self.plain[0].isalpha()

    @property
    def is_number(self) -> bool:
        """True for digits."""
        return self.plain.isdecimal()

    @property
    def may_be_a_name(self) -> bool:
        """True for letters that are no word everybody writes."""
        return self.is_letters and not self.standing.startswith(ORDINARY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Numbers that stand together as parts of one."""

    start: int
    end: int
    digits: int
    pattern: str
    """What is written, *d* for each digit."""


ORDINARY, NUMBER, SIGN = "ordinary", "number", "sign"


def words_of(text: str) -> tuple[Word, ...]:
    """The words, numbers and signs of a note, from left to right."""
    return tuple(_word(match) for match in PIECES.finditer(text))


def runs_in(text: str) -> tuple[Run, ...]:
    """The numbers of a note, from left to right, those that may be parts of one together."""
    return tuple(
        Run(
            start=match.start(),
            end=match.end(),
            digits=sum(map(str.isdecimal, match.group())),
            pattern=re.sub(r"\d", "d", match.group())[:LONGEST_PATTERN],
        )
        for match in RUN.finditer(text)
    )


LONGEST_PATTERN = 16


def _word(match: re.Match[str]) -> Word:
    written = match.group()
    plain = _plain(written)
    classes = classes_of(plain)
    form = _form(written)
    return Word(
        start=match.start(),
        end=match.end(),
        plain=plain,
        form=form,
        classes=classes,
        standing=_standing(written, plain, form, classes),
    )


def _plain(written: str) -> str:
    lower = written.lower()
    if lower.isascii():
        return lower
    kept = "".join(sign for sign in unicodedata.normalize("NFD", lower) if not unicodedata.combining(sign))
    return kept or lower


def _form(written: str) -> str:
    if written.isdecimal():
        return "d" * min(len(written), 8)
    if not written[0].isalpha():
        return written
    if written.isupper():
        return "X" * min(len(written), 4)
    if written.islower():
        return "x" * min(len(written), 4)
    return "Xx" if written[1:].islower() else "xX"


def _standing(written: str, plain: str, form: str, classes: frozenset[str]) -> str:
    if not plain[0].isalpha():
        return NUMBER if plain.isdecimal() else SIGN
    case = {"Xx": " Xx", "xX": " Xx"}.get(form, " XX" if form[0] == "X" else " xx")
    says_something = not classes <= BARE.keys()
    if len(plain) <= LONGEST_INITIALS and written.isupper() and not says_something and KNOWN_SHORT not in classes:
        return f"{len(plain)} capitals"
    return _kind_of_word(classes, is_known=says_something or is_ordinary(plain)) + case


def _kind_of_word(classes: frozenset[str], *, is_known: bool) -> str:
    if FIRST in classes:
        if A_WORD_TOO in classes:
            return A_WORD_TOO
        return f"{FIRST}, {ORDINARY}" if is_known else "both names" if LAST in classes else FIRST
    if LAST in classes:
        return f"{LAST}, {ORDINARY}" if is_known else LAST
    return ORDINARY if is_known else "in no list"
