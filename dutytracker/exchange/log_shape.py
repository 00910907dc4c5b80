"""The shape of a log file: which fields stand where and of which kind they are. No other may be there, none missing."""

from typing import Literal

import msgspec

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AbsenceKind, ErosionReason, Source, UndoneReason, UndoneStatus
from dutytracker.domain.saying import said
from dutytracker.domain.terms import AbsenceRule, PercentBase
from dutytracker.exchange.shape_words import shape_words
from dutytracker.exchange.strict_json import Refused


class Shape(msgspec.Struct, forbid_unknown_fields=True):
    """An object of the file. Days, instants, clock times and ids are still text."""


class MemberShape(Shape):
    code: str
    clinic: str
    program: str


class SettingsShape(Shape):
    week_starts_on: Weekday
    time_zone: str
    notes: bool


class WorkDayShape(Shape):
    """A meal or blocks that are missing are none."""

    shift: tuple[str, str]
    meal: tuple[str, str] | None = None
    protected: list[tuple[str, str]] = []


class WeekdaysShape(Shape):
    """A weekday that is missing is a day off."""

    mon: WorkDayShape | None = None
    tue: WorkDayShape | None = None
    wed: WorkDayShape | None = None
    thu: WorkDayShape | None = None
    fri: WorkDayShape | None = None
    sat: WorkDayShape | None = None
    sun: WorkDayShape | None = None


class PatternShape(Shape):
    valid_from: str = msgspec.field(name="from")
    days: WeekdaysShape


class TermShape(Shape, tag_field="basis"):
    valid_from: str = msgspec.field(name="from")
    absence_rule: AbsenceRule
    counts_group_preparation: bool
    label: str


class HoursShape(TermShape, tag="hours"):
    guaranteed_minutes: int
    reference_minutes: int


class PercentShape(TermShape, tag="percent"):
    """`meeting_minutes` may be missing where the base is the scheduled time."""

    percent: str
    base: PercentBase
    meeting_minutes: int | None = None


class AppointmentsShape(TermShape, tag="appointments"):
    percent: str


class AbsenceShape(Shape):
    id: str
    date: str
    minutes: int | None
    kind: AbsenceKind


class ErosionShape(Shape):
    id: str
    date: str
    minutes: int
    reason: ErosionReason
    told_manager: str | None
    recorded_at: str


class EntryShape(Shape):
    id: str
    duty: Duty
    date: str
    minutes: int
    start: str | None
    start_assumed: bool
    placement: Placement
    placement_chosen: bool
    older: bool
    clears: str | None
    source: Source
    recorded_at: str
    note: str | None


class UndoneShape(Shape):
    id: str
    duty: Duty
    arose: str
    estimate_minutes: int
    reason: UndoneReason
    told_manager: str | None
    status: UndoneStatus
    ended: str | None
    recorded_at: str


class ClosedDayShape(Shape):
    date: str
    recorded_at: str


class ClosedWeekShape(Shape):
    week: str
    undone_answered: bool


class AppointmentWeekShape(Shape):
    week: str
    booked_minutes: int
    held_minutes: int
    no_show_minutes: int


class LogShape(Shape):
    """The whole file."""

    format: Literal["dutytracker-log"]
    version: Literal[1]
    member: MemberShape
    settings: SettingsShape
    patterns: list[PatternShape]
    terms: list[HoursShape | PercentShape | AppointmentsShape]
    absences: list[AbsenceShape]
    erosions: list[ErosionShape]
    entries: list[EntryShape]
    undone: list[UndoneShape]
    closed_days: list[ClosedDayShape]
    closed_weeks: list[ClosedWeekShape]
    appointments: list[AppointmentWeekShape]


def shaped(value: object) -> LogShape:
    """`value` as a log file.

    Raises: `Refused` for another kind or version of file and for a field that is unknown, missing or of another kind.
    """
    if not isinstance(value, dict) or value.get("format") != "dutytracker-log":
        raise Refused("This is not a log file of Duty Tracker; a log file is made with the archive command.")
    version = value.get("version")
    if isinstance(version, int) and version > 1:
        raise Refused("This log file was made by a newer version of Duty Tracker; install that version to open it.")
    try:
        return msgspec.convert(value, LogShape, strict=True)
    except msgspec.ValidationError as error:
        raise Refused(
            said("This log file does not have the right shape{place}.", place=shape_words(str(error)))
        ) from error
