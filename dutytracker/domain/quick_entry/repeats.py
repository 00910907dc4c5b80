"""What was said twice: a line says each thing once."""

from dataclasses import replace

from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.parts import DutyPart, LengthForm, LengthPart, Part, RangePart
from dutytracker.domain.quick_entry.refusal import FIRST, NotUnderstood, quoted
from dutytracker.domain.quick_entry.sticking import is_count_key
from dutytracker.domain.quick_entry.vocabulary import ENTRY, Vocabulary
from dutytracker.domain.saying import said

LONGEST_HOUR = 2
"""The most digits of an hour; a longer bare number may be hour and minutes."""


def second_part(line: Line, parts: tuple[Part, ...], place: int) -> NotUnderstood | None:
    """The refusal of a part that says what a part before it says; one that says the same may simply go."""
    part = parts[place]
    before = next((one for one in parts[:place] if one.slot is part.slot), None)
    if before is None:
        return None
    says_the_same = replace(before, start=part.start, end=part.end) == part
    lines = (line.with_text("", part.start, part.end),) if says_the_same else ()
    typed = quoted(line.text[part.start : part.end])
    statement = said("{typed} is a second {slot}: each part comes once", typed=typed, slot=said(part.slot.value))
    return line.refusal(statement, part.start, part.end, *lines)


def second_length(line: Line, parts: tuple[Part, ...], place: int) -> NotUnderstood | None:
    """The refusal of a second length, or of a length and a range, at the second of the two."""
    part = parts[place]
    length = next((one for one in parts[:place] if isinstance(one, LengthPart)), None)
    typed = quoted(line.text[part.start : part.end])
    if isinstance(part, RangePart):
        return _beside_range(line, part, length) if length else None
    if any(isinstance(one, RangePart) for one in parts[:place]):
        return _beside_range(line, part, part)
    clock = _as_clock_time(part)
    if length is None or clock is None:
        return None
    statement = said("{typed} is a second length: a clock time takes an @", typed=typed)
    return line.refusal(statement, part.start, part.end, line.with_text(clock, part.start, part.end), sample=clock)


def second_duty(line: Line, parts: tuple[Part, ...], place: int, vocabulary: Vocabulary) -> NotUnderstood | None:
    """The refusal of a part that names another duty than the first one did; the same may be named again."""
    part = parts[place]
    duties = [one for one in parts if isinstance(one, DutyPart)]
    first = duties[0]
    if len({one.duty for one in duties}) == 1:
        return None
    if _counted(parts, place, line):
        return _count(line, part, parts[place + 1])
    if isinstance(part, DutyPart) and part.duty is first.duty:
        return None
    following = parts[place + 1] if place + 1 < len(parts) else None
    if isinstance(following, LengthPart) and any(isinstance(one, LengthPart) for one in parts[:place]):
        return _second_entry(line, part, following, vocabulary)
    typed, other = quoted(line.text[part.start : part.end]), quoted(line.text[first.start : first.end])
    return line.refusal(
        said("{typed} is another duty than {other}: a line names one duty", typed=typed, other=other),
        part.start,
        part.end,
    )


def _beside_range(line: Line, part: Part, length: Part) -> NotUnderstood:
    typed = quoted(line.text[part.start : part.end])
    statement = said("{typed} is too much: a range gives the length already", typed=typed)
    return line.refusal(statement, part.start, part.end, line.with_text("", length.start, length.end))


def _as_clock_time(part: Part) -> str | None:
    """How to write a second length that is more likely a clock time; `None` where it is not."""
    if not isinstance(part, LengthPart) or part.clock is None:
        return None
    is_likely = part.form is LengthForm.COLON or part.end - part.start > LONGEST_HOUR
    return f"@{part.clock.text}" if is_likely else None


def _counted(parts: tuple[Part, ...], place: int, line: Line) -> bool:
    """True for the key `x` right before a bare number."""
    following = parts[place + 1] if place + 1 < len(parts) else None
    is_bare = isinstance(following, LengthPart) and following.form is LengthForm.BARE
    return is_bare and is_count_key(line, parts[place])


def _count(line: Line, part: Part, number: Part) -> NotUnderstood:
    typed = quoted(line.text[part.start : number.end])
    statement = said("{typed} reads like a count: counts are not kept, and x is Other", typed=typed)
    return line.refusal(statement, part.start, number.end, line.with_text("", part.start, number.end))


def _second_entry(line: Line, part: Part, length: Part, vocabulary: Vocabulary) -> NotUnderstood:
    words = "{typed} is a second entry: one entry a line"
    if vocabulary is not ENTRY:
        words = "{typed} is a second item: one item a line"
    statement = said(words, typed=quoted(line.text[part.start : length.end]))
    first = line.with_text("", part.start, len(line.text))
    return line.refusal(statement, part.start, length.end, first, leads_to=FIRST)
