"""The log of one member, open: what it stands on, the one way to change it, undo, and its parts."""

from collections.abc import Callable
from datetime import date, datetime
from secrets import token_bytes
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dutytracker.computer import ClockWatch
from dutytracker.domain.changes import Change
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import LogSettings, Member, SamplePlan
from dutytracker.domain.terms import Term
from dutytracker.logbook.backups import Backups
from dutytracker.logbook.checking import Checking
from dutytracker.logbook.desk import Desk
from dutytracker.logbook.entering import Entering
from dutytracker.logbook.erasing import Erasing
from dutytracker.logbook.evidence import Evidence
from dutytracker.logbook.history import History
from dutytracker.logbook.inbox import Inbox
from dutytracker.logbook.keys import Keys
from dutytracker.logbook.ledger import Clock, Ledger
from dutytracker.logbook.records import Records
from dutytracker.logbook.reporting import Reporting
from dutytracker.logbook.sharing import Sharing
from dutytracker.logbook.summaries import Summaries
from dutytracker.logbook.unit import Unit
from dutytracker.paths import Profile
from dutytracker.store import history
from dutytracker.store.opening import OpenedLog
from dutytracker.store.undoing import ChangeKind, Target
from dutytracker.store.writing import Cause, RandomBytes

if TYPE_CHECKING:
    from dutytracker.kept_collections import KeptCollections

TargetOf = Callable[..., Target | None]


class Logbook:
    """The open log of one member. Not for two threads at a time.

    Every method that reads or writes, of the log and of its parts, raises `NotSaved`, `Busy` or `Damaged` where the
    disk does not give or take.
    """

    def __init__(
        self,
        profile: Profile,
        opened: OpenedLog,
        clock: Clock,
        *,
        random_bytes: RandomBytes = token_bytes,
        watch: ClockWatch | None = None,
    ) -> None:
        """Takes over an open log."""
        self.profile = profile
        self._ledger = Ledger(profile, opened, clock, random_bytes, watch)
        self.records = Records(self._ledger)
        self.history = History(self._ledger)
        self.entering = Entering(self._ledger, self.records)
        self.summaries = Summaries(self._ledger)
        self.reporting = Reporting(self._ledger, self.records, self.history, self.summaries)
        self.sharing = Sharing(self._ledger)
        self.evidence = Evidence(self._ledger)
        self.erasing = Erasing(self._ledger)
        self.unit = Unit(self._ledger)
        self.keys = Keys(self._ledger)
        self.desk = Desk(self._ledger)
        self.backups = Backups(self._ledger)
        self.checking = Checking(self._ledger)
        self.inbox = Inbox(self._ledger, self.entering, self.history)

    def close(self) -> None:
        """Closes the log; everything lies in its one file then."""
        self._ledger.close()

    @property
    def member(self) -> Member:
        """Whose log it is."""
        return self._ledger.frame.member

    @property
    def settings(self) -> LogSettings:
        """What the figures depend on."""
        return self._ledger.frame.settings

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """All work patterns, by first day."""
        return self._ledger.frame.patterns

    @property
    def terms(self) -> tuple[Term, ...]:
        """All contract terms, by first day."""
        return self._ledger.frame.terms

    @property
    def sample_plans(self) -> tuple[SamplePlan, ...]:
        """Which weeks alone are logged, by the first day of each choice."""
        return self._ledger.frame.sample_plans

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the log."""
        return self._ledger.zone

    def now(self) -> datetime:
        """The computer's clock: aware UTC, whole seconds."""
        return self._ledger.now()

    def today(self) -> date:
        """The date now in the zone of the log."""
        return self._ledger.today()

    @property
    def collections(self) -> "KeptCollections":
        """The collections that this log's owner keeps as a steward."""
        from dutytracker.kept_collections import KeptCollections

        return KeptCollections(self.profile, lambda: self._ledger.database, self)

    def perform(self, change: Change) -> Change:
        """Stores a change and returns it; one without edits does nothing.

        Raises: `Problems` where a record cannot be; `Stale` where what it starts from is not what is stored. Then
        nothing was changed.
        """
        return self._ledger.perform(change)

    def undo(self) -> Change | None:
        """Takes back the latest change that still holds, as a new one; `None` where there is none. Raises: `Stale`."""
        return self._take_back(history.undo_target, ChangeKind.UNDO)

    def redo(self) -> Change | None:
        """Takes back the latest undo, as a new change; `None` where something else was done since. Raises: `Stale`."""
        return self._take_back(history.redo_target, ChangeKind.REDO)

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back; `None` where there is nothing."""
        return self._label(history.undo_target)

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again; `None` where there is nothing."""
        return self._label(history.redo_target)

    def _take_back(self, target_of: TargetOf, kind: ChangeKind) -> Change | None:
        with self._ledger.database.reading() as connection:
            target = target_of(connection)
            if target is None:
                return None
            change = history.change_numbered(connection, target)
        return self._ledger.store(change.inverted(), Cause(kind, target.number))

    def _label(self, target_of: TargetOf) -> str | None:
        with self._ledger.database.reading() as connection:
            target = target_of(connection)
        return None if target is None else target.label
