"""Which weeks an export holds: whole weeks in a row."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from dutytracker.domain.calendar import Week, Weekday, week_of, weeks_touching
from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import counted, range_words, translate

MOST_WEEKS = 520
"""Ten years; more is taken for a slip."""


class RangeChoice(StrEnum):
    """How the weeks are chosen."""

    SHOWN = "shown"
    LAST_8 = "last_8"
    LAST_12 = "last_12"
    DATES = "dates"


def last_weeks(count: int, running: Week, first: Week) -> tuple[Week, ...]:
    """The last `count` weeks that are over, oldest first; fewer where the log began later.

    While no week is over yet it is the running one.
    """
    weeks = tuple(running.shifted(-back) for back in range(count, 0, -1))
    return tuple(week for week in weeks if week >= first) or (running,)


def weeks_between(first: date, last: date, starts_on: Weekday) -> tuple[Week, ...]:
    """The whole weeks that hold the dates from `first` to `last`.

    Raises: DutyError where the dates are the wrong way around or too far apart.
    """
    if last < first:
        raise DutyError(translate("The last day must not be before the first."))
    weeks = weeks_touching(week_of(first, starts_on).start, last, starts_on)
    if len(weeks) > MOST_WEEKS:
        raise DutyError(translate("Export at most ten years at once."))
    return weeks


def weeks_in_words(weeks: Sequence[Week]) -> str:
    """The range: "8 weeks, September 27 – November 21, 2026"."""
    dates = range_words(weeks[0].start, weeks[-1].last)
    return translate("{weeks}, {dates}").format(weeks=counted(len(weeks), "week", "weeks"), dates=dates)
