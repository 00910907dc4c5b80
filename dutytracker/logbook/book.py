"""The log of one member, open: what it stands on, the one way to change it, undo, and its parts."""

from datetime import date, datetime
from functools import cached_property
from secrets import token_bytes
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dutytracker.computer import ClockWatch
from dutytracker.domain.changes import Change
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import LogSettings, Member, SamplePlan
from dutytracker.domain.terms import Term
from dutytracker.logbook.entering import Entering
from dutytracker.logbook.ledger import Clock, Ledger
from dutytracker.logbook.records import Records
from dutytracker.paths import Profile
from dutytracker.store.opening import OpenedLog
from dutytracker.store.writing import RandomBytes

if TYPE_CHECKING:
    from dutytracker.kept_collections import KeptCollections
    from dutytracker.logbook.backups import Backups
    from dutytracker.logbook.checking import Checking
    from dutytracker.logbook.days import Days
    from dutytracker.logbook.desk import Desk
    from dutytracker.logbook.erasing import Erasing
    from dutytracker.logbook.evidence import Evidence
    from dutytracker.logbook.history import History
    from dutytracker.logbook.inbox import Inbox
    from dutytracker.logbook.keys import Keys
    from dutytracker.logbook.reporting import Reporting
    from dutytracker.logbook.sharing import Sharing
    from dutytracker.logbook.summaries import Summaries
    from dutytracker.logbook.taking_back import TakingBack
    from dutytracker.logbook.unit import Unit


class Logbook:
    """The open log of one member. Not for two threads at a time.

    What a typed line does not need is loaded when it is first asked for, so that a command does not wait for it.

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
        self.entering = Entering(self._ledger, self.records)

    @cached_property
    def days(self) -> "Days":
        """Days with all that a screen of them needs."""
        from dutytracker.logbook.days import Days

        return Days(self._ledger, self.records, self.entering)

    @cached_property
    def history(self) -> "History":
        """What became of the records."""
        from dutytracker.logbook.history import History

        return History(self._ledger)

    @cached_property
    def summaries(self) -> "Summaries":
        """The totals of weeks."""
        from dutytracker.logbook.summaries import Summaries

        return Summaries(self._ledger)

    @cached_property
    def reporting(self) -> "Reporting":
        """What reports are made of."""
        from dutytracker.logbook.reporting import Reporting

        return Reporting(self._ledger, self.records, self.history, self.summaries)

    @cached_property
    def sharing(self) -> "Sharing":
        """Shares of weeks, and what was shared."""
        from dutytracker.logbook.sharing import Sharing

        return Sharing(self._ledger)

    @cached_property
    def evidence(self) -> "Evidence":
        """Packages that others can check."""
        from dutytracker.logbook.evidence import Evidence

        return Evidence(self._ledger)

    @cached_property
    def erasing(self) -> "Erasing":
        """Notes erased for good."""
        from dutytracker.logbook.erasing import Erasing

        return Erasing(self._ledger)

    @cached_property
    def unit(self) -> "Unit":
        """What the unit file of a steward set."""
        from dutytracker.logbook.unit import Unit

        return Unit(self._ledger)

    @cached_property
    def keys(self) -> "Keys":
        """The ways in, and the keys that sign and open."""
        from dutytracker.logbook.keys import Keys

        return Keys(self._ledger)

    @cached_property
    def desk(self) -> "Desk":
        """What the program itself knows of a day."""
        from dutytracker.logbook.desk import Desk

        return Desk(self._ledger)

    @cached_property
    def backups(self) -> "Backups":
        """Copies of the whole log."""
        from dutytracker.logbook.backups import Backups

        return Backups(self._ledger)

    @cached_property
    def checking(self) -> "Checking":
        """Whether all of the log is still sound."""
        from dutytracker.logbook.checking import Checking

        return Checking(self._ledger)

    @cached_property
    def inbox(self) -> "Inbox":
        """What was typed while the log was locked."""
        from dutytracker.logbook.inbox import Inbox

        return Inbox(self._ledger, self.entering, lambda: self.history)

    @property
    def may_have_lines_waiting(self) -> bool:
        """False where `inbox` has nothing to do: no line ever came in, and none can, since everyone opens the log."""
        return self._ledger.log.has_passphrase or self.profile.inbox.exists()

    @cached_property
    def _taking_back(self) -> "TakingBack":
        from dutytracker.logbook.taking_back import TakingBack

        return TakingBack(self._ledger)

    def settle(self) -> None:
        """Brings what was stored into the log's one file, so that no later change has to; it is safe before, too."""
        self._ledger.settle()

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
        return self._taking_back.undo()

    def redo(self) -> Change | None:
        """Takes back the latest undo, as a new change; `None` where something else was done since. Raises: `Stale`."""
        return self._taking_back.redo()

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back; `None` where there is nothing."""
        return self._taking_back.undo_label

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again; `None` where there is nothing."""
        return self._taking_back.redo_label
