"""The summaries of the weeks of an open log, of which those of weeks that are over are kept."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from dutytracker.domain.calendar import Week, week_of, weeks_touching
from dutytracker.logbook.ledger import Ledger
from dutytracker.security.durable import NotSaved
from dutytracker.store import history, kept_weeks, reading
from dutytracker.store.faults import Busy

if TYPE_CHECKING:
    from dutytracker.domain.week_summary import WeekSummary


class Summaries:
    """What the weeks of one open log come to."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def week(self, day: date) -> "WeekSummary":
        """The summary of the week that holds `day`."""
        return self.of((week_of(day, self._ledger.frame.settings.week_starts_on),))[0]

    def weeks(self, first: date, last: date) -> "tuple[WeekSummary, ...]":
        """The summaries of the weeks that touch `first` to `last` (both included), oldest first."""
        return self.of(weeks_touching(first, last, self._ledger.frame.settings.week_starts_on))

    def of(self, weeks: Sequence[Week]) -> "tuple[WeekSummary, ...]":
        """The summaries of these weeks, in their order; what had to be summed is kept, for weeks that are over."""
        with self._ledger.database.reading() as connection:
            known = kept_weeks.kept_in(connection, weeks)
            missing = [week for week in weeks if week not in known]
            if not missing:
                return tuple(known[week] for week in weeks)
            seq = history.place_of(connection).seq
            log = reading.log_of(connection, self._ledger.frame, missing)
        from dutytracker.domain.summing import summaries_of

        summed = {summary.week: summary for summary in summaries_of(missing, log)}
        self._keep([summary for summary in summed.values() if summary.week.end <= self._ledger.today()], as_of=seq)
        known |= summed
        return tuple(known[week] for week in weeks)

    def _keep(self, summaries: "Sequence[WeekSummary]", *, as_of: int) -> None:
        """Keeps totals that were summed after revision `as_of`, unless the log has gone on or the disk refuses."""
        if summaries:
            with suppress(NotSaved, Busy), self._ledger.database.writing() as connection:
                if history.place_of(connection).seq == as_of:
                    kept_weeks.keep(connection, summaries)
