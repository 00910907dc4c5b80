"""The faint words behind the cursor: what Enter would take as the length, or what is still missing."""

from dutytracker.domain.quick_entry import Draft, EntryDraft, NotUnderstood
from dutytracker.domain.quick_entry.parts import Slot
from dutytracker.reports.words import clock_words, duration, translate

MISSING = {
    Slot.DUTY: "which duty?",
    Slot.LENGTH: "how long?",
    Slot.REASON: "what took the time?",
}


def since_words(draft: Draft) -> str:
    """The length since the last entry and its start: "20 min since 9:10 AM"; empty where a length was given."""
    if not isinstance(draft, EntryDraft) or not draft.since_last or draft.start is None:
        return ""
    words = translate("{minutes} since {clock}")
    return words.format(minutes=duration(draft.minutes), clock=clock_words(draft.start.time()))


def missing_words(refusal: NotUnderstood) -> str:
    """What is missing, as a question; empty where something is wrong."""
    return translate(MISSING[refusal.lacks]) if refusal.lacks in MISSING else ""
