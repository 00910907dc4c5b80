"""The quick-entry line: one typed line becomes a draft or is refused with a sentence (docs/quick-entry.md)."""

from dutytracker.domain.quick_entry.completing import Completion, completions, is_half_typed
from dutytracker.domain.quick_entry.completion_words import LineKind
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
    "Completion",
    "Draft",
    "EntriesOn",
    "EntryDraft",
    "ErosionDraft",
    "LineKind",
    "NotUnderstood",
    "Situation",
    "UndoneDraft",
    "completions",
    "is_half_typed",
    "line_for",
    "read_correction",
    "read_line",
    "read_timer",
]
