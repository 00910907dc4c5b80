"""A line that is asked to be logged while the log is locked: sealed, and answered."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from dutytracker.exchange.draft_json import draft_json
from dutytracker.handover import Request
from dutytracker.logbook.locked import LockedLog
from dutytracker.reports.words import clock_words, translate
from dutytracker.ui.answering import Answer, moment
from dutytracker.ui.entering.preview_words import remark_words
from dutytracker.ui.locking.sealed_preview import sealed_preview


def sealed_answer(request: Request, log: LockedLog) -> Answer:
    """Keeps the line for the log, and says so. Raises: `DutyError`; nothing was kept then."""
    read_at = None if request.now is None else moment(request.now, ZoneInfo(log.settings.time_zone))
    sealed = log.seal(request.text, read_at)
    words = sealed_preview(replace(sealed.draft, remarks=()), log.situation(read_at)).spoken
    words = words[:1].upper() + words[1:]
    told = translate("The log is locked, so this was kept for it, sealed: {what}.").format(what=words)
    later = translate("It is logged as of {time} once the log is unlocked.").format(
        time=clock_words(sealed.typed_at.time())
    )
    document = draft_json(sealed.draft) | {"id": None, "sealed": True, "waiting": log.waiting}
    return Answer(document, (told, later), remark_words(sealed.draft))
