"""Importing a log file: what it adds to a log, as one change, and what differs and stays as it is."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import local_date, midnight_after, minutes_between
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.records import (
    Absence,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    Log,
    LogSettings,
    Record,
    UndoneItem,
    key_of,
)
from dutytracker.domain.saying import said
from dutytracker.exchange.log_order import day_of
from dutytracker.exchange.strict_json import Refused

LABEL = "Import of a log file"
CLOCK_TOLERANCE = timedelta(days=1)
"""How far a file may run ahead of this computer's clock."""

Kept = Entry | UndoneItem | Erosion | Absence | ClosedDay | ClosedWeek | AppointmentWeek


@dataclass(frozen=True, slots=True)
class Merge:
    """What importing a file would do: `change` adds (no edit where all is there), `differences` are sentences."""

    change: Change
    differences: tuple[str, ...] = ()

    @property
    def added(self) -> int:
        """How many records come in."""
        return sum(edit.before is None for edit in self.change.edits)


def importing(file: Log, into: Log, imported_at: datetime, erased: Collection[UUID] = ()) -> Merge:
    """What taking over `file` does to the log `into`, all records marked as imported at that instant.

    An empty log takes everything over, member and settings included. A log with records takes those whose id (or day,
    or week) it does not know; its settings, patterns and terms stay. The notes of entries with an id in `erased` were
    erased in that log, and stay out.

    Raises: `Refused` where the file holds something from the future.
    """
    _refuse_future(file, imported_at)
    if _is_empty(into):
        everything = _everything(file, into, imported_at)
        change = _without_erased(everything, erased)
        return Merge(change, (*_about_erased(everything, change), *_about_notes(change)))
    fitted, differences = _fitted(file, into)
    known = {(type(record), key_of(record)): record for record in _kept(into)}
    edits: list[Edit] = []
    for record in _kept(fitted):
        there = known.get((type(record), key_of(record)))
        if there is None:
            edits.append(Edit(None, _marked(record, imported_at)))
        elif _plain(there) != record:
            differences.append(
                said("In the log already, but different ({named}): what is in the log stays.", named=named(record))
            )
    change = _without_erased(edits, erased)
    about_notes = (*_about_erased(edits, change), *_about_notes(change))
    return Merge(change, (*_differing_frame(file, into), *differences, *about_notes))


def _is_empty(log: Log) -> bool:
    return not (log.patterns or log.terms or any(True for _ in _kept(log)))


def _kept(log: Log) -> Iterable[Kept]:
    """Everything that is added record by record; undone items before the entries that clear them."""
    yield from log.absences
    yield from log.erosions
    yield from log.undone
    yield from log.entries
    yield from log.closed_days
    yield from log.closed_weeks
    yield from log.appointments


def _everything(file: Log, into: Log, imported_at: datetime) -> tuple[Edit, ...]:
    settings = _with_words_of(into.settings, file.settings)
    frame = [
        Edit(before, after)
        for before, after in ((into.member, file.member), (into.settings, settings))
        if before != after
    ]
    records: list[Record] = [*file.patterns, *file.terms, *(_marked(record, imported_at) for record in _kept(file))]
    return (*frame, *(Edit(None, record) for record in records))


def _with_words_of(member: LogSettings, settings: LogSettings) -> LogSettings:
    """`settings` with the member's own words and choices of duties, which no file holds."""
    return replace(
        settings,
        duty_labels=member.duty_labels,
        indirect_care=member.indirect_care,
        unused_duties=member.unused_duties,
    )


def _marked(record: Kept, imported_at: datetime) -> Kept:
    """The record with the instant it came in, where it keeps one."""
    match record:
        case Entry() | UndoneItem() | Erosion() | ClosedDay():
            return replace(record, imported_at=imported_at)
        case _:
            return record


def _plain(record: Kept) -> Kept:
    """The record as a file would hold it."""
    match record:
        case Entry() | UndoneItem() | Erosion() | ClosedDay():
            return replace(record, imported_at=None)
        case _:
            return record


