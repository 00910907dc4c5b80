"""Sharing weeks: signed, recorded in the log, and saved; the same for the command and for the open window."""

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.shared_summary import Detail, Recipient
from dutytracker.domain.sharing import Share
from dutytracker.exchange.sealed_share import seal
from dutytracker.exchange.share_record import record_of, sharing
from dutytracker.handover import Request
from dutytracker.logbook import Logbook
from dutytracker.reports.share_words import saved_share_json, saved_share_lines, sealed_words, who_can_read
from dutytracker.reports.words import translate
from dutytracker.security.durable import replace_file
from dutytracker.ui.answering import Answer

if TYPE_CHECKING:
    from dutytracker.domain.unit import UnitFile


def shared(request: Request, logbook: Logbook) -> Answer:
    """Shares the weeks that are asked for. Raises: `DutyError`; then nothing has left."""
    unit = unit_wanted(request)
    share = share_wanted(request, logbook)
    file, data = Path(request.text), sealed_for(unit, logbook.sharing.signed(share))
    recipient = Recipient.ANYONE if unit is None else Recipient.STEWARD
    change = save_share(file, data, sharing(share, data, recipient), logbook)
    record = record_of(share, data, recipient)
    return Answer(
        saved_share_json(file, share, record, unit),
        tuple(saved_share_lines(file, share, record)),
        (who_can_read() if unit is None else sealed_words(unit),),
        change,
    )


def unit_wanted(request: Request) -> "UnitFile | None":
    """The unit to whose steward the share is sealed; `None` where anyone may read it. Raises: `DutyError`."""
    from dutytracker.exchange.strict_json import plain_file
    from dutytracker.exchange.unit_file import read_unit

    return read_unit(plain_file(Path(request.seal))) if request.seal else None


def sealed_for(unit: "UnitFile | None", signed: bytes) -> bytes:
    """A signed share as it leaves: sealed to the steward of the unit, or as it is. Raises: `DutyError`."""
    return signed if unit is None else seal(signed, unit.sealing_key)


def share_wanted(request: Request, logbook: Logbook) -> Share:
    """What the share that is asked for tells. Raises: `DutyError`."""
    try:
        first, last = date.fromisoformat(request.first), date.fromisoformat(request.last)
    except ValueError as error:
        raise DutyError(translate("A day must be a real date, written like 2026-03-01.")) from error
    return logbook.sharing.share(first, last, days=request.detail == Detail.DAYS, own_time=request.own_time)


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
