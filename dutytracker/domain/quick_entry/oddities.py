"""What is odd about a line, not wrong: one sentence each."""

from collections.abc import Iterator
from datetime import date

from dutytracker.domain.overlap import stretch_of
from dutytracker.domain.patterns import pattern_on
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.entry_times import EntryTimes
from dutytracker.domain.saying import said
from dutytracker.domain.situation import Situation
from dutytracker.domain.suggesting import lies_in_paid_time, suggested_placement

LONG_ENTRY = 120
"""An entry of more minutes is odd."""

FAR_BACK = 31
"""A day more days back is odd."""

_OUTSIDE = {
    Placement.PRE: "Just now, before your shift? Or “earlier”?",
    Placement.POST: "Just now, after your shift? Or “earlier”?",
    Placement.BREAK: "Just now, during your meal break? Or “earlier”?",
    Placement.OFF: "Just now, on a day off? Or “earlier”?",
}


def entry_remarks(times: EntryTimes, placement: Placement | None, situation: Situation) -> Iterator[str]:
    """What is odd about an entry; `placement` is the one that was typed."""
    if times.minutes > LONG_ENTRY:
        yield said("{duration} is a long stretch for one entry.", duration=_duration(times.minutes))
    if times.start is not None and not times.assumed and _overlaps(times, situation):
        yield "It overlaps another entry; the doubled minutes count once."
    if times.start is not None and times.assumed:
        yield from _outside_paid_time(times, placement, situation)
    yield from day_remarks(times.day, situation)


def day_remarks(day: date, situation: Situation) -> Iterator[str]:
    """What is odd about a day."""
    days = (situation.today - day).days
    if days > FAR_BACK:
        yield said("That is {days} days back.", days=days)


def absence_remarks(day: date, minutes: int | None, situation: Situation) -> Iterator[str]:
    """What is odd about an absence; nothing about its length where it is the whole day or no pattern is in force."""
    pattern = pattern_on(day, situation.patterns)
    if minutes is not None and pattern is not None:
        work_day = pattern.on(day)
        scheduled = work_day.scheduled_minutes if work_day else 0
        if minutes > scheduled:
            yield said("That is longer than the {duration} scheduled on that day.", duration=_duration(scheduled))
    yield from day_remarks(day, situation)


def _outside_paid_time(times: EntryTimes, typed: Placement | None, situation: Situation) -> Iterator[str]:
    """Asks whether it was just now, outside paid time; whoever typed that placement has said so."""
    if times.start is None or lies_in_paid_time(times.day, times.start, times.minutes, situation):
        return
    placement = suggested_placement(times.day, times.start, times.minutes, situation)
    if typed is not placement or not placement.is_own_time:
        yield said(_OUTSIDE.get(placement, "Just now, partly outside your shift? Or “earlier”?"))


def _overlaps(times: EntryTimes, situation: Situation) -> bool:
    assert times.start is not None
    first, end = stretch_of(times.start, times.minutes)
    taken = (stretch_of(entry.start, entry.minutes) for entry in situation.entries if entry.start)
    return any(other_first < end and first < other_end for other_first, other_end in taken)


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return said("{hours} h {minutes}", hours=hours, minutes=f"{rest:02}")
