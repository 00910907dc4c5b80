"""The files of collections: opened by the keys that the log holds for them, and given new ones."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.paths import Profile
from dutytracker.security.durable import not_saved
from dutytracker.security.faults import Damaged
from dutytracker.store.collections import CollectionEntry, finish_new_key, keep_key, prepare_new_keys
from dutytracker.store.database import Database, open_database
from dutytracker.store.faults import Busy
from dutytracker.store.file_keys import is_opened_by, rekey

BESIDE = ("", "-wal", "-shm", "-journal")
"""What the names of the files end in that belong to a database."""


def collection_file(profile: Profile, entry: CollectionEntry) -> Path:
    """Where the file of a collection lies; its name tells nothing."""
    return profile.collections / f"{entry.id}.db"


def open_collection(profile: Profile, entry: CollectionEntry) -> Database:
    """The database of a collection whose file was made, by whichever of its keys it has.

    Raises: `Damaged`, `Busy`, `NotSaved`, `DutyError` where the file is gone or cannot be read.
    """
    path = collection_file(profile, entry)
    if not path.exists():
        raise DutyError(
            said(
                "The file of the collection {name} is gone: put {path} back, or remove the collection.",
                name=entry.name,
                path=path,
            )
        )
    for key in _keys_of(entry):
        try:
            return open_database(path, key)
        except Damaged:
            continue
    raise Damaged(
        said(
            "The collection {name} is damaged ({path}). It was left as it is: put a backup of it in its place.",
            name=entry.name,
            path=path,
        )
    )


def remove_collection_file(profile: Profile, entry: CollectionEntry) -> None:
    """Removes the file of a collection, and those that SQLite may have left beside it. Raises: `NotSaved`."""
    path = collection_file(profile, entry)
    try:
        for ending in BESIDE:
            path.with_name(path.name + ending).unlink(missing_ok=True)
    except OSError as error:
        raise not_saved(path.parent, error) from error


def refuse_open_collections(profile: Profile, entries: Iterable[CollectionEntry]) -> None:
    """Raises `Busy` where a collection is open just now, so that its file could be given no new key."""
    for entry in entries:
        path = collection_file(profile, entry)
        key = next((key for key in _keys_of(entry) if path.exists() and is_opened_by(path, key)), None)
        if key is not None:
            _refuse_open(path, key)


def renew_collection_keys(profile: Profile, log: Database) -> None:
    """Gives every collection a new key, so that the keys in an older copy of the log open nothing.

    It can be cut off anywhere and begun again: both keys are in the log while a file is written again. A file that is
    missing or damaged keeps its key.

    Raises: `NotSaved`, `Busy`.
    """
    with log.writing() as connection:
        entries = prepare_new_keys(connection)
    for entry in entries:
        has_next_key = _has_next_key(collection_file(profile, entry), entry)
        with log.writing() as connection:
            (finish_new_key if has_next_key else keep_key)(connection, entry.id)


def _keys_of(entry: CollectionEntry) -> Sequence[bytes]:
    return [entry.data_key] if entry.next_key is None else [entry.data_key, entry.next_key]


def _refuse_open(path: Path, key: bytes) -> None:
    """SQLite leaves its write-ahead mode only for who is alone."""
    database = Database(path, key)
    try:
        with database.outside_transactions() as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except Busy as error:
        raise Busy("A collection is open just now: close it and try again.") from error
    finally:
        database.close()


def _has_next_key(path: Path, entry: CollectionEntry) -> bool:
    """Gives the file its next key where it has the one before; true where it has the next key then."""
    if not path.exists() or entry.next_key is None:
        return False
    if is_opened_by(path, entry.data_key):
        try:
            rekey(path, entry.data_key, entry.next_key)
        except Damaged:
            return False
        return True
    return is_opened_by(path, entry.next_key)
