"""A day of an open log with all that a screen of it needs, read once and then followed from change to change."""

from dataclasses import replace
from datetime import date

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.records import Log, UndoneItem
from dutytracker.domain.situation import Situation
from dutytracker.domain.timers import Timer
from dutytracker.logbook.entering import Entering
from dutytracker.logbook.ledger import Ledger
from dutytracker.logbook.records import Records
from dutytracker.store.following import can_be_followed, log_after


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDay:
    """What the log says about a day, its week and the moment."""

    number: int | None
    """Of the latest change that was stored by then; `None` where that was before the log was opened."""
    day: date
    week: Week
    log: Log
    """All that the summary of the week needs."""
    open_undone: tuple[UndoneItem, ...]
    timers: tuple[Timer, ...]
    situation: Situation
    """Of now, whichever day it is about."""


class Days:
    """The days of one open log."""

    def __init__(self, ledger: Ledger, records: Records, entering: Entering) -> None:
        self._ledger = ledger
        self._records = records
        self._entering = entering

    def read(self, day: date) -> KnownDay:
        """The day as it is stored now; the cost does not grow with the rest of the log."""
        latest = self._ledger.latest
        week = week_of(day, self._ledger.frame.settings.week_starts_on)
        return KnownDay(
            number=None if latest is None else latest.number,
            day=day,
            week=week,
            log=self._records.log_of((week,)),
            open_undone=self._records.open_undone(),
            timers=self._entering.timers(),
            situation=self._entering.situation(),
        )

    def now(self, known: KnownDay) -> KnownDay:
        """The same day as it is stored now.

        After the one change that came next, if it is about entries alone, they take their places and nothing is read.
        """
        latest = self._ledger.latest
        is_next = latest is not None and latest.number - 1 == known.number
        if latest is None or not is_next or not can_be_followed(latest.change):
            return self.read(known.day)
        if self._ledger.today() != known.situation.today:
            return self.read(known.day)
        return replace(
            known,
            number=latest.number,
            log=log_after(known.log, known.week, latest.change),
            situation=self._entering.situation_after(known.situation, latest.change),
        )
