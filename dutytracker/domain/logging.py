"""From what was understood to the change that records it. Nothing here happens: a change is a value."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import assert_never
from uuid import UUID
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, local_date, midnight_after, minutes_between
from dutytracker.domain.changes import Change, Edit, adding, deleting, editing
from dutytracker.domain.errors import DutyError
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import (
    AbsenceDraft,
    CloseDraft,
    Draft,
    EntryDraft,
    ErosionDraft,
    Situation,
    UndoneDraft,
)
from dutytracker.domain.records import (
    Absence,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    Source,
    UndoneItem,
    UndoneStatus,
)
from dutytracker.domain.suggesting import suggested_placement

NewId = Callable[[], UUID]


def change_for(
    draft: Draft, situation: Situation, *, new_id: NewId, recorded_at: datetime, source: Source = Source.QUICK
) -> Change:
    """The change that records a draft. `recorded_at` is the computer's clock, whatever time the line was read for."""
    match draft:
        case EntryDraft():
            return adding("Log an entry", *entries_of(draft, situation, new_id, recorded_at, source))
        case UndoneDraft():
            item = UndoneItem(
                id=new_id(),
                duty=draft.duty,
                arose=draft.date,
                estimate_minutes=draft.minutes,
                reason=draft.reason,
                told_manager=situation.today if draft.told else None,
                recorded_at=recorded_at,
            )
            return adding("Note an undone item", item)
        case ErosionDraft():
            erosion = Erosion(
                id=new_id(),
                date=draft.date,
                minutes=draft.minutes,
                reason=draft.reason,
                told_manager=situation.today if draft.told else None,
                recorded_at=recorded_at,
            )
            return adding("Note lost protected time", erosion)
        case AbsenceDraft():
            absence = Absence(id=new_id(), date=draft.date, minutes=draft.minutes, kind=draft.kind)
            return adding("Note an absence", absence)
        case CloseDraft():
            return closing_day(draft.date, recorded_at=recorded_at)
        case _:
            assert_never(draft)


def entries_of(
    draft: EntryDraft, situation: Situation, new_id: NewId, recorded_at: datetime, source: Source
) -> tuple[Entry, ...]:
    """The entries of a draft, one for each local date it touches; a placement that was chosen holds for all of them."""
    return tuple(
        Entry(
            id=new_id(),
            duty=draft.duty,
            date=day,
            minutes=minutes,
            start=start,
            start_assumed=draft.start_assumed,
            placement=draft.placement or _suggested(draft, day, start, minutes, situation),
            placement_chosen=draft.placement is not None,
            older=draft.older,
            source=source,
            recorded_at=recorded_at,
            note=draft.note,
        )
        for day, start, minutes in _dated(draft, situation.zone)
    )


def split_at_midnight(start: datetime, minutes: int, zone: ZoneInfo) -> Iterator[tuple[date, datetime, int]]:
    """The date, UTC start and minutes of each local date that the stretch touches, in order."""
    start = start.astimezone(UTC)
    end = start + timedelta(minutes=minutes)
    while start < end:
        stop = min(end, midnight_after(start, zone))
        yield local_date(start, zone), start, minutes_between(start, stop)
        start = stop


def replacing(entry: Entry, draft: EntryDraft, situation: Situation, *, new_id: NewId, recorded_at: datetime) -> Change:
    """The edit of an entry to what a line now says.

    Id, recording time, source and the item it clears stay; live minutes whose time was corrected count as typed. What
    reaches into the next day becomes a second entry, recorded now.
    """
    first, *rest = entries_of(draft, situation, new_id, recorded_at, Source.QUICK)
    corrected = (first.minutes, first.start) != (entry.minutes, entry.start)
    edited = replace(
        first,
        id=entry.id,
        clears=entry.clears,
        recorded_at=entry.recorded_at,
        imported_at=entry.imported_at,
        source=Source.FORM if corrected and entry.source is Source.TIMER else entry.source,
    )
    return editing("Change an entry", entry, edited).then(
        adding("", *(replace(part, clears=entry.clears) for part in rest))
    )


def finishing(
    item: UndoneItem, minutes: int, situation: Situation, *, day: date, new_id: NewId, recorded_at: datetime
) -> Change:
    """An undone item done on `day`, with the untimed entry of its minutes that clears it, in one change."""
    entry = Entry(
        id=new_id(),
        duty=item.duty,
        date=day,
        minutes=minutes,
        placement=suggested_placement(day, None, minutes, situation),
        clears=item.id,
        source=Source.FORM,
        recorded_at=recorded_at,
    )
    return _ended(item, UndoneStatus.DONE, day, "Mark an undone item as done").then(adding("", entry))


def finishing_with(item: UndoneItem, entries: Iterable[Entry], *, day: date) -> Change:
    """An undone item done on `day` by work that is already logged: those entries clear it from now on."""
    links = tuple(Edit(entry, replace(entry, clears=item.id)) for entry in entries)
    return _ended(item, UndoneStatus.DONE, day, "Mark an undone item as done").then(Change("", links))


def dropping(item: UndoneItem, *, day: date) -> Change:
    """An undone item that will not be done; its estimate stays in the week it arose."""
    return _ended(item, UndoneStatus.DROPPED, day, "Drop an undone item")


def reopening(item: UndoneItem, cleared_by: Iterable[Entry] = ()) -> Change:
    """An undone item open again; the entries that cleared it stay logged and clear nothing."""
    again = replace(item, status=UndoneStatus.OPEN, ended=None)
    links = tuple(Edit(entry, replace(entry, clears=None)) for entry in cleared_by)
    return editing("Reopen an undone item", item, again).then(Change("", links))


def telling_manager(*records: Erosion | UndoneItem, day: date | None) -> Change:
    """Says on which day a manager was told of lost time or undone work; `None` takes it back."""
    edits = (Edit(record, replace(record, told_manager=day)) for record in records if record.told_manager != day)
    return Change("Note that a manager was told", tuple(edits))


def closing_day(day: date, *, recorded_at: datetime) -> Change:
    """The word that everything of that date is logged."""
    return adding("Close a day", ClosedDay(date=day, recorded_at=recorded_at))


def reopening_day(closed: ClosedDay) -> Change:
    """Takes the word back that everything of a date is logged."""
    return deleting("Reopen a day", closed)


def answering_undone(week: Week, before: ClosedWeek | None, *, answered: bool = True) -> Change:
    """The word that the undone list of a week is complete (or that it is not)."""
    after = ClosedWeek(week=week.start, undone_answered=answered)
    label = "Confirm the undone list" if answered else "Reopen the undone list"
    return adding(label, after) if before is None else editing(label, before, after)


def _ended(item: UndoneItem, status: UndoneStatus, day: date, label: str) -> Change:
    if day < item.arose:
        raise DutyError("An undone item cannot end before the day it arose.")
    return editing(label, item, replace(item, status=status, ended=day))


def _dated(draft: EntryDraft, zone: ZoneInfo) -> Iterator[tuple[date, datetime | None, int]]:
    if draft.start is None:
        yield draft.date, None, draft.minutes
    else:
        yield from split_at_midnight(draft.start, draft.minutes, zone)


def _suggested(draft: EntryDraft, day: date, start: datetime | None, minutes: int, situation: Situation) -> Placement:
    """The suggestion that was shown; for the part after midnight its own."""
    return draft.suggested_placement if day == draft.date else suggested_placement(day, start, minutes, situation)
