"""Lines that log no minutes of work: undone work, lost protected time, absences, closed days."""

from dutytracker.domain.quick_entry.collecting import Collected
from dutytracker.domain.quick_entry.drafts import AbsenceDraft, CloseDraft, ErosionDraft, UndoneDraft
from dutytracker.domain.quick_entry.lengths import length_refusal
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.oddities import absence_remarks, day_remarks
from dutytracker.domain.quick_entry.parts import (
    DayPart,
    DutyPart,
    LengthForm,
    LengthPart,
    ReasonPart,
    Slot,
    ToldPart,
)
from dutytracker.domain.quick_entry.refusal import SUCH_AS, NotUnderstood, quoted
from dutytracker.domain.records import AbsenceKind, Day, ErosionReason, UndoneReason
from dutytracker.domain.saying import said
from dutytracker.domain.situation import Situation
from dutytracker.domain.validation import ESTIMATE_MINUTES

FIRST_PLAIN_ABSENCE = 15
"""A bare number below it may be meant as hours."""


def undone_draft(line: Line, parts: Collected, situation: Situation) -> UndoneDraft:
    """The undone item that `parts` describe.

    Raises:
        NotUnderstood: where duty or estimate are missing.
    """
    duty, estimate, reason = parts.one(DutyPart), parts.one(LengthPart), parts.one(ReasonPart)
    if duty is None:
        raise line.lack(Slot.DUTY, "Say which duty was left undone", f"{line.plain} chart", f"{line.plain} chart 30")
    if estimate is None:
        raise line.lack(Slot.LENGTH, "Say how long it would have taken", f"{line.plain} 30")
    day = _day(parts, situation)
    return UndoneDraft(
        duty=duty.duty,
        date=day,
        minutes=estimate.minutes,
        reason=UndoneReason(reason.reason) if reason else UndoneReason.NO_TIME,
        told=parts.one(ToldPart) is not None,
        remarks=tuple(day_remarks(day, situation)),
    )


def lost_draft(line: Line, parts: Collected, situation: Situation) -> ErosionDraft:
    """The lost protected time that `parts` describe.

    Raises:
        NotUnderstood: where length or reason are missing.
    """
    length, reason = parts.one(LengthPart), parts.one(ReasonPart)
    if length is None:
        raise line.lack(Slot.LENGTH, "Say how long it was", f"{line.plain} 60", f"{line.plain} 60 meeting")
    if reason is None:
        raise line.lack(Slot.REASON, "Say what took the time", f"{line.plain} meeting")
    day = _day(parts, situation)
    return ErosionDraft(
        date=day,
        minutes=length.minutes,
        reason=ErosionReason(reason.reason),
        told=parts.one(ToldPart) is not None,
        remarks=tuple(day_remarks(day, situation)),
    )


def absence_draft(kind: AbsenceKind, parts: Collected, situation: Situation) -> AbsenceDraft:
    """The absence that `parts` describe; without a length the whole day."""
    length, day = parts.one(LengthPart), _day(parts, situation)
    minutes = length.minutes if length else None
    remarks = tuple(absence_remarks(day, minutes, situation))
    return AbsenceDraft(date=day, minutes=minutes, kind=kind, remarks=remarks)


def close_draft(parts: Collected, situation: Situation) -> CloseDraft:
    """The closed day that `parts` describe."""
    day = _day(parts, situation)
    return CloseDraft(date=day, remarks=tuple(day_remarks(day, situation)))


def estimate_trouble(line: Line, part: LengthPart) -> NotUnderstood | None:
    """The refusal of an estimate out of range."""
    return length_refusal(line, part, "an undone item is estimated at 5 to 240 minutes", ESTIMATE_MINUTES)


def lost_length_trouble(line: Line, part: LengthPart) -> NotUnderstood | None:
    """The refusal of a length out of range."""
    return length_refusal(line, part, "lost time takes 1 minute to 16 hours")


def absence_length_trouble(line: Line, part: LengthPart) -> NotUnderstood | None:
    """The refusal of a length out of range, and of a small bare number, which may be hours or minutes."""
    refusal = length_refusal(line, part, "an absence takes 1 minute to 16 hours, or the whole day without a length")
    if refusal is not None or part.form is not LengthForm.BARE or part.minutes >= FIRST_PLAIN_ABSENCE:
        return refusal
    typed, number = quoted(line.text[part.start : part.end]), part.minutes
    statement = said("{typed} could be hours or minutes: write {number}h or {number}m", typed=typed, number=number)
    in_hours = line.with_text(f"{number}h", part.start, part.end)
    return line.refusal(statement, part.start, part.end, in_hours, leads_to=SUCH_AS)


def _day(parts: Collected, situation: Situation) -> Day:
    day = parts.one(DayPart)
    return day.day if day else situation.today
