"""The check of an open log: whether it is due, and work that can be done beside the window."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from dutytracker.domain.calendar import local_date
from dutytracker.logbook.ledger import Ledger
from dutytracker.store.checking import check_log, checked_at


class Checking:
    """Reads one open log in full, at most once a day."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @property
    def last(self) -> datetime | None:
        """When all of the log was last read and found whole; `None` where that cannot be told."""
        return checked_at(self._ledger.profile)

    @property
    def is_due(self) -> bool:
        """True where that was not today, by the log's own calendar."""
        last = self.last
        return last is None or local_date(last, self._ledger.zone) != self._ledger.today()

    def job(self) -> Callable[[], None]:
        """Reads all of the log as it is then, on any thread. Raises: `Damaged`, `NotSaved`, `Busy`."""
        ledger = self._ledger
        return partial(check_log, ledger.profile, ledger.database.data_key, at=ledger.now())
