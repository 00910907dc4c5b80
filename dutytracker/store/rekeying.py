"""New keys: another passphrase for the same data key, or the first passphrase with a new data key for everything."""

from dataclasses import dataclass

from dutytracker.paths import Profile
from dutytracker.security.faults import Damaged, WrongPassphrase
from dutytracker.security.key_file import KeyFile, read_key_file, write_key_file
from dutytracker.security.slots import OpenSlot, PassphraseSlot, new_data_key, unwrapped, wrapped
from dutytracker.store.collection_files import renew_collection_keys
from dutytracker.store.copies import copies_in
from dutytracker.store.database import Database, open_database
from dutytracker.store.file_keys import is_opened_by, rekey


def change_passphrase(profile: Profile, new: str, old: str) -> None:
    """Wraps the data key under another passphrase.

    Raises: `WrongPassphrase`, `NotSaved`, `DutyError` for an empty `new`; then `old` holds.
    """
    keys = read_key_file(profile.key_file)
    if keys.passphrase_slot is None:
        raise WrongPassphrase
    slot = wrapped(unwrapped(keys.passphrase_slot, old), new)
    write_key_file(
        profile.key_file, KeyFile(tuple(slot if kept is keys.passphrase_slot else kept for kept in keys.slots))
    )


@dataclass(frozen=True, slots=True)
class NewKeys:
    """A first passphrase on its way: the open slot that is to go, and the data key that comes with its slot."""

    old: OpenSlot
    new: PassphraseSlot
    data_key: bytes


def prepare_taking_over(profile: Profile, open_key: bytes, passphrase: str) -> NewKeys:
    """Puts a new data key behind a first passphrase beside the open one, which holds until `take_over`.

    Whatever cuts it off from here on, `open_log` finds the key that fits and ends it.

    Raises: `NotSaved`, `DutyError` for an empty passphrase.
    """
    data_key = new_data_key()
    keys = NewKeys(OpenSlot(open_key), wrapped(data_key, passphrase), data_key)
    write_key_file(profile.key_file, KeyFile((keys.old, keys.new)))
    return keys


def take_over(profile: Profile, keys: NewKeys) -> None:
    """Gives the log and its copies, which must be closed, the new data key: no older copy of a key file opens them.

    Raises: `NotSaved`, `Busy`.
    """
    rekey(profile.database, keys.old.data_key, keys.data_key)
    log = open_database(profile.database, keys.data_key)
    try:
        finish_taking_over(profile, keys, log)
    finally:
        log.close()


def finish_taking_over(profile: Profile, keys: NewKeys, log: Database) -> None:
    """Gives the automatic copies the new key as well, and each collection a new one of its own, then drops the old key.

    A copy that the old key opens but that is too broken to be written again is removed; any other file is left alone.
    `log` is the log, of this program's version and open with the new key.

    Raises: `NotSaved`, `Busy`.
    """
    for copy in copies_in(profile):
        if is_opened_by(copy, keys.old.data_key):
            try:
                rekey(copy, keys.old.data_key, keys.data_key)
            except Damaged:
                copy.unlink()
    renew_collection_keys(profile, log)
    write_key_file(profile.key_file, KeyFile((keys.new,)))
