"""What was typed while the log was locked: taken into the open log as of when it was typed."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid5

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.note_answers import said_safe
from dutytracker.domain.records import ClosedDay, Entry, Record, key_of
from dutytracker.logbook.entering import Entering, may_tell
from dutytracker.logbook.ledger import Ledger
from dutytracker.logbook.taken_in import LABEL, KeptLine, TakenIn, TakenLine
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.security.inbox import SealedLine, open_line
from dutytracker.security.sealing import SealingKey
from dutytracker.store import inbox, inbox_key
from dutytracker.store.faults import Busy

if TYPE_CHECKING:
    from dutytracker.domain.quick_entry import Draft
    from dutytracker.logbook.history import History

LONGEST_BEFORE = timedelta(hours=1)
"""A line typed so long before the log was last changed was not typed while it was locked: a clock was set, or somebody
made the line up."""

LONGEST_AHEAD = timedelta(minutes=2)
"""The same of a line typed so long after now."""

TYPED_BEFORE = "It says that it was typed before the log was last changed, so it counts as recorded now."
STILL_TO_COME = (
    "It says that it was typed at a time that is still to come, so a clock was set: look at its day, then log it."
)
MAY_TELL = (
    "Its note looks as if it told who a patient is: take that out, or log the line as it is if the note is not about a "
    "patient."
)


class Inbox:
    """The lines of one open log that were sealed while it was locked.

    `history` gives the history of the log, which is asked for only where a line waits.
    """

    def __init__(self, ledger: Ledger, entering: Entering, history: "Callable[[], History]") -> None:
        self._ledger = ledger
        self._entering = entering
        self._history = history

    def make_ready(self) -> bool:
        """Sees to it that lines can be sealed once the log is locked; does nothing where it has no passphrase.

        True where the key file named another key than the log's own. What the disk refuses is tried again next time.
        """
        if not self._ledger.log.has_passphrase:
            return False
        with suppress(DutyError):
            if self.key() is None:
                with self._ledger.database.writing() as connection:
                    inbox_key.make_inbox_key(connection)
            key = self.key()
            return key is not None and inbox_key.publish(self._ledger.profile, key)
        return False

    def take_in(self) -> TakenIn:
        """Logs what waits, in one change, as of when each line was typed; a file goes once its line is in the log.

        A line is recorded when it was typed, or now where that cannot be (`TYPED_BEFORE`). What cannot be read against
        the log, or was typed at a time that is still to come, is kept.

        Raises: `NotSaved`, `Busy`, `Damaged`; then everything waits on.
        """
        was_redirected = self.make_ready()
        profile, key = self._ledger.profile, self.key()
        waiting = () if key is None else inbox.waiting(profile)
        if key is None or not waiting:
            return TakenIn(was_redirected=was_redirected)
        taken: list[TakenLine] = []
        kept: list[KeptLine] = []
        repeated: list[str] = []
        unreadable = 0
        last_change = self._last_change()
        for one in waiting:
            line = open_line(one.data, key)
            if line is None:
                unreadable += 1
                inbox.set_aside(profile, one.name)
            elif isinstance(read := self._read_in(one.name, line, taken, last_change), KeptLine):
                kept.append(read)
            elif self._is_known(read.change, taken):
                repeated.append(one.name)
            else:
                taken.append(read)
        stored, refused, changes = self._store(taken)
        inbox.remove(profile, *repeated, *(one.name for one in stored))
        return TakenIn(
            change=_together(stored),
            logged=tuple(stored),
            kept=(*kept, *refused),
            unreadable=unreadable,
            repeated=len(repeated),
            changes=changes,
            was_redirected=was_redirected,
        )

    def log_kept(self, kept: KeptLine, text: str) -> Change:
        """Logs a line that was kept as it is corrected now. Raises: `DutyError`; then it waits on.

        A note that still may tell who a patient is was asked about by then, and the change says so.
        """
        line = replace(kept.line, text=text, read_at=min(kept.line.read_at, self._ledger.now()))
        draft, change = self._read(line, kept.recorded_at, ())
        performed = self._ledger.perform(said_safe(change) if may_tell(draft) else change)
        inbox.remove(self._ledger.profile, kept.name)
        return performed

    def discard(self, *kept: KeptLine) -> None:
        """Throws away lines that were kept."""
        inbox.remove(self._ledger.profile, *(one.name for one in kept))

    def _read_in(
        self, name: str, line: SealedLine, taken: list[TakenLine], last_change: datetime
    ) -> TakenLine | KeptLine:
        """What comes of a line after those that were `taken`, which the log does not have yet."""
        now = self._ledger.now()
        if line.typed_at > now + LONGEST_AHEAD:
            return KeptLine(name=name, line=line, recorded_at=now, sentence=STILL_TO_COME)
        is_early = line.typed_at < last_change - LONGEST_BEFORE
        recorded_at = now if is_early else min(line.typed_at, now)
        try:
            draft, change = self._read(line, recorded_at, _entries_of(taken))
        except DutyError as error:
            return KeptLine(name=name, line=line, recorded_at=recorded_at, sentence=error.sentence)
        if may_tell(draft) and not self._is_known(change, taken):
            return KeptLine(name=name, line=line, recorded_at=recorded_at, sentence=MAY_TELL)
        remarks = (*draft.remarks, TYPED_BEFORE) if is_early else draft.remarks
        return TakenLine(name=name, line=line, draft=draft, change=change, remarks=remarks)

    def _read(self, line: SealedLine, recorded_at: datetime, pending: tuple[Entry, ...]) -> "tuple[Draft, Change]":
        """What the line means, and its change, whose records get ids that follow from the line's. Raises: `DutyError`.

        So a line whose file outlived its commit, or was put back, is known again.
        """
        ids = (uuid5(line.id, str(number)) for number in range(10))
        return self._entering.change_of(
            line.text, line.read_at, new_id=lambda: next(ids), recorded_at=recorded_at, pending=pending
        )

    def _is_known(self, change: Change, taken: list[TakenLine]) -> bool:
        """True where the log has or had these records, or those before brought them; a day is closed only once."""
        record = change.edits[0].record
        if _name_of(record) in {_name_of(edit.record) for one in taken for edit in one.change.edits}:
            return True
        steps = self._history().of(record)
        if not isinstance(record, ClosedDay):
            return bool(steps)
        was_this_line = any(
            isinstance(step.after, ClosedDay) and step.after.recorded_at == record.recorded_at for step in steps
        )
        return was_this_line or (bool(steps) and steps[-1].after is not None)

    def _store(self, taken: list[TakenLine]) -> tuple[list[TakenLine], list[KeptLine], int]:
        """Stores all in one change, or, where that is refused, each line alone.

        What was stored, what was not, and how many changes that is.
        """
        try:
            self._ledger.perform(_together(taken))
        except (NotSaved, Busy, Damaged):
            raise
        except DutyError:
            stored, refused = self._store_each(taken)
            return stored, refused, len(stored)
        return taken, [], 1

    def _store_each(self, taken: list[TakenLine]) -> tuple[list[TakenLine], list[KeptLine]]:
        stored: list[TakenLine] = []
        refused: list[KeptLine] = []
        for one in taken:
            try:
                self._ledger.perform(one.change)
            except (NotSaved, Busy, Damaged):
                raise
            except DutyError as error:
                refused.append(
                    KeptLine(name=one.name, line=one.line, recorded_at=self._ledger.now(), sentence=error.sentence)
                )
            else:
                stored.append(one)
                inbox.remove(self._ledger.profile, one.name)
        return stored, refused

    def key(self) -> SealingKey | None:
        """The pair that lines are sealed to; `None` before `make_ready`."""
        with self._ledger.database.reading() as connection:
            return inbox_key.inbox_key(connection)

    def _last_change(self) -> datetime:
        from dutytracker.store import history

        with self._ledger.database.reading() as connection:
            return history.last_change_at(connection)


def _name_of(record: Record) -> tuple[type[Record], str]:
    return type(record), key_of(record)


def _together(taken: list[TakenLine]) -> Change:
    return Change(LABEL, tuple(edit for one in taken for edit in one.change.edits))


def _entries_of(taken: list[TakenLine]) -> tuple[Entry, ...]:
    return tuple(edit.record for one in taken for edit in one.change.edits if isinstance(edit.record, Entry))
