"""What the pages and files about weeks of an open log say."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from dutytracker.domain.calendar import Week, spans_of
from dutytracker.domain.clock_jumps import ClockJump, ClockSet, jumps_touching, sets_touching
from dutytracker.domain.records import Log, SamplePlan
from dutytracker.logbook.history import History
from dutytracker.logbook.ledger import Ledger
from dutytracker.logbook.records import Records
from dutytracker.logbook.summaries import Summaries
from dutytracker.store import evidence_reading, history, range_reading, reading

if TYPE_CHECKING:
    from dutytracker.domain.evidence_quality import EvidenceQuality
    from dutytracker.domain.week_summary import WeekSummary
    from dutytracker.reports.lost_report import LostTimeReport
    from dutytracker.reports.report import WeeksReport


class Reporting:
    """The reports about weeks of one open log."""

    def __init__(self, ledger: Ledger, records: Records, history: History, summaries: Summaries) -> None:
        self._ledger = ledger
        self._records = records
        self._history = history
        self._summaries = summaries

    def report(self, weeks: Sequence[Week], *, own_time: bool) -> "WeeksReport":
        """What every export of these weeks (at least one, oldest first) says; own time only where it is asked for."""
        plans = self._ledger.frame.sample_plans
        return self._report(self._schedule_log_of(weeks), weeks, own_time=own_time, plans=plans)

    def lost_time(self, weeks: Sequence[Week]) -> "LostTimeReport":
        """What was taken away in these weeks (at least one, oldest first), as the page about it needs it.

        A loss that was noted is told whether or not its week was chosen to be logged.
        """
        from dutytracker.domain.lost_time import lost_time
        from dutytracker.reports.lost_report import LostTimeReport

        log = self._schedule_log_of(weeks)
        about = self._report(log, weeks, own_time=False)
        return LostTimeReport(about=about, lost=lost_time(about.summaries, log))

    def evidence(self, weeks: "Sequence[WeekSummary]") -> "EvidenceQuality":
        """How good the record of these weeks (at least one, oldest first) is; no entry is read for it."""
        from dutytracker.domain.evidence_quality import evidence_quality, summed_counts

        told = [summary.week for summary in weeks]
        with self._ledger.database.reading() as connection:
            counts = [range_reading.entry_counts_in(connection, span) for span in spans_of(told)]
            late = history.late_changes(connection, told, self._ledger.zone)
        return evidence_quality(
            weeks,
            counts=summed_counts(counts),
            late_changes=late,
            clock_jumps=self._clock_jumps(told),
            clock_sets=self._clock_sets(told),
        )

    def _schedule_log_of(self, weeks: Sequence[Week]) -> Log:
        with self._ledger.database.reading() as connection:
            return reading.schedule_log_of(connection, self._ledger.frame, weeks)

    def _clock_jumps(self, weeks: Sequence[Week]) -> tuple[ClockJump, ...]:
        with self._ledger.database.reading() as connection:
            jumps = evidence_reading.clock_jumps(connection)
        return jumps_touching(jumps, weeks, self._ledger.zone)

    def _clock_sets(self, weeks: Sequence[Week]) -> tuple[ClockSet, ...]:
        zone = self._ledger.zone
        since = datetime.combine(min(week.start for week in weeks), time.min, zone)
        until = datetime.combine(max(week.last for week in weeks) + timedelta(days=1), time.min, zone)
        with self._ledger.database.reading() as connection:
            sets = evidence_reading.clock_sets(connection, since, until)
        return sets_touching(sets, weeks, zone)

    def _report(
        self, log: Log, weeks: Sequence[Week], *, own_time: bool, plans: Sequence[SamplePlan] = ()
    ) -> "WeeksReport":
        from dutytracker.reports.report import weeks_report

        summaries = self._summaries.of(weeks)
        with self._ledger.database.reading() as connection:
            counts = range_reading.entry_counts_of(connection, weeks)
        return weeks_report(
            log,
            summaries,
            counts=counts,
            undone=self._records.undone_open_in(weeks),
            place=self._history.place(),
            late_changes=self._history.late_changes(weeks),
            clock_jumps=self._clock_jumps(weeks),
            clock_sets=self._clock_sets(weeks),
            own_time=own_time,
            made_on=self._ledger.today(),
            plans=plans,
        )
