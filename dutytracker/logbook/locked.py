"""What can be done with a log that is locked: a line is read as far as that goes without it, and sealed."""

from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dutytracker.computer import local_settings
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.domain.situation import Situation
from dutytracker.logbook.ledger import Clock, system_clock
from dutytracker.paths import Profile
from dutytracker.security.inbox import seal_line
from dutytracker.security.key_file import KeyFile, read_key_file
from dutytracker.store import inbox
from dutytracker.store.inbox_key import public_inbox_key

if TYPE_CHECKING:
    from dutytracker.domain.quick_entry import Draft


class NoInbox(DutyError):
    """The log has no key yet that a line could be sealed to."""

    def __init__(self) -> None:
        super().__init__("This log takes no lines while it is locked yet: unlock it once, from then on it does.")


@dataclass(frozen=True, slots=True)
class Sealed:
    """A line that waits for the log: what it would mean in an empty one, and when it was typed, in the local zone."""

    name: str
    draft: "Draft"
    typed_at: datetime


class LockedLog:
    """The log of a profile without its key: nothing of it can be told but how many lines wait for it.

    Lines are read by the settings of a new log at this computer, with notes: whether the log takes any is in the log.
    """

    def __init__(self, profile: Profile, clock: Clock = system_clock) -> None:
        self._profile = profile
        self._clock = clock

    @cached_property
    def settings(self) -> LogSettings:
        """What lines are read by."""
        return replace(local_settings(), notes=True)

    @property
    def takes_lines(self) -> bool:
        """True where the key file names a key that lines can be sealed to."""
        return self.public_key is not None

    @property
    def public_key(self) -> bytes | None:
        """The key that what is typed can be sealed to; `None` where the key file names none."""
        return public_inbox_key(self._profile)

    def now(self) -> datetime:
        """The computer's clock, aware."""
        return self._clock()

    @property
    def has_recovery_sheet(self) -> bool:
        """True where a recovery sheet opens the log; false also where its key file cannot be read."""
        keys = self._keys()
        return keys is not None and keys.recovery_slot is not None

    @property
    def has_keyring(self) -> bool:
        """True where the keyring of this computer opens the log; false also where its key file cannot be read."""
        keys = self._keys()
        return keys is not None and keys.keyring_slot is not None

    @property
    def waiting(self) -> int:
        """How many lines wait to be logged."""
        return len(inbox.waiting_names(self._profile))

    def situation(self, read_at: datetime | None = None) -> Situation:
        """What a line is read against: an empty log, at this moment or at `read_at`."""
        zone = ZoneInfo(self.settings.time_zone)
        return Situation(now=(read_at or self._clock()).astimezone(zone), settings=self.settings)

    def read(self, text: str, read_at: datetime | None = None) -> "Draft":
        """What a line would mean in an empty log. Raises: `NotUnderstood`."""
        from dutytracker.domain.quick_entry import read_line

        return read_line(text, self.situation(read_at))

    def seal(self, text: str, read_at: datetime | None = None) -> Sealed:
        """Keeps a line for the log, to be logged as of now (or of `read_at`); it is on the disk when this returns.

        Raises: `NotUnderstood`, `NoInbox`, `InboxFull`, `NotSaved`.
        """
        draft = self.read(text, read_at)
        public = public_inbox_key(self._profile)
        if public is None:
            raise NoInbox
        typed_at = self._clock()
        name = inbox.put(self._profile, seal_line(public, text, typed_at, read_at=read_at))
        return Sealed(name, draft, typed_at.astimezone(ZoneInfo(self.settings.time_zone)))

    def take_back(self, sealed: Sealed) -> None:
        """Removes a line that was sealed a moment ago."""
        inbox.remove(self._profile, sealed.name)

    def _keys(self) -> KeyFile | None:
        try:
            return read_key_file(self._profile.key_file)
        except DutyError:
            return None
