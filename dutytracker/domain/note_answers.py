"""The answer that a note is not about a patient, kept as the reason of its change (docs/decisions/0108)."""

from dataclasses import replace

from dutytracker.domain.changes import Change

NOTE_IS_SAFE = "The note was said not to be about a patient."
"""The reason of a change whose note was asked about and kept. It is stored, so it never changes."""


def said_safe(change: Change) -> Change:
    """The change with the word that its note is not about a patient, behind a reason that it has."""
    return replace(change, reason=NOTE_IS_SAFE if change.reason is None else f"{change.reason} – {NOTE_IS_SAFE}")


def has_own_reason(change: Change) -> bool:
    """True where the member gave a reason, not just that word."""
    return change.reason is not None and change.reason != NOTE_IS_SAFE


def with_reason(change: Change, reason: str | None) -> Change:
    """The change with the member's own reason; the word about its note stays."""
    told = replace(change, reason=reason)
    return said_safe(told) if change.reason == NOTE_IS_SAFE else told
