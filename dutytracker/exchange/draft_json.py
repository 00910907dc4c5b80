"""What a typed line would do, as `parse --json` prints it (docs/formats.md)."""

from typing import assert_never

from dutytracker.domain.quick_entry import (
    AbsenceDraft,
    CloseDraft,
    Draft,
    EntryDraft,
    ErosionDraft,
    UndoneDraft,
)

Fields = dict[str, object]


def draft_json(draft: Draft) -> Fields:
    """The draft as one object; what was not said is null."""
    match draft:
        case EntryDraft():
            fields = _entry(draft)
        case UndoneDraft():
            fields = {
                "kind": "undone",
                "duty": draft.duty.value,
                "date": draft.date.isoformat(),
                "minutes": draft.minutes,
                "reason": draft.reason.value,
                "told": draft.told,
            }
        case ErosionDraft():
            fields = {
                "kind": "erosion",
                "date": draft.date.isoformat(),
                "minutes": draft.minutes,
                "reason": draft.reason.value,
                "told": draft.told,
            }
        case AbsenceDraft():
            fields = {
                "kind": "absence",
                "date": draft.date.isoformat(),
                "minutes": draft.minutes,
                "reason": draft.kind.value,
            }
        case CloseDraft():
            fields = {"kind": "close", "date": draft.date.isoformat()}
        case _:
            assert_never(draft)
    return fields | {"remarks": list(draft.remarks)}


def _entry(draft: EntryDraft) -> Fields:
    return {
        "kind": "entry",
        "duty": draft.duty.value,
        "date": draft.date.isoformat(),
        "minutes": draft.minutes,
        "start": draft.start.strftime("%H:%M") if draft.start else None,
        "end": draft.end.strftime("%H:%M") if draft.end else None,
        "start_assumed": draft.start_assumed,
        "placement": draft.placement.value if draft.placement else None,
        "suggested_placement": draft.suggested_placement.value,
        "older": draft.older,
        "note": draft.note,
    }
