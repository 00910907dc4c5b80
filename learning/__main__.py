"""Learns the weights of the patient-data guard, or tells how well they would do on notes of another writer.

python -m learning              learn from all notes, and write the module of weights
python -m learning --leave-out  leave out the notes of one writer after the other, learn from the others, and score
"""

import sys
from collections.abc import Sequence

from learning.fitting import learned_from
from learning.leaving_out import scores
from learning.marked_notes import notes_in, tables
from learning.writing import WEIGHTS, digest_of_what_is_learned_from, source_of


def main(words: Sequence[str]) -> None:
    """Does what the words say."""
    if "--leave-out" in words:
        for line in scores(word for word in words if word != "--leave-out"):
            print(line, flush=True)
        return
    notes = [note for table in tables() for note in notes_in(table)]
    weights = learned_from(notes)
    WEIGHTS.write_text(source_of(weights, digest_of_what_is_learned_from()), encoding="utf-8")
    kinds = sum(map(len, weights.of_kinds.values()))
    print(f"{len(notes)} notes: {len(weights.telling)} clues of whether a word tells, {kinds} of what kind it is.")


if __name__ == "__main__":
    main(sys.argv[1:])
