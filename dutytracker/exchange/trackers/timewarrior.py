"""Timewarrior: what `timew export` prints. All times are UTC; tags are all it knows of a record."""

from typing import TypeGuard

from dutytracker.domain.tracking.spans import Program, Remark, TrackedFile, TrackedSpan, Why
from dutytracker.exchange.trackers.clock import compact_instant
from dutytracker.exchange.trackers.columns_to_spans import sorted_out


def is_timewarrior(value: object) -> TypeGuard[list[dict[str, object]]]:
    """True for a list of objects with compact instants."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(one, dict) for one in value)
        and isinstance(value[0].get("start"), str)
        and compact_instant(value[0]["start"]) is not None
    )


def read_timewarrior(value: list[dict[str, object]]) -> TrackedFile:
    """The records, counted from 1."""
    spans, remarks = sorted_out([_record(place, one) for place, one in enumerate(value, start=1)])
    return TrackedFile(program=Program.TIMEWARRIOR, spans=spans, remarks=remarks, has_zone=True, has_lines=False)


def _record(place: int, one: dict[str, object]) -> TrackedSpan | Remark:
    if "end" not in one:
        return Remark(place, Why.RUNNING)
    start, end, tags = (one.get(name) for name in ("start", "end", "tags"))
    first, last = (compact_instant(text) if isinstance(text, str) else None for text in (start, end))
    if first is None or last is None or not isinstance(tags, list | None):
        return Remark(place, Why.UNREADABLE)
    return TrackedSpan(
        place=place,
        day=first.date(),
        start=first,
        end=last,
        tags=tuple(tag.strip() for tag in tags or () if isinstance(tag, str) and tag.strip()),
        description=str(one.get("annotation", "")),
    )
