"""Reading a typed line."""

from dutytracker.domain.quick_entry.drafts import Draft
from dutytracker.domain.quick_entry.refusal import NotUnderstood
from dutytracker.domain.situation import EntriesOn, Situation


def read_line(text: str, situation: Situation, entries_on: EntriesOn | None = None) -> Draft:
    """What `text` means in `situation`; `entries_on` looks up the entries of days that `situation` does not hold.

    Raises:
        NotUnderstood: with one sentence about the leftmost part that is wrong.
    """
    raise NotUnderstood("Type what you did, such as call 15.", part="", at=len(text))