def _fitted(file: Log, into: Log) -> tuple[Log, list[str]]:
    """The records as the settings of `into` can hold them, and what that cost."""
    differences = []
    zone = ZoneInfo(into.settings.time_zone)
    entries = tuple(_untimed_if_elsewhere(entry, zone) for entry in file.entries)
    lost = sum(1 for before, after in zip(file.entries, entries, strict=True) if before != after)
    if lost:
        differences.append(
            said(
                "{lost} of the file's entries keep their day but lose their clock times: in the time zone of "
                "this log they would lie on another day.",
                lost=lost,
            )
        )
    first = into.settings.week_starts_on
    closed_weeks = tuple(week for week in file.closed_weeks if week.week.weekday() == first.number)
    appointments = tuple(week for week in file.appointments if week.week.weekday() == first.number)
    left_out = len(file.closed_weeks) + len(file.appointments) - len(closed_weeks) - len(appointments)
    if left_out:
        differences.append(
            said(
                "{left_out} of the file's closed weeks and appointment weeks are left out: a week of this "
                "log begins on {weekday}.",
                left_out=left_out,
                weekday=said(first.value.capitalize()),
            )
        )
    return replace(file, entries=entries, closed_weeks=closed_weeks, appointments=appointments), differences


def _untimed_if_elsewhere(entry: Entry, zone: ZoneInfo) -> Entry:
    if entry.start is None or (
        local_date(entry.start, zone) == entry.date
        and entry.minutes <= minutes_between(entry.start, midnight_after(entry.start, zone))
    ):
        return entry
    return replace(entry, start=None, start_assumed=False)


def _differing_frame(file: Log, into: Log) -> Iterable[str]:
    """What the file says otherwise about member, settings, patterns and terms."""
    settings = _with_words_of(file.settings, into.settings)
    if file.member != into.member:
        yield "The file's member (code, clinic or program) differs: what is in the log stays."
    if file.settings != settings:
        yield "The file's settings (first day of the week, time zone or notes) differ: what is in the log stays."
    if set(file.patterns) != set(into.patterns):
        yield "The file's working hours differ: what is in the log stays."
    if set(file.terms) != set(into.terms):
        yield "The file's contract terms differ: what is in the log stays."


def _without_erased(edits: Sequence[Edit], erased: Collection[UUID]) -> Change:
    """The change, without the notes of entries with these ids."""
    return Change(
        LABEL,
        tuple(
            replace(edit, after=replace(edit.after, note=None))
            if isinstance(edit.after, Entry) and edit.after.id in erased
            else edit
            for edit in edits
        ),
    )


def _about_erased(edits: Sequence[Edit], change: Change) -> Iterable[str]:
    """How many notes were left out of the change; nothing where none was."""
    notes = sum(before != after for before, after in zip(edits, change.edits, strict=True))
    if notes == 1:
        yield "1 note in this file was erased here for good: its entry comes in without it."
    elif notes:
        yield said(
            "{notes} notes in this file were erased here for good: their entries come in without them.", notes=notes
        )


def _about_notes(change: Change) -> Iterable[str]:
    """How many of the notes that come in may tell who a patient is; nothing where none does."""
    notes = {edit.after.note for edit in change.edits if isinstance(edit.after, Entry) and edit.after.note is not None}
    if not notes:
        return
    from dutytracker.domain.patient_data import telling

    found = sum(bool(telling(note)) for note in notes)
    if found:
        what = "1 note in this file looks" if found == 1 else said("{found} notes in this file look", found=found)
        yield said(
            "{what} like something about a patient: it comes in as it is, so look at it and take that out.",
            what=said(what),
        )


def _refuse_future(file: Log, imported_at: datetime) -> None:
    latest = imported_at.astimezone(UTC) + CLOCK_TOLERANCE
    dated: tuple[Entry | UndoneItem | Erosion | ClosedDay, ...] = (
        *file.entries,
        *file.undone,
        *file.erosions,
        *file.closed_days,
    )
    for record in dated:
        if day_of(record) > latest.date() or record.recorded_at > latest:
            raise Refused(
                said(
                    "This log file holds something from the future ({named}): check the date of this computer.",
                    named=named(record),
                )
            )


def named(record: Kept) -> str:
    """What a record is, in a few words."""
    day = day_of(record).isoformat()
    match record:
        case Entry():
            words = said(
                "entry of {day}, {duty}, {minutes} min", day=day, duty=record.duty.value, minutes=record.minutes
            )
        case UndoneItem():
            words = said(
                "undone item of {day}, {duty}, {estimate_minutes} min",
                day=day,
                duty=record.duty.value,
                estimate_minutes=record.estimate_minutes,
            )
        case Erosion():
            words = said("protected time lost on {day}, {minutes} min", day=day, minutes=record.minutes)
        case Absence():
            words = said("absence on {day}", day=day)
        case ClosedDay():
            words = said("closing of {day}", day=day)
        case ClosedWeek():
            words = said("closing of the week of {day}", day=day)
        case AppointmentWeek():
            words = said("appointments of the week of {day}", day=day)
    return words
