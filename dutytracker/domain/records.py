"""The records of a log: what a member's history is made of.

A record's fields are the columns of its table. `recorded_at` is when the computer's clock saw it first;
`imported_at` is when it came in from a file and `None` for what was recorded here. Instants are
aware UTC datetimes, days local dates.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum
from typing import assert_never
from uuid import UUID

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import PinnedFavorites
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.placement import Placement
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.terms import Term
from dutytracker.domain.timers import Timer

Day = date
"""A local date; the name for it where a field is called `date`."""


class Source(StrEnum):
    """How an entry was recorded."""

    QUICK = "quick"
    TIMER = "timer"
    FORM = "form"
    GRID = "grid"
    TALLY = "tally"
    IMPORT = "import"


class ErosionReason(StrEnum):
    """What took protected time away."""

    APPOINTMENT_BOOKED = "appointment_booked"
    URGENT_SLOT = "urgent_slot"
    MEETING = "meeting"
    TRAINING = "training"
    ADMIN = "admin"
    COVERING = "covering"
    CRISIS = "crisis"
    OUTAGE = "outage"
    OTHER = "other"


class UndoneReason(StrEnum):
    """Why work was left undone."""

    NO_TIME = "no_time"
    BLOCK_TAKEN = "block_taken"
    CRISIS = "crisis"
    ABSENCE = "absence"
    WAITING_ON_OTHERS = "waiting_on_others"
    SYSTEM_DOWN = "system_down"
    OTHER = "other"


class UndoneStatus(StrEnum):
    """What became of an undone item."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class AbsenceKind(StrEnum):
    """Why a member was absent."""

    PTO = "pto"
    SICK = "sick"
    HOLIDAY = "holiday"
    LEAVE = "leave"
    UNION_RELEASE = "release"
    STRIKE = "strike"
    TRAINING = "training"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Minutes of one duty on one local date. Without `start` it is untimed; with it, it ends by the next midnight."""

    id: UUID
    duty: Duty
    date: Day
    minutes: int
    start: datetime | None = None
    start_assumed: bool = False
    placement: Placement
    placement_chosen: bool = False
    older: bool = False
    clears: UUID | None = None
    source: Source = Source.QUICK
    recorded_at: datetime
    imported_at: datetime | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoneItem:
    """Work that arose and was not done in time. `ended` is the day it was done or dropped, `None` while it is open."""

    id: UUID
    duty: Duty
    arose: date
    estimate_minutes: int
    reason: UndoneReason = UndoneReason.NO_TIME
    told_manager: Day | None = None
    status: UndoneStatus = UndoneStatus.OPEN
    ended: date | None = None
    recorded_at: datetime
    imported_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Erosion:
    """Protected minutes of one date that were taken away; `told_manager` is the date a manager was told."""

    id: UUID
    date: Day
    minutes: int
    reason: ErosionReason
    told_manager: Day | None = None
    recorded_at: datetime
    imported_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Minutes of one date not worked; `minutes` is `None` for the whole day."""

    id: UUID
    date: Day
    minutes: int | None
    kind: AbsenceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedDay:
    """The member's word that everything of that date is logged."""

    date: Day
    recorded_at: datetime
    imported_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedWeek:
    """The member's word about the week that begins on `week`: whether the undone list was answered."""

    week: date
    undone_answered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentWeek:
    """Appointment minutes of the week that begins on `week`. A recorded 0 is a record."""

    week: date
    booked_minutes: int
    held_minutes: int
    no_show_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Whose log it is: a random code, never a name; `clinic` and `program` may be empty."""

    code: str
    clinic: str = ""
    program: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSettings:
    """What the figures of a log depend on, and the member's own words (duties that were not renamed are absent).

    `indirect_care` is what the member's contract calls indirect care, empty for the program's own words.
    `unused_duties` are not offered; they can be typed, and what was logged of them counts as ever.
    """

    week_starts_on: Weekday = Weekday.SUNDAY
    time_zone: str
    notes: bool = False
    duty_labels: Mapping[Duty, str] = field(default_factory=dict, hash=False)
    indirect_care: str = ""
    unused_duties: frozenset[Duty] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitAdoption:
    """The unit file that a member adopted last, of whose steward, and when; a log has one at most.

    `steward_key` (raw Ed25519) and `sealing_key` (raw X25519) are 64 hex digits, lower case. `made_at` is when the
    steward signed the file; `file` is the whole file as its JSON text, so that what the unit set can always be read.
    """

    unit: str
    steward_key: str
    sealing_key: str
    made_at: datetime
    adopted_at: datetime
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePlan:
    """From `valid_from` until the next plan begins, nothing is expected of a week that `weeks` does not name.

    `weeks` are first days of weeks, oldest first; empty where every week is logged again.
    """

    valid_from: date
    weeks: tuple[date, ...]
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRule:
    """Which duty a project or tag of another program means; `duty` is `None` where it is no indirect care.

    `name` is a SHA-256 (64 hex digits, lower case) and never the name itself, which could be a patient's.
    """

    name: str
    duty: Duty | None
    recorded_at: datetime


Record = (
    Entry
    | UndoneItem
    | Erosion
    | Absence
    | ClosedDay
    | ClosedWeek
    | AppointmentWeek
    | Pattern
    | Term
    | Member
    | LogSettings
    | SharedSummary
    | Receipt
    | UnitAdoption
    | SamplePlan
    | ImportRule
    | Timer
    | PinnedFavorites
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """All records of a log, or the part of them that was asked for; every list in the order of date, then id."""

    member: Member
    settings: LogSettings
    patterns: tuple[Pattern, ...] = ()
    terms: tuple[Term, ...] = ()
    absences: tuple[Absence, ...] = ()
    erosions: tuple[Erosion, ...] = ()
    entries: tuple[Entry, ...] = ()
    undone: tuple[UndoneItem, ...] = ()
    closed_days: tuple[ClosedDay, ...] = ()
    closed_weeks: tuple[ClosedWeek, ...] = ()
    appointments: tuple[AppointmentWeek, ...] = ()


def key_of(record: Record) -> str:
    """What tells records of one kind apart, as text: the id, or the natural key (first day, date, week, digest)."""
    match record:
        case Entry() | UndoneItem() | Erosion() | Absence() | Timer():
            key = str(record.id)
        case ClosedDay():
            key = record.date.isoformat()
        case ClosedWeek() | AppointmentWeek():
            key = record.week.isoformat()
        case Pattern() | Term() | SamplePlan():
            key = record.valid_from.isoformat()
        case SharedSummary() | Receipt():
            key = record.digest
        case Member():
            key = "member"
        case LogSettings():
            key = "settings"
        case UnitAdoption():
            key = "unit_adoption"
        case ImportRule():
            key = record.name
        case PinnedFavorites():
            key = "pinned_favorites"
        case _:
            assert_never(record)
    return key
