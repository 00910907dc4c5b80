"""The last entries, as ↑ and ↓ go through them from the line and back to it."""

from datetime import date, timedelta

from dutytracker.domain.records import Entry
from dutytracker.logbook import Logbook

ONE_DAY = timedelta(days=1)


class EntryHistory:
    """The line itself, and behind it the last entries, the one recorded last in front.

    What was typed at each place is kept until the line is left or stored, so that nothing typed gets lost on the way.
    """

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._entries: tuple[Entry, ...] = ()
        self._place = 0
        self._typed: dict[int, str] = {}

    @property
    def entry(self) -> Entry | None:
        """The entry that is being changed; `None` in the line itself."""
        return self._entries[self._place - 1] if self._place else None

    @property
    def own_text(self) -> str:
        """What stood in the line itself before an entry was put there; empty in the line itself."""
        return self._typed.get(0, "") if self._place else ""

    @property
    def typed(self) -> str | None:
        """What was typed at this place before it was left; `None` where it was not seen yet."""
        return self._typed.get(self._place)

    def go_older(self, typed: str, day: date | None) -> bool:
        """Goes to the entry before; false where there is none. `typed` stands in the line now.

        From the line itself that is the last entry of `day`, or of today and yesterday.
        """
        if not self._place:
            self._entries = self._last_entries(day)
        if self._place == len(self._entries):
            return False
        self._go(self._place + 1, typed)
        return True

    def go_newer(self, typed: str) -> bool:
        """Goes to the entry behind, or back to the line itself; false where it stands there already."""
        if not self._place:
            return False
        self._go(self._place - 1, typed)
        return True

    def go_to(self, entry: Entry, typed: str) -> None:
        """Goes to one entry. What was typed of another change is dropped; what stood in the line itself stays."""
        own = self.own_text if self._place else typed
        entries = self._last_entries(entry.date)
        self._entries = entries if entry in entries else (entry,)
        self._place, self._typed = self._entries.index(entry) + 1, {0: own}

    def renew(self, entry: Entry) -> None:
        """Takes the entry of this place as it is by now."""
        if self._place:
            behind, before = self._entries[: self._place - 1], self._entries[self._place :]
            self._entries = (*behind, entry, *before)
            self._typed.pop(self._place, None)

    def leave(self) -> str:
        """Goes back to the line itself and forgets what was typed of changes; returns what stood there before."""
        own = self.own_text
        self._entries, self._place, self._typed = (), 0, {}
        return own

    def _go(self, place: int, typed: str) -> None:
        self._typed[self._place] = typed
        self._place = place

    def _last_entries(self, day: date | None) -> tuple[Entry, ...]:
        today = self._logbook.today()
        days = (today, today - ONE_DAY) if day in {None, today} else (day,)
        entries = [entry for each in days if each is not None for entry in self._logbook.records.entries_on(each)]
        return tuple(sorted(entries, key=_recorded, reverse=True))


def _recorded(entry: Entry) -> tuple[float, float, str]:
    """When it was recorded, among those of one moment when it began."""
    start = entry.start.timestamp() if entry.start is not None else 0.0
    return entry.recorded_at.timestamp(), start, str(entry.id)
