"""The open log as the screens see it: the one place that writes, and the one broadcast of what changed."""

from datetime import date, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dutytracker.domain.changes import Change
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.evidence import changed_late
from dutytracker.domain.note_answers import has_own_reason, with_reason
from dutytracker.language import translate

if TYPE_CHECKING:
    from dutytracker.domain.situation import Situation
    from dutytracker.logbook import Logbook, Logged


class Step(Enum):
    """How the latest change came about."""

    DONE = auto()
    UNDONE = auto()
    REDONE = auto()


@dataclass(frozen=True, slots=True)
class Latest:
    """The latest change of this session and how it came about."""

    change: Change
    step: Step


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change of work of `day`, which was more than 7 days ago: it waits for a reason."""

    change: Change
    day: date


class Workspace(QObject):
    """One open log.

    `changed(Change)` comes after every change, whoever made it, undo and redo included; every screen reads
    again what the change touches. `refused(str)` brings the sentence of what was not possible; nothing changed then.
    `collection_changed(str)` brings the name of a collection into which a command wrote.
    `backed_up(str)` comes after each backup that was made by itself, with a sentence where something stood in its way;
    `replace_wanted(Callable)` asks that the log be closed, what is handed over be called, which puts another log in its
    place, and that one be opened; `renewal_wanted(Renewal)` that it be closed and get new keys; `who_wanted(bool)` that
    it be closed and another member go on, one who begins now where it is true.
    `reason_wanted(Waiting)` asks, where `asks_reasons`, why an entry is changed more than 7 days after the work.
    """

    changed = Signal(object)
    refused = Signal(str)
    collection_changed = Signal(str)
    backed_up = Signal(str)
    replace_wanted = Signal(object)
    renewal_wanted = Signal(object)
    who_wanted = Signal(bool)
    reason_wanted = Signal(object)

    def __init__(self, logbook: "Logbook", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.logbook = logbook
        self.latest: Latest | None = None
        self.waiting: Waiting | None = None
        self.asks_reasons = False
        """True where somebody is there to answer `reason_wanted`."""

    def perform(self, change: Change) -> bool:
        """Stores `change`; false, after `refused`, if that was not possible, or while it waits for a reason."""
        day = self._day_to_explain(change) if self.asks_reasons and not has_own_reason(change) else None
        if day is None:
            return self._perform(change)
        self.waiting = Waiting(change, day)
        self.reason_wanted.emit(self.waiting)
        return False

    def give_reason(self, reason: str) -> bool:
        """Stores the change that waits, with the reason or, where that is empty, without; false as `perform`."""
        waiting, self.waiting = self.waiting, None
        return waiting is not None and self._perform(with_reason(waiting.change, reason.strip() or None))

    def let_go(self) -> None:
        """Forgets the change that waits; nothing is changed."""
        self.waiting = None

    def undo(self) -> bool:
        """Takes the latest change back; false if there was none or it was not possible."""
        return self._step(Step.UNDONE)

    def redo(self) -> bool:
        """Makes the change that was taken back again; false if there was none or it was not possible."""
        return self._step(Step.REDONE)

    def log_line(
        self,
        text: str,
        now: datetime | None = None,
        *,
        note_is_safe: bool = False,
        situation: "Situation | None" = None,
    ) -> "Logged":
        """Stores what `text` means. Raises: DutyError; nothing changed then, and the line itself shows the sentence.

        `note_is_safe` where the member said that its note is not about a patient; `situation` is that of now, where it
        is known.
        """
        entering = self.logbook.entering
        logged = entering.log_line(text, now, note_is_safe=note_is_safe, situation=situation)
        self._tell(logged.change, Step.DONE)
        return logged

    def announce(self, change: Change, step: Step = Step.DONE) -> None:
        """Tells every screen of a change that was already stored."""
        self._tell(change, step)

    def _day_to_explain(self, change: Change) -> date | None:
        return changed_late(change, self.logbook.today(), self.logbook.zone)

    def _perform(self, change: Change) -> bool:
        try:
            performed = self.logbook.perform(change)
        except DutyError as error:
            self.refused.emit(translate(error.sentence))
            return False
        self._tell(performed, Step.DONE)
        return True

    def _step(self, step: Step) -> bool:
        try:
            performed = self.logbook.undo() if step is Step.UNDONE else self.logbook.redo()
        except DutyError as error:
            self.refused.emit(translate(error.sentence))
            return False
        if performed is None:
            return False
        self._tell(performed, step)
        return True

    def _tell(self, change: Change, step: Step) -> None:
        if not change.does_nothing:
            self.latest = Latest(change, step)
            self.changed.emit(change)
