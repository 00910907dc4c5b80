"""What a file of another program holds, before anything is made of it."""

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum

from dutytracker.domain.dataclass import dataclass


class Program(StrEnum):
    """The programs whose files are understood; the value is the name people know."""

    TOGGL = "Toggl Track"
    CLOCKIFY = "Clockify"
    KIMAI = "Kimai"
    TIMEWARRIOR = "Timewarrior"
    WATSON = "Watson"
    TIMETAGGER = "TimeTagger"
    HAMSTER = "Hamster"
    KLOG = "klog"
    GTIMELOG = "gtimelog"


class DateOrder(StrEnum):
    """How a date like 03/04/2026 is meant."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Why(StrEnum):
    """Why a line of a file does not come in, or what is odd about one that does."""

    RUNNING = "running"
    EMPTY = "empty"
    NEGATIVE = "negative"
    TOO_LONG = "too_long"
    SKIPPED_TIME = "skipped_time"
    FUTURE = "future"
    OUT_OF_RANGE = "out_of_range"
    UNREADABLE = "unreadable"
    OVERLAP = "overlap"
    OTHER_LENGTH = "other_length"
    WITH_BREAK = "with_break"

    @property
    def comes_in(self) -> bool:
        """True where it is only odd."""
        return self in {Why.OVERLAP, Why.OTHER_LENGTH, Why.WITH_BREAK}


@dataclass(frozen=True, slots=True)
class Remark:
    """What is odd about one line, or about one record where a file has no lines (counted from 1)."""

    place: int
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedSpan:
    """One record of another program.

    With `start` and `end` it is timed: both aware, or both as the clock showed them where it was tracked. Without them
    it is `seconds` of work on `day`. `seconds` of a timed span is the length that the file states, `None` where it
    states none. `paused` says that a break lies in it, nobody knows where. `description` is looked at for the duty and
    for nothing else; it is never stored, since it may tell of a patient.
    """

    place: int
    day: date
    start: datetime | None = None
    end: datetime | None = None
    seconds: int | None = None
    paused: bool = False
    project: str = ""
    activity: str = ""
    tags: tuple[str, ...] = ()
    description: str = field(default="", repr=False)
    identity: str = ""
    """What the program itself tells the record by; empty where it tells it by nothing but its time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedFile:
    """The records of a file in its order, and what of it could not be read.

    `has_zone` is false where its clock times do not say of which time zone they are, and `encoding` names a guess.
    """

    program: Program
    spans: tuple[TrackedSpan, ...]
    remarks: tuple[Remark, ...] = ()
    has_zone: bool = False
    has_lines: bool = True
    encoding: str | None = None
