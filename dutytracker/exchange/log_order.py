"""The order of records in a log and in its file: by day, then by id."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar, assert_never

from dutytracker.domain.favorites import PinnedFavorites
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.records import (
    Absence,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ImportRule,
    LogSettings,
    Member,
    Record,
    SamplePlan,
    UndoneItem,
    UnitAdoption,
    key_of,
)
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.terms import Term
from dutytracker.domain.timers import Timer

R = TypeVar("R", bound=Record)


def in_order(records: Iterable[R]) -> tuple[R, ...]:
    """The records by day, then by id."""
    return tuple(sorted(records, key=lambda record: (day_of(record), key_of(record))))


def day_of(record: Record) -> date:
    """The day a record stands under: its date, the day it arose, its first day; the earliest date for what has none."""
    match record:
        case Entry() | Erosion() | Absence() | ClosedDay():
            day = record.date
        case UndoneItem():
            day = record.arose
        case ClosedWeek() | AppointmentWeek():
            day = record.week
        case Pattern() | Term() | SamplePlan():
            day = record.valid_from
        case SharedSummary():
            day = record.first_week
        case Receipt() | UnitAdoption():
            day = record.made_at.date()
        case ImportRule() | Timer() | PinnedFavorites():
            day = record.recorded_at.date()
        case Member() | LogSettings():
            day = date.min
        case _:
            assert_never(record)
    return day
