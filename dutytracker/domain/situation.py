"""What a typed line is read against: the moment, the settings and what is logged already."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import Absence, Entry, Erosion, LogSettings

EntriesOn = Callable[[date], tuple[Entry, ...]]
"""Looks the entries of a date up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """The moment of reading and what of the log the reading depends on.

    `entries` holds at least those of today and yesterday, `absences` and `erosions` those of any day that may be
    named; what is missing is taken as not there.
    """

    now: datetime
    """Aware; seconds do not matter."""
    settings: LogSettings
    entries: tuple[Entry, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    absences: tuple[Absence, ...] = ()
    erosions: tuple[Erosion, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the log."""
        return ZoneInfo(self.settings.time_zone)

    @property
    def minute(self) -> datetime:
        """Now in UTC, seconds cut."""
        return self.now.astimezone(UTC).replace(second=0, microsecond=0)

    @property
    def today(self) -> date:
        """The date now in the zone of the log."""
        return self.now.astimezone(self.zone).date()

    def entries_on(self, day: date) -> tuple[Entry, ...]:
        """The entries of that date that are known here."""
        return tuple(entry for entry in self.entries if entry.date == day)

    def knowing(self, entries: tuple[Entry, ...]) -> "Situation":
        """The same situation that knows these entries too; one that is known already is kept once."""
        known = {entry.id for entry in self.entries}
        return replace(self, entries=self.entries + tuple(entry for entry in entries if entry.id not in known))
