"""What a line says that is read without the log."""

from dataclasses import replace

from dutytracker.domain.quick_entry import Draft, EntryDraft
from dutytracker.domain.situation import Situation
from dutytracker.ui.entering.preview_words import Preview, preview_of


def sealed_preview(draft: Draft, situation: Situation) -> Preview:
    """What would be logged; where it would lie is known only to the log, unless it was typed."""
    preview = preview_of(draft, situation.today, situation.settings)
    is_guessed = isinstance(draft, EntryDraft) and draft.placement is None
    return replace(preview, placement=None, placement_words="") if is_guessed else preview
