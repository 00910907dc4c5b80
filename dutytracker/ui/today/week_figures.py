"""What the week panel says: figures, words and pieces of its bars; no widgets."""

from datetime import date
from enum import Enum, auto

from dutytracker.domain.breakdown import breakdown_of
from dutytracker.domain.contract import Missing
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.week_summary import Verdict, WeekSummary, holds_anything
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.sample_words import not_chosen_sentence
from dutytracker.reports.sentences import enough_words, given_so_far_words, given_words, lost_words
from dutytracker.reports.verdict_words import verdict_words
from dutytracker.reports.words import (
    hours_and_minutes,
    short_day,
    short_week,
    translate,
    weekday_name,
    weekday_of,
)
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.weeks.open_points import OpenPoints
from dutytracker.ui.weeks.protected_time import ProtectedTime, protected_time
from dutytracker.ui.widgets.painting import Fill, fill_of
from dutytracker.ui.widgets.stacked_bar import Part

UNKNOWN = "–"
"""What stands for the need of a week of which nothing is known."""


class Place(Enum):
    """Where something that is missing can be entered."""

    HOURS = auto()
    CONTRACT = auto()
    WEEKS = auto()
    UNDONE = auto()
    CLOSING = auto()
    DAY = auto()


@dataclass(frozen=True, slots=True)
class Mend:
    """The way to mend what is missing: the words on the button and where it goes (`day` only with `Place.DAY`)."""

    words: str
    place: Place
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekFigures:
    """The week in words; an empty text is not shown, `None` for the contract is unknown."""

    title: str
    dates: str
    need_title: str
    need: str
    contract: str
    parts: tuple[Part, ...]
    tick: int | None
    sentence: str
    rows: tuple[tuple[Fill, str, str], ...]
    given: str
    lost: str
    """What was lost, and what is still to come in the week."""
    lost_alone: str
    protected_parts: tuple[Part, ...]
    verdict: str
    mend: Mend | None
    closing: Mend | None
    """The way through the week once its last working day has come, while something is open."""
    protected_mend: Mend | None


def figures_of(state: DayState) -> WeekFigures:
    """The panel of the week that holds the day shown; one that was not chosen to be logged is left in peace."""
    if state.is_left_out:
        return _not_chosen_figures(state)
    summary = state.summary
    running = state.is_running
    placed = placed_parts(state)
    protected = protected_time(state.week, state.log, state.today)
    verdict, mend = _verdict(state)
    return WeekFigures(
        title=translate("This week") if running else translate("Week of the day shown"),
        dates=short_week(state.week),
        need_title=translate("Needed so far") if running else translate("Needed"),
        need=("≥ " if not running and need_is_at_least(summary) else "") + hours_and_minutes(summary.need),
        contract=_contract(summary),
        parts=(*placed, Part(Fill.UNDONE, summary.undone)),
        tick=summary.contracted,
        sentence=f"{enough_words(summary, running=running)}.",
        rows=_rows(placed, summary.undone),
        given=_given(summary, protected, running=running),
        lost=_lost(summary, protected, running=running),
        lost_alone="" if summary.protected is None else lost_words(summary) or translate("nothing lost"),
        protected_parts=_protected_parts(protected),
        verdict=verdict,
        mend=mend,
        closing=_closing(state),
        protected_mend=_protected_mend(summary),
    )


def placed_parts(state: DayState) -> tuple[Part, Part, Part]:
    """Logged minutes in protected, other paid and own time; older work is left out, as in the need."""
    summary = state.summary
    needed = dict(summary.by_placement)
    if summary.clearing:
        by_placement = breakdown_of(summary).by_placement
        needed = {placement: amount.needed for placement, amount in by_placement.items()}
    minutes = {Fill.PROTECTED: 0, Fill.PAID: 0, Fill.OWN: 0}
    for placement, amount in needed.items():
        minutes[fill_of(placement)] += amount
    return (
        Part(Fill.PROTECTED, minutes[Fill.PROTECTED]),
        Part(Fill.PAID, minutes[Fill.PAID]),
        Part(Fill.OWN, minutes[Fill.OWN]),
    )


def _not_chosen_figures(state: DayState) -> WeekFigures:
    """What was logged all the same, and no word about what is missing."""
    summary = state.summary
    placed = placed_parts(state)
    lost, logged = lost_words(summary), holds_anything(summary)
    rows = _rows(placed, summary.undone)
    return WeekFigures(
        title=translate("This week") if state.is_running else translate("Week of the day shown"),
        dates=short_week(state.week),
        need_title=translate("Not chosen"),
        need=hours_and_minutes(summary.need) if logged else UNKNOWN,
        contract=_contract(summary),
        parts=(*placed, Part(Fill.UNDONE, summary.undone)),
        tick=summary.contracted,
        sentence=translate("Logged all the same: kept, but in no median.") if logged else "",
        rows=rows if logged else tuple((fill, words, UNKNOWN) for fill, words, _ in rows),
        given=translate("Not asked for in this week"),
        lost=lost,
        lost_alone=lost,
        protected_parts=(),
        verdict=not_chosen_sentence(state.next_chosen),
        mend=None,
        closing=None,
        protected_mend=None,
    )


