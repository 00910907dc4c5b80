"""What a day came to, in sentences; no widgets."""

from dutytracker.domain.calendar import local_date
from dutytracker.domain.desk_day import whole_seconds
from dutytracker.domain.evidence import recorded_late
from dutytracker.domain.placement import Placement
from dutytracker.reports.words import counted, duration, translate
from dutytracker.ui.today.day_state import DayState


def day_words(state: DayState) -> str:
    """What was logged: "2 h 05 logged in 12 entries, 40 min of it in protected time."."""
    if not state.entries:
        return translate("Nothing was logged on this day.")
    minutes = sum(entry.minutes for entry in state.entries)
    protected = sum(entry.minutes for entry in state.entries if entry.placement is Placement.PROT)
    words = translate("{minutes} logged in {entries}.")
    if protected:
        words = translate("{minutes} logged in {entries}, {protected} of it in protected time.")
    entries = counted(len(state.entries), "entry", "entries")
    return words.format(minutes=duration(minutes), entries=entries, protected=duration(protected))


def beside_words(state: DayState, milliseconds: int) -> str:
    """What stands beside the log of the day: undone work, lost time, what logging took (0: not known), and whether the
    day was closed too late to count.
    """
    undone = sum(item.estimate_minutes for item in state.undone if item.arose == state.day)
    lost = sum(erosion.minutes for erosion in state.erosions)
    parts = [
        translate("{minutes} left undone.").format(minutes=duration(undone)) if undone else "",
        translate("{minutes} of protected time taken away.").format(minutes=duration(lost)) if lost else "",
        translate("Logging took {time}.").format(time=_time_words(whole_seconds(milliseconds))) if milliseconds else "",
        _late_words() if _was_closed_late(state) else "",
    ]
    return " ".join(part for part in parts if part)


def _was_closed_late(state: DayState) -> bool:
    closed = state.closed_day
    return closed is not None and recorded_late(state.day, local_date(closed.recorded_at, state.zone))


def _late_words() -> str:
    return translate("It was closed more than 7 days later: what is logged counts, the day does not count as covered.")


def _time_words(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return counted(rest, "second", "seconds")
    return translate("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
