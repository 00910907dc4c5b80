"""The records of an open log, as the screens and commands ask for them."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from dutytracker.domain.calendar import Span, Week
from dutytracker.domain.records import Absence, Entry, Erosion, ImportRule, Log, UndoneItem
from dutytracker.logbook.ledger import Ledger
from dutytracker.store import reading


class Records:
    """The records that one open log holds now."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def entries_on(self, day: date) -> tuple[Entry, ...]:
        """The entries of a date by start (untimed last), then time of recording."""
        with self._ledger.database.reading() as connection:
            return reading.entries_in(connection, Span(day, day + timedelta(days=1)))

    def absences_in(self, span: Span) -> tuple[Absence, ...]:
        """The absences of those dates, by date, then id."""
        with self._ledger.database.reading() as connection:
            return reading.absences_in(connection, span)

    def erosions_in(self, span: Span) -> tuple[Erosion, ...]:
        """The times in `span` that protected time was taken away, by date."""
        with self._ledger.database.reading() as connection:
            return reading.erosions_in(connection, span)

    def import_rules(self) -> tuple[ImportRule, ...]:
        """Which duties the projects and tags of other programs mean, as imports taught it, by name."""
        with self._ledger.database.reading() as connection:
            return reading.import_rules(connection)

    def open_undone(self) -> tuple[UndoneItem, ...]:
        """The undone items that are still open, oldest first."""
        with self._ledger.database.reading() as connection:
            return reading.open_undone_items(connection)

    def undone_open_in(self, weeks: Sequence[Week]) -> tuple[UndoneItem, ...]:
        """The undone items that were open at any time of these weeks (at least one, in a row), oldest first."""
        from dutytracker.store import range_reading

        with self._ledger.database.reading() as connection:
            return range_reading.undone_open_in(connection, Span(weeks[0].start, weeks[-1].end))

    def undone_of(self, week: Week) -> tuple[UndoneItem, ...]:
        """The undone items that arose in the week, oldest first."""
        with self._ledger.database.reading() as connection:
            return reading.undone_items_arising_in(connection, week.span)

    def item(self, item_id: UUID) -> UndoneItem | None:
        """The undone item with that id; `None` where there is none."""
        with self._ledger.database.reading() as connection:
            return reading.undone_item(connection, item_id)

    def first_day(self) -> date | None:
        """The earliest date with a record other than a pattern or term; `None` in an empty log."""
        with self._ledger.database.reading() as connection:
            return reading.first_day(connection)

    def log_of(self, weeks: Sequence[Week]) -> Log:
        """All that summaries of these weeks need; its cost does not grow with the rest of the log."""
        with self._ledger.database.reading() as connection:
            return reading.log_of(connection, self._ledger.frame, weeks)

    def whole_log(self) -> Log:
        """All records."""
        with self._ledger.database.reading() as connection:
            return reading.whole_log(connection, self._ledger.frame)
