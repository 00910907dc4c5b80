"""↑ and ↓ in the line: the last entries one after the other, each to be changed, and back to what was typed."""

from dutytracker.domain.records import Entry
from dutytracker.logbook import Logbook
from dutytracker.ui.entering.entry_history import EntryHistory
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.entering.line_reader import LineReader
from dutytracker.ui.entering.line_saying import LineSaying
from dutytracker.ui.entering.line_words import filled_line


class EntrySteps:
    """Keeps the line, what `reader` takes it to change, and the words about that together."""

    def __init__(self, line: EntryLine, reader: LineReader, saying: LineSaying, logbook: Logbook) -> None:
        self._line = line
        self._reader = reader
        self._saying = saying
        self._logbook = logbook
        self._history = EntryHistory(logbook)
        self._is_moving = False

    @property
    def own_text(self) -> str:
        """What stood in the line before an entry was put there; empty where it changes none."""
        return self._history.own_text

    @property
    def is_untouched(self) -> bool:
        """True where the line stands for an entry just as it is."""
        entry = self._history.entry
        return entry is not None and self._line.text() == filled_line(entry, self._logbook)[0]

    def go_older(self) -> bool:
        """Puts the entry before into the line; false where there is none."""
        went = self._history.go_older(self._line.text(), self._reader.day)
        if went:
            self._show_place()
        return went

    def go_newer(self) -> bool:
        """Puts the entry behind into the line, or what was typed; false where the line changes no entry."""
        went = self._history.go_newer(self._line.text())
        if went:
            self._show_place()
        return went

    def go_to(self, entry: Entry) -> None:
        """Puts one entry into the line."""
        self._history.go_to(entry, self._line.text())
        self._show_place()

    def leave(self) -> str:
        """The line changes no entry from here on; returns what stood in it before it did."""
        self._reader.edited = None
        self._saying.name_entry(None)
        return self._history.leave()

    def follow(self) -> None:
        """The log has changed: an entry is changed as it is by now, and no more where it is gone.

        One that was only looked at is shown anew; what was typed of a change stays.
        """
        edited = self._reader.edited
        if edited is None:
            return
        entries = self._logbook.records.entries_on(edited.date)
        renewed = next((entry for entry in entries if entry.id == edited.id), None)
        if renewed is None:
            self.leave()
        elif renewed != edited:
            is_untouched = self.is_untouched
            self._history.renew(renewed)
            self._reader.edited = renewed
            self._saying.name_entry(renewed)
            if is_untouched:
                self._show_place()

    def see(self, text: str) -> None:
        """Takes note of what stands in the line: what was typed before, brought back by Ctrl+Z, changes no entry."""
        if text and text == self.own_text and not self._is_moving:
            self.leave()

    def set_aside(self) -> EntryHistory:
        """The line is for something else now; `take_up` goes on where it was."""
        history, self._history = self._history, EntryHistory(self._logbook)
        self.leave()
        return history

    def take_up(self, history: EntryHistory, typed: str, select: tuple[int, int] | None) -> None:
        """Goes on with what was set aside, with what was typed of it."""
        self._history = history
        self._reader.edited = history.entry
        self._saying.name_entry(history.entry)
        self._is_moving = True
        self._line.fill(typed, select=select)
        self._is_moving = False

    def _show_place(self) -> None:
        entry, typed, select = self._history.entry, self._history.typed, None
        self._reader.edited = entry
        if entry is not None:
            text, minutes = filled_line(entry, self._logbook)
            select = minutes if typed in {None, text} else None
            typed = text if typed is None else typed
        self._is_moving = True
        self._line.fill(typed or "", select=select)
        self._is_moving = False
        self._saying.name_entry(entry)
