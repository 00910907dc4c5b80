"""Notes made up for the tests, in tables, and the strong kinds that are in them."""

import csv
from dataclasses import dataclass
from pathlib import Path

from dutytracker.domain.patient_data import Finding, findings_in, telling
from dutytracker.domain.patient_data.finding import found_by_rules, read_calmly
from dutytracker.domain.patient_data.weighing.words_of_note import words_of

PARTS = ["pt ", "A.", "1-", "55 ", "de ", "Maria ", "12 ", "@a.", "mr ", "St ", "x", "(", "-"]
"""Parts that rules look for, to be run together into notes that are hard on them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What the author of a note marked in it: of which kind it is, and from where up to where it stands."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note, and the strong kinds that its author put into it; none where it is harmless."""

    text: str
    kinds: frozenset[str]
    parts: tuple[Part, ...] = ()
    """Where they stand; empty in tables that do not say so."""


def notes_in(table: str) -> list[Note]:
    """The notes of a table beside this file, in its order."""
    with Path(__file__).with_name(table).open(encoding="utf-8", newline="") as file:
        return [
            Note(
                text=row["note"],
                kinds=frozenset(filter(None, row["strong_kinds"].split(";"))),
                parts=tuple(_part(written) for written in filter(None, (row.get("parts") or "").split(";"))),
            )
            for row in csv.DictReader(file)
        ]


def _part(written: str) -> Part:
    """A part as the tables have it: *phone:12-24*."""
    kind, place = written.split(":")
    start, end = place.split("-")
    return Part(kind=kind, start=int(start), end=int(end))


def strong_kinds(text: str) -> frozenset[str]:
    """The strong kinds that are found."""
    return frozenset(finding.kind.value for finding in findings_in(text) if finding.is_strong)


def by_rules(text: str) -> tuple[Finding, ...]:
    """What rules alone take for strong."""
    return tuple(finding for finding in found_by_rules(read_calmly(text)) if finding.is_strong)


def kinds_by_rules(text: str) -> frozenset[str]:
    """The strong kinds that rules alone find."""
    return frozenset(finding.kind.value for finding in by_rules(text))


TELLS_WHOSE = frozenset({"treated", "related", "title"})


def stands_bare(note: Note, part: Part) -> bool:
    """True for one name with no title and no word for a patient or a relative in it, up to two words before, or behind.

    A first name alone only hints (docs/domain.md, "Patient data").
    """
    words = [word for word in words_of(note.text) if word.is_letters]
    inside = [word for word in words if word.start < part.end and part.start < word.end]
    around = [word for word in words if word.end <= part.start][-2:] + [
        word for word in words if word.start >= part.end
    ][:1]
    return part.kind == "name" and len(inside) == 1 and not any(word.classes & TELLS_WHOSE for word in inside + around)


def found_parts(note: Note) -> list[Part]:
    """The parts of a note that something strong is found in: the member sees them underlined and is asked."""
    found = telling(note.text)
    return [part for part in note.parts if any(one.start < part.end and part.start < one.end for one in found)]
