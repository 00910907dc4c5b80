"""Erasing notes of an open log for good: what is to be erased, and work that erases it in the copies."""

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from dutytracker.domain.changes import Change
from dutytracker.domain.erasing import erasing_notes
from dutytracker.domain.records import Entry
from dutytracker.logbook.ledger import Ledger
from dutytracker.store import reading
from dutytracker.store.erasing import entries_with_a_note_ever, erased_entries, has_a_note_ever
from dutytracker.store.pending_erasures import pending_in


class Erasing:
    """The notes of one open log that can be erased, and those that still are to be erased in copies of it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def can_erase(self, entry: Entry) -> bool:
        """True where any step of the entry, which may be deleted by now, tells the text of a note."""
        with self._ledger.database.reading() as connection:
            return has_a_note_ever(connection, str(entry.id))

    def of(self, entries: Iterable[Entry]) -> Change:
        """The change that erases the notes of these entries, as they are now; those that were deleted too."""
        wanted = list(entries)
        with self._ledger.database.reading() as connection:
            there = {entry.id: entry for entry in reading.entries_of(connection, [entry.id for entry in wanted])}
        ids = [entry.id for entry in wanted]
        return erasing_notes([there[key] for key in ids if key in there], [key for key in ids if key not in there])

    def of_all(self) -> Change:
        """The change that erases every note that any step tells; it does nothing where there is none."""
        with self._ledger.database.reading() as connection:
            ids = entries_with_a_note_ever(connection)
            there = reading.entries_of(connection, ids)
        return erasing_notes(there, sorted(set(ids) - {entry.id for entry in there}))

    def erased(self) -> frozenset[UUID]:
        """The ids of the entries whose note was erased at any time, also of deleted ones."""
        with self._ledger.database.reading() as connection:
            return erased_entries(connection)

    @property
    def is_pending(self) -> bool:
        """True where a note that is erased in the log may still stand in a copy of it."""
        with self._ledger.database.reading() as connection:
            return bool(pending_in(connection))

    def job(self) -> Callable[[], tuple[str, ...]]:
        """Erases in the copies what is erased in the log, on any thread, also when the log is closed again.

        It gives a sentence for each second place that could not be written again yet. Raises: `DutyError`.
        """
        from dutytracker.store.backups.erasing import erase_in_copies

        return partial(erase_in_copies, self._ledger.profile, self._ledger.database.data_key)
