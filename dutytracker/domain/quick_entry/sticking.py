"""Which parts may stand together without white space."""

from dutytracker.domain.quick_entry.lengths import LENGTH_MINUTES
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.parts import (
    ClockPart,
    DutyOrReasonPart,
    DutyPart,
    LengthForm,
    LengthPart,
    NoClockPart,
    Part,
    RangePart,
)
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.saying import said


def sticking_trouble(line: Line, index: int, before: Part, after: Part) -> NotUnderstood | None:
    """The refusal of `after`, which begins at `index` and sticks to `before`; `None` where it may."""
    if may_stick(before, after):
        return None
    start = line.atoms[line.chunk_start(index)].start
    end = max(after.end, line.atoms[line.chunk_end(index) - 1].end)
    statement = _statement(line, start, end, before, after)
    if isinstance(before, LengthPart) and isinstance(after, DutyPart):
        gap = "" if after.whole else " "
        swapped = line.text[after.start : after.end] + gap + line.text[before.start : before.end]
        without = (line.with_text("", start, end),) if is_count_key(line, after) else ()
        lines = (*without, line.with_text(swapped, before.start, after.end))
        sample = swapped if LENGTH_MINUTES[0] <= before.minutes <= LENGTH_MINUTES[1] else None
        return line.refusal(statement, start, end, *lines, sample=sample)
    return line.refusal(statement, start, end, _apart(line, before, after))


def may_stick(before: Part, after: Part) -> bool:
    """True for a duty with its length, `@` time or range, and for a length with its `@` time."""
    match before:
        case DutyPart(whole=True) | DutyOrReasonPart():
            return isinstance(after, LengthPart | RangePart) or _begins_with_at(after)
        case LengthPart():
            return _begins_with_at(after)
        case _:
            return False


def _begins_with_at(part: Part) -> bool:
    return isinstance(part, ClockPart | NoClockPart | RangePart) and part.at_sign


def _statement(line: Line, start: int, end: int, before: Part, after: Part) -> str:
    typed = quoted(line.text[start:end])
    match before, after:
        case LengthPart(form=LengthForm.BARE), DutyPart() if is_count_key(line, after):
            return said("{typed} reads like a count: counts are not kept, and x is Other", typed=typed)
        case LengthPart(), DutyPart():
            return said("{typed} is the wrong way around: the duty comes before its length", typed=typed)
        case DutyPart(whole=True), ClockPart():
            return said("{typed} runs together: a clock time without @ stands apart", typed=typed)
        case DutyPart(whole=False), LengthPart() | ClockPart() | RangePart() | NoClockPart():
            return said(
                "{typed} runs together: only a key, a code or a whole word may stick to what follows", typed=typed
            )
        case _:
            return said("{typed} runs together: put a space between its parts", typed=typed)


def _apart(line: Line, before: Part, after: Part) -> str:
    """The line with a space between both parts; `@9p` becomes `@9pm`."""
    is_half = isinstance(before, ClockPart) and line.text[after.start : after.end].lower() == "p"
    return line.with_text("m", after.end, after.end) if is_half else line.with_text(" ", after.start, after.start)


def is_count_key(line: Line, part: Part) -> bool:
    """True for the key `x`, which some take for "times"."""
    return isinstance(part, DutyPart) and line.text[part.start : part.end].lower() == "x"
