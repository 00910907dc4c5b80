"""From a key file and what somebody knows or has to the data key."""

from collections.abc import Sequence
from dataclasses import field

from dutytracker.domain.dataclass import dataclass
from dutytracker.security.faults import NoKeyringWay, NoRecoverySheet, PassphraseNeeded
from dutytracker.security.os_keyring import secret_of
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.security.slots import (
    KeyringSlot,
    PassphraseSlot,
    RecoverySlot,
    Slot,
    slot_of,
    unwrapped,
    unwrapped_by_keyring,
    unwrapped_by_sheet,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WayIn:
    """What somebody brings to open a log: one of a passphrase, a recovery sheet, or the keyring of the computer."""

    passphrase: str | None = field(default=None, repr=False)
    recovery: RecoveryKey | None = None
    keyring: bool = False


def data_key(slots: Sequence[Slot], way: WayIn) -> bytes:
    """The data key that a way in gives by one of the slots; an open slot is not looked at.

    Raises: `PassphraseNeeded`, `WrongPassphrase`, `NoRecoverySheet`, `WrongRecoveryKey`, `NoKeyringWay`,
    `WrongKeyringSecret`, `KeyringRefuses`.
    """
    if way.recovery is not None:
        sheet = slot_of(slots, RecoverySlot)
        if sheet is None:
            raise NoRecoverySheet
        return unwrapped_by_sheet(sheet, way.recovery)
    if way.keyring:
        entry = slot_of(slots, KeyringSlot)
        if entry is None:
            raise NoKeyringWay
        return unwrapped_by_keyring(entry, secret_of(entry.entry))
    protected = slot_of(slots, PassphraseSlot)
    if protected is None or way.passphrase is None:
        raise PassphraseNeeded
    return unwrapped(protected, way.passphrase)
