"""What the steps of closing a week say, and which keys they take; no widgets."""

from collections.abc import Sequence

from dutytracker.domain.records import LogSettings, UndoneStatus
from dutytracker.reports.words import (
    duration,
    full_day,
    reason_words,
    short_duty_label,
    translate,
    weekday_name,
    weekday_of,
)
from dutytracker.ui.weeks.closing.closing_steps import AnswerStep, ClosingStep, DayStep, ItemStep


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


def keys_of(step: ClosingStep, steps: Sequence[ClosingStep]) -> tuple[tuple[str, str], ...]:
    """The keys that `step` takes, each with what it does."""
    match step:
        case DayStep(closed=None):
            days = sum(isinstance(each, DayStep) and each.is_open for each in steps)
            every = (("A", translate("close all {days} days").format(days=days)),) if days > 1 else ()
            return (("C", translate("close the day")), *every)
        case DayStep():
            return (("C", translate("open it again")),)
        case ItemStep(item=item) if item.status is UndoneStatus.OPEN:
            ends = ("D", translate("done")), ("O", translate("still open")), ("X", translate("will not be done"))
            return (*ends, ("T", translate("notice to a manager")))
        case ItemStep():
            return ("O", translate("open it again")), ("T", translate("notice to a manager"))
        case AnswerStep(answered=True):
            return (("N", translate("take the answer back")),)
        case AnswerStep():
            nothing = translate("that is all") if step.items else translate("nothing was left undone")
            return ("N", nothing), ("+", translate("add something"))


def _day_state(step: DayStep) -> str:
    if step.closed is not None:
        return translate("closed late, does not count") if step.late else translate("closed")
    return translate("too late to count") if step.late else translate("not closed")


def _item_state(step: ItemStep) -> str:
    match step.item.status:
        case UndoneStatus.DONE:
            return translate("done")
        case UndoneStatus.DROPPED:
            return translate("dropped")
        case UndoneStatus.OPEN:
            return translate("still open") if step.looked_at else translate("open")
