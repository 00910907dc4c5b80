"""The parts of a note that its clues, weighed together, say tell who a patient is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from math import fsum

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.patient_data.findings import Finding, Kind
from dutytracker.domain.patient_data.weighing.clues import Looked, clues_in
from dutytracker.domain.patient_data.weighing.weights import OF_KINDS, TELLING
from dutytracker.domain.patient_data.weighing.words_of_note import Word

ASKED_FROM = -0.2
"""Log-odds from which a word tells."""

KEPT_FROM = -1.5
"""Log-odds from which a word tells that a rule takes for strong."""

JOINED_FROM = -1.5
"""Log-odds from which a word belongs to one beside it that tells."""


_WEIGHED = frozenset(TELLING)
_WEIGHED_FOR = {kind: frozenset(weights) for kind, weights in OF_KINDS.items()}
"""Most clues weigh nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weighed:
    """A word of a note, whether it tells, whether it may be of one part with others, and what it would be then."""

    word: Word
    tells: bool
    joins: bool
    kind: Kind


def telling_parts(text: str, by_rules: Sequence[Finding]) -> tuple[Finding, ...]:
    """What tells, from left to right, no two of them sharing a letter; `by_rules` is what rules found in the text."""
    weighed = [_weighed(looked, by_rules) for looked in clues_in(text, by_rules)]
    return tuple(part for run in _runs(weighed) for part in _parts(run))


def log_odds(looked: Looked) -> float:
    """How far all clues together speak for a word telling: 0 where they say nothing either way."""
    return _sum(TELLING, _WEIGHED, looked)


def tells(score: float, *, by_a_rule: bool) -> bool:
    """True where a word of such log-odds tells; `by_a_rule` where a rule takes it for strong."""
    return score >= (KEPT_FROM if by_a_rule else ASKED_FROM)


def taken_for_strong(word: Word, by_rules: Iterable[Finding]) -> bool:
    """True where a strong finding of a rule shares a letter with the word."""
    return any(one.is_strong and one.start < word.end and word.start < one.end for one in by_rules)


def _weighed(looked: Looked, by_rules: Sequence[Finding]) -> _Weighed:
    word, score = looked.word, log_odds(looked)
    does = tells(score, by_a_rule=taken_for_strong(word, by_rules))
    joins = does or score >= JOINED_FROM
    return _Weighed(word=word, tells=does, joins=joins, kind=_kind(looked) if joins else Kind.NAME)


def _kind(looked: Looked) -> Kind:
    scores = {kind: _sum(weights, _WEIGHED_FOR[kind], looked) for kind, weights in OF_KINDS.items()}
    return Kind(max(scores, key=scores.__getitem__))


def _sum(weights: Mapping[str, float], weighed: frozenset[str], looked: Looked) -> float:
    """To the last digit the same in whatever order the clues come."""
    return fsum(weights[clue] for clue in looked.clues & weighed)


def _runs(weighed: Sequence[_Weighed]) -> Iterator[list[_Weighed]]:
    """Words that stand together of which each may be of one part with the others, and at least one tells."""
    for joins, run in groupby(weighed, lambda one: one.joins):
        together = [*run]
        if joins and any(one.tells for one in together):
            yield together


def _parts(run: Sequence[_Weighed]) -> list[Finding]:
    """The parts of a run, one for each kind in it; a sign is of the kind of the word before it."""
    parts: list[Finding] = []
    for one in _without_loose_signs(run):
        if parts and (_is_sign(one) or parts[-1].kind is one.kind):
            parts[-1] = Finding(parts[-1].start, one.word.end, parts[-1].kind)
        else:
            parts.append(Finding(one.word.start, one.word.end, one.kind))
    return parts


def _without_loose_signs(run: Sequence[_Weighed]) -> Sequence[_Weighed]:
    """The run from its first word to its last, and signs around these only where they tell as well."""
    held = [at for at, one in enumerate(run) if one.tells or not _is_sign(one)]
    return run[held[0] : held[-1] + 1]


def _is_sign(one: _Weighed) -> bool:
    return not (one.word.is_letters or one.word.is_number)
