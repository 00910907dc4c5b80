"""What became of the records of an open log, and how far the log has come."""

from collections.abc import Iterable, Sequence
from datetime import date

from dutytracker.domain.calendar import Span, Week
from dutytracker.domain.clock_jumps import ClockJump
from dutytracker.domain.history import LateChanges, LogPlace, Revision
from dutytracker.domain.records import Entry, Erosion, Record, UndoneItem
from dutytracker.logbook.ledger import Ledger
from dutytracker.store import evidence_reading, history, reading


class History:
    """The history of one open log."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of(self, record: Record) -> tuple[Revision, ...]:
        """Every revision of the record, oldest first, also of one that was deleted."""
        with self._ledger.database.reading() as connection:
            return history.history_of(connection, record)

    def of_each(self, records: Iterable[Record]) -> tuple[Revision, ...]:
        """The same of several records, those of one record together, the records in their order."""
        with self._ledger.database.reading() as connection:
            return history.histories_of(connection, records)

    def records_ever(self, span: Span) -> tuple[Entry | Erosion | UndoneItem, ...]:
        """The entries, losses and undone items of those dates, by date; what was deleted is as it last was."""
        with self._ledger.database.reading() as connection:
            there: tuple[Entry | Erosion | UndoneItem, ...] = (
                *reading.entries_in(connection, span),
                *reading.erosions_in(connection, span),
                *reading.undone_items_arising_in(connection, span),
            )
            deleted = history.deleted_about(connection, list(span.days))
        return tuple(sorted((*there, *deleted), key=_day_of))

    def late_changes(self, weeks: Sequence[Week]) -> LateChanges:
        """Edits and deletions of entries of the weeks more than 7 days after the day of the work."""
        with self._ledger.database.reading() as connection:
            return history.late_changes(connection, weeks, self._ledger.zone)

    def clock_jumps(self) -> tuple[ClockJump, ...]:
        """Changes that say they were made before the change before them, oldest first."""
        with self._ledger.database.reading() as connection:
            return evidence_reading.clock_jumps(connection)

    def place(self) -> LogPlace:
        """How far the log has come."""
        with self._ledger.database.reading() as connection:
            return history.place_of(connection)


def _day_of(record: Entry | Erosion | UndoneItem) -> date:
    return record.arose if isinstance(record, UndoneItem) else record.date
