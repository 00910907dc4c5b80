"""`crisis` and `other` on an undone line: duty or reason."""

from collections.abc import Iterator, Sequence

from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.parts import DutyOrReasonPart, DutyPart, Part, ReasonPart
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.saying import said


def decided(line: Line, found: Sequence[Part | NotUnderstood]) -> Iterator[Part | NotUnderstood]:
    """The parts of an undone line with each `crisis` and `other` decided.

    It is the reason where another part names a duty, else the duty; said twice it is both. What a length sticks to is
    a duty. `crisis other` alone is refused.
    """
    undecided = [part for part in found if isinstance(part, DutyOrReasonPart) and not part.leads]
    has_duty = any(isinstance(part, DutyPart) or (isinstance(part, DutyOrReasonPart) and part.leads) for part in found)
    is_unclear = not has_duty and len({part.duty for part in undecided}) > 1
    duty = undecided[0] if undecided and not has_duty else None
    for part in found:
        if not isinstance(part, DutyOrReasonPart):
            yield part
        elif part is duty and is_unclear:
            yield _unclear(line, part)
        elif part is duty or part.leads:
            yield DutyPart(start=part.start, end=part.end, duty=part.duty, whole=True)
        else:
            yield ReasonPart(start=part.start, end=part.end, reason=part.reason)


def _unclear(line: Line, part: DutyOrReasonPart) -> NotUnderstood:
    statement = said(
        "{typed} could be the duty or the reason: name the duty", typed=quoted(line.text[part.start : part.end])
    )
    return line.refusal(statement, part.start, part.end, line.with_text("safety", part.start, part.end))
