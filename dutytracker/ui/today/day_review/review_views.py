"""Each step of the review as it is shown, with what the day says about it; no widgets."""

from datetime import datetime
from typing import assert_never

from dutytracker.reports.words import translate, weekday_name, weekday_of
from dutytracker.ui.today.day_marks import untimed_protected_minutes
from dutytracker.ui.today.day_review.review_changes import ends_the_week
from dutytracker.ui.today.day_review.review_steps import (
    EstimateStep,
    GapStep,
    LongStep,
    OverlapStep,
    ReviewStep,
    SecondStep,
    TakenStep,
    TimerStep,
    UndoneStep,
)
from dutytracker.ui.today.day_review.review_words import (
    estimate_view,
    gap_view,
    long_view,
    overlap_view,
    taken_view,
    timer_view,
    undone_view,
)
from dutytracker.ui.today.day_review.step_view import StepView
from dutytracker.ui.today.day_state import DayState


def view_of(step: ReviewStep | SecondStep, state: DayState, now: datetime) -> StepView:
    """What the card shows of a step of the day; `now` is aware."""
    settings, zone = state.settings, state.zone
    match step:
        case TimerStep(timer=timer):
            view = timer_view(timer, settings, zone, now)
        case GapStep(gap=gap):
            view = gap_view(gap, untimed_protected_minutes(state.entries), settings)
        case TakenStep(part=part):
            view = taken_view(part)
        case OverlapStep(earlier=earlier, entry=entry):
            view = overlap_view(earlier, entry, settings, zone)
        case LongStep(entry=entry):
            view = long_view(entry, settings, zone)
        case EstimateStep(duty=duty):
            view = estimate_view(duty, settings)
        case UndoneStep():
            listed = len(state.points.undone)
            view = undone_view(_closed(state), settings, listed=listed, ends_week=ends_the_week(state))
        case _:
            assert_never(step)
    return view


def _closed(state: DayState) -> str:
    return translate("Today") if state.day == state.today else weekday_name(weekday_of(state.day))
