"""What is looked at in and around each word of a note before it is weighed.

A clue is a short sentence of fixed form, such as *1 left related* or *a name, 1 right “wants”*. It is there or not; how
much it counts is in `weights.py`.
"""

from collections.abc import Iterator, Sequence

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.patient_data.findings import Finding
from dutytracker.domain.patient_data.weighing.classes import BARE
from dutytracker.domain.patient_data.weighing.words_of_note import Run, Word, runs_in, words_of

EDGE = "the edge"
FARTHEST = 2
"""Words to each side that are looked at one by one."""

MOST_DIGITS = 12
OLDEST = range(90, 116)
YEARS = range(1900, 2031)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A word of a note, and the clues to whether it tells who a patient is."""

    word: Word
    clues: frozenset[str]


def clues_in(text: str, findings: Sequence[Finding] = ()) -> tuple[Looked, ...]:
    """Each word, number and sign of a note with its clues, from left to right; `findings` is what rules found in it."""
    note = _Note(text, findings)
    return tuple(
        Looked(word=word, clues=frozenset(note.clues_of(place, word))) for place, word in enumerate(note.words)
    )


class _Note:
    """A note taken apart, and what is said in it of which word."""

    def __init__(self, text: str, findings: Sequence[Finding]) -> None:
        self.words = words_of(text)
        self._rules = [_rule_over(word, findings) for word in self.words]
        self._said = [sorted(word.classes - BARE.keys()) for word in self.words]
        self._run_of = _runs_of(self.words, runs_in(text))
        self._spoken = _spoken(self.words)
        self._written = "in small letters" if text.islower() else "in capitals" if text.isupper() else "mixed"

    def clues_of(self, place: int, word: Word) -> Iterator[str]:
        """All clues of one word, some of them more than once."""
        yield from self._of_itself(place, word)
        yield from self._beside(place)
        yield from self._in_pairs(place, word)
        left, right = self._said_around(place)
        yield from (f"left of it {name}" for name in left)
        yield from (f"right of it {name}" for name in right)
        yield from (f"left of it “{other.plain}”" for other in self.words[:place] if other.is_letters)
        yield from (f"right of it “{other.plain}”" for other in self.words[place + 1 :] if other.is_letters)
        if word.may_be_a_name:
            yield from self._of_a_name(place, word, left, right)
        if self._spoken[place]:
            yield f"{self._spoken[place]} numbers in words"
            yield from (f"{min(self._spoken[place], 5)} numbers in words after {name}" for name in left)
        if (run := self._run_of[place]) is not None:
            yield from self._of_a_number(place, word, run, left, right)

    def _of_itself(self, place: int, word: Word) -> Iterator[str]:
        yield "any"
        yield f"is “{word.plain}”"
        yield f"is {word.form}"
        yield f"is {word.standing}"
        yield f"is {word.standing} {self._written}"
        yield f"found as {self._rules[place]}"
        yield from (f"is {name}" for name in word.classes)
        if word.is_letters:
            yield f"is {'+'.join(sorted(word.classes & BARE.keys()))} {word.form}"
            yield f"{min(len(word.plain), 8)} letters"
            yield from (f"begins {word.plain[:length]}" for length in (2, 3))
            yield from (f"ends {word.plain[-length:]}" for length in (2, 3, 4))
        if place == 0 or place == len(self.words) - 1:
            yield "is first" if place == 0 else "is last"

    def _beside(self, place: int) -> Iterator[str]:
        for where, other in self._neighbors(place):
            if other is None:
                yield f"{where} {EDGE}"
                continue
            word = self.words[other]
            yield f"{where} “{word.plain}”"
            yield f"{where} {word.form}"
            yield f"{where} found as {self._rules[other]}"
            yield from (f"{where} {name}" for name in word.classes)
            if abs(other - place) == 1:
                yield f"{where} ends {word.plain[-3:]}"

    def _in_pairs(self, place: int, word: Word) -> Iterator[str]:
        words, kind = self.words, f"{word.standing}, {word.form}"
        for where, other in self._neighbors(place):
            if other is None:
                continue
            yield from (f"{where} {name}, is {kind}" for name in self._said[other])
            if abs(other - place) == 1:
                yield f"{where} “{words[other].plain}”, is {word.form}"
        if place > 1:
            yield f"after “{words[place - 2].plain} {words[place - 1].plain}”"
        if place < len(words) - 2:
            yield f"before “{words[place + 1].plain} {words[place + 2].plain}”"

    def _of_a_name(self, place: int, word: Word, left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
        for kind in (word.standing, "a name"):
            for where, other in self._neighbors(place):
                if other is None:
                    yield f"{kind}, {where} {EDGE}"
                    continue
                yield f"{kind}, {where} “{self.words[other].plain}”"
                yield from (f"{kind}, {where} {name}" for name in self._said[other])
                yield f"{kind}, {where} is {self.words[other].standing}"
            yield from (f"{kind}, left of it {name}" for name in left)
            yield from (f"{kind}, right of it {name}" for name in right)
        for beside in self.words:
            if beside.is_letters and beside is not word:
                yield f"a name in a note with “{beside.plain}”"

    def _of_a_number(
        self, place: int, word: Word, run: Run, left: Sequence[str], right: Sequence[str]
    ) -> Iterator[str]:
        digits = min(run.digits, MOST_DIGITS)
        of_digits = f"{digits} digits"
        yield of_digits
        yield f"written {run.pattern}"
        before = [at for at in range(place) if self.words[at].end <= run.start]
        after = [at for at in range(place + 1, len(self.words)) if self.words[at].start >= run.end]
        if before:
            yield f"{of_digits} after “{self.words[before[-1]].plain}”"
        if after:
            yield f"{of_digits} before “{self.words[after[0]].plain}”"
        nearest = next((self._said[at] for at in reversed(before) if self._said[at]), [])
        for name in nearest:
            yield f"{of_digits} next after {name}"
            yield f"written {run.pattern} next after {name}"
        sizes = (of_digits, _size(word)) if word.is_number else (of_digits,)
        for size in sizes:
            yield size
            yield from (f"{size}, left of it {name}" for name in left)
            yield from (f"{size}, right of it {name}" for name in right)

    def _neighbors(self, place: int) -> Iterator[tuple[str, int | None]]:
        for steps in range(1, FARTHEST + 1):
            left, right = place - steps, place + steps
            yield f"{steps} left", left if left >= 0 else None
            yield f"{steps} right", right if right < len(self.words) else None

    def _said_around(self, place: int) -> tuple[list[str], list[str]]:
        left = {name for said in self._said[:place] for name in said}
        right = {name for said in self._said[place + 1 :] for name in said}
        return sorted(left), sorted(right)


def _rule_over(word: Word, findings: Sequence[Finding]) -> str:
    over = [one.kind.value for one in findings if word.start < one.end and one.start < word.end]
    return over[-1] if over else "nothing"


def _runs_of(words: Sequence[Word], runs: Sequence[Run]) -> list[Run | None]:
    return [next((run for run in runs if run.start <= word.start < run.end), None) for word in words]


def _spoken(words: Sequence[Word]) -> list[int]:
    """For each word, how many numbers in words stand together there."""
    lengths = [0] * len(words)
    begun = 0
    for place, word in enumerate(words):
        if word.classes.isdisjoint(("digit", "ten")):
            begun = place + 1
        else:
            lengths[begun : place + 1] = [place + 1 - begun] * (place + 1 - begun)
    return lengths


def _size(word: Word) -> str:
    value, length = int(word.plain), len(word.plain)
    if value in OLDEST and length <= 3:
        return "90 to 115"
    if value in YEARS and length == 4:
        return "a year"
    return f"{min(length, 10)} in a row"
