"""klog: records of a day with ranges, open ranges and lengths below them (its file format 1.4)."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from dutytracker.domain.tracking.spans import Program, Remark, TrackedFile, TrackedSpan, Why
from dutytracker.exchange.trackers.clock import clock_date, clock_time
from dutytracker.exchange.trackers.columns_to_spans import sorted_out

_DATE = re.compile(r"(\d{4}([-/])\d\d\2\d\d)(?: +\([^()]*!\))?", re.ASCII)
_ENTRY = re.compile(r"(?: {2,4}|\t)(?=\S)(.*)")
_TIME = r"(<?\d{1,2}:\d\d(?:am|pm)?>?)"
_RANGE = re.compile(rf"{_TIME} *- *{_TIME}(?=\s|$)", re.ASCII)
_OPEN = re.compile(rf"{_TIME} *- *\?+(?=\s|$)", re.ASCII)
_LENGTH = re.compile(r"([+-]?)(?=\d)(?:(\d{1,5})h)?(?:(\d{1,7})m)?(?=\s|$)", re.ASCII)
_PARTS = re.compile(r"(<?)(\d{1,2}:\d\d(?:am|pm)?)(>?)", re.ASCII)
_TAG = re.compile(r"#([\w-]+)(?:=(?:\"[^\"]*\"|'[^']*'|[\w-]*))?")


def is_klog(lines: list[str]) -> bool:
    """True where the first line that holds anything is the date of a record and an indented entry follows."""
    filled = [line for line in lines[:200] if line.strip()]
    if not filled or not _DATE.fullmatch(filled[0].rstrip()):
        return False
    return any(_ENTRY.fullmatch(line) and _kind(line.strip()) for line in filled[1:])


def read_klog(lines: list[str]) -> TrackedFile:
    """The entries of all records."""
    spans, remarks = sorted_out(list(_entries(lines)))
    return TrackedFile(program=Program.KLOG, spans=spans, remarks=remarks)


def _entries(lines: list[str]) -> Iterator[TrackedSpan | Remark]:
    """One for each entry; the tags of a record hold for its entries that have none of their own."""
    for record in _records(lines):
        place, head = record[0]
        found = _DATE.fullmatch(head.rstrip())
        day = clock_date(found[1], None) if found else None
        if day is None:
            yield Remark(place, Why.UNREADABLE)
            continue
        about = " ".join(line for _place, line in record[1:] if line[:1].strip())
        for at, text in _logical(record[1:]):
            yield _entry(at, text, day, about)


def _records(lines: list[str]) -> Iterator[list[tuple[int, str]]]:
    """The blocks between blank lines, each line with its number."""
    block: list[tuple[int, str]] = []
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            block.append((number, line))
        elif block:
            yield block
            block = []


def _logical(lines: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """The entries with their summaries; what is indented twice goes on with the one before."""
    waiting: tuple[int, str] | None = None
    for place, line in lines:
        if not line[:1].strip():
            entry = _ENTRY.fullmatch(line)
            if entry and (waiting is None or _kind(entry[1]) or not line.startswith(("    ", "\t\t"))):
                if waiting:
                    yield waiting
                waiting = place, entry[1]
            elif waiting:
                waiting = waiting[0], f"{waiting[1]} {line.strip()}"
    if waiting:
        yield waiting


def _kind(text: str) -> bool:
    return bool(_RANGE.match(text) or _OPEN.match(text) or _length(text))


def _length(text: str) -> re.Match[str] | None:
    found = _LENGTH.match(text)
    return found if found and (found[2] or found[3]) else None


def _entry(place: int, text: str, day: date, about: str) -> TrackedSpan | Remark:
    if _OPEN.match(text):
        return Remark(place, Why.RUNNING)
    found = _RANGE.match(text) or _length(text)
    if found is None:
        return Remark(place, Why.UNREADABLE)
    said = text[found.end() :].strip()
    tags = _tags(said) or _tags(about)
    bare = " ".join(_TAG.sub(" ", said).split())
    if found.re is _LENGTH:
        sign, hours, minutes = found.groups()
        seconds = (int(hours or 0) * 60 + int(minutes or 0)) * 60
        return TrackedSpan(
            place=place, day=day, seconds=-seconds if sign == "-" else seconds, tags=tags, description=bare
        )
    start, end = (_moment(day, clock) for clock in found.groups())
    if start is None or end is None:
        return Remark(place, Why.UNREADABLE)
    return TrackedSpan(place=place, day=day, start=start, end=end, tags=tags, description=bare)


def _tags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag[1] for tag in _TAG.finditer(text)))


def _moment(day: date, text: str) -> datetime | None:
    """A clock time of a record's day, of the day before (`<`) or after (`>`); 24:00 is the next midnight."""
    found = _PARTS.fullmatch(text)
    if not found or (found[1] and found[3]):
        return None
    days = -1 if found[1] else 1 if found[3] else 0
    clock = found[2]
    if clock == "24:00" and not found[3]:
        clock, days = "0:00", days + 1
    at = clock_time(clock)
    return None if at is None else datetime.combine(day, at) + timedelta(days=days)
