"""Notes made up for the tests, in tables, and the strong kinds that are in them."""

import csv
from dataclasses import dataclass
from pathlib import Path

from dutytracker.domain.patient_data import findings_in

PARTS = ["pt ", "A.", "1-", "55 ", "de ", "Maria ", "12 ", "@a.", "mr ", "St ", "x", "(", "-"]
"""Parts that rules look for, to be run together into notes that are hard on them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note, and the strong kinds that its author put into it; none where it is harmless."""

    text: str
    kinds: frozenset[str]


def notes_in(table: str) -> list[Note]:
    """The notes of a table beside this file, in its order."""
    with Path(__file__).with_name(table).open(encoding="utf-8", newline="") as file:
        return [
            Note(text=row["note"], kinds=frozenset(filter(None, row["strong_kinds"].split(";"))))
            for row in csv.DictReader(file)
        ]


def strong_kinds(text: str) -> frozenset[str]:
    """The strong kinds that the rules find."""
    return frozenset(finding.kind.value for finding in findings_in(text) if finding.is_strong)
