"""New keys: another passphrase for the same data key, or the first passphrase with a new data key for everything."""

from pathlib import Path

from dutytracker.paths import Profile
from dutytracker.security.faults import Damaged, WrongPassphrase
from dutytracker.security.key_file import KeyFile, read_key_file, write_key_file
from dutytracker.security.slots import OpenSlot, PassphraseSlot, new_data_key, unwrapped, wrapped
from dutytracker.store.copies import copies_in
from dutytracker.store.database import Database


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


def take_over(profile: Profile, open_key: bytes, passphrase: str) -> None:
    """Puts a new data key behind a first passphrase: every older copy of the key file opens nothing any more.

    The log and its copies must be closed. The key file holds both ways in until all is done, so that whatever cuts this
    off, `open_log` finds the one that fits and ends it.

    Raises: `NotSaved`, `Busy`, `DutyError` for an empty passphrase.
    """
    data_key = new_data_key()
    old, new = OpenSlot(open_key), wrapped(data_key, passphrase)
    write_key_file(profile.key_file, KeyFile((old, new)))
    _rekey(profile.database, open_key, data_key)
    finish_taking_over(profile, old, new, data_key)


def finish_taking_over(profile: Profile, old: OpenSlot, new: PassphraseSlot, data_key: bytes) -> None:
    """Gives the automatic copies the new key as well, then drops the old one. Raises: `NotSaved`, `Busy`."""
    for copy in copies_in(profile):
        if _opens(copy, old.data_key):
            _rekey(copy, old.data_key, data_key)
    write_key_file(profile.key_file, KeyFile((new,)))


def _opens(path: Path, data_key: bytes) -> bool:
    try:
        Database(path, data_key).close()
    except Damaged:
        return False
    return True


def _rekey(path: Path, old: bytes, new: bytes) -> None:
    """Writes every page again under another key; one transaction with a rollback journal, so that it can be cut off."""
    database = Database(path, old)
    try:
        with database.outside_transactions() as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    finally:
        database.close()
