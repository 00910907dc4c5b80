"""A line about a timer: what is to be timed, or when it really began and what it was."""

import re
from datetime import datetime, timedelta

from dutytracker.domain.calendar import instant_at
from dutytracker.domain.quick_entry.clock import ClockReading, clock_time
from dutytracker.domain.quick_entry.collecting import Collected, LengthCheck, collected
from dutytracker.domain.quick_entry.entry_line import LONGEST_BARE_MINUTES
from dutytracker.domain.quick_entry.line import Line, line_of
from dutytracker.domain.quick_entry.part_reading import parts_in
from dutytracker.domain.quick_entry.parts import (
    ClockPart,
    DutyPart,
    LengthForm,
    LengthPart,
    NoClockPart,
    OldPart,
    Part,
    PlacementPart,
    RangePart,
    Slot,
)
from dutytracker.domain.quick_entry.reading import refuse_more_than_a_line
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.quick_entry.vocabulary import TIMER
from dutytracker.domain.quick_entry.words import LINE_WORDS
from dutytracker.domain.saying import said
from dutytracker.domain.situation import Situation
from dutytracker.domain.timers import TimerDraft

LONGEST_AGO = timedelta(hours=16)
"""A clock time without a day is the latest one not in the future, if it was not longer ago."""

_FILLERS = "it really began begun started start since at ago until till ended then and"
_AROUND = re.compile(rf"\b({'|'.join(_FILLERS.split())})\b", re.ASCII | re.IGNORECASE)
"""Words that may stand around a time and say nothing more."""


def read_timer(text: str, situation: Situation) -> TimerDraft:
    """The timer that `text` starts: a duty and, in any order, a start, a placement and "old".

    Raises:
        NotUnderstood: also for a length, which the timer is there to measure.
    """
    line, parts = _parts(text, situation, _no_length)
    duty = parts.one(DutyPart)
    if duty is None:
        raise line.lack(Slot.DUTY, "Say which duty to time").showing("call")
    clock = parts.one(ClockPart)
    at = None if clock is None else _latest(line, clock, clock.reading, situation)
    return _draft(parts, at)


def read_correction(text: str, situation: Situation) -> TimerDraft:
    """What `text` says of a running timer: when ("10 minutes ago", "9:10"), which duty, or both.

    A bare number counts minutes up to now, a clock time is the latest one. Raises: `NotUnderstood`.
    """
    line, parts = _parts(_AROUND.sub(lambda word: " " * len(word[0]), text), situation, _not_too_long)
    clock, length = parts.one(ClockPart), parts.one(LengthPart)
    if clock is not None:
        return _draft(parts, _latest(line, clock, clock.reading, situation))
    if length is not None and length.clock is not None and _is_clock(length):
        return _draft(parts, _latest(line, length, length.clock, situation))
    if length is not None:
        return _draft(parts, situation.minute - timedelta(minutes=length.minutes))
    if parts.one(DutyPart) is None:
        raise line.lack(Slot.TIME, "Say when it was, or which duty").showing("9:10")
    return _draft(parts, None)


def _parts(text: str, situation: Situation, length_check: LengthCheck) -> tuple[Line, Collected]:
    refuse_more_than_a_line(text)
    line = line_of(text)
    first = line.atom(0)
    if first is not None and first.text in LINE_WORDS:
        raise line.refusal("Only a duty can be timed", first.start, first.end).showing("call")
    parts = collected(line, parts_in(line, 0, TIMER, situation.today), TIMER, length_check)
    wrong = parts.one(RangePart) or parts.one(NoClockPart)
    if wrong is not None:
        typed = quoted(text[wrong.start : wrong.end])
        raise line.refusal(
            said("{typed} is not one time: a timer has a start, and ends when it is stopped", typed=typed), 0, 0
        )
    return line, parts


def _no_length(line: Line, part: LengthPart) -> NotUnderstood:
    typed = quoted(line.text[part.start : part.end])
    statement = said("A timer measures the length itself: leave {typed} out, or log it with Enter", typed=typed)
    return line.refusal(statement, part.start, part.end)


def _not_too_long(line: Line, part: LengthPart) -> NotUnderstood | None:
    if part.minutes <= LONGEST_AGO // timedelta(minutes=1) or _is_clock(part):
        return None
    typed = quoted(line.text[part.start : part.end])
    return line.refusal(
        said("{typed} is too long ago: a timer can be set back by 16 hours", typed=typed), part.start, part.end
    )


def _is_clock(part: LengthPart) -> bool:
    """True of `9:10` and `910`; a shorter number counts minutes."""
    if part.clock is None:
        return False
    return part.form is LengthForm.COLON or (part.form is LengthForm.BARE and part.minutes > LONGEST_BARE_MINUTES)


def _latest(line: Line, part: Part, reading: ClockReading, situation: Situation) -> datetime:
    """The latest instant not after now at which the clock showed that time."""
    clock = clock_time(reading.minute_of_day)
    for day in (situation.today, situation.today - timedelta(days=1)):
        at = instant_at(day, clock, situation.zone)
        if at is not None and timedelta(0) <= situation.minute - at <= LONGEST_AGO:
            return at
    typed = quoted(line.text[part.start : part.end])
    statement = said("{typed} was not on the clock in the last 16 hours: name a time that is over", typed=typed)
    raise line.refusal(statement, part.start, part.end)


def _draft(parts: Collected, at: datetime | None) -> TimerDraft:
    duty, placement = parts.one(DutyPart), parts.one(PlacementPart)
    return TimerDraft(
        duty=duty.duty if duty else None,
        at=at,
        placement=placement.placement if placement else None,
        older=parts.one(OldPart) is not None,
    )
