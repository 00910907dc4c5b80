"""Where the clock of the computer was set while a log was kept: flagged, never refused (docs/domain.md)."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, tzinfo

from dutytracker.domain.calendar import Week, local_date
from dutytracker.domain.clock_watching import ALLOWED_SECONDS
from dutytracker.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockJump:
    """A change whose recording time `at` lies before that of the change before it; `seq` is its first revision.

    Both times are aware UTC.
    """

    seq: int
    before: datetime
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSet:
    """Changes in a row that were made while the clock stood `seconds` ahead of where it would be, had nobody set it.

    Less than 0 is behind; the figure is that of the first of them. `seq` and `last` are their first and last revision,
    `at` and `last_at` the recording times of the first and the last change, aware UTC.
    """

    seq: int
    last: int
    at: datetime
    last_at: datetime
    seconds: int


def stretches(flagged: Iterable[ClockSet]) -> Iterator[ClockSet]:
    """Flagged changes, oldest first, with those that follow each other at about the same figure put together."""
    whole: ClockSet | None = None
    for one in flagged:
        if whole is not None and one.seq == whole.last + 1 and abs(one.seconds - whole.seconds) <= ALLOWED_SECONDS:
            whole = replace(whole, last=one.last, last_at=one.last_at)
        else:
            if whole is not None:
                yield whole
            whole = one
    if whole is not None:
        yield whole


def jumps_touching(jumps: Iterable[ClockJump], weeks: Collection[Week], zone: tzinfo) -> tuple[ClockJump, ...]:
    """Those of which either time lies in one of the weeks, in their order."""

    def touches(*days: date) -> bool:
        return any(day in week for week in weeks for day in days)

    return tuple(jump for jump in jumps if touches(local_date(jump.before, zone), local_date(jump.at, zone)))


def sets_touching(sets: Iterable[ClockSet], weeks: Collection[Week], zone: tzinfo) -> tuple[ClockSet, ...]:
    """Those that began, ended or went on in one of the weeks, in their order."""

    def touches(first: date, last: date) -> bool:
        return any(first < week.end and week.start <= last for week in weeks)

    return tuple(one for one in sets if touches(local_date(one.at, zone), local_date(one.last_at, zone)))


def earlier_after(seq: int, at: datetime, jumps: Iterable[ClockJump]) -> datetime | None:
    """The earliest time that a change after revision `seq` bears, where that lies before `at`; `None` where none does.

    Then the clock ran ahead when the revision was written, or behind after.
    """
    return min((jump.at for jump in jumps if jump.seq > seq and jump.at < at), default=None)
