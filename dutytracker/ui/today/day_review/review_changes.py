"""What the answers of the review write, and when the one about undone work counts for the week; no widgets."""

from datetime import date
from uuid import uuid4

from dutytracker.domain.changes import Change
from dutytracker.domain.contract import schedule_of
from dutytracker.domain.duties import Duty
from dutytracker.domain.logging import answering_undone, change_for, closing_day, reopening_day
from dutytracker.domain.quick_entry import ErosionDraft
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.situation import Situation
from dutytracker.logbook import Logbook
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.clock_words import range_text
from dutytracker.ui.entering.line_words import KEYS
from dutytracker.ui.today.day_state import DayState


def closing_or_reopening(state: DayState, logbook: Logbook) -> Change:
    """Closes the day that is shown; one that is closed is open again."""
    if state.closed_day is not None:
        return reopening_day(state.closed_day)
    return closing_day(state.day, recorded_at=logbook.now())


def filling_line(duty: Duty, part: Stretch, day: date) -> str:
    """The line that logs a part of a gap of `day`."""
    return f"{KEYS[duty]} {range_text(part)} {day.isoformat()}"


def taking_away(part: Stretch, reason: ErosionReason, day: date, situation: Situation) -> Change:
    """A part of a protected block that was taken away, on the date its shift began."""
    draft = ErosionDraft(date=day, minutes=part.minutes, reason=reason, told=False)
    return change_for(draft, situation, new_id=uuid4, recorded_at=situation.now)


def undone_line(duty: Duty, minutes: int, day: date) -> str:
    """The line that notes something left undone on `day`."""
    return f"undone {KEYS[duty]} {minutes}m {day.isoformat()}"


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
