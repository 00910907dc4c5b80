"""What the typed line means on the day that is shown."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

from dutytracker.domain.changes import Change
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.logging import replacing
from dutytracker.domain.quick_entry import Draft, EntryDraft, NotUnderstood, Situation, read_line, read_timer
from dutytracker.domain.quick_entry.completing import Completion, completions
from dutytracker.domain.quick_entry.reading import NOTE
from dutytracker.domain.records import Entry
from dutytracker.logbook import Logbook
from dutytracker.reports.words import translate
from dutytracker.ui.entering.line_words import ends_by_itself

DAYS_IN_SIGHT = timedelta(days=30)
"""A situation holds the absences and losses of at least that many days; for older days the log is asked itself."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The line as it was read (`text`, with the day of the screen where it names none) and what it means."""

    text: str
    draft: Draft


class LineReader:
    """Reads the line for one day: what names no day of its own belongs to the day on the screen.

    While an entry is edited, the line is read as if that entry were not there. One of today of which only the end was
    known, since it was logged when it was over, still ends then, whatever length it is given.
    """

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self.day: date | None = None
        """The day on the screen; `None` is today."""
        self.edited: Entry | None = None
        self._known: Situation | None = None

    def know(self, situation: Situation) -> None:
        """Reads lines against this situation from now on; only its moment goes on by itself."""
        self._known = situation

    def forget(self) -> None:
        """The log has changed: what lines are read against is asked of it again."""
        self._known = None

    def situation(self) -> Situation:
        """The situation at this moment; the log is asked again after midnight and changes."""
        now = self._logbook.now()
        if self._known is None or replace(self._known, now=now).today != self._known.today:
            self._known = self._logbook.entering.situation(now)
        zone = self._known.zone
        entries = self._but_the_edited(self._known.entries)
        return replace(self._known, now=now.astimezone(zone), entries=entries)

    def read(self, text: str) -> Reading:
        """What `text` means now. Raises: NotUnderstood."""
        day = self.edited.date if self.edited is not None else self.day
        if day is None or day == self._logbook.today():
            return Reading(text, self._draft(text))
        dated, added_at = _with_day(text, day)
        try:
            return Reading(dated, self._draft(dated))
        except NotUnderstood as error:
            if error.at < added_at:
                raise
        return Reading(text, self._draft(text))

    def can_be_timed(self, text: str) -> bool:
        """True where `text` could start a timer now."""
        try:
            read_timer(text, self.situation())
        except NotUnderstood:
            return False
        return True

    def completions(self, text: str, cursor: int) -> tuple[Completion, ...]:
        """What fits at `cursor` now."""
        return completions(text, cursor, self.situation())

    def change(self, draft: Draft) -> Change:
        """The edit of the entry that is being edited to what the line says now. Raises: DutyError.

        A start that was only assumed stays so where the line still says the same time.
        """
        if self.edited is None or not isinstance(draft, EntryDraft):
            raise DutyError(translate("An entry can only become another entry; press Esc to leave it as it was."))
        if draft.start == self.edited.start:
            draft = replace(draft, start_assumed=self.edited.start_assumed)
        return replacing(self.edited, draft, self.situation(), new_id=uuid4, recorded_at=self._logbook.now())

    def _draft(self, text: str) -> Draft:
        situation = self.situation()
        return self._ending_as_before(text, situation) or self._ending_now(text, situation)

    def _ending_as_before(self, text: str, situation: Situation) -> EntryDraft | None:
        """What the line makes of the edited entry with its end kept; `None` where the line says a time, or is wrong."""
        edited = self.edited
        if edited is None or edited.start is None or not ends_by_itself(edited, situation.today):
            return None
        ended = (edited.start + timedelta(minutes=edited.minutes)).astimezone(situation.zone)
        try:
            draft = read_line(text, replace(situation, now=ended), self._entries_on)
        except NotUnderstood:
            return None
        if isinstance(draft, EntryDraft) and (draft.start is None or draft.start_assumed):
            return draft
        return None

    def _ending_now(self, text: str, situation: Situation) -> Draft:
        draft = read_line(text, situation, self._entries_on)
        if self.edited is None and draft.date < situation.today - DAYS_IN_SIGHT:
            return self._logbook.entering.read_line(text)
        return draft

    def _entries_on(self, day: date) -> tuple[Entry, ...]:
        return self._but_the_edited(self._logbook.records.entries_on(day))

    def _but_the_edited(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        edited = self.edited
        return tuple(entry for entry in entries if edited is None or entry.id != edited.id)


def _with_day(text: str, day: date) -> tuple[str, int]:
    """The text with the day added before the note, and the offset at which it was added."""
    note = NOTE.search(text)
    at = len((text[: note.start()] if note else text).rstrip())
    return f"{text[:at]} {day.isoformat()}{text[at:]}", at
