"""Today's contract terms as lines across the curve, with their words beside them where there is room."""

from collections.abc import Iterator, Sequence
from itertools import product

from dutytracker.domain.pooling import Audience, Figures
from dutytracker.domain.pooling.term_lines import TermLine
from dutytracker.domain.terms import AppointmentsGuarantee, PercentGuarantee
from dutytracker.reports.free_places import Box, Segment, words_size
from dutytracker.reports.marks import Anchor, Dot, Label, Line, Mark, Role
from dutytracker.reports.review_cells import hidden_words
from dutytracker.reports.review_curve_frame import CurveFrame, covered_at, term_hours
from dutytracker.reports.words import counted, hours_words, percent_words, translate

MOST_WORDS = 3
"""Of more terms only the hours stand above the lines; a table has the rest."""


def term_words(line: TermLine, audience: Audience) -> str:
    """What a term gives per 40 h: "7 h 00"; a percentage says so: "6 h 00 (15 %)"."""
    hours = hours_words(term_hours(line, audience))
    match line.term.guarantee:
        case PercentGuarantee(percent=percent) | AppointmentsGuarantee(percent=percent):
            return translate("{hours} ({percent} %)").format(hours=hours, percent=percent)
        case _:
            return hours


def term_marks(figures: Figures, audience: Audience, frame: CurveFrame) -> Iterator[Mark]:
    """A line for each term, where it meets the curve a dot, and its words."""
    lines = figures.terms
    sides = _sides(figures, audience, frame) if len(lines) <= MOST_WORDS else None
    for number, line in enumerate(lines):
        x, top = frame.x(term_hours(line, audience)), 0.0
        if sides is None:
            top = frame.text * (1.4 if number % 2 == 0 else 2.8)
            yield Label(
                x=x, y=top - frame.text * 0.3, text=term_words(line, audience), size=frame.text, anchor=Anchor.MIDDLE
            )
        else:
            yield from _words_beside(line, figures, audience, frame, sides[number])
        yield Line(x1=x, y1=top, x2=x, y2=frame.bottom, role=Role.CONTRACT, thickness=frame.text * 0.18)
        covered = covered_at(figures, term_hours(line, audience))
        if covered is not None:
            yield Dot(x=x, y=frame.y(covered), radius=frame.text * 0.42, role=Role.CONTRACT)


def term_segments(figures: Figures, audience: Audience, frame: CurveFrame) -> list[Segment]:
    """The lines as ways that words should not lie on."""
    places = [frame.x(term_hours(line, audience)) for line in figures.terms]
    return [((x, 0.0), (x, frame.bottom)) for x in places]


def _lines(line: TermLine, figures: Figures, audience: Audience) -> tuple[str, str, str]:
    covered = covered_at(figures, term_hours(line, audience))
    share = hidden_words(audience)
    if covered is not None:
        share = translate("enough in {share}").format(share=percent_words(covered))
    return term_words(line, audience), counted(line.members, "member", "members"), share


def _words_beside(
    line: TermLine, figures: Figures, audience: Audience, frame: CurveFrame, side: Anchor
) -> Iterator[Label]:
    gap = frame.text * 0.6 * (-1 if side is Anchor.END else 1)
    x = frame.x(term_hours(line, audience)) + gap
    for number, words in enumerate(_lines(line, figures, audience)):
        yield Label(
            x=x,
            y=frame.text * (1.3 + 1.45 * number),
            text=words,
            role=Role.DIM if number == 1 else Role.INK,
            size=frame.text * (1.25 if number == 0 else 1.1),
            anchor=side,
            bold=number != 1,
        )


def _sides(figures: Figures, audience: Audience, frame: CurveFrame) -> Sequence[Anchor] | None:
    """Left or right of each line, so that no words meet others or another line; `None` where that cannot be."""
    lines = figures.terms
    places = [frame.x(term_hours(line, audience)) for line in lines]
    for sides in product((Anchor.END, Anchor.START), repeat=len(lines)):
        boxes = [
            _box(_lines(line, figures, audience), x, side, frame)
            for line, x, side in zip(lines, places, sides, strict=True)
        ]
        apart = all(not one.meets(other) for at, one in enumerate(boxes) for other in boxes[:at])
        clear = all(not (box.left < x < box.right) for box in boxes for x in places)
        if apart and clear and all(box.left >= 0 and box.right <= frame.right for box in boxes):
            return sides
    return None


def _box(lines: Sequence[str], x: float, side: Anchor, frame: CurveFrame) -> Box:
    wide = words_size(lines, frame.text * 1.15)[0] + frame.text * 0.6
    left = x - wide if side is Anchor.END else x
    return Box(left, 0, left + wide, frame.text * 4.5)
