"""Tracked spans in which only what matters must be named."""

from datetime import UTC, datetime
from typing import Any

from dutytracker.domain.tracking.spans import Program, TrackedFile, TrackedSpan

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def a_span(start: str | None = "2026-03-02T09:00", end: str | None = "2026-03-02T09:45", **fields: Any) -> TrackedSpan:
    """Patient calls on a Monday morning, by the clock of the place."""
    first = None if start is None else datetime.fromisoformat(start)
    last = None if end is None else datetime.fromisoformat(end)
    defaults: dict[str, Any] = {"place": 2, "project": "Patient calls", "day": (first or NOW).date()}
    return TrackedSpan(start=first, end=last, **(defaults | fields))


def a_file(*spans: TrackedSpan, **fields: Any) -> TrackedFile:
    """A file with these spans."""
    return TrackedFile(spans=spans, **({"program": Program.TOGGL} | fields))
