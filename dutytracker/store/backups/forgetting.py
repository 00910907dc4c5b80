"""Forgetting a collection in all that the program itself copied of a log: backups, copies, and logs kept aside."""

from dataclasses import replace
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.paths import COLLECTIONS, Profile
from dutytracker.security.faults import Damaged
from dutytracker.store.backups.container import Contents, may_hold
from dutytracker.store.backups.keeping import automatic_in, automatic_there
from dutytracker.store.backups.making import ONE_AT_A_TIME
from dutytracker.store.backups.replacing import kept_aside
from dutytracker.store.backups.rewriting import write_again
from dutytracker.store.backups.second_place import mark_anew, second_place
from dutytracker.store.collection_files import remove_collection_file
from dutytracker.store.collections import CollectionEntry, forget_collection
from dutytracker.store.copies import copies_in
from dutytracker.store.database import open_database
from dutytracker.store.file_keys import is_opened_by


def forget_in_copies(profile: Profile, data_key: bytes, entry: CollectionEntry) -> None:
    """Takes a collection, its key and its file out of whatever was copied of the log and has that data key.

    Backups in the second place that cannot be written again now are given up (`mark_anew`). One that is too damaged to
    say what is in it is left alone: this program cannot read it. It can be cut off anywhere and begun again.

    Raises: `NotSaved`, `Busy`, `Damaged`, `DutyError` where a backup cannot be read.
    """

    def without(inside: Profile, contents: Contents) -> Contents | None:
        return replace(contents, state="") if _forget(inside.database, data_key, entry, inside) else None

    with ONE_AT_A_TIME:
        for copy in copies_in(profile):
            _forget(copy, data_key, entry)
        for folder in kept_aside(profile):
            _forget(folder / profile.database.name, data_key, entry, Profile(folder))
        here = [path for path in automatic_in(profile.backups) if _may_hold(path, entry)]
        place = second_place(profile)
        if place is not None:
            try:
                for path in automatic_there(place.folder, place.mark):
                    if _may_hold(path, entry):
                        write_again(profile, path, without)
            except (DutyError, OSError):
                if here:
                    mark_anew(profile, place)
        for path in here:
            write_again(profile, path, without)


def _may_hold(backup: Path, entry: CollectionEntry) -> bool:
    try:
        return may_hold(backup, f"{COLLECTIONS}/{entry.id}.db")
    except Damaged:
        return False


def _forget(database: Path, data_key: bytes, entry: CollectionEntry, inside: Profile | None = None) -> bool:
    """False where the copy of the log is under another key; one of an older version has no collections."""
    if not is_opened_by(database, data_key):
        return False
    copy = open_database(database, data_key)
    try:
        with copy.writing() as connection:
            if connection.exec_driver_sql("SELECT 1 FROM sqlite_schema WHERE name = 'collections'").first():
                forget_collection(connection, entry.id)
        with copy.outside_transactions() as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    if inside is not None:
        remove_collection_file(inside, entry)
    return True
