"""A change of the ways into a log, in steps that can be taken beside the window."""

from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING

from dutytracker.domain.dataclass import dataclass
from dutytracker.paths import Profile

if TYPE_CHECKING:
    from dutytracker.store.backups.renewing import Tell
    from dutytracker.store.rekeying import NewKeys, Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange:
    """A change that was asked for and not begun. Both steps take a while, and are for any thread.

    `prepare` comes first, while the log is open: it tells whether what was brought opens the log, and writes the key
    file. Where it gives new keys, the log is to be closed, and `take_over` gives them to everything; where it gives
    `None`, all is done. It raises `WrongWayIn`, `KeyringRefuses`, `NotSaved`, `DutyError`; then all is as it was.

    `passphrase` opens the log afterward; `sheet` is the recovery sheet that was made, `None` where none was.
    """

    profile: Profile
    passphrase: str = field(repr=False)
    prepare: "Callable[[], NewKeys | None]" = field(repr=False)
    sheet: "Sheet | None" = field(default=None, repr=False)

    def take_over(self, keys: "NewKeys", tell: "Tell | None" = None) -> None:
        """Gives the log, its backups and its collections the new keys; `tell` hears how many backups have them.

        Raises: `NotSaved`, `Busy`; then whoever opens the log next, by the passphrase, ends it or has it as it was.
        """
        from dutytracker.store.backups.renewing import tell_nobody
        from dutytracker.store.rekeying import take_over

        take_over(self.profile, keys, tell=tell or tell_nobody)
