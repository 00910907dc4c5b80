"""How far a member has come with the weeks that their unit asks for (docs/domain.md, "Weeks asked for")."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta, tzinfo
from enum import StrEnum

from dutytracker.domain.asked_weeks import AskedWeeks
from dutytracker.domain.calendar import Week, Weekday, local_date, weeks_touching
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.unit import UnitFile
from dutytracker.domain.week_summary import WeekSummary

DAYS_TO_REMIND = 56
"""So long after the last week the member is still reminded."""


class Stage(StrEnum):
    """Where today stands among the weeks asked for."""

    AHEAD = "ahead"
    """The first one has not begun."""
    RUNNING = "running"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekToGive:
    """One of the weeks. Only of a week that is over something can be open."""

    week: Week
    is_over: bool
    is_shared: bool
    """True where a share that was made after the week told of it."""
    is_before_log: bool = False
    """True of a week that was over when the log began: it can never be given."""
    open_days: tuple[date, ...] = ()
    """Worked days that were never closed."""
    is_undone_open: bool = False
    """True where nobody said yet whether the list of undone work is complete."""

    @property
    def is_open(self) -> bool:
        """True where something can still be done about it."""
        return bool(self.open_days) or self.is_undone_open


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksToGive:
    """All of them (at least one), oldest first, as they stand on the day `today`."""

    weeks: tuple[WeekToGive, ...]
    today: date

    @property
    def stage(self) -> Stage:
        """Whether they are ahead, have begun, or are all over."""
        if self.today < self.weeks[0].week.start:
            return Stage.AHEAD
        return Stage.OVER if self.weeks[-1].is_over else Stage.RUNNING

    @property
    def running(self) -> int | None:
        """Which of them is the running week, counted from 1; `None` where it is none of them."""
        numbers = (number for number, each in enumerate(self.weeks, start=1) if self.today in each.week)
        return next(numbers, None)

    @property
    def over(self) -> tuple[WeekToGive, ...]:
        """Those that are over."""
        return tuple(each for each in self.weeks if each.is_over)

    @property
    def open(self) -> tuple[WeekToGive, ...]:
        """Those about which something can still be done."""
        return tuple(each for each in self.weeks if each.is_open)

    @property
    def in_log(self) -> tuple[WeekToGive, ...]:
        """Those that can be given: all but those that were over when the log began."""
        return tuple(each for each in self.weeks if not each.is_before_log)

    @property
    def are_shared(self) -> bool:
        """True where all that can be given were shared."""
        return bool(self.in_log) and all(each.is_shared for each in self.in_log)

    @property
    def are_waited_for(self) -> bool:
        """True from the first day on, until all that can be given were shared or nobody waits for them any more."""
        is_long_ago = self.today - self.weeks[-1].week.last > timedelta(days=DAYS_TO_REMIND)
        return bool(self.in_log) and not (self.stage is Stage.AHEAD or self.are_shared or is_long_ago)


def weeks_asked_for(unit: UnitFile, first_weekday: Weekday) -> tuple[Week, ...]:
    """The weeks that a unit file asks for, oldest first: of chosen weeks only those that were chosen; none where it
    asks for none.

    Weeks begin on `first_weekday`, whatever day the file cuts them on.
    """
    asked = unit.weeks_asked
    if asked is None:
        return ()
    weeks = AskedWeeks(first=asked.first, last=asked.last, chosen=unit.plan.sampled_weeks)
    return tuple(filter(weeks.holds, weeks_touching(asked.first, asked.last, first_weekday)))


def weeks_to_give(
    weeks: Collection[Week],
    *,
    today: date,
    zone: tzinfo,
    first_day: date | None,
    summaries: Mapping[Week, WeekSummary],
    open_days: Mapping[Week, tuple[date, ...]],
    shared: Iterable[SharedSummary],
) -> WeeksToGive | None:
    """How far a member has come; `None` where no weeks are asked for.

    `open_days` has the worked days of a week that were never closed. A week without a summary lies before the log or is
    not expected: nothing is open in it. `zone` is that of the log, and `first_day` its first one, `None` where it is
    empty.
    """
    told = [(each.first_week, Week(each.last_week).last, local_date(each.made_at, zone)) for each in shared]

    def of(week: Week) -> WeekToGive:
        is_over = week.end <= today
        summary = summaries.get(week) if is_over else None
        return WeekToGive(
            week=week,
            is_over=is_over,
            is_before_log=is_over and (first_day is None or week.end <= first_day),
            is_shared=any(first <= week.start and week.last <= last and week.end <= made for first, last, made in told),
            open_days=() if summary is None else open_days.get(week, ()),
            is_undone_open=summary is not None and summary.scheduled > 0 and not summary.undone_answered,
        )

    return WeeksToGive(weeks=tuple(map(of, weeks)), today=today) if weeks else None


def days_are_open(summary: WeekSummary) -> bool:
    """True where part of the working time of the week lies on days that were never closed."""
    return summary.closed + summary.closed_late < summary.scheduled
