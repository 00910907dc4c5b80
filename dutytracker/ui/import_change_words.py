"""A change that brought in another program's file, in one line."""

from dutytracker.domain.changes import Change
from dutytracker.domain.records import Entry
from dutytracker.domain.tracking import LABEL
from dutytracker.reports.words import counted, duration, translate


def import_change_words(change: Change) -> str | None:
    """How much came in, or is gone again; `None` for every other change, and where it brought no entry."""
    entries = [edit.record for edit in change.edits if isinstance(edit.record, Entry)]
    if change.label != LABEL or not entries:
        return None
    is_gone = any(edit.after is None for edit in change.edits)
    words = (
        translate("Taken out again: {entries}, {minutes}") if is_gone else translate("Came in: {entries}, {minutes}")
    )
    minutes = duration(sum(entry.minutes for entry in entries))
    return words.format(entries=counted(len(entries), "entry", "entries"), minutes=minutes)
