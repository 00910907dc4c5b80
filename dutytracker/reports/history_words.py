"""The history of a record in words: what it was, what it became, when and why; no widgets."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import local_date
from dutytracker.domain.clock_jumps import ClockJump, earlier_after
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import recorded_late
from dutytracker.domain.history import Revision
from dutytracker.domain.note_answers import NOTE_IS_SAFE
from dutytracker.domain.operation import Operation
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import (
    Absence,
    AbsenceKind,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ErosionReason,
    LogSettings,
    Record,
    UndoneItem,
    UndoneReason,
    UndoneStatus,
)
from dutytracker.domain.terms import Term
from dutytracker.reports.clock_set_words import set_words
from dutytracker.reports.clock_words import entry_times_words
from dutytracker.reports.entered_words import patterns_words, term_words
from dutytracker.reports.words import (
    absence_words,
    clock_words,
    duration,
    full_day,
    placement_words,
    reason_words,
    short_day,
    short_duty_label,
    translate,
)

FIELDS = {
    "duty": "duty",
    "date": "day",
    "minutes": "length",
    "start": "start",
    "placement": "place",
    "older": "older work",
    "clears": "clears an undone item",
    "note": "note",
    "arose": "arose",
    "estimate_minutes": "estimate",
    "reason": "reason",
    "told_manager": "manager told",
    "status": "status",
    "ended": "ended",
    "kind": "kind",
    "undone_answered": "undone list answered",
    "booked_minutes": "booked",
    "held_minutes": "held",
    "no_show_minutes": "no-show",
}
"""The fields that a member has a word for; what only the program knows is left out."""

STATUS = {
    UndoneStatus.OPEN: "open",
    UndoneStatus.DONE: "done",
    UndoneStatus.DROPPED: "dropped",
}


class HistoryWords:
    """Puts revisions into words for one member: their words for duties, their clock.

    `jumps` are those of the computer's clock, anywhere in the log.
    """

    def __init__(self, settings: LogSettings, jumps: Sequence[ClockJump] = ()) -> None:
        self._settings = settings
        self._jumps = jumps
        self._zone = ZoneInfo(settings.time_zone)

    def when(self, revision: Revision) -> str:
        """When it was written, how late where that was late, and what is odd about the clock it was read from: "Nov 19,
        2026, 5:30 PM · 12 days after".
        """
        days = self.days_late(revision)
        return " · ".join(
            (
                self._moment(revision.at),
                *(() if days is None else (translate("{days} days after").format(days=days),)),
                *self._clock(revision),
            )
        )

    def _clock(self, revision: Revision) -> Iterator[str]:
        if revision.clock_ahead:
            yield set_words(revision.clock_ahead)
        earlier = earlier_after(revision.seq, revision.at, self._jumps)
        if earlier is not None and revision.clock_ahead <= 0:
            words = translate("by a clock that ran ahead or was set back later: a later step says {moment}")
            yield words.format(moment=self._moment(earlier))

    def _moment(self, at: datetime) -> str:
        local = at.astimezone(self._zone)
        return translate("{day}, {year}, {time}").format(
            day=short_day(local.date()), year=local.year, time=clock_words(local.time())
        )

    def days_late(self, revision: Revision) -> int | None:
        """How many days after the work it was written, where that is more than 7."""
        day = day_of(revision.before or revision.after)
        written = local_date(revision.at, self._zone)
        return (written - day).days if day is not None and recorded_late(day, written) else None

    def why(self, revision: Revision) -> str:
        """The reason that was given; says so where a late change has none."""
        if revision.reason is not None:
            return _reason_words(revision.reason)
        is_change = isinstance(revision.before, Entry) and revision.operation is not Operation.ERASE
        return translate("no reason given") if is_change and self.days_late(revision) is not None else ""

    def what(self, revision: Revision) -> str:
        """What was done: "Recorded: …", "Changed: length 20 min → 35 min", "Deleted: …"."""
        before, after = revision.before, revision.after
        if revision.operation is Operation.ERASE:
            return translate("Note erased for good")
        if before is not None and after is not None:
            nothing = "a note that was erased" if before == after else "nothing you can see"
            steps = "; ".join(self._steps(before, after)) or translate(nothing)
            return translate("Changed: {steps}").format(steps=steps)
        if after is not None:
            return translate("Recorded: {record}").format(record=self.record(after))
        return translate("Deleted: {record}").format(record=self.record(before) if before is not None else "")

    def record(self, record: Record) -> str:
        """A record in one line."""
        match record:
            case Entry():
                parts = [self._value(record.duty), duration(record.minutes), entry_times_words(record, self._zone)]
                parts += [full_day(record.date), placement_words(record.placement)]
            case UndoneItem():
                estimate = translate("about {minutes}").format(minutes=duration(record.estimate_minutes))
                parts = [self._value(record.duty), estimate, reason_words(record.reason)]
                parts += [full_day(record.arose)]
            case Erosion():
                parts = [duration(record.minutes), reason_words(record.reason), full_day(record.date)]
            case Absence():
                length = translate("the whole day") if record.minutes is None else duration(record.minutes)
                parts = [absence_words(record.kind), length, full_day(record.date)]
            case ClosedDay():
                parts = [translate("{day} closed").format(day=full_day(record.date))]
            case ClosedWeek():
                parts = [translate("undone list of the week of {day}").format(day=full_day(record.week))]
            case AppointmentWeek():
                parts = [translate("appointments of the week of {day}").format(day=full_day(record.week))]
                parts += [
                    f"{translate(FIELDS[name])} {duration(getattr(record, name))}"
                    for name in ("booked_minutes", "held_minutes", "no_show_minutes")
                ]
            case Term():
                parts = [term_words(record)]
            case Pattern():
                parts = [patterns_words([record])]
            case _:
                parts = [translate("what the log is set to")]
        return ", ".join(part for part in parts if part)

    def _steps(self, before: Record, after: Record) -> Iterator[str]:
        for each in fields(before):
            old, new = getattr(before, each.name), getattr(after, each.name)
            if old != new and each.name in FIELDS:
                yield translate("{field} {old} → {new}").format(
                    field=translate(FIELDS[each.name]), old=self._named(each.name, old), new=self._named(each.name, new)
                )

    def _named(self, name: str, value: Any) -> str:
        if name.endswith("minutes") and isinstance(value, int):
            return duration(value)
        if name == "clears":
            return translate("no") if value is None else translate("yes")
        if name == "note":
            return translate("none") if value is None else translate("a note")
        return self._value(value)

    def _value(self, value: Any) -> str:
        if isinstance(value, Enum):
            return self._code(value)
        if isinstance(value, bool):
            return translate("yes") if value else translate("no")
        if isinstance(value, datetime):
            return clock_words(value.astimezone(self._zone).time())
        if isinstance(value, date):
            return full_day(value)
        return translate("none") if value is None else str(value)

    def _code(self, value: Enum) -> str:
        words: dict[type[Enum], Callable[[Any], str]] = {
            Duty: lambda duty: short_duty_label(duty, self._settings),
            Placement: placement_words,
            ErosionReason: reason_words,
            UndoneReason: reason_words,
            AbsenceKind: absence_words,
            UndoneStatus: lambda status: translate(STATUS[status]),
        }
        return words[type(value)](value)


def day_of(record: Record | None) -> date | None:
    """The day a record is about; `None` where it is about none."""
    match record:
        case Entry() | Erosion() | Absence() | ClosedDay():
            return record.date
        case UndoneItem():
            return record.arose
        case _:
            return None


def _reason_words(reason: str) -> str:
    """A reason as it was typed; what the program itself said of the note in the reader's language."""
    return reason.replace(NOTE_IS_SAFE, translate(NOTE_IS_SAFE))
