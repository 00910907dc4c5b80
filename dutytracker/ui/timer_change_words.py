"""What a step with a timer did, in the member's words."""

from dutytracker.domain.changes import Change
from dutytracker.domain.records import Entry, LogSettings
from dutytracker.domain.timers import Timer
from dutytracker.domain.timing import DISCARD
from dutytracker.reports.words import duration, short_duty_label, translate


def timer_change_words(change: Change, settings: LogSettings) -> str | None:
    """One line about a change that has to do with timers; `None` about any other."""
    timers = [(edit, edit.record) for edit in change.edits if isinstance(edit.record, Timer)]
    if not timers:
        return None
    started = next((timer for edit, timer in timers if edit.before is None), None)
    ended = next((timer for edit, timer in timers if edit.after is None), None)
    resumed = next((timer for edit, timer in timers if edit.after is timer and timer.started_at is not None), None)
    if started is not None:
        words = [translate("Timing {duty}").format(duty=short_duty_label(started.duty, settings))]
    elif ended is not None:
        words = _ended(ended, change, settings)
    elif len(timers) > 1 and resumed is not None:
        words = [translate("Timing {duty} again").format(duty=short_duty_label(resumed.duty, settings))]
    else:
        words = [translate("Timer corrected: {duty}").format(duty=short_duty_label(timers[0][1].duty, settings))]
    logged = [edit.after for edit in change.edits if edit.before is None and isinstance(edit.after, Entry)]
    if logged:
        word = translate("logged: {entry}") if words else translate("Logged: {entry}")
        words.append(word.format(entry=_pieces(logged, settings)))
    if ended is not None and resumed is not None:
        words.append(translate("{duty} goes on").format(duty=short_duty_label(resumed.duty, settings)))
    return "; ".join(words)


def _ended(timer: Timer, change: Change, settings: LogSettings) -> list[str]:
    """Nothing where what it measured is told instead."""
    duty = short_duty_label(timer.duty, settings)
    if change.label == DISCARD:
        return [translate("Timer discarded: {duty}").format(duty=duty)]
    if any(isinstance(edit.after, Entry) for edit in change.edits):
        return []
    return [translate("Timer stopped: {duty}, nothing to log").format(duty=duty)]


def _pieces(entries: list[Entry], settings: LogSettings) -> str:
    """What the pieces of one timer come to: "Charting, 20 min"."""
    return f"{short_duty_label(entries[0].duty, settings)}, {duration(sum(entry.minutes for entry in entries))}"