def _contract(summary: WeekSummary) -> str:
    if summary.contracted is None:
        return ""
    return translate("contract {minutes}").format(minutes=hours_and_minutes(summary.contracted))


def _rows(placed: tuple[Part, ...], undone: int) -> tuple[tuple[Fill, str, str], ...]:
    protected, paid, own = placed
    return (
        (Fill.PROTECTED, translate("In protected time"), hours_and_minutes(protected.minutes)),
        (Fill.PAID, translate("Other paid time (gap, freed slot)"), hours_and_minutes(paid.minutes)),
        (Fill.OWN, translate("Own time (break, before, after, off)"), hours_and_minutes(own.minutes)),
        (Fill.UNDONE, translate("Undone, estimated"), hours_and_minutes(undone)),
    )


def _given(summary: WeekSummary, protected: ProtectedTime, *, running: bool) -> str:
    if summary.protected is None or not running:
        return given_words(summary)
    return given_so_far_words(protected.given_so_far, protected.due_so_far)


def _lost(summary: WeekSummary, protected: ProtectedTime, *, running: bool) -> str:
    if summary.protected is None:
        return ""
    parts = [lost_words(summary) or translate("nothing lost")]
    coming = sum(protected.due_later.values())
    if running and coming:
        days = list(protected.due_later)
        if len(days) == 1:
            words = translate("{minutes} due on {day}")
            parts.append(words.format(minutes=hours_and_minutes(coming), day=weekday_name(weekday_of(days[0]))))
        else:
            parts.append(translate("{minutes} due later this week").format(minutes=hours_and_minutes(coming)))
    return " · ".join(parts)


def _protected_parts(protected: ProtectedTime) -> tuple[Part, ...]:
    return (
        Part(Fill.PROTECTED, protected.given_so_far),
        Part(Fill.LOST, protected.lost_so_far + protected.lost_later),
        Part(Fill.DUE, sum(protected.due_later.values())),
    )


def _protected_mend(summary: WeekSummary) -> Mend | None:
    return Mend(translate("Enter protected blocks"), Place.HOURS) if summary.protected is None else None


LACKS = {
    Missing.PATTERN: ("your working hours are not entered for all of this week", "Enter working hours", Place.HOURS),
    Missing.TERM: ("what the contract guarantees is not entered", "Enter the contract", Place.CONTRACT),
    Missing.APPOINTMENTS: ("the booked appointments are not entered", "Enter appointments", Place.WEEKS),
    Missing.PROTECTED_BLOCKS: ("the protected blocks are not entered", "Enter protected blocks", Place.HOURS),
}
"""What is missing for the contract of a week: in words, on the button, and where it is entered."""


def _verdict(state: DayState) -> tuple[str, Mend | None]:
    """The verdict so far, or what is missing for one in one line, with the way to mend it."""
    points = state.points
    if points.lacks:
        words, button, place = LACKS[points.lacks[0]]
        sentence = translate("No verdict: {lack}.").format(lack=translate(words))
        return sentence, Mend(translate(button), place)
    verdict = state.summary.verdict
    if verdict is Verdict.SHORT_LOGGED and state.is_running:
        words = translate("Already not enough, by logged work alone: no open day can change that.")
        return words, _next_step(state)
    if verdict is not Verdict.CANNOT_TELL and not state.is_running:
        return translate("Verdict: {verdict}.").format(verdict=verdict_words(state.summary)), None
    yet = state.is_running or points.to_close
    words = translate("No verdict yet: {standing}.") if yet else translate("No verdict: {standing}.")
    return words.format(standing=_standing(points)), _next_step(state)


def _standing(points: OpenPoints) -> str:
    words = translate("{closed} of {worked} working days closed, the undone list is not confirmed")
    if points.summary.undone_answered:
        words = translate("{closed} of {worked} working days closed, the undone list is confirmed")
    return words.format(closed=points.closed_days, worked=points.worked_days)


def _closing(state: DayState) -> Mend | None:
    points = state.points
    offered = points.worked_days and points.is_over and points.anything
    return Mend(translate("Close the week…"), Place.CLOSING) if offered else None


def _next_step(state: DayState) -> Mend | None:
    """An earlier day that can still be closed in time, else the undone list once the working week is over."""
    for open_day in state.points.to_close:
        if open_day.date < state.today and open_day.date != state.day and not open_day.late:
            words = translate("Go to {weekday}, {day}")
            day = open_day.date
            named = words.format(weekday=weekday_name(weekday_of(day)), day=short_day(day))
            return Mend(named, Place.DAY, day)
    if state.points.is_over and not state.points.to_close and not state.summary.undone_answered:
        return Mend(translate("Confirm the undone list"), Place.UNDONE)
    return None
