"""A typed line cut into atoms: words, numbers, dates and signs, each with its place in the text."""

import re
from collections.abc import Iterator
from enum import Enum, auto

from dutytracker.domain.dataclass import dataclass


class AtomKind(Enum):
    """What an atom looks like; what it means, the neighbours decide."""

    DATE = auto()
    """Two or three numbers between slashes, or three between dashes."""
    HOURS_MINUTES = auto()
    """Two numbers around a colon."""
    DECIMAL = auto()
    """Digits with a decimal point or comma; a comma without digits before it only after white space."""
    NUMBER = auto()
    WORD = auto()
    """Letters; a dash between letters belongs to the word."""
    AT = auto()
    DASH = auto()
    """`-` or `–`."""
    ODD = auto()
    """Characters that are no part of any line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """A piece of a line; the `text` of a word is in lower case and `start` its offset in what was typed."""

    kind: AtomKind
    text: str
    start: int
    sticks: bool
    """True where no white space stands before it."""

    @property
    def end(self) -> int:
        """The offset just after it."""
        return self.start + len(self.text)

    @property
    def is_clock_number(self) -> bool:
        """True for what may be a clock time, once its value is right."""
        return self.kind in {AtomKind.NUMBER, AtomKind.HOURS_MINUTES}


_ATOM = re.compile(
    r"""
      (?P<DATE>          \d+/\d+(?:/\d+)? | \d+-\d+-\d+ )
    | (?P<HOURS_MINUTES> \d+:\d+ )
    | (?P<DECIMAL>       \d+[.,]\d+ | \.\d+ | (?<!\S),\d+ )
    | (?P<NUMBER>        \d+ )
    | (?P<WORD>          [A-Za-z]+ (?:-[A-Za-z]+)* )
    | (?P<AT>            @ )
    | (?P<DASH>          [-–] )
    | (?P<ODD>           [^\s\dA-Za-z@–-]+ )
    """,
    re.ASCII | re.VERBOSE,
)


def atoms_of(text: str) -> Iterator[Atom]:
    """The atoms of `text` in order; every character but ASCII white space belongs to one."""
    end = -1
    for match in _ATOM.finditer(text):
        kind = AtomKind[match.lastgroup or "ODD"]
        typed = match.group()
        text = typed.lower() if kind is AtomKind.WORD else typed
        yield Atom(kind=kind, text=text, start=match.start(), sticks=match.start() == end)
        end = match.end()
