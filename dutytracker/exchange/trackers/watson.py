"""Watson: its file `frames`, or what `watson log --json` prints (the same instants, with one offset for all)."""

from datetime import datetime
from typing import TypeGuard

from dutytracker.domain.tracking.spans import Program, Remark, TrackedFile, TrackedSpan, Why
from dutytracker.exchange.trackers.clock import instant_from
from dutytracker.exchange.trackers.columns_to_spans import sorted_out
from dutytracker.exchange.trackers.table import Table

_LOGGED = frozenset({"id", "start", "stop", "project", "tags"})
"""The headings of the log as CSV, and the keys of each record of it as JSON."""
_FRAME = range(4, 7)
"""How many values a frame has: start, stop, project and id; newer ones also tags and the time of the last change."""


def is_watson(value: object) -> TypeGuard[list[object]]:
    """True for a list of frames, and for the log of a time."""
    return isinstance(value, list) and bool(value) and (_is_frame(value[0]) or _is_logged(value[0]))


def is_watson_csv(table: Table) -> bool:
    """True for `watson log --csv`, whose times are an hour off on one side of a clock change."""
    return table.headings == _LOGGED


def read_watson(value: list[object]) -> TrackedFile:
    """The records, counted from 1. The running one is not among them."""
    spans, remarks = sorted_out([_record(place, one) for place, one in enumerate(value, start=1)])
    return TrackedFile(program=Program.WATSON, spans=spans, remarks=remarks, has_zone=True, has_lines=False)


def _record(place: int, one: object) -> TrackedSpan | Remark:
    first: datetime | None
    last: datetime | None
    if isinstance(one, list) and _is_frame(one):
        (start, stop, project, identity), tags = one[:4], one[4] if len(one) > 4 else []
        first, last = instant_from(start), instant_from(stop)
    elif isinstance(one, dict) and _is_logged(one):
        project, identity, tags = one["project"], one["id"], one["tags"]
        first, last = _aware(one["start"]), _aware(one["stop"])
        if identity == "current":
            return Remark(place, Why.RUNNING)
    else:
        return Remark(place, Why.UNREADABLE)
    if first is None or last is None or not isinstance(tags, list) or not isinstance(project, str):
        return Remark(place, Why.UNREADABLE)
    return TrackedSpan(
        place=place,
        day=first.date(),
        start=first,
        end=last,
        project=project.strip(),
        tags=tuple(tag.strip() for tag in tags if isinstance(tag, str) and tag.strip()),
        identity=str(identity),
    )


def _is_frame(one: object) -> bool:
    return isinstance(one, list) and len(one) in _FRAME and type(one[0]) is int and isinstance(one[3], str)


def _is_logged(one: object) -> bool:
    return isinstance(one, dict) and one.keys() == _LOGGED and isinstance(one["id"], str)


def _aware(text: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) and len(text) < 40 else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None
