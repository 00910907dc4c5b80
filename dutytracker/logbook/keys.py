"""The keys of an open log: the ways into it, and the pairs of its owner as a steward."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from dutytracker.domain.errors import DutyError
from dutytracker.logbook.key_changes import KeyChange
from dutytracker.logbook.ledger import Ledger
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.security.sealing import SealingKey
from dutytracker.store import sealing, signing
from dutytracker.store.collections import collections_in
from dutytracker.store.signing import SigningKey

if TYPE_CHECKING:
    from dutytracker.store.rekeying import NewKeys, Sheet


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
        """Does all of `passphrase_change` at once. Raises as there, and `NotSaved`, `Busy`; then the old one holds."""
        self.make(self.passphrase_change(new, old, recovery=recovery))

    def recovery_sheet(self, passphrase: str) -> RecoveryKey:
        """Does all of `sheet_change` at once, and gives the key of the sheet. Raises as there, and `NotSaved`, `Busy`;
        then everything is as it was.
        """
        change, sheet = self._new_sheet(passphrase)
        self.make(change)
        return sheet.key

    def revoke_sheet(self, passphrase: str) -> None:
        """Does all of `sheet_revocation` at once. Raises as `recovery_sheet`."""
        self.make(self.sheet_revocation(passphrase))

    def set_keyring(self, passphrase: str, *, wanted: bool, recovery: RecoveryKey | None = None) -> None:
        """Does all of `keyring_change` at once. Raises as `recovery_sheet`, and `WrongRecoveryKey`."""
        self.make(self.keyring_change(passphrase, wanted=wanted, recovery=recovery))

    def passphrase_change(self, new: str, old: str | None, *, recovery: RecoveryKey | None = None) -> KeyChange:
        """Protects the log by `new`; `old` is the passphrase until now, not looked at where there was none.

        Whoever forgot it brings the recovery sheet instead. A first passphrase also makes a new data key for the log
        and for every automatic copy, and one for each collection, which must be closed.

        Raises: `Busy` while a collection is open; its `prepare` also raises `DutyError` for an empty passphrase.
        """
        from dutytracker.security.unlocking import WayIn
        from dutytracker.store.rekeying import change_passphrase, prepare_taking_over

        profile, database = self._ledger.profile, self._ledger.database
        if self.has_passphrase:
            way = WayIn(passphrase=old or "") if recovery is None else WayIn(recovery=recovery)
            return self._change(new, partial(change_passphrase, profile, database, new, way))
        self._refuse_open_collections()
        return self._change(new, partial(prepare_taking_over, profile, database.data_key, new))

    def sheet_change(self, passphrase: str) -> KeyChange:
        """Makes a recovery sheet, which opens the log from then on; an older sheet opens it no longer.

        Where there was one, the log, every automatic copy and each collection, which must be closed, get a new data
        key.

        Raises: `Damaged`, `Busy`, `DutyError` for a log without a passphrase.
        """
        return self._new_sheet(passphrase)[0]

    def sheet_revocation(self, passphrase: str) -> KeyChange:
        """Lets no recovery sheet open the log any more, by a new data key as in `sheet_change`. Raises as there."""
        if self.sheet_made_on is None:
            return self._change(passphrase, _nothing)
        return self._renewal(passphrase, sheet=_no_sheet, has_keyring=True)

    def keyring_change(self, passphrase: str, *, wanted: bool, recovery: RecoveryKey | None = None) -> KeyChange:
        """Lets the keyring of this computer open the log, or no longer; then everything gets a new data key.

        A recovery sheet opens the new one only where its key is brought; else it stops working with the keyring.

        Raises: as `sheet_change`.
        """
        from dutytracker.store.rekeying import add_keyring, held_sheet

        self._refuse_open_log()
        profile = self._ledger.profile
        if wanted == self.has_keyring:
            return self._change(passphrase, _nothing)
        if wanted:
            return self._change(passphrase, partial(add_keyring, profile, self._ledger.database, passphrase))
        sheet = _no_sheet if recovery is None else partial(held_sheet, profile, recovery)
        return self._renewal(passphrase, sheet=sheet, has_keyring=False)

    def make(self, change: KeyChange) -> None:
        """Makes a change of keys here and now; the log is closed for it where it has to be, and then open again.

        Raises: as `KeyChange.prepare` and `KeyChange.take_over`.
        """
        keys = change.prepare()
        if keys is not None:
            self._ledger.let_go(change.passphrase)
            change.take_over(keys)

    def _new_sheet(self, passphrase: str) -> "tuple[KeyChange, Sheet]":
        from dutytracker.security.recovery_key import new_recovery_key
        from dutytracker.store.rekeying import Sheet, add_sheet

        self._refuse_open_log()
        profile, database = self._ledger.profile, self._ledger.database
        sheet = Sheet(key=new_recovery_key(), made_on=self._ledger.today())
        if self.sheet_made_on is None:
            change = self._change(passphrase, partial(add_sheet, profile, database, passphrase, sheet))
        else:
            change = self._renewal(passphrase, sheet=lambda: sheet, has_keyring=True)
        return replace(change, sheet=sheet), sheet

    def _renewal(self, passphrase: str, *, sheet: "Callable[[], Sheet | None]", has_keyring: bool) -> KeyChange:
        from dutytracker.store.rekeying import prepare_renewal

        profile, database = self._ledger.profile, self._ledger.database
        self._refuse_open_collections()

        def prepare() -> "NewKeys":
            return prepare_renewal(profile, database, passphrase, sheet=sheet(), has_keyring=has_keyring)

        return self._change(passphrase, prepare)

    def _change(self, passphrase: str, prepare: "Callable[[], NewKeys | None]") -> KeyChange:
        """What was cut off before is ended here, where the log may be read."""
        from dutytracker.store.rekeying import settled_keys

        if self.has_passphrase:
            settled_keys(self._ledger.profile, self._ledger.database)
        return KeyChange(profile=self._ledger.profile, passphrase=passphrase, prepare=prepare)

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


def _no_sheet() -> None:
    """Where no recovery sheet opens the log from then on."""


def _nothing() -> None:
    """Where everything is as it is wanted already."""
