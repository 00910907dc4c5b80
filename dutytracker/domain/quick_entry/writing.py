"""A draft as a line: the canonical words that read back to it in the same situation."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import assert_never

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.drafts import (
    AbsenceDraft,
    CloseDraft,
    Draft,
    EntryDraft,
    ErosionDraft,
    UndoneDraft,
)
from dutytracker.domain.quick_entry.words import DUTY_WORDS
from dutytracker.domain.records import ErosionReason, UndoneReason

DUTY_NAMES: Mapping[Duty, str] = {
    **{duty: word for word, duty in reversed(tuple(DUTY_WORDS.items()))},
    Duty.OTH: "x",
}
"""The first word of each duty; the key `x`, since `other` may be a reason too."""

PLACEMENT_NAMES: Mapping[Placement, str] = {
    Placement.PROT: "protected",
    Placement.FREED: "noshow",
    Placement.GAP: "gap",
    Placement.BREAK: "lunch",
    Placement.PRE: "before",
    Placement.POST: "after",
    Placement.OFF: "off",
}

UNDONE_REASON_NAMES: Mapping[UndoneReason, str] = {
    UndoneReason.NO_TIME: "notime",
    UndoneReason.BLOCK_TAKEN: "taken",
    UndoneReason.CRISIS: "crisis",
    UndoneReason.ABSENCE: "absence",
    UndoneReason.WAITING_ON_OTHERS: "waiting",
    UndoneReason.SYSTEM_DOWN: "system",
    UndoneReason.OTHER: "other",
}

LOST_REASON_NAMES: Mapping[ErosionReason, str] = {
    ErosionReason.APPOINTMENT_BOOKED: "booked",
    ErosionReason.URGENT_SLOT: "urgent",
    ErosionReason.MEETING: "meeting",
    ErosionReason.TRAINING: "training",
    ErosionReason.ADMIN: "admin",
    ErosionReason.COVERING: "covering",
    ErosionReason.CRISIS: "crisis",
    ErosionReason.OUTAGE: "outage",
    ErosionReason.OTHER: "other",
}


def line_for(draft: Draft) -> str:
    """The line that reads back to `draft`; the day is always written out.

    An assumed start is not written, since it means "ends now": to keep it, pass the draft with `start_assumed` False.
    The second of two equal clock times of an autumn night cannot be written and reads as the first.
    """
    return " ".join(_words(draft))


def _words(draft: Draft) -> Iterator[str]:
    match draft:
        case EntryDraft():
            yield from _entry_words(draft)
        case UndoneDraft():
            yield from ("undone", DUTY_NAMES[draft.duty], f"{draft.minutes}m", UNDONE_REASON_NAMES[draft.reason])
            yield from _told_and_day(draft)
        case ErosionDraft():
            yield from ("lost", f"{draft.minutes}m", LOST_REASON_NAMES[draft.reason])
            yield from _told_and_day(draft)
        case AbsenceDraft():
            yield draft.kind.value
            if draft.minutes is not None:
                yield f"{draft.minutes}m"
            yield draft.date.isoformat()
        case CloseDraft():
            yield f"done {draft.date.isoformat()}"
        case _:
            assert_never(draft)


def _entry_words(draft: EntryDraft) -> Iterator[str]:
    yield DUTY_NAMES[draft.duty]
    yield f"{draft.minutes}m"
    if not draft.start_assumed:
        yield _time(draft.start)
    yield draft.date.isoformat()
    if draft.placement is not None:
        yield PLACEMENT_NAMES[draft.placement]
    if draft.older:
        yield "old"
    if draft.note is not None:
        yield f"/ {draft.note}"


def _time(start: datetime | None) -> str:
    """The start on a clock of 24 hours, read as written thanks to its leading zero, or "no clock times"."""
    return "@-" if start is None else f"@{start:%H:%M}"


def _told_and_day(draft: UndoneDraft | ErosionDraft) -> Iterator[str]:
    if draft.told:
        yield "told"
    yield draft.date.isoformat()
