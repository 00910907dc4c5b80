"""The parts of a line put together: each once, only what the line takes, the leftmost that is wrong named."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.parts import DutyPart, LengthPart, Part, RangePart
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.quick_entry.repeats import second_duty, second_length, second_part
from dutytracker.domain.quick_entry.vocabulary import Vocabulary
from dutytracker.domain.saying import said

OnePart = TypeVar("OnePart", bound=Part)

LengthCheck = Callable[[Line, LengthPart], NotUnderstood | None]
"""Says what is wrong with a length on one kind of line."""


@dataclass(frozen=True, slots=True)
class Collected:
    """The parts of a line that are right by themselves and together."""

    parts: tuple[Part, ...]

    def one(self, kind: type[OnePart]) -> OnePart | None:
        """The first part of that kind; `None` where there is none."""
        return next((part for part in self.parts if isinstance(part, kind)), None)


def collected(
    line: Line, found: Iterable[Part | NotUnderstood], vocabulary: Vocabulary, length_check: LengthCheck
) -> Collected:
    """All parts of `line`.

    Raises:
        NotUnderstood: for the leftmost part that was refused already, does not belong, is said twice or is too long.
    """
    found = tuple(found)
    parts = tuple(one for one in found if isinstance(one, Part))
    first_wrong_part = next((one for one in found if isinstance(one, NotUnderstood)), None)
    first_wrong_place = next(_refusals(line, parts, vocabulary, length_check), None)
    refusals = [one for one in (first_wrong_part, first_wrong_place) if one is not None]
    if refusals:
        raise min(refusals, key=lambda refusal: refusal.at)
    return Collected(parts)


def _refusals(
    line: Line, parts: tuple[Part, ...], vocabulary: Vocabulary, length_check: LengthCheck
) -> Iterator[NotUnderstood]:
    """What is wrong with parts that are right by themselves, from left to right."""
    for place, part in enumerate(parts):
        refusal = _trouble(line, parts, place, vocabulary)
        if refusal is None and isinstance(part, LengthPart):
            refusal = length_check(line, part)
        if refusal is not None:
            yield refusal


def _trouble(line: Line, parts: tuple[Part, ...], place: int, vocabulary: Vocabulary) -> NotUnderstood | None:
    """What is wrong with the part at `place` on this line and beside the other parts."""
    part = parts[place]
    if part.slot not in vocabulary.slots:
        return _foreign(line, part, vocabulary)
    if isinstance(part, DutyPart):
        return second_duty(line, parts, place, vocabulary)
    refusal = second_length(line, parts, place) if isinstance(part, LengthPart | RangePart) else None
    return refusal or second_part(line, parts, place)


def _foreign(line: Line, part: Part, vocabulary: Vocabulary) -> NotUnderstood:
    typed = quoted(line.text[part.start : part.end])
    statement = said(
        "{typed} does not belong on {name}, which takes {takes}",
        typed=typed,
        name=said(vocabulary.name),
        takes=said(vocabulary.takes),
    )
    return line.refusal(statement, part.start, part.end, line.with_text("", part.start, part.end))
