"""The steward's shelf: which collections there are, which lies on the desk, and what is done with them as a whole."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from dutytracker.domain.dataclass import dataclass
from dutytracker.logbook import Logbook
from dutytracker.reports.words import translate
from dutytracker.store.collections import CollectionEntry
from dutytracker.ui.review.desk import Desk

FIRST_NAME = "My unit"
"""What a collection is called that began with files alone, until the steward names it."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done with a collection as a whole, and both ways over it."""

    words: str
    undo: Callable[[], None]
    redo: Callable[[], None]


class Shelf(QObject):
    """Signals: `changed()` after which collections there are, or which lies on the desk, may have changed;
    `done(Step)` after a step that can be taken back.
    """

    changed = Signal()
    done = Signal(object)

    def __init__(self, logbook: Logbook, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collections = logbook.collections
        self._desk = desk
        self._was_open: str | None = None
        self.current: str | None = None
        """The name of the collection on the desk; `None` without one."""

    def names(self) -> tuple[str, ...]:
        """The collections there are."""
        return self._collections.names

    def deleted(self) -> tuple[CollectionEntry, ...]:
        """The collections that are put away, by name."""
        return self._collections.deleted

    def open_one(self) -> None:
        """Puts a collection on the desk: the one that lay there last, else the first. Raises: `DutyError`."""
        names = self.names()
        wanted = self._was_open if self._was_open in names else next(iter(names), None)
        if wanted is not None and self.current is None:
            self.open(wanted)
        else:
            self.changed.emit()

    def open(self, name: str) -> None:
        """Puts that collection on the desk. Raises: `DutyError`."""
        if name != self.current:
            book = self._collections.open(name)
            self._desk.clear()
            self._desk.open(book)
            self.current = self._was_open = name
        self.changed.emit()

    def open_again(self, name: str) -> None:
        """Reads the collection on the desk anew, where it is the one that somebody else wrote into.

        Raises: `DutyError`.
        """
        if name == self.current:
            self._desk.open(self._collections.open(name))
        self.changed.emit()

    def put_back(self) -> None:
        """Takes the collection off the desk, once what is under way is done."""
        self.current = None
        self._desk.clear()

    def begin_silently(self) -> None:
        """Begins a collection for files that were dropped where there is none. Raises: `DutyError`."""
        if self.current is None:
            self._begin(self._free(translate(FIRST_NAME)))

    def begin(self, name: str) -> None:
        """Begins a new collection and puts it on the desk. Raises: `DutyError`."""
        sound, before = name.strip(), self.current
        self._begin(sound)
        words = translate("“{name}” was begun").format(name=sound)

        def undo() -> None:
            self._delete(sound, before)

        self.done.emit(Step(words, undo, lambda: self._bring_back(sound)))

    def rename(self, name: str) -> None:
        """Gives the collection on the desk another name. Raises: `DutyError`."""
        before, after = self.current, name.strip()
        if before is None or before == after:
            return
        self._rename(before, after)
        words = translate("“{before}” is now called “{after}”").format(before=before, after=after)
        self.done.emit(Step(words, lambda: self._rename(after, before), lambda: self._rename(before, after)))

    def delete(self) -> None:
        """Puts the collection on the desk away. Raises: `DutyError`."""
        name = self.current
        if name is None:
            return
        self._delete(name, None)
        words = translate("“{name}” was deleted").format(name=name)
        self.done.emit(Step(words, lambda: self._bring_back(name), lambda: self._delete(name, None)))

    def bring_back(self, name: str) -> None:
        """Puts a collection that was deleted on the desk. Raises: `DutyError`."""
        self._bring_back(name)
        words = translate("“{name}” was brought back").format(name=name)
        self.done.emit(Step(words, lambda: self._delete(name, None), lambda: self._bring_back(name)))

    def destroy(self, name: str) -> None:
        """Deletes for good a collection that is put away; nothing takes that back. Raises: `DutyError`."""
        self._collections.destroy(name)
        self.changed.emit()

    def _begin(self, name: str) -> None:
        self._desk.clear()
        self._desk.open(self._collections.begin(name))
        self.current = self._was_open = name
        self.changed.emit()

    def _rename(self, before: str, after: str) -> None:
        self._collections.rename(before, after)
        if self.current == before:
            self.current = self._was_open = after
            if self._desk.book is not None:
                self._desk.book.name = after
        self.changed.emit()

    def _delete(self, name: str, then: str | None) -> None:
        self._collections.delete(name)
        if self.current == name:
            self.put_back()
        if then is None:
            self.open_one()
        else:
            self.open(then)

    def _bring_back(self, name: str) -> None:
        self._collections.bring_back(name)
        self.open(name)

    def _free(self, name: str) -> str:
        """That name, or with a number behind it where it is taken, also by a deleted one."""
        taken = {*self.names(), *(entry.name for entry in self._collections.deleted)}
        names = (name, *(f"{name} {number}" for number in range(2, 1000)))
        return next(each for each in names if each not in taken)
