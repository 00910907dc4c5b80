"""Sharing weeks: signed, recorded in the log, and saved; the same for the command and for the open window."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dutytracker.domain.changes import Change, adding, deleting
from dutytracker.domain.errors import DutyError
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.sharing import Share
from dutytracker.exchange.share_record import record_of
from dutytracker.handover import Request
from dutytracker.logbook import Logbook
from dutytracker.reports.share_words import saved_share_json, saved_share_lines, who_can_read
from dutytracker.reports.words import translate
from dutytracker.security.durable import replace_file
from dutytracker.ui.answering import Answer


@dataclass(frozen=True, slots=True)
class Given:
    """A share that was saved: what it tells, what the log keeps of it, and the change that was performed."""

    share: Share
    record: SharedSummary
    change: Change


def shared(request: Request, logbook: Logbook) -> Answer:
    """Shares the weeks that are asked for. Raises: `DutyError`; then nothing has left and no record stays."""
    share = share_wanted(request, logbook)
    given = give(share, Path(request.text), logbook)
    file = Path(request.text)
    return Answer(
        saved_share_json(file, share, given.record),
        tuple(saved_share_lines(file, share, given.record)),
        (who_can_read(),),
        given.change,
    )


def share_wanted(request: Request, logbook: Logbook) -> Share:
    """What the share that is asked for tells. Raises: `DutyError`."""
    try:
        first, last = date.fromisoformat(request.first), date.fromisoformat(request.last)
    except ValueError as error:
        raise DutyError(translate("A day must be a real date, written like 2026-03-01.")) from error
    return logbook.share(first, last, days=request.detail == "days", own_time=request.own_time)


def give(share: Share, file: Path, logbook: Logbook) -> Given:
    """Signs a share, records it and saves it: nothing leaves that is not on record.

    Raises: `DutyError`; a file that cannot be written is not on record either.
    """
    data = logbook.signed(share)
    record = record_of(share, data)
    change = logbook.perform(adding("Share weeks", record))
    try:
        replace_file(file, data)
    except DutyError:
        with suppress(DutyError):
            logbook.perform(deleting("Not shared: the file could not be saved", record))
        raise
    return Given(share, record, change)
