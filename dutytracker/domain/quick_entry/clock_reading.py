"""Clock times and ranges on a line."""

from dutytracker.domain.quick_entry.atoms import Atom, AtomKind
from dutytracker.domain.quick_entry.clock import clock_reading
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.parts import ClockPart, NoClockPart, RangePart
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.quick_entry.words import HALVES, UNTIL_WORDS
from dutytracker.domain.saying import said

TimePart = ClockPart | RangePart | NoClockPart


def read_after_at(line: Line, index: int) -> tuple[TimePart | NotUnderstood, int]:
    """The time after the `@` at `index`, and the index of the first atom after it."""
    at, number = line.atoms[index], line.atom(index + 1)
    if number is not None and number.kind is AtomKind.DASH:
        return NoClockPart(start=at.start, end=number.end, at_sign=True), index + 2
    if number is None or not number.is_clock_number:
        return _no_time(line, index), line.chunk_end(index)
    return _read_range(line, index, index + 1) or _read_start(line, index, index + 1)


def read_clock(line: Line, index: int) -> tuple[TimePart | NotUnderstood, int] | None:
    """The range, or the time with am or pm, that begins with the number at `index`; `None` where it is neither."""
    in_range = _read_range(line, index, index)
    if in_range is not None:
        return in_range
    return _read_start(line, index, index) if _half(line, index + 1) is not None else None


def _read_start(line: Line, first: int, number: int) -> tuple[ClockPart | NotUnderstood, int]:
    """A start whose number stands at `number`; `first` is the `@` before it or the number itself."""
    half = _half(line, number + 1)
    after = number + (1 if half is None else 2)
    start, end = line.atoms[first].start, line.atoms[after - 1].end
    reading = clock_reading(line.atoms[number], half)
    if reading is None:
        return line.refusal(said("{typed} is not a clock time", typed=quoted(line.text[start:end])), start, end), after
    return ClockPart(start=start, end=end, reading=reading, at_sign=first != number), after


def _read_range(line: Line, first: int, number: int) -> tuple[RangePart | NotUnderstood, int] | None:
    """A range whose first number stands at `number`; `None` where no dash (nor a word for it) follows."""
    dash = number + (1 if _half(line, number + 1) is None else 2)
    sign, last = line.atom(dash), line.atom(dash + 1)
    is_worded = sign is not None and sign.text in UNTIL_WORDS
    if sign is None or not (sign.kind is AtomKind.DASH or is_worded):
        return None
    if last is None or not last.is_clock_number:
        return None if is_worded else (_open_range(line, first, dash), dash + 1)
    after = dash + (2 if _half(line, dash + 2) is None else 3)
    if is_worded:
        return _worded_range(line, first, dash, after), after
    return _range(line, first, number, dash + 1, after), after


def _range(line: Line, first: int, number: int, last: int, after: int) -> RangePart | NotUnderstood:
    start, end = line.atoms[first].start, line.atoms[after - 1].end
    halves = _half(line, number + 1), _half(line, last + 1)
    ends = clock_reading(line.atoms[number], halves[0]), clock_reading(line.atoms[last], halves[1])
    if ends[0] is None or ends[1] is None:
        sentence = said("{typed} is not a range of clock times such as 9:10-9:30", typed=quoted(line.text[start:end]))
        return line.refusal(sentence, start, end)
    at_sign, has_half = first != number, halves != (None, None)
    return RangePart(start=start, end=end, first=ends[0], last=ends[1], at_sign=at_sign, has_half=has_half)


def _worded_range(line: Line, first: int, word: int, after: int) -> NotUnderstood:
    """The refusal of `9 to 9:30`."""
    start, end = line.atoms[first].start, line.atoms[after - 1].end
    ends = line.text[start : line.atoms[word - 1].end], line.text[line.atoms[word + 1].start : end]
    dashed = "-".join("".join(one.split()) for one in ends)
    statement = said("A range is written with a dash, not as {typed}", typed=quoted(line.text[start:end]))
    return line.refusal(statement, start, end, line.with_text(dashed, start, end), sample=dashed)


def _open_range(line: Line, first: int, dash: int) -> NotUnderstood:
    start, end = line.atoms[first].start, line.atoms[dash].end
    return line.refusal(
        said("{typed} needs a second clock time, such as 9-9:30", typed=quoted(line.text[start:end])), start, end
    )


def _no_time(line: Line, index: int) -> NotUnderstood:
    start, after = line.atoms[index].start, line.chunk_end(index)
    end = line.atoms[after - 1].end
    number = line.sticky_atom(index + 1)
    lines: tuple[str, ...] = ()
    if number is not None and number.kind is AtomKind.DECIMAL:
        lines = (line.with_text(number.text.replace(".", ":").replace(",", ":"), number.start, number.end),)
    return line.refusal(
        said("{typed} needs a clock time after the @", typed=quoted(line.text[start:end])), start, end, *lines
    )


def _half(line: Line, index: int) -> str | None:
    """The am or pm at that place."""
    atom: Atom | None = line.atom(index)
    return atom.text if atom is not None and atom.text in HALVES else None
