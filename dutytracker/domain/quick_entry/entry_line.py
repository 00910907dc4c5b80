"""A line that logs minutes of a duty."""

from datetime import timedelta

from dutytracker.domain.calendar import local_date
from dutytracker.domain.quick_entry.collecting import Collected
from dutytracker.domain.quick_entry.drafts import EntryDraft
from dutytracker.domain.quick_entry.entry_times import EntryTimes, entry_times
from dutytracker.domain.quick_entry.lengths import LENGTH_MINUTES, LONGEST_BARE, length_refusal, without_unit
from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.oddities import entry_remarks
from dutytracker.domain.quick_entry.parts import (
    DutyPart,
    LengthForm,
    LengthPart,
    OldPart,
    PlacementPart,
    RangePart,
    Slot,
)
from dutytracker.domain.quick_entry.refusal import SUCH_AS, NotUnderstood, quoted
from dutytracker.domain.saying import said
from dutytracker.domain.situation import EntriesOn, Situation
from dutytracker.domain.suggesting import suggested_placement

LONGEST_BARE_MINUTES = 240
"""A bare number above it is probably a clock time."""

ENTRY_LENGTH = "an entry takes 1 minute to 16 hours"

FIRST_CLOCK_LIKE = 5 * 60
"""`h:mm` from here on is probably a clock time."""


def entry_draft(
    line: Line, parts: Collected, note: str | None, situation: Situation, entries_on: EntriesOn | None
) -> EntryDraft:
    """The entry that `parts` describe.

    Raises:
        NotUnderstood: where its times are impossible, or duty or length are missing.
    """
    duty = parts.one(DutyPart)
    if duty is None and parts.one(LengthPart) is None and parts.one(RangePart) is None:
        raise _no_duty(line)
    times = entry_times(line, parts, situation)
    if duty is None:
        raise _no_duty(line)
    known = _knowing(times, situation, entries_on)
    placement = parts.one(PlacementPart)
    return EntryDraft(
        duty=duty.duty,
        date=times.day,
        minutes=times.minutes,
        start=times.start.astimezone(situation.zone) if times.start else None,
        end=times.end.astimezone(situation.zone) if times.end else None,
        start_assumed=times.assumed,
        placement=placement.placement if placement else None,
        suggested_placement=suggested_placement(times.day, times.start, times.minutes, known),
        older=parts.one(OldPart) is not None,
        note=note,
        since_last=times.since_last,
        remarks=tuple(entry_remarks(times, placement.placement if placement else None, known)),
    )


def entry_length_trouble(line: Line, part: LengthPart) -> NotUnderstood | None:
    """The refusal of a length that is probably a clock time, with both readings, or that is out of range."""
    if not _is_doubtful(part):
        return length_refusal(line, part, ENTRY_LENGTH)
    typed, length = quoted(line.text[part.start : part.end]), _as_length(part)
    if part.clock is None:
        return length_refusal(line, part, ENTRY_LENGTH) or without_unit(line, part)
    clock = f"@{part.clock.text}"
    words = "{typed} is probably a clock time: write {clock} for the time"
    if length:
        words = "{typed} is probably a clock time: write {clock} for the time or {length} for the length"
    statement = said(words, typed=typed, clock=clock, length=length)
    return line.refusal(statement, part.start, part.end, line.with_text(clock, part.start, part.end), leads_to=SUCH_AS)


def _is_doubtful(part: LengthPart) -> bool:
    if part.form is LengthForm.BARE:
        return part.end - part.start > LONGEST_BARE or part.minutes > LONGEST_BARE_MINUTES
    return part.form is LengthForm.COLON and part.minutes >= FIRST_CLOCK_LIKE


def _as_length(part: LengthPart) -> str | None:
    """How to write what was typed as a length; `None` where it is out of range."""
    if not LENGTH_MINUTES[0] <= part.minutes <= LENGTH_MINUTES[1]:
        return None
    hours, minutes = divmod(part.minutes, 60)
    return f"{part.minutes}m" if part.form is LengthForm.BARE else f"{hours}h{minutes:02}"


def _no_duty(line: Line) -> NotUnderstood:
    call = f"call {line.plain}".rstrip()
    return line.lack(Slot.DUTY, "Say which duty it was", call, f"{call} 15")


def _knowing(times: EntryTimes, situation: Situation, entries_on: EntriesOn | None) -> Situation:
    """The situation with the entries of the dates that the entry touches; today and yesterday are known already."""
    last = local_date(times.end, situation.zone) if times.end else times.day
    for day in {times.day, last}:
        if entries_on is not None and day < situation.today - timedelta(days=1):
            situation = situation.knowing(entries_on(day))
    return situation
