"""Closing a day and a week: which change it is, and when the answer about undone work counts for the week."""

from dutytracker.domain.changes import Change
from dutytracker.domain.contract import schedule_of
from dutytracker.domain.logging import answering_undone, closing_day, reopening_day
from dutytracker.logbook import Logbook
from dutytracker.ui.today.day_state import DayState


def closing_or_reopening(state: DayState, logbook: Logbook) -> Change:
    """Closes the day that is shown; one that is closed is open again."""
    if state.closed_day is not None:
        return reopening_day(state.closed_day)
    return closing_day(state.day, recorded_at=logbook.now())


def ends_the_week(state: DayState) -> bool:
    """True if no worked day of the week after the day shown is still open.

    The answer to "anything left undone?" then counts for the whole week: nothing can come after it. Before that it
    would promise for days nobody has seen.
    """
    absences = (absence for absence in state.log.absences if absence.date in state.week)
    closed = {closed.date for closed in state.log.closed_days}
    worked = schedule_of(state.week, state.log.patterns, absences).worked_days
    if not worked:
        return state.day == state.week.last
    return all(day <= state.day or day in closed for day in worked)


def answering(state: DayState) -> Change:
    """The word that the undone list of the week is complete."""
    return answering_undone(state.week, state.closed_week)
