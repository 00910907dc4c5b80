"""Protected time of a week split at today: given and lost so far, and still to come."""

from collections.abc import Mapping
from datetime import date

from dutytracker.domain.calendar import Week
from dutytracker.domain.contract import schedule_of
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.records import Log


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedTime:
    """Protected minutes of the week up to today and after it."""

    due_so_far: int
    lost_so_far: int
    due_later: Mapping[date, int]
    """What is still to come, day by day, less what is already known to be lost of it."""
    lost_later: int

    @property
    def given_so_far(self) -> int:
        """Minutes due so far that were not lost."""
        return self.due_so_far - self.lost_so_far

    @property
    def to_come(self) -> int:
        """Minutes due after today."""
        return sum(self.due_later.values())


def protected_time(week: Week, log: Log, today: date) -> ProtectedTime:
    """The protected time of `week`; today counts as due, and a loss counts at most what its day holds."""
    schedule = schedule_of(week, log.patterns, (absence for absence in log.absences if absence.date in week))
    due = {day: minutes.protected for day, minutes in schedule.days.items() if minutes.worked and minutes.protected}
    lost = dict.fromkeys(due, 0)
    for erosion in log.erosions:
        if erosion.date in lost:
            lost[erosion.date] = min(lost[erosion.date] + erosion.minutes, due[erosion.date])
    return ProtectedTime(
        due_so_far=sum(minutes for day, minutes in due.items() if day <= today),
        lost_so_far=sum(minutes for day, minutes in lost.items() if day <= today),
        due_later={day: minutes - lost[day] for day, minutes in due.items() if day > today},
        lost_later=sum(minutes for day, minutes in lost.items() if day > today),
    )
