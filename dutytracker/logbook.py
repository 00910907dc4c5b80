"""The log of one member, open: everything the program can do with it, one method a transaction."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from secrets import token_bytes
from typing import TYPE_CHECKING
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Span, Week, local_date, spans_of, week_of, weeks_touching
from dutytracker.domain.changes import Change
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError, Problems
from dutytracker.domain.history import LateChanges, LogPlace, Revision
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.records import (
    Absence,
    Entry,
    Erosion,
    ImportRule,
    Log,
    LogSettings,
    Member,
    Record,
    SamplePlan,
    UndoneItem,
    UnitAdoption,
    key_of,
)
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.situation import Situation
from dutytracker.domain.terms import Term
from dutytracker.domain.timers import Timer
from dutytracker.domain.validation import problems_of
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved
from dutytracker.security.sealing import SealingKey
from dutytracker.store import history, kept_weeks, range_reading, reading, sealing, signing
from dutytracker.store.beginning import begin_log, new_member_code
from dutytracker.store.collections import collections_in
from dutytracker.store.database import Database
from dutytracker.store.faults import Busy
from dutytracker.store.opening import OpenedLog, open_log
from dutytracker.store.signing import SigningKey
from dutytracker.store.undoing import ChangeKind, Target
from dutytracker.store.writing import DONE, Cause, RandomBytes, apply

if TYPE_CHECKING:
    from dutytracker.domain.adopting import Adoption
    from dutytracker.domain.evidence_quality import EvidenceQuality
    from dutytracker.domain.quick_entry import Draft
    from dutytracker.domain.sharing import Share
    from dutytracker.domain.timing import Timing
    from dutytracker.domain.unit import UnitFile
    from dutytracker.domain.week_summary import WeekSummary
    from dutytracker.kept_collections import KeptCollections
    from dutytracker.reports.lost_report import LostTimeReport
    from dutytracker.reports.report import WeeksReport

Clock = Callable[[], datetime]
"""Says what time it is, as an aware instant."""

DAYS_IN_SIGHT = 40
"""How far back the quick-entry line sees absences and lost time without asking again."""

DAYS_OF_FAVOURITES = 90

OF_THE_FRAME = Member | LogSettings | Pattern | Term | UnitAdoption | SamplePlan
"""The records that are held ready, since every figure depends on them."""

NOTHING_TO_SHARE = "Nothing was logged yet, so there is nothing to share: log your work first."


def system_clock() -> datetime:
    """The computer's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Logged:
    """A line that was logged: what it was read as, the change that is stored, the keys of the records it added."""

    draft: "Draft"
    change: Change
    ids: tuple[str, ...]


