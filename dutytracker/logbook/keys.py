"""The keys of an open log: the ways into it, and the pairs of its owner as a steward."""

from datetime import date
from typing import TYPE_CHECKING

from dutytracker.domain.errors import DutyError
from dutytracker.logbook.ledger import Ledger
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.security.sealing import SealingKey
from dutytracker.store import sealing, signing
from dutytracker.store.collections import collections_in
from dutytracker.store.signing import SigningKey

if TYPE_CHECKING:
    from dutytracker.store.rekeying import Sheet


class Keys:
    """What protects one open log, and what its owner signs and opens with as a steward."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @property
    def has_passphrase(self) -> bool:
        """False where anyone at this computer can open the log."""
        return self._ledger.log.has_passphrase

    @property
    def sheet_made_on(self) -> date | None:
        """The date of the recovery sheet that opens the log; `None` where none does. Raises: `Damaged`, `DutyError`."""
        from dutytracker.security.key_file import read_key_file

        slot = read_key_file(self._ledger.profile.key_file).recovery_slot
        return None if slot is None else slot.made_on

    @property
    def has_keyring(self) -> bool:
        """True where the keyring of the computer opens the log. Raises: `Damaged`, `DutyError`."""
        from dutytracker.security.key_file import read_key_file

        return read_key_file(self._ledger.profile.key_file).keyring_slot is not None

    def set_passphrase(self, new: str, old: str | None, *, recovery: RecoveryKey | None = None) -> None:
        """Protects the log by `new`; `old` is the passphrase until now, not looked at where there was none.

        Whoever forgot it brings the recovery sheet instead. A first passphrase also makes a new data key for the log
        and for every automatic copy, and one for each collection, which must be closed.

        Raises: `WrongPassphrase`, `WrongRecoveryKey`, `NotSaved`, `Busy` while a collection is open, `DutyError` for
        an empty passphrase. Then the old one holds.
        """
        from dutytracker.security.unlocking import WayIn
        from dutytracker.store.rekeying import change_passphrase, prepare_taking_over, take_over

        profile, database = self._ledger.profile, self._ledger.database
        if self.has_passphrase:
            way = WayIn(passphrase=old or "") if recovery is None else WayIn(recovery=recovery)
            change_passphrase(profile, database, new, way)
            return
        self._refuse_open_collections()
        keys = prepare_taking_over(profile, database.data_key, new)
        self._ledger.let_go(new)
        take_over(profile, keys)

    def recovery_sheet(self, passphrase: str) -> RecoveryKey:
        """Makes the key of a recovery sheet, which opens the log from now on; an older sheet opens it no longer.

        Where there was one, the log, every automatic copy and each collection, which must be closed, get a new data
        key.

        Raises: `WrongPassphrase`, `KeyringRefuses`, `NotSaved`, `Busy`, `DutyError` for a log without a passphrase.
        Then everything is as it was.
        """
        from dutytracker.security.recovery_key import new_recovery_key
        from dutytracker.store.rekeying import Sheet, add_sheet

        self._refuse_open_log()
        sheet = Sheet(key=new_recovery_key(), made_on=self._ledger.today())
        if self.sheet_made_on is None:
            add_sheet(self._ledger.profile, self._ledger.database, passphrase, sheet)
        else:
            self._renew(passphrase, sheet, has_keyring=True)
        return sheet.key

    def revoke_sheet(self, passphrase: str) -> None:
        """Lets no recovery sheet open the log any more, by a new data key as in `recovery_sheet`. Raises as there."""
        if self.sheet_made_on is not None:
            self._renew(passphrase, None, has_keyring=True)

    def set_keyring(self, passphrase: str, *, wanted: bool, recovery: RecoveryKey | None = None) -> None:
        """Lets the keyring of this computer open the log, or no longer; then everything gets a new data key.

        A recovery sheet opens the new one only where its key is brought; else it stops working with the keyring.

        Raises: `KeyringRefuses`, `WrongPassphrase`, `WrongRecoveryKey`, `NotSaved`, `Busy`, `DutyError` for a log
        without a passphrase. Then everything is as it was.
        """
        from dutytracker.store.rekeying import add_keyring, held_sheet

        self._refuse_open_log()
        profile = self._ledger.profile
        if wanted and not self.has_keyring:
            add_keyring(profile, self._ledger.database, passphrase)
        elif not wanted and self.has_keyring:
            sheet = None if recovery is None else held_sheet(profile, recovery)
            self._renew(passphrase, sheet, has_keyring=False)

    def _renew(self, passphrase: str, sheet: "Sheet | None", *, has_keyring: bool) -> None:
        from dutytracker.store.rekeying import prepare_renewal, take_over

        profile, database = self._ledger.profile, self._ledger.database
        self._refuse_open_collections()
        keys = prepare_renewal(profile, database, passphrase, sheet=sheet, has_keyring=has_keyring)
        self._ledger.let_go(passphrase)
        take_over(profile, keys)

    def _refuse_open_collections(self) -> None:
        from dutytracker.store.collection_files import refuse_open_collections

        with self._ledger.database.reading() as connection:
            entries = collections_in(connection)
        refuse_open_collections(self._ledger.profile, entries)

    def _refuse_open_log(self) -> None:
        if not self.has_passphrase:
            raise DutyError("Anyone at this computer can open this log without it: set a passphrase first.")

    def steward_key(self) -> SigningKey:
        """The pair that signs receipts when this log's owner is a steward; made at first use."""
        with self._ledger.database.reading() as connection:
            key = signing.steward_key(connection)
        if key is not None:
            return key
        with self._ledger.database.writing() as connection:
            signing.make_steward_key(connection)
        return self.steward_key()

    def sealing_key(self) -> SealingKey:
        """The pair that members seal their shares to when this log's owner is a steward; made at first use."""
        key = self.held_sealing_key()
        if key is not None:
            return key
        with self._ledger.database.writing() as connection:
            sealing.make_sealing_key(connection)
        return self.sealing_key()

    def held_sealing_key(self) -> SealingKey | None:
        """The same pair to open shares with; `None` where none was needed yet."""
        with self._ledger.database.reading() as connection:
            return sealing.sealing_key(connection)
