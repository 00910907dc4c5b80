"""The keys of an open log: its passphrase, and the pairs of its owner as a steward."""

from dutytracker.logbook.ledger import Ledger
from dutytracker.security.sealing import SealingKey
from dutytracker.store import sealing, signing
from dutytracker.store.collections import collections_in
from dutytracker.store.signing import SigningKey


class Keys:
    """What protects one open log, and what its owner signs and opens with as a steward."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @property
    def has_passphrase(self) -> bool:
        """False where anyone at this computer can open the log."""
        return self._ledger.log.has_passphrase

    def set_passphrase(self, new: str, old: str | None) -> None:
        """Protects the log by `new`; `old` is the passphrase until now, not looked at where there was none.

        A first passphrase also makes a new data key for the log and for every automatic copy, and one for each
        collection, which must be closed.

        Raises: `WrongPassphrase`, `NotSaved`, `Busy` while a collection is open, `DutyError` for an empty passphrase.
        Then the old one holds.
        """
        from dutytracker.store.collection_files import refuse_open_collections
        from dutytracker.store.rekeying import change_passphrase, prepare_taking_over, take_over

        profile = self._ledger.profile
        if self.has_passphrase:
            change_passphrase(profile, new, old or "")
            return
        with self._ledger.database.reading() as connection:
            entries = collections_in(connection)
        refuse_open_collections(profile, entries)
        keys = prepare_taking_over(profile, self._ledger.database.data_key, new)
        self._ledger.let_go(new)
        take_over(profile, keys)

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
