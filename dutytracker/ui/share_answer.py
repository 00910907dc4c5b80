"""Sharing weeks: signed, recorded in the log, and saved; the same for the command and for the open window."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.shared_summary import Detail
from dutytracker.domain.sharing import Share
from dutytracker.exchange.share_record import record_of, sharing
from dutytracker.handover import Request
from dutytracker.logbook import Logbook
from dutytracker.reports.share_words import saved_share_json, saved_share_lines, who_can_read
from dutytracker.reports.words import translate
from dutytracker.security.durable import replace_file
from dutytracker.ui.answering import Answer


def shared(request: Request, logbook: Logbook) -> Answer:
    """Shares the weeks that are asked for. Raises: `DutyError`; then nothing has left."""
    share = share_wanted(request, logbook)
    file, data = Path(request.text), logbook.signed(share)
    change = save_share(file, data, sharing(share, data), logbook)
    record = record_of(share, data)
    return Answer(
        saved_share_json(file, share, record),
        tuple(saved_share_lines(file, share, record)),
        (who_can_read(),),
        change,
    )


def share_wanted(request: Request, logbook: Logbook) -> Share:
    """What the share that is asked for tells. Raises: `DutyError`."""
    try:
        first, last = date.fromisoformat(request.first), date.fromisoformat(request.last)
    except ValueError as error:
        raise DutyError(translate("A day must be a real date, written like 2026-03-01.")) from error
    return logbook.share(first, last, days=request.detail == Detail.DAYS, own_time=request.own_time)


def save_share(file: Path, data: bytes, change: Change, logbook: Logbook) -> Change:
    """Records that `data` is shared, then saves it: nothing leaves that is not on record. Returns `change`.

    Raises: `DutyError`; what could not be saved is taken off the record again.
    """
    logbook.perform(change)
    try:
        replace_file(file, data)
    except DutyError:
        with suppress(DutyError):
            logbook.perform(change.inverted())
        raise
    return change
