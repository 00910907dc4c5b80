"""What is asked from outside the window, done: the same for the program's own command and for the open window."""

import re
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import instant_at
from dutytracker.domain.changes import Change
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.domain.situation import Situation
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY
from dutytracker.handover import Request
from dutytracker.logbook import Logbook, system_clock
from dutytracker.reports.words import translate

if TYPE_CHECKING:
    from dutytracker.domain.quick_entry import Draft

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a request: the `document` for scripts, `sentences` for people, `remarks` on what is odd.

    `change` is what was performed, for everyone who shows the log, and `collection` the name of one that may have
    changed; they do not travel.
    """

    document: Mapping[str, object]
    sentences: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    change: Change | None = field(default=None, compare=False)
    collection: str | None = field(default=None, compare=False)

    @property
    def fields(self) -> dict[str, object]:
        """The answer as it goes over the socket."""
        return {"document": dict(self.document), "sentences": list(self.sentences), "remarks": list(self.remarks)}


def answer(request: Request, logbook: Logbook) -> Answer:
    """Does what is asked of the open log; being asked to show itself is the window's own business.

    Raises: `DutyError` where it is refused; nothing was changed then.
    """
    match request.ask:
        case "log":
            now = None if request.now is None else moment(request.now, logbook.zone)
            return _logged(request, now, logbook)
        case "undo":
            return _undone(logbook)
        case "import" | "adopt":
            return _taken_in(request, logbook)
        case "share":
            from dutytracker.ui.share_answer import shared

            return shared(request, logbook)
        case "review":
            from dutytracker.ui.collection_answer import reviewed

            return reviewed(request, logbook)
        case _:
            return Answer({})


def rehearse(request: Request, settings: LogSettings) -> None:
    """Raises what `answer` would raise in a new log, so that none is begun for a request that is refused."""
    match request.ask:
        case "log":
            draft_without_log(request.text, request.now, settings)
        case "undo":
            raise DutyError(translate("There is nothing to undo."))
        case "import":
            from dutytracker.ui.import_answer import rehearsed

            rehearsed(request, None, settings)
        case "adopt":
            from dutytracker.ui.adopt_answer import rehearse_adoption

            rehearse_adoption(request)
        case "share":
            from dutytracker.logbook.sharing import NOTHING_TO_SHARE

            raise DutyError(translate(NOTHING_TO_SHARE))
        case "review":
            from dutytracker.ui.collection_answer import rehearse_review

            rehearse_review(request)


def draft_without_log(text: str, now: str | None, settings: LogSettings) -> "tuple[Draft, datetime]":
    """What a line would mean in a new log, and the moment it was read at. Raises: `DutyError`."""
    from dutytracker.domain.quick_entry import read_line

    zone = ZoneInfo(settings.time_zone)
    read_at = system_clock().astimezone(zone) if now is None else moment(now, zone)
    return read_line(text, Situation(now=read_at, settings=settings)), read_at


def moment(text: str, zone: ZoneInfo) -> datetime:
    """A date and clock time, in `zone` unless an offset is given.

    Raises: `DutyError` for anything else, and for a time that the clock of `zone` skips.
    """
    found = None
    if _MOMENT.fullmatch(text):
        try:
            found = datetime.fromisoformat(text)
        except ValueError:
            found = None
    if found is not None and not FIRST_DAY.year < found.year < LAST_DAY.year:
        found = None
    if found is not None and found.tzinfo is None:
        found = instant_at(found.date(), found.time(), zone)
    if found is None:
        raise DutyError(
            translate("The moment after --now must be a real date and time, written like 2026-03-04T14:17.")
        )
    return found.astimezone(zone)


def draft_words(draft: "Draft", today: date, settings: LogSettings) -> str:
    """What a draft says, as the preview under the line has it; without the remarks and without a full stop."""
    from dutytracker.ui.entering.preview_words import preview_of

    words = preview_of(replace(draft, remarks=()), today, settings).spoken
    return words[:1].upper() + words[1:]


def _logged(request: Request, now: datetime | None, logbook: Logbook) -> Answer:
    from dutytracker.exchange.draft_json import draft_json
    from dutytracker.ui.entering.preview_words import remark_words

    logged = logbook.entering.log_line(request.text, now, note_is_safe=request.note_is_safe)
    document = draft_json(logged.draft) | {"id": logged.ids[0] if logged.ids else None}
    words = draft_words(logged.draft, logbook.today(), logbook.settings)
    told = translate("Logged: {what}.").format(what=words)
    return Answer(document, (told,), remark_words(logged.draft), logged.change)


def _taken_in(request: Request, logbook: Logbook) -> Answer:
    if request.ask == "adopt":
        from dutytracker.ui.adopt_answer import adopted

        return adopted(request, logbook)
    from dutytracker.ui.import_answer import imported

    return imported(request, logbook)


def _undone(logbook: Logbook) -> Answer:
    change = logbook.undo()
    if change is None:
        raise DutyError(translate("There is nothing to undo."))
    told = translate("Undone: {what}.").format(what=translate(change.label))
    return Answer({"undone": change.label}, (told,), change=change)
