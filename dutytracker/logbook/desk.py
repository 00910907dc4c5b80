"""What the program itself knows of the days of an open log, beside its records."""

from datetime import date

from dutytracker.domain.desk_day import DeskDay
from dutytracker.logbook.ledger import Ledger
from dutytracker.store import desk_days


class Desk:
    """How long logging took, day by day, and whether the member was reminded; in no history and in no file."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def day(self, day: date) -> DeskDay:
        """What is known of that day; all zeros where nothing is, and once the log is closed."""
        if self._ledger.is_closed:
            return DeskDay(date=day)
        with self._ledger.database.reading() as connection:
            return desk_days.desk_day(connection, day)

    def add_cost(self, day: date, milliseconds: int) -> None:
        """Adds one line that took so long on that day; a log that was closed meanwhile goes without it."""
        if self._ledger.is_closed:
            return
        with self._ledger.database.writing() as connection:
            desk_days.add_cost(connection, day, milliseconds)

    def set_nudged(self, day: date) -> None:
        """Keeps that the member was reminded of that day."""
        with self._ledger.database.writing() as connection:
            desk_days.set_nudged(connection, day)
