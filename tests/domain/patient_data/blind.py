"""Scores the rules on notes written blind: `python -m tests.domain.patient_data.blind`, or with numbers of sets behind.

Each set is by somebody who had not seen the rules, lies beside this file as `blind_notes_NUMBER.csv`, and is scored
once while it is new. What the rules missed of one was learned from afterward.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tests.domain.patient_data.notes import Note, found_parts, notes_in, stands_bare, strong_kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How often each strong kind was there and was found by its name, how the parts of it, and how the notes fared."""

    there: Counter[str]
    found: Counter[str]
    parts: Counter[str]
    """What the author marked, by its kind; none in the first six sets."""
    underlined: Counter[str]
    """Of those, in which something strong is found, whatever it is taken for."""
    bare: Counter[str]
    """Of the parts, the names that stand bare, and how many of them something strong is found in: *there*, *found*."""
    telling: int
    """Notes with a strong kind."""
    stopped: int
    """Of those, with any strong finding: the member is asked."""
    harmless: int
    alarms: int
    """Harmless notes with a strong finding."""

    def lines(self) -> list[str]:
        """The score in words."""
        kinds = [f"{kind}: {self.found[kind]} of {self.there[kind]}" for kind in sorted(self.there)]
        return [
            *kinds,
            f"strong kinds: {self.found.total()} of {self.there.total()}",
            *self._lines_of_parts(),
            f"telling notes that are asked about: {self.stopped} of {self.telling}",
            f"false alarms: {self.alarms} of {self.harmless}",
        ]

    def _lines_of_parts(self) -> list[str]:
        if not self.parts:
            return []
        kinds = [f"marked as {kind}: {self.underlined[kind]} of {self.parts[kind]}" for kind in sorted(self.parts)]
        found, there = self.underlined.total(), self.parts.total()
        return [
            *kinds,
            f"marked parts: {found} of {there}",
            f"names that stand bare: {self.bare['found']} of {self.bare['there']}",
            f"all other parts: {found - self.bare['found']} of {there - self.bare['there']}",
        ]


SETS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)


def blind_notes(number: int) -> list[Note]:
    """The notes of a set, in its order."""
    return notes_in(f"blind_notes_{number}.csv")


def score_of(notes: Sequence[Note]) -> Score:
    """How the rules fare on them."""
    there = Counter(kind for note in notes for kind in note.kinds)
    found = Counter(kind for note in notes for kind in note.kinds & strong_kinds(note.text))
    telling = [note for note in notes if note.kinds]
    harmless = [note for note in notes if not note.kinds]
    return Score(
        there=there,
        found=found,
        parts=Counter(part.kind for note in notes for part in note.parts),
        underlined=Counter(part.kind for note in notes for part in found_parts(note)),
        bare=Counter(
            which
            for note in notes
            for part in note.parts
            if stands_bare(note, part)
            for which in ("there", *(["found"] if part in found_parts(note) else []))
        ),
        telling=len(telling),
        stopped=sum(bool(strong_kinds(note.text)) for note in telling),
        harmless=len(harmless),
        alarms=sum(bool(strong_kinds(note.text)) for note in harmless),
    )


if __name__ == "__main__":
    for which in [int(word) for word in sys.argv[1:]] or SETS:
        print("\n".join((f"set {which}", *score_of(blind_notes(which)).lines())))
