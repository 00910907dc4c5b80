"""Everything Today shows of one day and its week, read in one go."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week
from dutytracker.domain.chosen_weeks import is_left_out, next_chosen
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.records import ClosedDay, ClosedWeek, Entry, Erosion, Log, LogSettings, UndoneItem, UndoneStatus
from dutytracker.domain.situation import Situation
from dutytracker.domain.summing import summary_of
from dutytracker.domain.timers import Timer
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.logbook import Logbook
from dutytracker.logbook.days import KnownDay
from dutytracker.ui.weeks.open_points import OpenPoints, open_points_of


@dataclass(frozen=True, slots=True, kw_only=True)
class DayState:
    """One day of the log and the week it lies in."""

    today: date
    known: KnownDay
    """What all of it was read from."""
    points: OpenPoints
    entries: tuple[Entry, ...]
    """Of the day: by start, untimed last, then as recorded."""
    undone: tuple[UndoneItem, ...]
    """What is undone: of this week (dropped items too), then open items of earlier weeks."""
    zone: ZoneInfo
    timer: Timer | None = None
    """The timer that runs; `None` while none does."""
    is_left_out: bool = False
    """True where the week was not chosen to be logged: nothing is expected of it."""
    next_chosen: Week | None = None
    """The next chosen week after this one; `None` where no more is chosen."""

    @property
    def day(self) -> date:
        """Which day it is."""
        return self.known.day

    @property
    def week(self) -> Week:
        """The week it lies in."""
        return self.known.week

    @property
    def log(self) -> Log:
        """All that the summary of the week needs."""
        return self.known.log

    @property
    def situation(self) -> Situation:
        """Of now, whichever day is shown."""
        return self.known.situation

    @property
    def settings(self) -> LogSettings:
        """The settings of the log."""
        return self.log.settings

    @property
    def summary(self) -> WeekSummary:
        """The figures of the week."""
        return self.points.summary

    @property
    def is_running(self) -> bool:
        """True if the week holds today."""
        return self.today in self.week

    @property
    def erosions(self) -> tuple[Erosion, ...]:
        """Protected time lost on the day."""
        return tuple(erosion for erosion in self.log.erosions if erosion.date == self.day)

    @property
    def closed_day(self) -> ClosedDay | None:
        """The member's word that the day is complete; `None` while it is open."""
        return next((closed for closed in self.log.closed_days if closed.date == self.day), None)

    @property
    def closed_week(self) -> ClosedWeek | None:
        """The member's word about the undone list of the week, if there is one."""
        return next((closed for closed in self.log.closed_weeks if closed.week == self.week.start), None)


def state_of(logbook: Logbook, day: date) -> DayState:
    """The state of `day` as it is stored now; its cost does not grow with the rest of the log."""
    return _state(logbook, logbook.days.read(day))


def state_now(logbook: Logbook, before: DayState) -> DayState:
    """The state of the same day as it is stored now, without reading again what follows from `before`."""
    return _state(logbook, logbook.days.now(before.known))


def _state(logbook: Logbook, known: KnownDay) -> DayState:
    day, week, log, today = known.day, known.week, known.log, logbook.today()
    arose = (item for item in log.undone if item.arose in week)
    of_week = tuple(item for item in arose if item.status is not UndoneStatus.DONE)
    earlier = tuple(item for item in known.open_undone if item.arose < week.start)
    return DayState(
        today=today,
        known=known,
        points=open_points_of(summary_of(week, log), log, today),
        entries=tuple(sorted((entry for entry in log.entries if entry.date == day), key=_by_clock)),
        undone=of_week + earlier,
        zone=logbook.zone,
        timer=next(iter(known.timers), None),
        is_left_out=is_left_out(week, logbook.sample_plans),
        next_chosen=next_chosen(week, logbook.sample_plans, logbook.settings.week_starts_on),
    )


def _by_clock(entry: Entry) -> tuple[bool, datetime, datetime]:
    """By start, untimed last, then as recorded."""
    return entry.start is None, entry.start or entry.recorded_at, entry.recorded_at
