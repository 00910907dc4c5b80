"""What each step of the review asks, and which keys answer it; no widgets."""

from datetime import datetime
from zoneinfo import ZoneInfo

from dutytracker.domain.duties import Duty
from dutytracker.domain.quick_entry.words import DUTY_KEYS
from dutytracker.domain.records import Entry, ErosionReason, LogSettings
from dutytracker.domain.timers import Timer
from dutytracker.reports.clock_words import entry_times_words
from dutytracker.reports.words import clock_words, duration, erosion_words, short_duty_label, translate
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.clock_words import stretch_words
from dutytracker.ui.today.day_review.step_view import ENTER, SPACE, Choice, MinutesAsked, StepView

TAKEN, STOP, EDIT, DELETE = "-", "s", "e", "x"
"""The keys of the answers that are no duty."""

REASON_KEYS = {
    "b": ErosionReason.APPOINTMENT_BOOKED,
    "u": ErosionReason.URGENT_SLOT,
    "m": ErosionReason.MEETING,
    "t": ErosionReason.TRAINING,
    "a": ErosionReason.ADMIN,
    "v": ErosionReason.COVERING,
    "c": ErosionReason.CRISIS,
    "o": ErosionReason.OUTAGE,
    "x": ErosionReason.OTHER,
}
"""The letter of each reason for lost protected time, most of them the first of the word that the entry line takes."""

FIRST_ESTIMATE, LEAST_ESTIMATE, MOST_ESTIMATE = 30, 5, 240
"""Minutes an undone item is first taken for, and those it can be estimated at."""


def timer_view(timer: Timer, settings: LogSettings, zone: ZoneInfo, now: datetime) -> StepView:
    """Asks about a timer that still runs."""
    duty = short_duty_label(timer.duty, settings)
    since = timer.started_at or now
    minutes = duration(int((now - since).total_seconds()) // 60)
    words = translate("{duty} is still timed, {minutes} since {time}. Stop it?")
    return StepView(
        question=words.format(duty=duty, minutes=minutes, time=clock_words(since.astimezone(zone).time())),
        meaning=translate("What runs counts nowhere until it is stopped."),
        answers=(Choice(STOP, translate("Stop and log it")), Choice(SPACE, translate("Let it run"))),
    )


def gap_view(gap: Stretch, untimed_minutes: int, settings: LogSettings) -> StepView:
    """Asks what a part of a protected block was. `untimed_minutes` of the block time have no clock time."""
    meaning = translate(
        "A letter logs all of it; after digits, that part from its start. Left open, it counts as given and not used."
    )
    if untimed_minutes:
        words = translate("{minutes} in protected time are logged without a clock time: leave it open if it was those.")
        meaning += " " + words.format(minutes=duration(untimed_minutes))
    return StepView(
        question=translate("{times} in your protected block: what was it?").format(times=stretch_words(gap)),
        meaning=meaning,
        choices=duty_choices(settings),
        answers=(
            Choice(SPACE, translate("Leave it open")),
            Choice(TAKEN, translate("It was taken away")),
        ),
        minutes=MinutesAsked(
            filled=gap.minutes,
            least=1,
            most=gap.minutes,
            words=translate("of {minutes}").format(minutes=duration(gap.minutes)),
            refusal=translate("The gap has {minutes}: type 1 to {most}.").format(
                minutes=duration(gap.minutes), most=gap.minutes
            ),
        ),
    )


def taken_view(part: Stretch) -> StepView:
    """Asks what took a part of a protected block away."""
    reasons = tuple(Choice(key, _capitalized(erosion_words(reason))) for key, reason in REASON_KEYS.items())
    return StepView(
        question=translate("What took {times} away?").format(times=stretch_words(part)),
        meaning=translate("It is noted as protected time lost, {minutes}.").format(minutes=duration(part.minutes)),
        choices=reasons,
        answers=(),
    )


def overlap_view(earlier: Entry, entry: Entry, settings: LogSettings, zone: ZoneInfo) -> StepView:
    """Asks about two entries that share time."""
    words = translate("{first} and {second} overlap. Is that right?")
    return StepView(
        question=words.format(first=_named(earlier, settings, zone), second=_named(entry, settings, zone)),
        meaning=translate("Each minute counts once, for the entry that was logged first."),
        answers=_looked_at(entry, settings),
    )


def long_view(entry: Entry, settings: LogSettings, zone: ZoneInfo) -> StepView:
    """Asks about an entry of more than two hours."""
    words = translate("{entry}: that is {minutes}. Is that right?")
    return StepView(
        question=words.format(entry=_named(entry, settings, zone), minutes=duration(entry.minutes)),
        meaning=translate("Entries of more than two hours are asked about, and counted as they are."),
        answers=_looked_at(entry, settings),
    )


def undone_view(closed: str, settings: LogSettings, *, listed: int, ends_week: bool) -> StepView:
    """Asks what was left undone, after `closed` (a day in words). The list of the week holds `listed` items already;
    with `ends_week` the answer counts for the verdict of the week.
    """
    meaning = translate("A letter adds an item. The list of the week is confirmed on its last working day.")
    if ends_week:
        meaning = translate(
            "No working day of this week is open after it: your answer also confirms the undone list of the week, "
            "which a verdict needs."
        )
    nothing = translate("Nothing else") if listed else translate("Nothing")
    return StepView(
        question=translate("{0} is closed. Anything left undone?").format(closed),
        meaning=meaning,
        choices=duty_choices(settings),
        answers=(Choice(ENTER, nothing),),
    )


def estimate_view(duty: Duty, settings: LogSettings) -> StepView:
    """Asks how long something that was left undone would have taken."""
    return StepView(
        question=translate("{0}: about how many minutes?").format(short_duty_label(duty, settings)),
        meaning=translate("Enter takes the number that stands there; digits change it."),
        answers=(Choice(ENTER, translate("Add it")),),
        minutes=MinutesAsked(
            filled=FIRST_ESTIMATE,
            least=LEAST_ESTIMATE,
            most=MOST_ESTIMATE,
            words=translate("5 to 240"),
            refusal=translate("Whole minutes from 5 to 240, please."),
        ),
    )


def duty_choices(settings: LogSettings) -> tuple[Choice, ...]:
    """Every duty with its letter."""
    return tuple(Choice(key, short_duty_label(duty, settings)) for key, duty in DUTY_KEYS.items())


def _looked_at(entry: Entry, settings: LogSettings) -> tuple[Choice, ...]:
    duty = short_duty_label(entry.duty, settings)
    return (
        Choice(SPACE, translate("Right as it is")),
        Choice(EDIT, translate("Change {duty}").format(duty=duty)),
        Choice(DELETE, translate("Delete {duty}").format(duty=duty)),
    )


def _named(entry: Entry, settings: LogSettings, zone: ZoneInfo) -> str:
    words = (short_duty_label(entry.duty, settings), entry_times_words(entry, zone))
    return ", ".join(part for part in words if part)


def _capitalized(words: str) -> str:
    return words[:1].upper() + words[1:]
