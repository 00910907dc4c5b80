"""What looking at a note costs: the dearest of many that are made to be hard on the rules for patient data."""

from itertools import product
from time import perf_counter

from benchmarks.measuring import Result
from dutytracker.domain.patient_data import findings_in
from dutytracker.domain.text_rules import NOTE_LENGTH

PARTS = ("pt ", "A.", "1-", "55 ", "de ", "Maria ", "12 ", "@a.", "mr ", "St ", "x", "(", "-")
"""Parts that rules look for: two of them, again and again, leave them the most to try."""

ROUNDS = 3


def hardest_note() -> Result:
    """One look at the note that takes longest, at its best of three."""
    notes = ["".join(parts * NOTE_LENGTH)[:NOTE_LENGTH] for parts in product(PARTS, repeat=2)]
    return Result(
        name="typing: the rules for patient data over the hardest of 169 notes",
        how="One look at the note, of 169 made to be hard, that takes longest; each at its best of three.",
        value=max(min(_looked_at(note) for _ in range(ROUNDS)) for note in notes),
        limit=0.016,
        against="one frame",
    )


def _looked_at(note: str) -> float:
    start = perf_counter()
    findings_in(note)
    return perf_counter() - start
