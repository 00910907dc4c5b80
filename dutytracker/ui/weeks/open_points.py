"""What a week still lacks for a verdict, and what the member can do about each point."""

from datetime import date, timedelta

from dutytracker.domain.contract import Missing, missing_for_contract, schedule_of
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.evidence import DAYS_IN_TIME
from dutytracker.domain.records import Log, UndoneItem
from dutytracker.domain.week_summary import WeekSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class DayToClose:
    """A worked day that has come and is not closed. Closing it `late` no longer counts toward coverage."""

    date: date
    logged_minutes: int
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPoints:
    """Everything about one week that is not settled."""

    summary: WeekSummary
    lacks: tuple[Missing, ...]
    """What must be entered before the contract is known."""
    worked_days: int
    closed_days: int
    """Worked days that were closed, in time or late."""
    to_close: tuple[DayToClose, ...]
    come_days: tuple[date, ...]
    """Worked days up to today."""
    days_to_come: int
    """Worked days after today."""
    undone: tuple[UndoneItem, ...]
    """Items that arose in the week, whatever became of them."""

    @property
    def is_over(self) -> bool:
        """True where no worked day of the week lies ahead."""
        return self.days_to_come == 0

    @property
    def anything(self) -> bool:
        """True where something can still be done."""
        return bool(self.lacks or self.to_close or not self.summary.undone_answered)


def open_points_of(summary: WeekSummary, log: Log, today: date) -> OpenPoints:
    """The open points of the week of `summary`. `log` must hold what the summary was made from."""
    week = summary.week
    schedule = schedule_of(week, log.patterns, (absence for absence in log.absences if absence.date in week))
    closed = {day.date for day in log.closed_days}
    open_days = [day for day in schedule.worked_days if day not in closed]
    return OpenPoints(
        summary=summary,
        lacks=missing_for_contract(schedule, log.terms, summary.booked),
        worked_days=len(schedule.worked_days),
        closed_days=len(schedule.worked_days) - len(open_days),
        to_close=tuple(
            DayToClose(
                date=day,
                logged_minutes=sum(entry.minutes for entry in log.entries if entry.date == day),
                late=today - day > timedelta(days=DAYS_IN_TIME),
            )
            for day in open_days
            if day <= today
        ),
        come_days=tuple(day for day in schedule.worked_days if day <= today),
        days_to_come=sum(day > today for day in schedule.worked_days),
        undone=tuple(item for item in log.undone if item.arose in week),
    )
