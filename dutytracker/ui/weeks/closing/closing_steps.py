"""What there is to go through in a week, in order, and what comes next; no widgets."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from dutytracker.domain.records import ClosedDay, Log, LogSettings, UndoneItem, UndoneStatus
from dutytracker.reports.words import (
    duration,
    full_day,
    reason_words,
    short_duty_label,
    translate,
    weekday_name,
    weekday_of,
)
from dutytracker.ui.weeks.open_points import OpenPoints


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStep:
    """A worked day that has come: is everything of it logged?"""

    date: date
    logged_minutes: int
    closed: ClosedDay | None
    late: bool
    """True where closing it now no longer counts."""

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
    late = {day.date for day in points.to_close if day.late}
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


def step_words(step: ClosingStep, settings: LogSettings) -> tuple[str, str, str]:
    """What the step is about, what it holds, and how it stands."""
    match step:
        case DayStep():
            logged = translate("nothing logged")
            if step.logged_minutes:
                logged = translate("{minutes} logged").format(minutes=duration(step.logged_minutes))
            return full_day(step.date), logged, _day_state(step)
        case ItemStep():
            item = step.item
            held = translate("{minutes} estimated, {reason}").format(
                minutes=duration(item.estimate_minutes), reason=reason_words(item.reason)
            )
            arose = weekday_name(weekday_of(item.arose))
            what = translate("{duty}, from {day}").format(duty=short_duty_label(item.duty, settings), day=arose)
            return what, held, _item_state(step)
        case AnswerStep():
            asked = translate("Is that all that was left undone?")
            if not step.items:
                asked = translate("Was anything left undone?")
            return asked, "", translate("answered") if step.answered else translate("not answered")


def _day_state(step: DayStep) -> str:
    if step.closed is not None:
        return translate("closed")
    return translate("too late to count") if step.late else translate("not closed")


def _item_state(step: ItemStep) -> str:
    match step.item.status:
        case UndoneStatus.DONE:
            return translate("done")
        case UndoneStatus.DROPPED:
            return translate("dropped")
        case UndoneStatus.OPEN:
            return translate("still open") if step.looked_at else translate("open")
