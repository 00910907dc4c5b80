"""What a member enters, typed as a line or timed, read against the open log."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from dutytracker.domain.calendar import Span, local_date, week_of
from dutytracker.domain.changes import Change
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.note_answers import said_safe
from dutytracker.domain.records import Entry, key_of
from dutytracker.domain.situation import Situation
from dutytracker.domain.timers import Timer
from dutytracker.logbook.ledger import Ledger
from dutytracker.logbook.records import Records
from dutytracker.store import reading

if TYPE_CHECKING:
    from dutytracker.domain.arranging import Arranging
    from dutytracker.domain.quick_entry import Draft
    from dutytracker.domain.timing import Timing

DAYS_IN_SIGHT = 40
"""How far back the quick-entry line sees absences and lost time without asking again."""

DAYS_OF_FAVORITES = 90
"""Favorites are learned from so many days before the week began, and those of the end count twice."""

DAYS_LATELY = 30


@dataclass(frozen=True, slots=True)
class Logged:
    """A line that was logged: what it was read as, the change that is stored, the keys of the records it added."""

    draft: "Draft"
    change: Change
    ids: tuple[str, ...]


class Entering:
    """The quick-entry line, the timers and the favorites of one open log."""

    def __init__(self, ledger: Ledger, records: Records) -> None:
        self._ledger = ledger
        self._records = records

    def situation(self, now: datetime | None = None) -> Situation:
        """What a quick-entry line is read against at `now` (default: the clock)."""
        moment = self._ledger.now() if now is None else now
        today = local_date(moment, self._ledger.zone)
        return self._situation(moment, today - timedelta(days=DAYS_IN_SIGHT))

    def situation_after(self, known: Situation, change: Change) -> Situation:
        """That of now, after a change that can be followed, from the one before it, which was of the same day."""
        from dutytracker.store.following import entries_after

        zone, near = self._ledger.zone, _entries_seen(known.today)
        now = self._ledger.now().astimezone(zone)
        return replace(known, now=now, entries=entries_after(known.entries, near, change))

    def situation_on(self, day: date) -> Situation:
        """What a correction of work of `day` depends on now: its entries, and absences and losses around it."""
        now = self._ledger.now()
        today = local_date(now, self._ledger.zone)
        since = min(day - timedelta(days=1), today - timedelta(days=DAYS_IN_SIGHT))
        return self._situation(now, since).knowing(self._records.entries_on(day))

    def read_line(self, text: str, now: datetime | None = None) -> "Draft":
        """What a typed line means. Raises: `NotUnderstood`."""
        return self._read(text, self.situation(now))[0]

    def log_line(
        self,
        text: str,
        now: datetime | None = None,
        *,
        note_is_safe: bool = False,
        situation: Situation | None = None,
    ) -> Logged:
        """Stores what a typed line means. `now` moves its reading, never the recording.

        `situation` is the one of now, from whoever read it after the latest change; without, the log is asked for it.

        Raises: `NotUnderstood`; `DutyError` where the note may tell who a patient is, unless `note_is_safe` says that
        it does not, which then is the reason of the change.
        """
        known = situation or self.situation(now)
        draft, change = self._change_of(text, known, new_id=uuid4, recorded_at=self._ledger.now())
        change = _asked_about(draft, change, note_is_safe=note_is_safe)
        change = self._ledger.perform(change)
        return Logged(draft, change, tuple(key_of(edit.record) for edit in change.edits if edit.before is None))

    def change_of(
        self,
        text: str,
        now: datetime | None = None,
        *,
        new_id: Callable[[], UUID],
        recorded_at: datetime,
        pending: tuple[Entry, ...] = (),
    ) -> "tuple[Draft, Change]":
        """What a line means and the change that logs it; nothing is stored. `pending` are entries that come before it.

        Raises: `NotUnderstood`.
        """
        known = self.situation(now)
        return self._change_of(text, known, new_id=new_id, recorded_at=recorded_at, pending=pending)

    def favorites(self) -> "Arranging":
        """The favorites under the keys, and every step to arrange them; `perform` its change.

        They are learned from the 90 days before this week, so that no key changes within a week; from this week where
        nothing was logged before.
        """
        from dutytracker.domain.arranging import Arranging
        from dutytracker.domain.favorites import favorites_of

        today = self._ledger.today()
        settings = self._ledger.frame.settings
        began = week_of(today, settings.week_starts_on).start
        before = Span(began - timedelta(days=DAYS_OF_FAVORITES), began)
        now = Span(began, today + timedelta(days=1))
        with self._ledger.database.reading() as connection:
            earlier = reading.uses_in(connection, before, began - timedelta(days=DAYS_LATELY))
            used = earlier or reading.uses_in(connection, now, began)
            kept = reading.pinned_favorites(connection)
        return Arranging(
            shown=favorites_of(kept, used, settings.unused_duties),
            kept=kept,
            recorded_at=self._ledger.now(),
            unused=settings.unused_duties,
            learned_from=before if earlier else Span(before.start, now.end),
        )

    def timers(self) -> tuple[Timer, ...]:
        """What is being timed: the timer that runs, then those it paused, the latest first."""
        with self._ledger.database.reading() as connection:
            return reading.timers(connection)

    def timing(self) -> "Timing":
        """The timers with all that a step with them depends on, at this moment; `perform` the change of the step."""
        from dutytracker.domain.timing import Timing

        timers, situation, zone = self.timers(), self.situation(), self._ledger.zone
        began = next((timer.started_at for timer in timers if timer.started_at is not None), None)
        if began is not None and local_date(began, zone) < situation.today - timedelta(days=1):
            since = Span(local_date(began, zone), situation.today)
            with self._ledger.database.reading() as connection:
                situation = situation.knowing(reading.entries_in(connection, since))
        return Timing(timers=timers, situation=situation, new_id=uuid4, recorded_at=situation.now.astimezone(UTC))

    def _change_of(
        self,
        text: str,
        known: Situation,
        *,
        new_id: Callable[[], UUID],
        recorded_at: datetime,
        pending: tuple[Entry, ...] = (),
    ) -> "tuple[Draft, Change]":
        from dutytracker.domain.logging import change_for

        draft, situation = self._read(text, known, pending)
        return draft, change_for(draft, situation, new_id=new_id, recorded_at=recorded_at)

    def _read(self, text: str, known: Situation, pending: tuple[Entry, ...] = ()) -> "tuple[Draft, Situation]":
        """The draft, and the situation that held when it was read: one that sees the day the line is about."""
        from dutytracker.domain.quick_entry import read_line

        def entries_on(day: date) -> tuple[Entry, ...]:
            return (*self._records.entries_on(day), *(entry for entry in pending if entry.date == day))

        situation = known.knowing(pending)
        draft = read_line(text, situation, entries_on)
        if draft.date < situation.today - timedelta(days=DAYS_IN_SIGHT):
            situation = self._situation(situation.now, draft.date - timedelta(days=1)).knowing(pending)
            draft = read_line(text, situation, entries_on)
        if draft.date < situation.today - timedelta(days=1):
            situation = situation.knowing(entries_on(draft.date))
        return draft, situation

    def _situation(self, now: datetime, since: date) -> Situation:
        frame, zone = self._ledger.frame, self._ledger.zone
        today = local_date(now, zone)
        seen = Span(since, today + timedelta(days=2))
        with self._ledger.database.reading() as connection:
            return Situation(
                now=now.astimezone(zone),
                settings=frame.settings,
                entries=reading.entries_in(connection, _entries_seen(today)),
                patterns=frame.patterns,
                absences=reading.absences_in(connection, seen),
                erosions=reading.erosions_in(connection, seen),
            )


def _entries_seen(today: date) -> Span:
    """Yesterday and today."""
    return Span(today - timedelta(days=1), today + timedelta(days=1))


def may_tell(draft: "Draft") -> bool:
    """True where the note of a draft may tell who a patient is, so that it has to be asked about."""
    from dutytracker.domain.quick_entry import EntryDraft

    if not isinstance(draft, EntryDraft) or draft.note is None:
        return False
    from dutytracker.domain.patient_data import telling

    return bool(telling(draft.note))


def _asked_about(draft: "Draft", change: Change, *, note_is_safe: bool) -> Change:
    """The change, with the word that its note is safe where that was needed.

    Raises: `DutyError` where it was needed and not given.
    """
    if not may_tell(draft):
        return change
    if not note_is_safe:
        raise DutyError(
            "The note looks as if it told who a patient is: leave that out, or add --note-is-safe if it is not about "
            "a patient."
        )
    return said_safe(change)
