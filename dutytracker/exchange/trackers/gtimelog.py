"""gtimelog: lines that say when something *ended*; the first of a day is the arrival and took no time."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from dutytracker.domain.tracking.spans import Program, Remark, TrackedFile, TrackedSpan, Why
from dutytracker.exchange.trackers.clock import local_moment
from dutytracker.exchange.trackers.columns_to_spans import sorted_out

_LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d): (.*)", re.ASCII)
_LEADING = 5
"""One of so many first lines must be an entry."""

VIRTUAL_MIDNIGHT = time(2)
"""Until then work belongs to the evening before, as the program has it unless it was set otherwise."""


def is_gtimelog(lines: list[str]) -> bool:
    """True where one of the first lines that are no comment is an entry."""
    said = [line for line in lines[:200] if line.strip() and not line.startswith("#")]
    return any(_LINE.fullmatch(line) for line in said[:_LEADING])


def read_gtimelog(lines: list[str]) -> TrackedFile:
    """The work between the lines; slacking (`**`) and what is ignored (`***`) end what was before them and are none."""
    spans, remarks = sorted_out(list(_spans(lines)))
    return TrackedFile(program=Program.GTIMELOG, spans=spans, remarks=remarks)


def _spans(lines: list[str]) -> Iterator[TrackedSpan | Remark]:
    before: datetime | None = None
    for place, line in enumerate(lines, start=1):
        found = _LINE.fullmatch(line)
        if not found:
            continue
        end = local_moment(found[1])
        if end is None:
            yield Remark(place, Why.UNREADABLE)
            continue
        start, before = before, end
        if start is not None and _virtual_day(start) == _virtual_day(end) and "**" not in found[2]:
            yield _span(place, start, end, found[2])


def _span(place: int, start: datetime, end: datetime, title: str) -> TrackedSpan:
    said, _, tags = title.partition(" -- ")
    project, colon, rest = said.partition(": ")
    if not colon:
        project, rest = (said.removesuffix(":"), "") if said.endswith(":") else ("", said)
    return TrackedSpan(
        place=place,
        day=start.date(),
        start=start,
        end=end,
        project=project.strip(),
        tags=tuple(tags.split()),
        description=rest.strip(),
    )


def _virtual_day(moment: datetime) -> date:
    return moment.date() - timedelta(days=1) if moment.time() < VIRTUAL_MIDNIGHT else moment.date()
