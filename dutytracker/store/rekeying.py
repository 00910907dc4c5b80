"""New keys: other ways to the same data key, or a new data key for everything that is under it.

A first passphrase, and every way in that is revoked, makes a new data key: an older copy of the key file opens an older
copy of the log, and nothing that is kept now.
"""

from dataclasses import field, replace
from datetime import date

from dutytracker.domain.dataclass import dataclass
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged, NoRecoverySheet, WrongPassphrase
from dutytracker.security.key_file import KeyFile, NextSlots, read_key_file, write_key_file
from dutytracker.security.os_keyring import forget_secret, keep_new_secret, secret_of
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.security.slots import (
    OpenSlot,
    Slot,
    new_data_key,
    unwrapped_by_sheet,
    unwrapped_under,
    wrapped,
    wrapped_for_keyring,
    wrapped_for_sheet,
    wrapped_under,
)
from dutytracker.security.unlocking import WayIn, data_key
from dutytracker.store.backups.making import ONE_AT_A_TIME
from dutytracker.store.backups.renewing import Tell, renew_backups, tell_nobody
from dutytracker.store.collection_files import renew_collection_keys
from dutytracker.store.copies import copies_in
from dutytracker.store.database import Database, open_database
from dutytracker.store.file_keys import is_opened_by, rekey


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKeys:
    """A new data key on its way: the one that is to go, the one to come, and the key file once it has come."""

    before: bytes = field(repr=False)
    data_key: bytes = field(repr=False)
    after: KeyFile = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A recovery sheet that is to open the log."""

    key: RecoveryKey
    made_on: date


def change_passphrase(profile: Profile, log: Database, new: str, way: WayIn) -> None:
    """Wraps the data key of the open log under another passphrase; `way` is one that opens it now.

    Raises: `WrongWayIn`, `NotSaved`, `Busy`, `DutyError` for an empty `new`; then the old one holds.
    """
    keys = settled_keys(profile, log)
    if keys.passphrase_slot is None:
        raise WrongPassphrase
    slot = wrapped(data_key(keys.slots, way), new)
    _write_with(profile, keys, slot)


def add_sheet(profile: Profile, log: Database, passphrase: str, sheet: Sheet) -> None:
    """Lets a first recovery sheet open the log.

    Raises: `WrongWayIn`, `NotSaved`, `Busy`; then nothing was changed.
    """
    keys = settled_keys(profile, log)
    slot = wrapped_for_sheet(data_key(keys.slots, WayIn(passphrase=passphrase)), sheet.key, made_on=sheet.made_on)
    _write_with(profile, keys, slot)


def add_keyring(profile: Profile, log: Database, passphrase: str) -> None:
    """Lets the keyring of the computer open the log.

    Raises: `KeyringRefuses`, `WrongWayIn`, `NotSaved`, `Busy`; then nothing was changed.
    """
    keys = settled_keys(profile, log)
    key = data_key(keys.slots, WayIn(passphrase=passphrase))
    entry, secret = keep_new_secret()
    try:
        _write_with(profile, keys, wrapped_for_keyring(key, secret, entry))
    except NotSaved:
        forget_secret(entry)
        raise


def prepare_taking_over(profile: Profile, open_key: bytes, passphrase: str) -> NewKeys:
    """Puts a new data key behind a first passphrase beside the open one, which holds until `take_over`.

    Whatever cuts it off from here on, `open_log` finds the key that fits and ends it.

    Raises: `NotSaved`, `DutyError` for an empty passphrase.
    """
    following = new_data_key()
    old, new = OpenSlot(open_key), wrapped(following, passphrase)
    keys = read_key_file(profile.key_file)
    write_key_file(profile.key_file, replace(keys, slots=(old, new)))
    return NewKeys(before=open_key, data_key=following, after=replace(keys, slots=(new,)))


def prepare_renewal(
    profile: Profile, log: Database, passphrase: str, *, sheet: Sheet | None, has_keyring: bool
) -> NewKeys:
    """Puts the slots of a new data key beside those that hold until `take_over`: a way in that is not among them is
    revoked.

    `sheet` is the one that opens the log from then on, `has_keyring` whether the keyring that opens it now still does.
    Whatever cuts it off from here on, `open_log` finds the key that fits and ends it.

    Raises: `WrongWayIn`, `KeyringRefuses`, `NotSaved`, `Busy`; then nothing was changed.
    """
    keys = settled_keys(profile, log)
    before, following = data_key(keys.slots, WayIn(passphrase=passphrase)), new_data_key()
    slots: list[Slot] = [wrapped(following, passphrase)]
    if sheet is not None:
        slots.append(wrapped_for_sheet(following, sheet.key, made_on=sheet.made_on))
    if has_keyring and keys.keyring_slot is not None:
        entry = keys.keyring_slot.entry
        slots.append(wrapped_for_keyring(following, secret_of(entry), entry))
    nonce, wrapped_before = wrapped_under(before, following)
    to_come = NextSlots(slots=tuple(slots), nonce=nonce, before=wrapped_before)
    write_key_file(profile.key_file, replace(keys, next=to_come))
    return NewKeys(before=before, data_key=following, after=replace(keys, slots=to_come.slots))


def held_sheet(profile: Profile, key: RecoveryKey) -> Sheet:
    """The sheet that opens the log now, by its key.

    Raises: `WrongWayIn`.
    """
    slot = read_key_file(profile.key_file).recovery_slot
    if slot is None:
        raise NoRecoverySheet
    unwrapped_by_sheet(slot, key)
    return Sheet(key=key, made_on=slot.made_on)


def take_over(profile: Profile, keys: NewKeys, *, tell: Tell = tell_nobody) -> None:
    """Gives the log and its copies, which must be closed, the new data key: no older copy of a key file opens them.

    `tell` hears how many of the backups have it.

    Raises: `NotSaved`, `Busy`.
    """
    with ONE_AT_A_TIME:
        rekey(profile.database, keys.before, keys.data_key)
        log = open_database(profile.database, keys.data_key)
        try:
            finish_taking_over(profile, keys, log, tell=tell)
        finally:
            log.close()


def finish_taking_over(profile: Profile, keys: NewKeys, log: Database, *, tell: Tell = tell_nobody) -> None:
    """Gives the automatic backups and copies the new key as well, and each collection a new one of its own.

    Then the old key is dropped. `log` is the log, of this program's version and open with the new key.

    Raises: `NotSaved`, `Busy`.
    """
    renew_copies(profile, keys)
    renew_backups(profile, keys.before, keys.data_key, keys.after, tell=tell)
    renew_collection_keys(profile, log)
    entry = read_key_file(profile.key_file).keyring_slot
    write_key_file(profile.key_file, keys.after)
    if entry is not None and keys.after.keyring_slot is None:
        forget_secret(entry.entry)


def renew_copies(profile: Profile, keys: NewKeys) -> None:
    """Writes every copy that was made before a migration again under the new data key.

    One that the old key opens but that is too broken to be written again is removed; any other file is left alone. It
    can be cut off anywhere and begun again.

    Raises: `NotSaved`, `Busy`.
    """
    for copy in copies_in(profile):
        if is_opened_by(copy, keys.before):
            try:
                rekey(copy, keys.before, keys.data_key)
            except Damaged:
                copy.unlink()


def settled_keys(profile: Profile, log: Database) -> KeyFile:
    """The key file once no change of keys is under way; `log` is open with the data key that holds.

    Raises: `NotSaved`, `Busy`, `Damaged`.
    """
    end_change_of_keys(profile, read_key_file(profile.key_file), log)
    return read_key_file(profile.key_file)


def end_change_of_keys(profile: Profile, keys: KeyFile, log: Database) -> None:
    """Ends what was cut off after the log had its new key, or forgets it where it was cut off before; else nothing.

    Raises: `NotSaved`, `Busy`.
    """
    following, first = keys.next, keys.passphrase_slot
    if following is not None:
        before = unwrapped_under(following.nonce, following.before, log.data_key)
        if before is None:
            write_key_file(profile.key_file, replace(keys, next=None))
        else:
            after = replace(keys, next=None, slots=following.slots)
            finish_taking_over(profile, NewKeys(before=before, data_key=log.data_key, after=after), log)
    elif keys.open_slot is not None and first is not None:
        after = replace(keys, slots=(first,))
        new = NewKeys(before=keys.open_slot.data_key, data_key=log.data_key, after=after)
        finish_taking_over(profile, new, log)


def _write_with(profile: Profile, keys: KeyFile, new: Slot) -> None:
    """Writes the key file with a new slot in the place of the one of its kind, or at the end."""
    others = [slot for slot in keys.slots if type(slot) is not type(new)]
    write_key_file(profile.key_file, replace(keys, slots=(*others, new)))
