"""What there is to go through in a week, in order, and what comes next; no widgets."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import local_date
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.evidence import recorded_late
from dutytracker.domain.records import ClosedDay, Log, UndoneItem, UndoneStatus
from dutytracker.ui.weeks.open_points import OpenPoints


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStep:
    """A worked day that has come: is everything of it logged?"""

    date: date
    logged_minutes: int
    closed: ClosedDay | None
    late: bool
    """True where it was closed too late to count, or would be by now."""

    @property
    def is_open(self) -> bool:
        """True while nothing is said about it."""
        return self.closed is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStep:
    """Something left undone: what became of it? `looked_at` is true once it was said to be still open."""

    item: UndoneItem
    looked_at: bool

    @property
    def is_open(self) -> bool:
        """True while nothing is said about it."""
        return self.item.status is UndoneStatus.OPEN and not self.looked_at


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerStep:
    """Is that all that was left undone?"""

    answered: bool
    items: int

    @property
    def is_open(self) -> bool:
        """True while nothing is said about it."""
        return not self.answered


ClosingStep = DayStep | ItemStep | AnswerStep


def steps_of(points: OpenPoints, log: Log, looked_at: AbstractSet[UUID]) -> tuple[ClosingStep, ...]:
    """The days first, then what was left undone, then whether that is all. `log` is what the week was summed from."""
    closed = {record.date: record for record in log.closed_days}
    zone = ZoneInfo(log.settings.time_zone)
    late = {day.date for day in points.to_close if day.late}
    late |= {day for day, record in closed.items() if recorded_late(day, local_date(record.recorded_at, zone))}
    days = tuple(
        DayStep(
            date=day,
            logged_minutes=sum(entry.minutes for entry in log.entries if entry.date == day),
            closed=closed.get(day),
            late=day in late,
        )
        for day in points.come_days
    )
    items = tuple(ItemStep(item=item, looked_at=item.id in looked_at) for item in points.undone)
    return (*days, *items, AnswerStep(answered=points.summary.undone_answered, items=len(items)))


def next_open(steps: Sequence[ClosingStep], after: int) -> int:
    """The place of the next open step after `after`, else of the first open one, else of the last step."""
    order = [*range(after + 1, len(steps)), *range(after + 1)]
    return next((at for at in order if steps[at].is_open), len(steps) - 1)
