"""What each answer of the review does to the log: one change, or none."""

from datetime import date

from dutytracker.domain.changes import Change, deleting
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import Entry, ErosionReason
from dutytracker.domain.situation import Situation
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.today.day_review.review_changes import (
    answering,
    ends_the_week,
    filling_line,
    taking_away,
    undone_line,
)
from dutytracker.ui.today.day_review.review_steps import Move, ReviewStep, UndoneStep, shift_day_of
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.workspace import Step, Workspace


class Answering:
    """Writes answers into an open log. A method that gives `None` wrote nothing: it was refused, or wants a reason."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def fill(self, step: ReviewStep, duty: Duty, part: Stretch, day: date) -> Move:
        """Logs a part of a gap. Raises: `DutyError`."""
        logged = self._workspace.log_line(filling_line(duty, part, day))
        return Move(step=step, settled=part, change=logged.change)

    def take_away(
        self, step: ReviewStep, part: Stretch, reason: ErosionReason, day: date, situation: Situation
    ) -> Move | None:
        """Notes a part of a gap as lost, on the date of the shift that it lies in."""
        change = taking_away(part, reason, shift_day_of(part, day, situation), situation)
        performed = self._performed(change)
        return Move(step=step, settled=part, change=performed) if performed else None

    def delete(self, step: ReviewStep, entry: Entry) -> Move | None:
        """Deletes an entry that was odd."""
        performed = self._performed(deleting("Delete an entry", entry))
        return Move(step=step, change=performed) if performed else None

    def note_undone(self, duty: Duty, minutes: int, day: date) -> Move:
        """Notes something left undone; the question stays. Raises: `DutyError`."""
        return Move(change=self._workspace.log_line(undone_line(duty, minutes, day)).change)

    def end_undone(self, state: DayState) -> Move | None:
        """Takes the list of the day as complete, and that of the week where the day ends it."""
        if not ends_the_week(state) or state.summary.undone_answered:
            return Move(step=UndoneStep())
        performed = self._performed(answering(state))
        return Move(step=UndoneStep(), change=performed) if performed else None

    def take_back(self, change: Change) -> bool:
        """Takes an answer back, by undo where nothing was done since; false where that is not possible any more."""
        latest = self._workspace.latest
        if latest is not None and latest.change == change and latest.step is not Step.UNDONE:
            return self._workspace.undo()
        return self._workspace.perform(change.inverted())

    def _performed(self, change: Change) -> Change | None:
        return change if self._workspace.perform(change) else None
