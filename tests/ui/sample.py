"""A member's log as it looks after two months, for pictures and for tests of whole screens."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.logging import answering_undone, telling_manager
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import SamplePlan
from dutytracker.domain.terms import Term
from dutytracker.logbook import Logbook
from tests.builders import a_term, a_work_day

ZONE_NAME = "America/Los_Angeles"
ZONE = ZoneInfo(ZONE_NAME)
TODAY = date(2026, 11, 19)
NOW = datetime(2026, 11, 19, 14, 20, tzinfo=ZONE)
WEEK = Week(date(2026, 11, 15))
FIRST_DAY = date(2026, 1, 4)


class TestClock:
    """A clock that stands still until it is set."""

    __test__ = False

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def set(self, day: date, hour: int = 17, minute: int = 30) -> None:
        """Sets the clock to a local time."""
        self.now = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


def a_usual_pattern() -> Pattern:
    """Five days of eight hours; 1 h 30 protected from Monday to Thursday, 1 h on Friday."""
    most = a_work_day("08:00-17:00", "12:00-13:00", "08:00-09:00", "11:00-11:30")
    friday = a_work_day("08:00-17:00", "12:00-13:00", "08:00-09:00")
    days = dict.fromkeys(list(Weekday)[:4], most) | {Weekday.FRIDAY: friday}
    return Pattern(valid_from=FIRST_DAY, days=days)


def a_usual_term() -> Term:
    """7 hours per 40."""
    return a_term(valid_from=FIRST_DAY)


def a_sample_plan(*backs: int, began: int = 7) -> SamplePlan:
    """Chooses the weeks so many before the running one (those to come are below zero), made before all of them."""
    weeks = sorted(WEEK.shifted(-back).start for back in backs)
    valid_from = WEEK.shifted(-began).start
    made = datetime(valid_from.year, valid_from.month, valid_from.day, 12, tzinfo=ZONE) - timedelta(days=2)
    return SamplePlan(valid_from=valid_from, weeks=tuple(weeks), recorded_at=made.astimezone(UTC))


PAST_DAY = ("p 20 earlier", "e 15 earlier", "r 15 earlier", "c 35 earlier", "d 15 earlier")
LONGER = ("c 30 earlier gap", "p 15 after earlier", "undone c 30")


def fill_with_weeks(logbook: Logbook, clock: TestClock) -> None:
    """Seven weeks before the running one, of which one was hardly closed, and the running one up to its Thursday."""
    for back in range(7, 0, -1):
        week = WEEK.shifted(-back)
        for number, day in enumerate(week.days[1:6]):
            clock.set(day)
            for line in (*PAST_DAY, *(LONGER if (back + number) % 3 == 0 else ())):
                logbook.entering.log_line(line)
            if back != 5 or number < 2:
                logbook.entering.log_line("done")
        if back != 5:
            logbook.perform(answering_undone(week, None))
    _fill_running_week(logbook, clock)


def _fill_running_week(logbook: Logbook, clock: TestClock) -> None:
    days = {
        1: ("p 30 @8:00", "c 30 @8:30", "e 25 @11:00", "undone c 60", "done"),
        2: ("p 20 @8:05", "c 30 @8:25", "r 25 @11:00", "undone r 50 taken", "c 20 after", "done"),
        3: ("c 45 @8:10", "e 30 @11:00", "p 15 gap @2pm", "undone d 40 crisis", "done"),
    }
    for number, lines in days.items():
        clock.set(WEEK.start + timedelta(days=number))
        for line in lines:
            logbook.entering.log_line(line)
    told = logbook.records.open_undone()[-2]
    logbook.perform(telling_manager(told, day=date(2026, 11, 17)))
    clock.now = NOW
    for line in (
        *("r 7:41-7:58am", "c 8:02-8:27", "e 8:27-8:45", "p 9:50-10:05", "lost 30 booked"),
        *("p 2:05-2:20 noshow",),
    ):
        logbook.entering.log_line(line)
