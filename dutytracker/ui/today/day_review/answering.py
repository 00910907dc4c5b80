"""What each answer of the review does to the log: one change, or none."""

from collections.abc import Callable
from typing import assert_never

from dutytracker.domain.changes import Change, deleting
from dutytracker.domain.quick_entry.words import DUTY_KEYS
from dutytracker.domain.records import Entry
from dutytracker.domain.situation import Situation
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.today.day_review.review_changes import (
    answering,
    ends_the_week,
    filling_line,
    taking_away,
    undone_line,
)
from dutytracker.ui.today.day_review.review_steps import (
    EstimateStep,
    GapStep,
    LongStep,
    Move,
    OverlapStep,
    ReviewStep,
    SecondStep,
    TakenStep,
    TimerStep,
    UndoneStep,
    shift_day_of,
)
from dutytracker.ui.today.day_review.review_words import DELETE, REASON_KEYS, TAKEN
from dutytracker.ui.today.day_review.step_view import ENTER
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.workspace import Step, Workspace

MinutesTyped = Callable[[], int | None]
"""Says which minutes go with the answer; `None` where those that were typed cannot be."""


class Answering:
    """Writes answers about a day into an open log."""

    def __init__(self, workspace: Workspace, minutes: MinutesTyped) -> None:
        self._workspace = workspace
        self._minutes = minutes

    def answered(
        self, step: ReviewStep | SecondStep, first: ReviewStep, key: str, state: DayState, situation: Situation
    ) -> Move | SecondStep | None:
        """Does what `key` says to `step`, which is `first` or asked within it: the move that it was, what is asked next
        about the same, or `None` where nothing was done: the log refused it, wants a reason, or minutes are wrong.

        Raises: `DutyError`.
        """
        match step:
            case TimerStep():
                answer: Move | SecondStep | None = Move(step=step)
            case GapStep():
                answer = self._gap(step, key, state)
            case TakenStep(part=part):
                day = shift_day_of(part, state.day, situation)
                answer = self._performed(first, taking_away(part, REASON_KEYS[key], day, situation), settled=part)
            case OverlapStep(entry=entry) | LongStep(entry=entry):
                answer = self._odd(step, entry, key)
            case EstimateStep():
                answer = self._undone(step, state)
            case UndoneStep():
                answer = self._end(step, state) if key == ENTER else EstimateStep(DUTY_KEYS[key])
            case _:
                assert_never(step)
        return answer

    def take_back(self, change: Change) -> bool:
        """Takes an answer back, by undo where nothing was done since; false where that is not possible any more."""
        latest = self._workspace.latest
        if latest is not None and latest.change == change and latest.step is not Step.UNDONE:
            return self._workspace.undo()
        return self._workspace.perform(change.inverted())

    def _gap(self, step: GapStep, key: str, state: DayState) -> Move | SecondStep | None:
        if key not in DUTY_KEYS and key != TAKEN:
            return Move(step=step, settled=step.gap)
        minutes = self._minutes()
        if minutes is None:
            return None
        part = Stretch(step.gap.start, step.gap.start + minutes)
        if key == TAKEN:
            return TakenStep(part)
        logged = self._workspace.log_line(filling_line(DUTY_KEYS[key], part, state.day))
        return Move(step=step, settled=part, change=logged.change)

    def _odd(self, step: ReviewStep, entry: Entry, key: str) -> Move | None:
        return self._performed(step, deleting("Delete an entry", entry)) if key == DELETE else Move(step=step)

    def _undone(self, step: EstimateStep, state: DayState) -> Move | None:
        """Notes something left undone; the question for more stays."""
        minutes = self._minutes()
        if minutes is None:
            return None
        return Move(change=self._workspace.log_line(undone_line(step.duty, minutes, state.day)).change)

    def _end(self, step: UndoneStep, state: DayState) -> Move | None:
        """Takes the list of the day as complete, and that of the week where the day ends it."""
        if not ends_the_week(state) or state.summary.undone_answered:
            return Move(step=step)
        return self._performed(step, answering(state))

    def _performed(self, step: ReviewStep, change: Change, settled: Stretch | None = None) -> Move | None:
        return Move(step=step, settled=settled, change=change) if self._workspace.perform(change) else None
