"""Which program made a file, told by what it holds and never by its name, and what it tracked."""

from dutytracker.domain.tracking.spans import DateOrder, TrackedFile
from dutytracker.exchange.strict_json import Refused, strict_value
from dutytracker.exchange.trackers.clockify import is_clockify, read_clockify
from dutytracker.exchange.trackers.columns_to_spans import DatesUnclear
from dutytracker.exchange.trackers.gtimelog import is_gtimelog, read_gtimelog
from dutytracker.exchange.trackers.hamster import is_hamster, read_hamster, read_hamster_xml
from dutytracker.exchange.trackers.kimai import is_kimai, read_kimai
from dutytracker.exchange.trackers.klog import is_klog, read_klog
from dutytracker.exchange.trackers.table import table_in
from dutytracker.exchange.trackers.text import ForeignText, foreign_text
from dutytracker.exchange.trackers.timetagger import is_timetagger, read_timetagger
from dutytracker.exchange.trackers.timewarrior import is_timewarrior, read_timewarrior
from dutytracker.exchange.trackers.toggl import is_toggl, read_toggl
from dutytracker.exchange.trackers.watson import is_watson, is_watson_csv, read_watson

__all__ = ["DatesUnclear", "read_tracked"]


def read_tracked(data: bytes, order: DateOrder | None = None) -> TrackedFile:
    """What a file of another program tracked; `order` says how its dates are meant where they do not tell it.

    Raises: `Refused` for everything that is no such file; `DatesUnclear` where `order` is needed.
    """
    found = foreign_text(data)
    file = _of_structure(found.text) or _of_table(found, order) or _of_lines(found)
    if file is None:
        raise Refused(
            "This file is not from a program that is known here: import a log file (.dutylog), or a file of Toggl, "
            "Clockify, Kimai, Timewarrior, Watson, TimeTagger, Hamster, klog or gtimelog."
        )
    return TrackedFile(
        program=file.program,
        spans=file.spans,
        remarks=file.remarks,
        has_zone=file.has_zone,
        has_lines=file.has_lines,
        encoding=found.guessed,
    )


def _of_structure(text: str) -> TrackedFile | None:
    beginning = text.lstrip()[:1]
    if beginning == "<":
        return read_hamster_xml(text.strip())
    if beginning != "[":
        return None
    value = strict_value(text.encode("utf-8", "surrogatepass"), any_text=True)
    if is_timewarrior(value):
        return read_timewarrior(value)
    if is_watson(value):
        return read_watson(value)
    raise Refused(
        "This JSON is not from Timewarrior or Watson: import what timew export prints, or Watson's file frames."
    )


def _of_table(found: ForeignText, order: DateOrder | None) -> TrackedFile | None:
    table = table_in(found)
    if table is None:
        return None
    if is_watson_csv(table):
        raise Refused(
            "This CSV of Watson is an hour off for times on the other side of a clock change: import its file frames, "
            "or what watson log --json prints."
        )
    if is_timetagger(table):
        return read_timetagger(table, order)
    if is_hamster(table):
        return read_hamster(table)
    if is_clockify(table):
        return read_clockify(table, order)
    if is_toggl(table):
        return read_toggl(table, order)
    return read_kimai(table, order) if is_kimai(table) else None


def _of_lines(found: ForeignText) -> TrackedFile | None:
    lines = found.lines
    if is_gtimelog(lines):
        return read_gtimelog(lines)
    return read_klog(lines) if is_klog(lines) else None
