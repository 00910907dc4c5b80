"""Fits the weights: of whether a word tells, and of what kind it is then.

Logistic regression in which most weights are pressed to nothing, so that what is left can be read (Tibshirani 1996;
Fan et al. 2008, LIBLINEAR).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from dutytracker.domain.patient_data.finding import found_by_rules, read_calmly
from dutytracker.domain.patient_data.weighing.clues import clues_in
from learning.marked_notes import MarkedNote

SEEN_AT_LEAST = 2
"""Clues of fewer words are not looked at."""

LOOSENESS = 0.35
"""The inverse of how hard weights are pressed to nothing; chosen by leaving out one writer after the other."""

ALWAYS_THERE = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """The clues of a word, and the kind that its note is marked with there; `None` where it tells nothing."""

    clues: frozenset[str]
    kind: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What was learned: by clue, in log-odds; of each kind against the others."""

    telling: Mapping[str, float]
    of_kinds: Mapping[str, Mapping[str, float]]


def examples_of(note: MarkedNote) -> list[Example]:
    """Each word of a note."""
    calm = read_calmly(note.text)
    looked = clues_in(calm, found_by_rules(calm))
    return [
        Example(
            clues=one.clues,
            kind=next(
                (part.kind.value for part in note.telling if part.start < one.word.end and one.word.start < part.end),
                None,
            ),
        )
        for one in looked
    ]


def learned_from(notes: Iterable[MarkedNote]) -> Weights:
    """The weights that fit notes best. The same notes give the same weights."""
    examples = [example for note in notes for example in examples_of(note)]
    telling = [example for example in examples if example.kind is not None]
    return Weights(
        telling=_fitted(examples, [example.kind is not None for example in examples]),
        of_kinds={
            kind: _fitted(telling, [example.kind == kind for example in telling])
            for kind in sorted({example.kind for example in telling if example.kind is not None})
        },
    )


def _fitted(examples: Sequence[Example], holds: Sequence[bool]) -> dict[str, float]:
    counted = Counter(clue for example in examples for clue in example.clues)
    column = {clue: at for at, clue in enumerate(sorted(clue for clue, n in counted.items() if n >= SEEN_AT_LEAST))}
    rows, columns = [], []
    for row, example in enumerate(examples):
        found = sorted(column[clue] for clue in example.clues if clue in column)
        rows += [row] * len(found)
        columns += found
    there = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(examples), len(column)))
    model = LogisticRegression(C=LOOSENESS, l1_ratio=1, solver="liblinear", max_iter=300, random_state=0)
    model.fit(there, np.array(holds))
    weights = {clue: float(weight) for clue, weight in zip(column, model.coef_[0], strict=True)}
    weights[ALWAYS_THERE] = weights.get(ALWAYS_THERE, 0.0) + float(model.intercept_[0])
    return {clue: rounded for clue, weight in weights.items() if (rounded := round(weight, 3))}