class Logbook:
    """The open log of one member. Not for two threads at a time.

    Every method that reads or writes raises `NotSaved`, `Busy` or `Damaged` where the disk does not give or take.
    """

    def __init__(
        self,
        profile: Profile,
        opened: OpenedLog,
        clock: Clock,
        *,
        random_bytes: RandomBytes = token_bytes,
    ) -> None:
        self.profile = profile
        self._opened: OpenedLog | None = opened
        self._passphrase: str | None = None
        self._unit: tuple[str, UnitFile] | None = None
        self._clock = clock
        self._random_bytes = random_bytes
        self._refresh()

    @property
    def has_passphrase(self) -> bool:
        """False where anyone at this computer can open the log."""
        return self._log.has_passphrase

    @property
    def member(self) -> Member:
        """Whose log it is."""
        return self._frame.member

    @property
    def settings(self) -> LogSettings:
        """What the figures depend on."""
        return self._frame.settings

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """All work patterns, by first day."""
        return self._frame.patterns

    @property
    def terms(self) -> tuple[Term, ...]:
        """All contract terms, by first day."""
        return self._frame.terms

    @property
    def unit_adoption(self) -> UnitAdoption | None:
        """The unit file that was adopted last; `None` where none was."""
        return self._frame.unit_adoption

    @property
    def unit(self) -> "UnitFile | None":
        """What that unit file sets; `None` where none was adopted."""
        adoption = self.unit_adoption
        if adoption is None:
            return None
        if self._unit is None or self._unit[0] != adoption.file:
            from dutytracker.exchange.unit_file import read_unit

            self._unit = adoption.file, read_unit(adoption.file.encode())
        return self._unit[1]

    @property
    def sample_plans(self) -> tuple[SamplePlan, ...]:
        """Which weeks alone are logged, by the first day of each choice."""
        return self._frame.sample_plans

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the log."""
        return ZoneInfo(self.settings.time_zone)

    def now(self) -> datetime:
        """The computer's clock: aware UTC, whole seconds."""
        return self._clock().astimezone(UTC).replace(microsecond=0)

    def today(self) -> date:
        """The date now in the zone of the log."""
        return local_date(self.now(), self.zone)

    def perform(self, change: Change) -> Change:
        """Stores a change and returns it; one without edits does nothing.

        Raises: `Problems` where a record cannot be; `Stale` where what it starts from is not what is stored. Then
        nothing was changed.
        """
        self._refuse_impossible(change)
        return self._store(change, DONE)

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

    def situation(self, now: datetime | None = None) -> Situation:
        """What a quick-entry line is read against at `now` (default: the clock)."""
        moment = self.now() if now is None else now
        today = local_date(moment, self.zone)
        return self._situation(moment, today - timedelta(days=DAYS_IN_SIGHT))

    def read_line(self, text: str, now: datetime | None = None) -> "Draft":
        """What a typed line means. Raises: `NotUnderstood`."""
        return self._read(text, now)[0]

    def log_line(self, text: str, now: datetime | None = None) -> Logged:
        """Stores what a typed line means. `now` moves its reading, never the recording. Raises: `NotUnderstood`."""
        from dutytracker.domain.logging import change_for

        draft, situation = self._read(text, now)
        change = self.perform(change_for(draft, situation, new_id=uuid4, recorded_at=self.now()))
        return Logged(draft, change, tuple(key_of(edit.record) for edit in change.edits if edit.before is None))

    def entries_on(self, day: date) -> tuple[Entry, ...]:
        """The entries of a date by start (untimed last), then time of recording."""
        with self._database.reading() as connection:
            return reading.entries_in(connection, Span(day, day + timedelta(days=1)))

    def absences_in(self, span: Span) -> tuple[Absence, ...]:
        """The absences of those dates, by date, then id."""
        with self._database.reading() as connection:
            return reading.absences_in(connection, span)

    def erosions_in(self, span: Span) -> tuple[Erosion, ...]:
        """The times in `span` that protected time was taken away, by date."""
        with self._database.reading() as connection:
            return reading.erosions_in(connection, span)

    def import_rules(self) -> tuple[ImportRule, ...]:
        """Which duties the projects and tags of other programs mean, as imports taught it, by name."""
        with self._database.reading() as connection:
            return reading.import_rules(connection)

    def timers(self) -> tuple[Timer, ...]:
        """What is being timed: the timer that runs, then those it paused, the latest first."""
        with self._database.reading() as connection:
            return reading.timers(connection)

    def timing(self) -> "Timing":
        """The timers with all that a step with them depends on, at this moment; `perform` the change of the step."""
        from dutytracker.domain.timing import Timing

        timers, situation = self.timers(), self.situation()
        began = next((timer.started_at for timer in timers if timer.started_at is not None), None)
        if began is not None and local_date(began, self.zone) < situation.today - timedelta(days=1):
            since = Span(local_date(began, self.zone), situation.today)
            with self._database.reading() as connection:
                situation = situation.knowing(reading.entries_in(connection, since))
        return Timing(timers=timers, situation=situation, new_id=uuid4, recorded_at=situation.now.astimezone(UTC))

    def log_of(self, weeks: Sequence[Week]) -> Log:
        """All that summaries of these weeks need; its cost does not grow with the rest of the log."""
        with self._database.reading() as connection:
            return reading.log_of(connection, self._frame, weeks)

    def week(self, day: date) -> "WeekSummary":
        """The summary of the week that holds `day`."""
        return self._summaries((week_of(day, self.settings.week_starts_on),))[0]

    def weeks(self, first: date, last: date) -> "tuple[WeekSummary, ...]":
        """The summaries of the weeks that touch `first` to `last` (both included), oldest first."""
        return self._summaries(weeks_touching(first, last, self.settings.week_starts_on))

    def report(self, weeks: Sequence[Week], *, own_time: bool) -> "WeeksReport":
        """What every export of these weeks (at least one, oldest first) says; own time only where it is asked for."""
        return self._report(self.log_of(weeks), weeks, own_time=own_time, plans=self.sample_plans)

    def _report(
        self, log: Log, weeks: Sequence[Week], *, own_time: bool, plans: Sequence[SamplePlan] = ()
    ) -> "WeeksReport":
        from dutytracker.reports.report import weeks_report

        return weeks_report(
            log,
            self._summaries(weeks),
            undone=self.undone_open_in(weeks),
            place=self.place(),
            late_changes=self.late_changes(weeks),
            own_time=own_time,
            made_on=self.today(),
            plans=plans,
        )

    def lost_time(self, weeks: Sequence[Week]) -> "LostTimeReport":
        """What was taken away in these weeks (at least one, oldest first), as the page about it needs it.

        A loss that was noted is told whether or not its week was chosen to be logged.
        """
        from dutytracker.domain.lost_time import lost_time
        from dutytracker.reports.lost_report import LostTimeReport

        log = self.log_of(weeks)
        about = self._report(log, weeks, own_time=False)
        return LostTimeReport(about=about, lost=lost_time(about.summaries, log))

    def share(self, first: date, last: date, *, days: bool, own_time: bool) -> "Share":
        """What a share of the weeks that touch `first` to `last` tells; nothing has left yet.

        Raises: `DutyError` where nothing was logged yet.
        """
        from dutytracker.domain.share_weeks import shared_weeks
        from dutytracker.domain.sharing import LogState, Share
        from dutytracker.store.since import since_receipts

        first_weekday = self.settings.week_starts_on
        weeks = weeks_touching(first, last, first_weekday)
        with self._database.reading() as connection:
            logged = reading.logged_weeks(connection, first_weekday)
            if not logged:
                raise DutyError(NOTHING_TO_SHARE)
            log = reading.log_of(connection, self._frame, weeks)
            late_edits = history.late_edits_by_week(connection, weeks, self.zone)
            place = history.place_of(connection)
            since = since_receipts(connection)
            key = signing.signing_key(connection).public
        return Share(
            member=self.member.code,
            key=key,
            clinic=self.member.clinic,
            program=self.member.program,
            made_at=self.now(),
            log=LogState(seq=place.seq, head=place.head, first_week=logged[0], weeks_logged=len(logged)),
            since=since,
            week_starts_on=first_weekday,
            own_time_included=own_time,
            weeks=shared_weeks(weeks, log, late_edits, days=days, own_time=own_time),
        )

    def signed(self, share: "Share") -> bytes:
        """The share as a file, signed with the key of this log.

        Raises: `DutyError` where a week holds more than a share can tell.
        """
        from dutytracker.exchange.share_file import write_share
        from dutytracker.security.dsse import signer

        with self._database.reading() as connection:
            private = signing.signing_key(connection).private
        return write_share(share, signer(private))

    def shared_summaries(self) -> tuple[SharedSummary, ...]:
        """What was shared, newest first."""
        with self._database.reading() as connection:
            return reading.shared_summaries_newest_first(connection)

    def adopting(self, file: bytes, clinic: str | None = None) -> "Adoption":
        """What adopting a unit file would do here, and in which clinic of it the member works, if one is chosen.

        Nothing is stored: performing its change adopts the file. Raises: `DutyError` where the file is not sound, or
        names no such clinic.
        """
        from dutytracker.domain.adopting import LogHere, adopting
        from dutytracker.exchange.unit_file import read_unit

        unit = read_unit(file)
        with self._database.reading() as connection:
            answered_weeks = reading.answered_weeks(connection)
        here = LogHere(
            member=self.member,
            settings=self.settings,
            terms=self.terms,
            sample_plans=self.sample_plans,
            adoption=self.unit_adoption,
            unit=self.unit,
            answered_weeks=answered_weeks,
        )
        return adopting(unit, file.decode(), here, clinic=clinic, at=self.now())

    def receipts(self) -> tuple[Receipt, ...]:
        """The receipts of stewards that this log holds, by how far it had come, the furthest first."""
        with self._database.reading() as connection:
            return reading.receipts_newest_first(connection)

    def taking_receipt(self, file: bytes) -> Change:
        """The change that would take a receipt; no edit where the same is held already.

        Raises: `DutyError` where the receipt is not sound, or was made for another log.
        """
        from dutytracker.exchange.receipt_taking import taking
        from dutytracker.store.since import head_at

        with self._database.reading() as connection:
            return taking(
                file,
                key=signing.signing_key(connection).public,
                held=reading.receipts_newest_first(connection),
                head_at=partial(head_at, connection),
            )

    def steward_key(self) -> SigningKey:
        """The pair that signs receipts when this log's owner is a steward; made at first use."""
        with self._database.reading() as connection:
            key = signing.steward_key(connection)
        if key is not None:
            return key
        with self._database.writing() as connection:
            signing.make_steward_key(connection)
        return self.steward_key()

    def sealing_key(self) -> SealingKey:
        """The pair that members seal their shares to when this log's owner is a steward; made at first use."""
        key = self.held_sealing_key()
        if key is not None:
            return key
        with self._database.writing() as connection:
            sealing.make_sealing_key(connection)
        return self.sealing_key()

    def held_sealing_key(self) -> SealingKey | None:
        """The same pair to open shares with; `None` where none was needed yet."""
        with self._database.reading() as connection:
            return sealing.sealing_key(connection)

    @property
    def collections(self) -> "KeptCollections":
        """The collections that this log's owner keeps as a steward."""
        from dutytracker.kept_collections import KeptCollections

        return KeptCollections(self.profile, lambda: self._database, self)

    def whole_log(self) -> Log:
        """All records."""
        with self._database.reading() as connection:
            return reading.whole_log(connection, self._frame)

    def open_undone(self) -> tuple[UndoneItem, ...]:
        """The undone items that are still open, oldest first."""
        with self._database.reading() as connection:
            return reading.open_undone_items(connection)

    def undone_open_in(self, weeks: Sequence[Week]) -> tuple[UndoneItem, ...]:
        """The undone items that were open at any time of these weeks (at least one, in a row), oldest first."""
        with self._database.reading() as connection:
            return range_reading.undone_open_in(connection, Span(weeks[0].start, weeks[-1].end))

    def evidence(self, weeks: "Sequence[WeekSummary]") -> "EvidenceQuality":
        """How good the record of these weeks (at least one, oldest first) is; no entry is read for it."""
        from dutytracker.domain.evidence_quality import evidence_quality, summed_counts

        told = [summary.week for summary in weeks]
        with self._database.reading() as connection:
            counts = [range_reading.entry_counts_in(connection, span) for span in spans_of(told)]
            late = history.late_changes(connection, told, self.zone)
        return evidence_quality(weeks, counts=summed_counts(counts), late_changes=late)

    def undone_of(self, week: Week) -> tuple[UndoneItem, ...]:
        """The undone items that arose in the week, oldest first."""
        with self._database.reading() as connection:
            return reading.undone_items_arising_in(connection, week.span)

    def item(self, item_id: UUID) -> UndoneItem | None:
        """The undone item with that id; `None` where there is none."""
        with self._database.reading() as connection:
            return reading.undone_item(connection, item_id)

    def usual_minutes(self) -> tuple[tuple[Duty, int], ...]:
        """The duties of the last 90 days, most used first, each with its commonest length."""
        today = self.today()
        with self._database.reading() as connection:
            span = Span(today - timedelta(days=DAYS_OF_FAVOURITES), today + timedelta(days=1))
            return reading.usual_minutes(connection, span)

    def first_day(self) -> date | None:
        """The earliest date with a record other than a pattern or term; `None` in an empty log."""
        with self._database.reading() as connection:
            return reading.first_day(connection)

    def history_of(self, record: Record) -> tuple[Revision, ...]:
        """Every revision of the record, oldest first, also of one that was deleted."""
        with self._database.reading() as connection:
            return history.history_of(connection, record)

    def histories_of(self, records: Iterable[Record]) -> tuple[Revision, ...]:
        """The same of several records, those of one record together, the records in their order."""
        with self._database.reading() as connection:
            return history.histories_of(connection, records)

    def records_ever(self, span: Span) -> tuple[Entry | Erosion | UndoneItem, ...]:
        """The entries, losses and undone items of those dates, by date; what was deleted is as it last was."""
        with self._database.reading() as connection:
            there: tuple[Entry | Erosion | UndoneItem, ...] = (
                *reading.entries_in(connection, span),
                *reading.erosions_in(connection, span),
                *reading.undone_items_arising_in(connection, span),
            )
            deleted = history.deleted_about(connection, list(span.days))
        return tuple(sorted((*there, *deleted), key=_day_of))

    def late_changes(self, weeks: Sequence[Week]) -> LateChanges:
        """Edits and deletions of entries of the weeks more than 7 days after the day of the work."""
        with self._database.reading() as connection:
            return history.late_changes(connection, weeks, self.zone)

    def place(self) -> LogPlace:
        """How far the log has come."""
        with self._database.reading() as connection:
            return history.place_of(connection)

    def set_passphrase(self, new: str, old: str | None) -> None:
        """Protects the log by `new`; `old` is the passphrase until now, not looked at where there was none.

        A first passphrase also makes a new data key for the log and for every automatic copy, and one for each
        collection, which must be closed.

        Raises: `WrongPassphrase`, `NotSaved`, `Busy` while a collection is open, `DutyError` for an empty passphrase.
        Then the old one holds.
        """
        from dutytracker.store.collection_files import refuse_open_collections
        from dutytracker.store.rekeying import change_passphrase, prepare_taking_over, take_over

        if self.has_passphrase:
            change_passphrase(self.profile, new, old or "")
            return
        with self._database.reading() as connection:
            entries = collections_in(connection)
        refuse_open_collections(self.profile, entries)
        keys = prepare_taking_over(self.profile, self._database.data_key, new)
        self._database.close()
        self._opened, self._passphrase = None, new
        take_over(self.profile, keys)

    def close(self) -> None:
        """Closes the log; everything lies in its one file then."""
        if self._opened is not None:
            self._opened.database.close()

    @property
    def _log(self) -> OpenedLog:
        """The open log; opened again after a change of keys, by whichever key holds."""
        if self._opened is None:
            self._opened = open_log(self.profile, self._passphrase)
            self._passphrase = None
        return self._opened

    @property
    def _database(self) -> Database:
        return self._log.database

    def _refresh(self) -> None:
        with self._database.reading() as connection:
            self._frame = reading.frame_of(connection)

    def _store(self, change: Change, cause: Cause) -> Change:
        with self._database.writing() as connection:
            apply(connection, change, at=self.now(), cause=cause, random_bytes=self._random_bytes)
        if any(isinstance(edit.record, OF_THE_FRAME) for edit in change.edits):
            self._refresh()
        return change

    def _take_back(self, target_of: "TargetOf", kind: ChangeKind) -> Change | None:
        with self._database.reading() as connection:
            target = target_of(connection)
            if target is None:
                return None
            change = history.change_numbered(connection, target)
        return self._store(change.inverted(), Cause(kind, target.number))

    def _label(self, target_of: "TargetOf") -> str | None:
        with self._database.reading() as connection:
            target = target_of(connection)
        return None if target is None else target.label

    def _read(self, text: str, now: datetime | None) -> "tuple[Draft, Situation]":
        """The draft, and the situation that held when it was read: one that sees the day the line is about."""
        from dutytracker.domain.quick_entry import read_line

        situation = self.situation(now)
        draft = read_line(text, situation, self.entries_on)
        if draft.date < situation.today - timedelta(days=DAYS_IN_SIGHT):
            situation = self._situation(situation.now, draft.date - timedelta(days=1))
            draft = read_line(text, situation, self.entries_on)
        if draft.date < situation.today - timedelta(days=1):
            situation = situation.knowing(self.entries_on(draft.date))
        return draft, situation

    def _situation(self, now: datetime, since: date) -> Situation:
        today = local_date(now, self.zone)
        seen = Span(since, today + timedelta(days=2))
        with self._database.reading() as connection:
            return Situation(
                now=now.astimezone(self.zone),
                settings=self.settings,
                entries=reading.entries_in(connection, Span(today - timedelta(days=1), today + timedelta(days=1))),
                patterns=self.patterns,
                absences=reading.absences_in(connection, seen),
                erosions=reading.erosions_in(connection, seen),
            )

    def _summaries(self, weeks: Sequence[Week]) -> "tuple[WeekSummary, ...]":
        """In the order of the weeks; what had to be summed is kept, for weeks that are over."""
        with self._database.reading() as connection:
            known = kept_weeks.kept_in(connection, weeks)
            missing = [week for week in weeks if week not in known]
            if not missing:
                return tuple(known[week] for week in weeks)
            seq = history.place_of(connection).seq
            log = reading.log_of(connection, self._frame, missing)
        from dutytracker.domain.summing import summaries_of

        summed = {summary.week: summary for summary in summaries_of(missing, log)}
        self._keep([summary for summary in summed.values() if summary.week.end <= self.today()], as_of=seq)
        return tuple((known | summed)[week] for week in weeks)

    def _keep(self, summaries: "Sequence[WeekSummary]", *, as_of: int) -> None:
        """Keeps totals that were summed after revision `as_of`, unless the log has gone on or the disk refuses."""
        if summaries:
            with suppress(NotSaved, Busy), self._database.writing() as connection:
                if history.place_of(connection).seq == as_of:
                    kept_weeks.keep(connection, summaries)

    def _refuse_impossible(self, change: Change) -> None:
        """Raises `Problems` for what an edit makes impossible; what already was so before it may stay."""
        afters = [edit.after for edit in change.edits]
        settings = next((record for record in afters if isinstance(record, LogSettings)), self.settings)
        problems = [
            problem
            for edit in change.edits
            if edit.after is not None
            for problem in problems_of(edit.after, settings)
            if edit.before is None or problem.field not in {old.field for old in problems_of(edit.before, settings)}
        ]
        if problems:
            raise Problems(tuple(problems))


