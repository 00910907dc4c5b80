"""The quick-entry line: one typed line becomes a draft or is refused with a sentence (docs/quick-entry.md).

How a line that is being typed may go on is in `completing`, which a command never loads.
"""

from dutytracker.domain.quick_entry.drafts import (
    AbsenceDraft,
    CloseDraft,
    Draft,
    EntryDraft,
    ErosionDraft,
    UndoneDraft,
)
from dutytracker.domain.quick_entry.reading import read_line
from dutytracker.domain.quick_entry.refusal import NotUnderstood
from dutytracker.domain.quick_entry.timer_line import read_correction, read_timer
from dutytracker.domain.quick_entry.writing import line_for
from dutytracker.domain.situation import EntriesOn, Situation

__all__ = [
    "AbsenceDraft",
    "CloseDraft",
    "Draft",
    "EntriesOn",
    "EntryDraft",
    "ErosionDraft",
    "NotUnderstood",
    "Situation",
    "UndoneDraft",
    "line_for",
    "read_correction",
    "read_line",
    "read_timer",
]
