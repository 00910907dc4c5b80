"""Importing a file, known by what it holds: a log file, another tracker's or a receipt; for command and window."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.records import Log, LogSettings, Member
from dutytracker.exchange.log_file import read_log_file
from dutytracker.exchange.merging import importing
from dutytracker.exchange.receipt_file import holds_receipt, read_receipt
from dutytracker.exchange.strict_json import plain_file
from dutytracker.exchange.trackers.telling import holds_tracked_time
from dutytracker.exchange.unit_file import holds_unit
from dutytracker.handover import Request
from dutytracker.logbook import Logbook, system_clock
from dutytracker.reports.receipt_words import held_already_words, taken_words
from dutytracker.reports.words import counted, translate
from dutytracker.ui.answering import Answer


def imported(request: Request, logbook: Logbook) -> Answer:
    """Takes a file over. Raises: `DutyError` where it is refused; nothing was changed then."""
    data = _contents(request)
    if holds_tracked_time(data):
        answer = _of_tracker(data, request, logbook.records.whole_log(), logbook, dry=False)
    elif holds_receipt(data):
        answer = _of_receipt(logbook.sharing.taking_receipt(data), logbook.zone, dry=False)
    else:
        answer = _of_log_file(data, logbook.records.whole_log(), logbook.now(), logbook.erasing.erased(), dry=False)
    change = answer.change
    return replace(answer, change=logbook.perform(change) if change is not None and change.edits else None)


def rehearsed(request: Request, logbook: Logbook | None, settings: LogSettings) -> Answer:
    """What importing a file would do, into a log or into a new one with `settings`; nothing is changed.

    Raises: `DutyError` where it would be refused.
    """
    data = _contents(request)
    into = Log(member=Member(code=""), settings=settings) if logbook is None else logbook.records.whole_log()
    if holds_tracked_time(data):
        return replace(_of_tracker(data, request, into, logbook, dry=True), change=None)
    if not holds_receipt(data):
        erased = frozenset[UUID]() if logbook is None else logbook.erasing.erased()
        return replace(_of_log_file(data, into, system_clock(), erased, dry=True), change=None)
    if logbook is None:
        read_receipt(data)
        raise DutyError(
            translate("There is no log here that this receipt could be for: take it where the share was made.")
        )
    return replace(_of_receipt(logbook.sharing.taking_receipt(data), logbook.zone, dry=True), change=None)


def _contents(request: Request) -> bytes:
    data = plain_file(Path(request.text))
    if holds_unit(data):
        raise DutyError(translate("This is a unit file: adopt it with unit FILE --adopt, or open it in the window."))
    return data


def _of_tracker(data: bytes, request: Request, into: Log, logbook: Logbook | None, *, dry: bool) -> Answer:
    from dutytracker.ui.tracker_answer import tracked_import, tracker_answer

    return tracker_answer(tracked_import(data, request, into, logbook), into.settings, dry=dry)


def _of_log_file(data: bytes, into: Log, imported_at: datetime, erased: frozenset[UUID], *, dry: bool) -> Answer:
    merge = importing(read_log_file(data), into, imported_at, erased)
    document = {"added": merge.added, "differences": list(merge.differences)}
    return Answer(
        document,
        (_log_file_words(merge.added, dry=dry),),
        tuple(translate(each) for each in merge.differences),
        merge.change,
    )


def _log_file_words(added: int, *, dry: bool) -> str:
    if not added:
        return translate("Everything in this file is in the log already: nothing was changed.")
    words = translate("{records} came in; undo takes them back.")
    if dry:
        words = translate("{records} would come in: nothing was changed.")
    return words.format(records=counted(added, "record", "records"))


def _of_receipt(change: Change, zone: ZoneInfo, *, dry: bool) -> Answer:
    taken = [edit.after for edit in change.edits if isinstance(edit.after, Receipt)]
    document: dict[str, object] = {"added": len(taken), "differences": []}
    words = held_already_words()
    if taken and dry:
        words = translate("This receipt is for this log and would come in: nothing was changed.")
    elif taken:
        words = taken_words(taken[0], zone)
    return Answer(document, (words,), change=change)