TargetOf = Callable[..., Target | None]


def open_logbook(
    profile: Profile,
    *,
    passphrase: str | None = None,
    clock: Clock = system_clock,
    random_bytes: RandomBytes = token_bytes,
) -> Logbook:
    """Opens the log of a profile.

    Raises: `PassphraseNeeded`, `WrongPassphrase`, `Damaged`, `Busy`, `DutyError` where there is no log.
    """
    opened = open_log(profile, passphrase)
    try:
        return Logbook(profile, opened, clock, random_bytes=random_bytes)
    except BaseException:
        opened.database.close()
        raise


def create_logbook(
    profile: Profile,
    *,
    settings: LogSettings,
    passphrase: str | None,
    clock: Clock = system_clock,
    member: Member | None = None,
    random_bytes: RandomBytes = token_bytes,
    signing_key: bytes | None = None,
) -> Logbook:
    """Begins a log and opens it; without a passphrase anyone at this computer can open it.

    `None` for the member draws a random member code. Only a sample whose history and shares must come out the same
    every time brings its own `random_bytes` and the private half of its `signing_key`.

    Raises: `Problems` for impossible settings, `NotSaved`, `DutyError` where there is a log already.
    """
    problems = problems_of(settings, settings)
    if problems:
        raise Problems(problems)
    begin_log(
        profile,
        member or Member(code=new_member_code()),
        settings,
        passphrase,
        at=clock(),
        random_bytes=random_bytes,
        signing_key=signing_key,
    )
    return open_logbook(profile, passphrase=passphrase, clock=clock, random_bytes=random_bytes)


def _day_of(record: Entry | Erosion | UndoneItem) -> date:
    return record.arose if isinstance(record, UndoneItem) else record.date
