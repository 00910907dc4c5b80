"""Lengths of time as they are typed."""

from fractions import Fraction

from dutytracker.domain.quick_entry.atoms import Atom, AtomKind
from dutytracker.domain.quick_entry.clock import clock_reading
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.parts import LengthForm, LengthPart
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.quick_entry.words import HALVES, HOUR_WORDS, MINUTE_WORDS, UNTIL_WORDS
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.saying import said

LONGEST_BARE = 3
"""The most digits of a length without a unit."""

LENGTH_MINUTES = (1, 16 * 60)
"""The least and the most minutes of a length."""


def read_length(line: Line, index: int) -> tuple[LengthPart | NotUnderstood, int]:
    """The length that begins with the number at `index`, and the index of the first atom after it."""
    number = line.atoms[index]
    if number.kind is AtomKind.DECIMAL:
        return _decimal(line, index)
    if number.kind is AtomKind.HOURS_MINUTES:
        return _hours_and_minutes(line, index)
    unit = _word(line.atom(index + 1))
    if unit in MINUTE_WORDS:
        return _length(line, index, index + 2, int(number.text)), index + 2
    if unit in HOUR_WORDS:
        return _hours(line, index)
    return _length(line, index, index + 1, int(number.text), LengthForm.BARE), index + 1


def length_refusal(
    line: Line, part: LengthPart, takes: str, limits: tuple[int, int] = LENGTH_MINUTES
) -> NotUnderstood | None:
    """The refusal of a length outside `limits` or of too many digits; `takes` ends the sentence."""
    least, most = limits
    if least <= part.minutes <= most:
        return without_unit(line, part) if _is_too_wide(part) else None
    typed = quoted(line.text[part.start : part.end])
    return line.refusal(said("{typed} is out of range: {takes}", typed=typed, takes=said(takes)), part.start, part.end)


def without_unit(line: Line, part: LengthPart) -> NotUnderstood:
    """The refusal of a bare number that is doubtful as minutes."""
    typed, minutes = quoted(line.text[part.start : part.end]), f"{part.minutes}m"
    statement = said("{typed} needs a unit: write {minutes} for minutes", typed=typed, minutes=minutes)
    return line.refusal(statement, part.start, part.end, line.with_text(minutes, part.start, part.end))


def _decimal(line: Line, index: int) -> tuple[LengthPart | NotUnderstood, int]:
    number, unit = line.atoms[index], _word(line.atom(index + 1))
    if unit in MINUTE_WORDS:
        end = line.atoms[index + 1].end
        typed = line.text[number.start : end]
        return line.refusal(
            said("{typed} is not whole: minutes are whole numbers", typed=quoted(typed)), number.start, end
        ), index + 2
    after = index + 2 if unit in HOUR_WORDS else index + 1
    minutes = round_half_up(60 * Fraction(number.text.replace(",", ".")))
    return _length(line, index, after, minutes), after


def _hours_and_minutes(line: Line, index: int) -> tuple[LengthPart | NotUnderstood, int]:
    number = line.atoms[index]
    hours, _, minutes = number.text.partition(":")
    if len(minutes) != 2 or int(minutes) > 59:
        sentence = said("{typed} is no length: after the colon come two digits up to 59", typed=quoted(number.text))
        return line.refusal(sentence, number.start, number.end), index + 1
    return _length(line, index, index + 1, int(hours) * 60 + int(minutes), LengthForm.COLON), index + 1


def _hours(line: Line, index: int) -> tuple[LengthPart | NotUnderstood, int]:
    """Whole hours, with the minutes under 60 that follow at once."""
    hours = int(line.atoms[index].text)
    after = index + 2
    minutes = line.atom(after)
    if minutes is None or not _belongs_to_hours(line, after):
        return _length(line, index, after, hours * 60), after
    if int(minutes.text) > 59:
        start = line.atoms[index].start
        sentence = said(
            "{typed} is no length: after the hours come minutes up to 59", typed=quoted(line.text[start : minutes.end])
        )
        return line.refusal(sentence, start, minutes.end), after + 1
    after += 2 if _word(line.atom(after + 1)) in MINUTE_WORDS else 1
    return _length(line, index, after, hours * 60 + int(minutes.text)), after


def _belongs_to_hours(line: Line, index: int) -> bool:
    """True if the number at `index`, right after whole hours, says their minutes and is not a part by itself."""
    number, following = line.atoms[index], line.atom(index + 1)
    if number.kind is not AtomKind.NUMBER:
        return False
    if number.sticks:
        return True
    begins_another_part = following is not None and (
        following.kind is AtomKind.DASH or _word(following) in HALVES | HOUR_WORDS | UNTIL_WORDS
    )
    return _is_bare_number(number) and int(number.text) <= 59 and not begins_another_part


def _length(line: Line, index: int, after: int, minutes: int, form: LengthForm = LengthForm.PLAIN) -> LengthPart:
    number = line.atoms[index]
    return LengthPart(
        start=number.start,
        end=line.atoms[after - 1].end,
        minutes=minutes,
        form=form,
        clock=None if form is LengthForm.PLAIN else clock_reading(number, None),
    )


def _word(atom: Atom | None) -> str | None:
    return atom.text if atom is not None and atom.kind is AtomKind.WORD else None


def _is_too_wide(part: LengthPart) -> bool:
    return part.form is LengthForm.BARE and part.end - part.start > LONGEST_BARE


def _is_bare_number(atom: Atom) -> bool:
    """True for digits that may be minutes without a unit."""
    return atom.kind is AtomKind.NUMBER and len(atom.text) <= LONGEST_BARE
