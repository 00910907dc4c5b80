"""What is being timed, and what is asked about it, in words."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import local_date
from dutytracker.domain.records import LogSettings
from dutytracker.domain.timers import Timer
from dutytracker.domain.timing import Timing
from dutytracker.domain.timing_doubts import Doubt, Unseen
from dutytracker.reports.words import clock_words, duration, long_day, placement_words, short_duty_label, translate


def running_words(timing: Timing) -> str:
    """How long the timer has run and since when, and what is taken out: "30 min · since 1:35 PM, call taken out"."""
    situation, timer = timing.situation, timing.running
    words = translate("{minutes} · since {time}").format(
        minutes=duration(timing.minutes), time=moment_words(timing.began, situation.zone, situation.now)
    )
    taken = timing.taken
    if len(taken) == 1:
        duty = short_duty_label(taken[0].duty, situation.settings)
        words += ", " + translate("{duty} taken out").format(duty=duty)
    elif taken:
        words += ", " + translate("{count} entries taken out").format(count=len(taken))
    if timer.placement is not None:
        words += " · " + placement_words(timer.placement)
    if timer.older:
        words += " · " + translate("older work")
    return words


def paused_words(paused: Sequence[Timer], settings: LogSettings) -> str:
    """Which timers wait; empty where none does."""
    if not paused:
        return ""
    labels = [short_duty_label(timer.duty, settings) for timer in paused]
    words = translate("Paused: {duties}. Stopping goes on with {first}.")
    return words.format(duties=", ".join(labels), first=labels[0])


def question_words(doubt: Doubt, timing: Timing, touched_at: datetime, unseen: Unseen | None) -> str:
    """What is asked about the running timer.

    `touched_at` is when a key or button was last pressed, `unseen` the doubtful stretch where it is known.
    """
    situation, timer = timing.situation, timing.running
    duty = short_duty_label(timer.duty, situation.settings)
    since = moment_words(timing.began, situation.zone, situation.now)
    match doubt:
        case Doubt.FUTURE:
            words = translate("The timer begins later than now, {since}: the clock was moved. When did it begin?")
        case Doubt.OLD:
            words = translate("{duty} has run for more than a day, since {since}. Was it {duty} all the time?")
        case Doubt.AWAY:
            words = translate(
                "{duty} has run since {since}, and nobody watched for a part of that. Was it {duty} all the time?"
            )
        case Doubt.SILENT:
            words = translate(
                "{duty} has run since {since}, and nothing was touched here after {touched}. Was it {duty} until now?"
            )
        case Doubt.LOCKED:
            words = translate(
                "{duty} has run since {since}, and the screen was locked from {touched} to {back}. "
                "Was it {duty} all the time?"
            )
        case Doubt.IDLE:
            words = translate(
                "{duty} has run since {since}, and nobody touched this computer from {touched} to {back}. "
                "Was it {duty} all the time?"
            )
    left = touched_at if unseen is None else unseen.since
    touched = moment_words(max(left, timing.began), situation.zone, situation.now)
    back = moment_words(situation.now if unseen is None else unseen.until, situation.zone, situation.now)
    return words.format(duty=duty, since=since, touched=touched, back=back)


def left_words(unseen: Unseen | None, timing: Timing) -> str:
    """Since when the stretch is doubtful, as the line takes it: "2:35 PM"; empty where that is not known."""
    if unseen is None:
        return ""
    return clock_words(max(unseen.since, timing.began).astimezone(timing.situation.zone).time())


def moment_words(at: datetime, zone: ZoneInfo, now: datetime) -> str:
    """The clock time of an instant, such as "1:35 PM", with the day where that is not today."""
    clock, day = clock_words(at.astimezone(zone).time()), local_date(at, zone)
    if day == local_date(now, zone):
        return clock
    return translate("{time} on {day}").format(time=clock, day=long_day(day))
