"""What every part of an open log stands on: its database, the records that are held ready, and the clock."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from dutytracker.computer import ClockWatch, steady_seconds
from dutytracker.domain.calendar import local_date
from dutytracker.domain.changes import Change
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Problems
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import LogSettings, Member, SamplePlan, UnitAdoption
from dutytracker.domain.terms import Term
from dutytracker.domain.validation import problems_of
from dutytracker.paths import Profile
from dutytracker.store import reading
from dutytracker.store.database import Database
from dutytracker.store.head_file import HeadFile
from dutytracker.store.opening import OpenedLog, open_log
from dutytracker.store.writing import DONE, Cause, RandomBytes, apply

Clock = Callable[[], datetime]
"""Says what time it is, as an aware instant."""

OF_THE_FRAME = Member | LogSettings | Pattern | Term | UnitAdoption | SamplePlan
"""The records that are held ready, since every figure depends on them."""


def system_clock() -> datetime:
    """The computer's clock."""
    return datetime.now(UTC)


SINCE_START = ClockWatch(system_clock, steady_seconds)
"""Notices where the computer's clock is set after the program was started, also while the log is locked."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A change with the number it has in the log; the next has the next number."""

    number: int
    change: Change


class Ledger:
    """One open log. Not for two threads at a time.

    `frame` is what every figure of the log depends on, as it is stored; `latest` the latest change that was stored
    since it was opened, `None` before the first.
    """

    def __init__(
        self,
        profile: Profile,
        opened: OpenedLog,
        clock: Clock,
        random_bytes: RandomBytes,
        watch: ClockWatch | None = None,
    ) -> None:
        """Takes over an open log; without a `watch`, only the computer's own clock is watched. Raises: `OlderCopy`."""
        self.profile = profile
        self.is_closed = False
        self.latest: Stored | None = None
        self._opened: OpenedLog | None = opened
        self._passphrase: str | None = None
        self._clock = clock
        self._random_bytes = random_bytes
        self._watch = SINCE_START if watch is None and clock is system_clock else watch
        self._head = HeadFile(profile, opened.database)
        self._refresh()

    @property
    def log(self) -> OpenedLog:
        """The open log; opened again after a change of keys, by whichever key holds."""
        if self._opened is None:
            self._opened = open_log(self.profile, self._passphrase)
            self._passphrase = None
        return self._opened

    @property
    def database(self) -> Database:
        """The database of the open log."""
        return self.log.database

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the log."""
        return ZoneInfo(self.frame.settings.time_zone)

    def now(self) -> datetime:
        """The computer's clock: aware UTC, whole seconds."""
        return self._clock().astimezone(UTC).replace(microsecond=0)

    def today(self) -> date:
        """The date now in the zone of the log."""
        return local_date(self.now(), self.zone)

    def perform(self, change: Change) -> Change:
        """Stores a new change and returns it. Raises: `Problems`, `Stale`; then nothing was changed."""
        self._refuse_impossible(change)
        return self.store(change, DONE)

    def store(self, change: Change, cause: Cause) -> Change:
        """Stores a change, unjudged, for that cause, and returns it. Raises: `Stale`."""
        with self.database.writing() as connection:
            at = self.now()
            ahead = 0 if self._watch is None else self._watch.seconds_ahead(at)
            head = apply(connection, change, at=at, cause=cause, random_bytes=self._random_bytes, clock_ahead=ahead)
        if head is not None:
            self._head.save(head)
            self.latest = Stored(head.change, change)
        if any(isinstance(edit.record, OF_THE_FRAME) for edit in change.edits):
            self._refresh()
        return change

    def settle(self) -> None:
        """Brings what was stored into the log's one file, so that no later change has to; it is safe before, too."""
        self.database.settle()

    def let_go(self, passphrase: str) -> None:
        """Closes the log for a change of keys; it is opened again when it is next asked for, by `passphrase`."""
        self.database.close()
        self._opened, self._passphrase = None, passphrase

    def close(self) -> None:
        """Closes the log."""
        self.is_closed = True
        if self._opened is not None:
            self._opened.database.close()

    def _refresh(self) -> None:
        with self.database.reading() as connection:
            self.frame = reading.frame_of(connection)

    def _refuse_impossible(self, change: Change) -> None:
        """Raises `Problems` for what an edit makes impossible; what already was so before it may stay."""
        afters = [edit.after for edit in change.edits]
        settings = next((record for record in afters if isinstance(record, LogSettings)), self.frame.settings)
        problems = [
            problem
            for edit in change.edits
            if edit.after is not None
            for problem in problems_of(edit.after, settings)
            if edit.before is None or problem.field not in {old.field for old in problems_of(edit.before, settings)}
        ]
        if problems:
            raise Problems(tuple(problems))
