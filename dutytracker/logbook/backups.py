"""The backups of an open log: what there is, what is due, and work that can be done beside the window."""

from collections.abc import Callable
from dataclasses import field
from datetime import datetime
from pathlib import Path

from dutytracker.domain.calendar import local_date
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.logbook.ledger import Ledger
from dutytracker.paths import Profile
from dutytracker.store.backups import second_place as elsewhere
from dutytracker.store.backups.container import Contents, GoOn, check, to_the_end
from dutytracker.store.backups.keeping import KeptBackup, SoundBackup, backups_in, newest_sound, thin_out
from dutytracker.store.backups.making import make_backup, write_backup
from dutytracker.store.backups.second_place import SecondPlace, carry_over, thin_out_there


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What came of a backup: `made` is `None` where nothing was changed since the newest one.

    `trouble` is a sentence where the second place did not get it.
    """

    made: Path | None
    trouble: str | None


@dataclass(frozen=True, slots=True)
class BackupJob:
    """A backup to be made now, on any thread, whether or not the log is still open."""

    profile: Profile
    data_key: bytes = field(repr=False)
    at: datetime

    def run(self) -> BackedUp:
        """Makes it where something was changed, thins out, and brings it to the second place. Raises: `DutyError`."""
        backed_up = self.run_at_end()
        if backed_up.made is not None:
            thin_out(self.profile.backups, self.at)
            thin_out_there(self.profile, self.at)
        return backed_up

    def run_at_end(self) -> BackedUp:
        """The same when the program ends: what is thinned out can wait. Raises: `DutyError`."""
        made = make_backup(self.profile, self.data_key, at=self.at)
        return BackedUp(made, self._carried_over())

    def written_to(self, file: Path, *, go_on: GoOn = to_the_end) -> Contents:
        """The backup in a file of the member's choice.

        Raises: `DutyError`, and as `go_on`, which is asked between the steps; then the file is as it was.
        """
        return write_backup(self.profile, self.data_key, file, at=self.at, go_on=go_on)

    def _carried_over(self) -> str | None:
        try:
            carry_over(self.profile, self.at)
        except DutyError as error:
            return error.sentence
        return None


class Backups:
    """The backups of one open log."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @property
    def is_due(self) -> bool:
        """True where the newest backup that is not damaged was not made today, by the log's own calendar."""
        newest = self.newest
        return newest is None or local_date(newest.made_at, self._ledger.zone) != self._ledger.today()

    @property
    def newest(self) -> SoundBackup | None:
        """The newest automatic backup, as far as it can be told from outside; `None` where there is none."""
        return newest_sound(self._ledger.profile.backups, self._ledger.now())

    def kept(self) -> tuple[KeptBackup, ...]:
        """All automatic backups, the newest first, seen from outside."""
        return backups_in(self._ledger.profile.backups)

    def checking(self) -> Callable[[], tuple[KeptBackup, ...]]:
        """The same with each read in full, as work for any thread."""
        folder = self._ledger.profile.backups
        return lambda: backups_in(folder, look=check)

    def job(self) -> BackupJob:
        """A backup of the log as it is when the job runs."""
        return BackupJob(self._ledger.profile, self._ledger.database.data_key, self._ledger.now())

    @property
    def second_place(self) -> SecondPlace | None:
        """The folder elsewhere that gets every backup too; `None` where none was chosen."""
        return elsewhere.second_place(self._ledger.profile)

    def choose_second_place(self, folder: Path) -> SecondPlace:
        """Lets a folder get every backup from now on. Raises: `DutyError`, `NotSaved`."""
        return elsewhere.choose_second_place(self._ledger.profile, folder)

    def leave_second_place(self) -> None:
        """Has no second place any more; what lies there stays. Raises: `NotSaved`."""
        elsewhere.leave_second_place(self._ledger.profile)
