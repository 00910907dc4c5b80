"""Typed lines read in a situation, and what they mean in short words."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dutytracker.domain.quick_entry import (
    AbsenceDraft,
    CloseDraft,
    Draft,
    EntryDraft,
    ErosionDraft,
    NotUnderstood,
    Situation,
    UndoneDraft,
    read_line,
)
from dutytracker.domain.records import Entry, LogSettings
from tests.builders import ZONE, an_entry

NOW = "2026-03-04T14:17"
"""A Wednesday afternoon."""


def local(text: str) -> datetime:
    """An instant in the log's zone, such as "2026-03-04T14:17"."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE))


def a_situation(now: str = NOW, *, notes: bool = False, **known: Any) -> Situation:
    """An empty log without a pattern, notes off, unless said otherwise."""
    return Situation(now=local(now), settings=LogSettings(time_zone=ZONE, notes=notes), **known)


def a_timed_entry(number: int, start: str, minutes: int, **fields: Any) -> Entry:
    """An entry that starts at that local time."""
    instant = local(start)
    return an_entry(number, date=instant.date(), start=instant.astimezone(UTC), minutes=minutes, **fields)


def read(text: str, now: str = NOW, **known: Any) -> Draft:
    """The draft of a line."""
    return read_line(text, a_situation(now, **known))


def read_entry(text: str, now: str = NOW, **known: Any) -> EntryDraft:
    """The draft of an entry."""
    draft = read(text, now, **known)
    assert isinstance(draft, EntryDraft)
    return draft


def meaning(text: str, now: str = NOW, **known: Any) -> str:
    """What a line means: `CALL 15 03-03 14:02-14:17 assumed PROT old`, without today's date and what was not said."""
    return in_short(read(text, now, **known), local(now).date())


def in_short(draft: Draft, today: date) -> str:
    """The words of a draft that were said."""
    match draft:
        case EntryDraft():
            words = [draft.duty.value, str(draft.minutes)]
            tail = [_times(draft), "assumed" if draft.start_assumed else "", draft.placement or ""]
            tail += ["old" if draft.older else "", f"/ {draft.note}" if draft.note else ""]
        case UndoneDraft():
            words, tail = ["undone", draft.duty.value, str(draft.minutes)], [draft.reason, "told" if draft.told else ""]
        case ErosionDraft():
            words, tail = ["lost", str(draft.minutes)], [draft.reason, "told" if draft.told else ""]
        case AbsenceDraft():
            words, tail = ["absent", "day" if draft.minutes is None else str(draft.minutes)], [draft.kind]
        case CloseDraft():
            words, tail = ["close"], []
    day = "" if draft.date == today else draft.date.isoformat()
    return " ".join(word for word in (*words, day.removeprefix(f"{today.year}-"), *tail) if word)


def _times(draft: EntryDraft) -> str:
    return f"{draft.start:%H:%M}-{draft.end:%H:%M}" if draft.start and draft.end else ""


def refusal(text: str, now: str = NOW, **known: Any) -> NotUnderstood:
    """Why a line is refused."""
    with pytest.raises(NotUnderstood) as refused:
        read(text, now, **known)
    return refused.value
