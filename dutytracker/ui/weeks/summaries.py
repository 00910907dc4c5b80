"""The summaries the Weeks place has asked for, kept until a change touches them."""

from collections.abc import Iterable, Iterator
from datetime import date

from dutytracker.domain.calendar import DAYS_PER_WEEK, Week, week_of, weeks_touching
from dutytracker.domain.changes import Change
from dutytracker.domain.chosen_weeks import (
    are_chosen_alone,
    is_left_out,
    left_out_of,
    next_chosen,
    weeks_that_count,
)
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.logbook import Logbook
from dutytracker.reports.sample_words import not_chosen_sentence, was_not_chosen_sentence

WEEKS_AT_ONCE = 13
"""A quarter of a year is asked for in one go: more than one screen of the list shows."""


class Summaries:
    """All weeks of a log, newest first, from the running one back to the first that holds a record.

    What a week holds is asked for when it is first looked at, together with the weeks around it.
    """

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._known: dict[Week, WeekSummary] = {}
        self.weeks: tuple[Week, ...] = ()
        self.renew()

    @property
    def running(self) -> Week:
        """The week that holds today."""
        return week_of(self._logbook.today(), self._logbook.settings.week_starts_on)

    def is_left_out(self, week: Week) -> bool:
        """True for a week that was not chosen to be logged."""
        return is_left_out(week, self._logbook.sample_plans)

    def left_out_of(self, weeks: Iterable[Week]) -> frozenset[Week]:
        """Those of the weeks that were not chosen."""
        return left_out_of(weeks, self._logbook.sample_plans)

    def are_chosen_alone(self, weeks: Iterable[Week]) -> bool:
        """True where some of the weeks were not chosen, and all others were."""
        return are_chosen_alone(weeks, self._logbook.sample_plans)

    def next_chosen(self, week: Week) -> Week | None:
        """The next chosen week after one; `None` where no more is chosen."""
        return next_chosen(week, self._logbook.sample_plans, self._logbook.settings.week_starts_on)

    def counted(self, summaries: Iterable[WeekSummary]) -> tuple[WeekSummary, ...]:
        """The weeks without those that were not chosen, in their order."""
        return weeks_that_count(summaries, self._logbook.sample_plans)

    def renew(self) -> bool:
        """Forgets everything and asks again which weeks there are; true if that is not what it was."""
        self._known.clear()
        today = self._logbook.today()
        first = min(self._logbook.records.first_day() or today, today)
        before, self.weeks = self.weeks, _newest_first(first, today, self._logbook)
        return before != self.weeks

    def forget(self, change: Change) -> tuple[Week, ...]:
        """Forgets the weeks `change` touches, and says which they were."""
        touched = tuple(week for week in self._known if change.touches(week.span))
        for week in touched:
            del self._known[week]
        return touched

    def of(self, week: Week) -> WeekSummary:
        """The summary of any week, also one before the first or after the running one."""
        if week not in self._known:
            self._ask_around(week)
        return self._known[week]

    def up_to(self, week: Week, count: int) -> tuple[WeekSummary, ...]:
        """The summaries of `week` and the weeks before it that the log holds, at most `count`, oldest first."""
        first = self.weeks[-1] if self.weeks else week
        wanted = [week.shifted(-back) for back in reversed(range(count))]
        return tuple(self.of(each) for each in wanted if each >= first)

    def between(self, first: Week, last: Week) -> tuple[WeekSummary, ...]:
        """The summaries of the weeks from `first` to `last` that the log holds, oldest first; asked for in one go."""
        if not self.weeks:
            return ()
        begin, end = max(first, self.weeks[-1]), min(last, self.weeks[0])
        wanted = [begin.shifted(number) for number in range((end.start - begin.start).days // DAYS_PER_WEEK + 1)]
        missing = [week for week in wanted if week not in self._known]
        if missing:
            for summary in self._logbook.summaries.weeks(missing[0].start, missing[-1].last):
                self._known.setdefault(summary.week, summary)
        return tuple(self._known[week] for week in wanted)

    def _ask_around(self, week: Week) -> None:
        for block in _blocks(self.weeks):
            if week in block:
                break
        else:
            block = (week,)
        for summary in self._logbook.summaries.weeks(block[-1].start, block[0].last):
            self._known.setdefault(summary.week, summary)


def not_chosen_words(summary: WeekSummary, summaries: Summaries) -> str:
    """What stands in place of what is missing in a week that was not chosen to be logged."""
    if summary.week < summaries.running:
        return was_not_chosen_sentence(summary)
    return not_chosen_sentence(summaries.next_chosen(summary.week))


def _newest_first(first: date, last: date, logbook: Logbook) -> tuple[Week, ...]:
    return tuple(reversed(weeks_touching(first, last, logbook.settings.week_starts_on)))


def _blocks(weeks: tuple[Week, ...]) -> Iterator[tuple[Week, ...]]:
    return (weeks[at : at + WEEKS_AT_ONCE] for at in range(0, len(weeks), WEEKS_AT_ONCE))
