"""Made-up notes in which each part that tells who a patient is stands in marks: *left vm for ⟦phone:408-555-0133⟧*.

One note a line, with its language and a tab before it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from dutytracker.domain.patient_data import Finding, Kind

NOTES = Path(__file__).parent / "notes"
MADE_UP = re.compile("555")
MADE_UP_SPOKEN = re.compile(r"\b(?P<five>five|cinco)(?P<between>[ -])(?P=five)(?P=between)(?P=five)\b")
MADE_UP_MAIL = re.compile(r"\bexample\b")
EXCHANGES = (200, 989)
DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
CIFRAS = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
ENDINGS = ("com", "com", "com", "org", "net", "edu", "mx", "es")
MARK = re.compile(r"⟦(?P<kind>\w+):(?P<part>[^⟦⟧]*)⟧")


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedNote:
    """A note without its marks, and what was marked."""

    text: str
    telling: tuple[Finding, ...]


def tables() -> list[Path]:
    """The files, in the order of their names."""
    return sorted(NOTES.glob("*.txt"))


def notes_in(table: Path) -> Iterator[MarkedNote]:
    """The notes of a file as they would be in life, in its order.

    Raises: `ValueError` for a mark of an unknown kind, or one that is open.
    """
    for line in table.read_text(encoding="utf-8").splitlines():
        _, marked = line.split("\t")
        yield note_of(as_in_life(marked))


def as_in_life(marked: str) -> str:
    """The same text without what only made-up numbers and addresses have, such as 555 and *.example*.

    Nothing is to be learned of that. What stands there instead is drawn from the text itself: the same each time.
    """
    chance = Random(marked)  # noqa: S311 - nothing secret
    return MARK.sub(lambda match: f"⟦{match['kind']}:{_part_as_in_life(match, chance)}⟧", marked)


def _part_as_in_life(match: re.Match[str], chance: Random) -> str:
    part = match["part"]
    if match["kind"] == Kind.PHONE:
        part = MADE_UP.sub(str(chance.randint(*EXCHANGES)), part, count=1)
        return MADE_UP_SPOKEN.sub(lambda said: _spoken(said, chance), part, count=1)
    if match["kind"] == Kind.EMAIL:
        return MADE_UP_MAIL.sub(chance.choice(ENDINGS), part)
    return part


def _spoken(said: re.Match[str], chance: Random) -> str:
    return said["between"].join(chance.choices(DIGITS if said["five"] == DIGITS[5] else CIFRAS, k=3))


def note_of(marked: str) -> MarkedNote:
    """The note of a text with marks. Raises: `ValueError` for a mark of an unknown kind, or one that is open."""
    text, telling, at = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        telling.append(Finding(len(text), len(text) + len(match["part"]), Kind(match["kind"])))
        text += match["part"]
        at = match.end()
    text += marked[at:]
    if "⟦" in text or "⟧" in text:
        raise ValueError(f"A mark is open: {marked}")
    return MarkedNote(text=text, telling=tuple(telling))
