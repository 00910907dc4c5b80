"""Beginning and destroying a collection: its file, and its key in the log, both or neither."""

from datetime import datetime

from dutytracker.paths import Profile
from dutytracker.security.durable import make_private_folder, not_saved, open_private, sync_folder
from dutytracker.store.backups.forgetting import forget_in_copies
from dutytracker.store.backups.making import ONE_AT_A_TIME
from dutytracker.store.collection.schema import make_tables
from dutytracker.store.collection_files import collection_file, remove_collection_file
from dutytracker.store.collections import CollectionEntry, add_collection, forget_collection
from dutytracker.store.database import Database


def begin_collection(profile: Profile, log: Database, name: str, *, at: datetime) -> CollectionEntry:
    """Makes an empty collection. The log takes its key last, so that a collection it knows has a whole file.

    A file without a key, where this was cut off, is noise that nobody can read.

    Raises: `NotSaved`, `Busy`, `DutyError` for a name that is taken or cannot be one.
    """
    with log.writing() as connection:
        entry = add_collection(connection, name, made_at=at)
        _make_file(profile, entry)
    return entry


def destroy_collection(profile: Profile, log: Database, entry: CollectionEntry) -> None:
    """Forgets the key of a collection, also in the automatic backups and copies of the log, then removes its file.

    Once this ends nobody can read a copy of the file by any key that this program still has. It can be cut off and
    done again as long as the log knows the collection.

    Raises: `NotSaved`, `Busy`, `Damaged`, `DutyError` where a backup cannot be read.
    """
    with ONE_AT_A_TIME:
        forget_in_copies(profile, log.data_key, entry)
        with log.writing() as connection:
            forget_collection(connection, entry.id)
        remove_collection_file(profile, entry)


def _make_file(profile: Profile, entry: CollectionEntry) -> None:
    path = collection_file(profile, entry)
    make_private_folder(path.parent)
    try:
        open_private(path).close()
    except OSError as error:
        raise not_saved(path.parent, error) from error
    try:
        database = Database(path, entry.data_key)
        try:
            with database.writing() as connection:
                make_tables(connection)
        finally:
            database.close()
        sync_folder(path.parent)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
