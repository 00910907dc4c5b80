"""Copies of the encrypted file: made online, under the same key, and read back in full before they count."""

from collections.abc import Sequence
from pathlib import Path

from dutytracker.paths import Profile
from dutytracker.security.durable import make_private_folder, not_saved, open_private, sync_file, sync_folder
from dutytracker.store.database import Database, is_whole, open_database, see_readable
from dutytracker.store.faults import damaged

SUFFIX = ".db"


def copies_in(profile: Profile) -> Sequence[Path]:
    """The automatic copies of a log, by name."""
    return sorted(profile.backups.glob(f"*{SUFFIX}"))


def copy_into_backups(profile: Profile, database: Database, name: str) -> Path:
    """A copy of the whole log in the folder of backups; a number is added to a name that is taken.

    Raises: `NotSaved`, `Busy`, and `Damaged` where the log cannot be read in full. Then there is no new copy.
    """
    make_private_folder(profile.backups)
    new = profile.backups / f".{name}.new"
    try:
        try:
            new.unlink(missing_ok=True)
            open_private(new).close()
            copy_database(database, new)
            verify_database(new, database.data_key)
            sync_file(new)
            place = _free_place(profile.backups, name)
            new.rename(place)
        finally:
            new.unlink(missing_ok=True)
        sync_folder(profile.backups)
    except OSError as error:
        raise not_saved(profile.backups, error) from error
    return place


def copy_database(database: Database, path: Path) -> None:
    """Copies one state of an open database, whoever writes to it meanwhile, into an empty file under the same key.

    It is not seen onto the disk: a disk that has to take all of it at once makes whoever else writes wait.

    Raises: `NotSaved`, `Busy`, `Damaged`.
    """
    target = Database(path, database.data_key)
    try:
        with database.outside_transactions() as source, target.outside_transactions() as into:
            for setting in ("journal_mode = OFF", "synchronous = OFF"):
                into.execute(f"PRAGMA {setting}")
            source.backup(into)
        target.gather()
    finally:
        target.close()


def verify_database(path: Path, data_key: bytes) -> None:
    """Reads a file in full. A page that the disk does not give at once is asked for again.

    Raises: `Damaged` unless every page is authentic and every row and index is sound; `NotSaved` where it cannot be
    read.
    """
    if not _is_sound(path, data_key):
        see_readable(path)
        if not _is_sound(path, data_key):
            raise damaged(path)


def _is_sound(path: Path, data_key: bytes) -> bool:
    copy = open_database(path, data_key)
    try:
        with copy.outside_transactions() as connection:
            return is_whole(connection)
    finally:
        copy.close()


def _free_place(folder: Path, name: str) -> Path:
    place, number = folder / f"{name}{SUFFIX}", 1
    while place.exists():
        number += 1
        place = folder / f"{name}-{number}{SUFFIX}"
    return place
