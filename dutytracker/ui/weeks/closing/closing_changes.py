"""The changes by which a week is gone through; no widgets."""

from collections.abc import Iterable
from datetime import datetime
from uuid import uuid4

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.changes import Change
from dutytracker.domain.logging import answering_undone, closing_day, dropping, finishing, reopening, reopening_day
from dutytracker.domain.records import Entry, Log, UndoneItem
from dutytracker.domain.week_grid import situation_on
from dutytracker.logbook import Logbook
from dutytracker.ui.weeks.closing.closing_steps import ClosingStep, DayStep


def closing_or_reopening(step: DayStep, now: datetime) -> Change:
    """Closes the day; one that is closed is open again."""
    return closing_day(step.date, recorded_at=now) if step.closed is None else reopening_day(step.closed)


def closing_all(steps: Iterable[ClosingStep], now: datetime) -> Change:
    """Closes every day that is still open, at once; no edit where none is."""
    days = [step.date for step in steps if isinstance(step, DayStep) and step.is_open]
    edits = (edit for day in days for edit in closing_day(day, recorded_at=now).edits)
    return Change("Close the days of a week", tuple(edits))


def done_in(minutes: int, item: UndoneItem, logbook: Logbook) -> Change:
    """The item done today in that many minutes, logged in the same change."""
    day = max(logbook.today(), item.arose)
    situation = situation_on(
        day, logbook.records.log_of([week_of(day, logbook.settings.week_starts_on)]), logbook.now()
    )
    return finishing(item, minutes, situation, day=day, new_id=uuid4, recorded_at=logbook.now())


def dropped(item: UndoneItem, logbook: Logbook) -> Change:
    """The item that will not be done."""
    return dropping(item, day=max(logbook.today(), item.arose))


def open_again(item: UndoneItem, logbook: Logbook) -> Change:
    """The item open again; what was logged for it stays and clears nothing."""
    ended = item.ended or item.arose
    log = logbook.records.log_of([week_of(ended, logbook.settings.week_starts_on)])
    return reopening(item, [entry for entry in log.entries if entry.clears == item.id])


def answering_or_asking(week: Week, log: Log) -> Change:
    """The word that the undone list is complete; where it was given, it is taken back."""
    before = next((each for each in log.closed_weeks if each.week == week.start), None)
    return answering_undone(week, before, answered=before is None or not before.undone_answered)


def entry_like(item: UndoneItem, log: Log, week: Week) -> Entry | None:
    """The latest entry of the week, after the item arose, that may have been this work."""
    alike = [
        entry
        for entry in log.entries
        if entry.duty is item.duty and entry.clears is None and item.arose < entry.date < week.end
    ]
    return max(alike, key=lambda entry: (entry.date, entry.recorded_at, str(entry.id)), default=None)
