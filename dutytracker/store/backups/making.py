"""Making a backup: copied online over a connection of its own, read back in full, and only then in its place."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import RLock

from dutytracker import __version__
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved, make_private_folder, not_saved, open_private
from dutytracker.security.key_file import read_key_file
from dutytracker.store import schema
from dutytracker.store.backups.container import Contents, GoOn, to_the_end, write_container
from dutytracker.store.backups.keeping import newest_sound
from dutytracker.store.backups.naming import backup_name
from dutytracker.store.backups.scratch import scratch
from dutytracker.store.backups.state import state_of
from dutytracker.store.collection_files import collection_file, open_collection
from dutytracker.store.collections import collections_in
from dutytracker.store.copies import copy_database, verify_database
from dutytracker.store.database import Database, open_database

ONE_AT_A_TIME = RLock()
"""Held in this program while the log is copied or read in full, and while it changes its keys or its place."""


def make_backup(profile: Profile, data_key: bytes, *, at: datetime) -> Path | None:
    """An automatic backup of the log, which may be open elsewhere; `None` where the newest one holds the same.

    Raises: `NotSaved`, `Busy`, `Damaged` where the log cannot be read in full; then there is no new backup.
    """
    make_private_folder(profile.backups)
    with ONE_AT_A_TIME, _opened(profile, data_key) as log:
        newest = newest_sound(profile.backups, at)
        if newest is not None and newest.contents.state == _state(profile, log):
            return None
        place, number = profile.backups / backup_name(at), 1
        while place.exists():
            number += 1
            place = profile.backups / backup_name(at, number=number)
        _write(profile, log, place, at=at)
    return place


def write_backup(profile: Profile, data_key: bytes, file: Path, *, at: datetime, go_on: GoOn = to_the_end) -> Contents:
    """A backup in a file of the member's choice, in place of what is there; the log may be open elsewhere.

    Raises: as `make_backup`, and as `go_on`, which is asked between the steps; then `file` is as it was.
    """
    with ONE_AT_A_TIME, _opened(profile, data_key) as log:
        return _write(profile, log, file, at=at, go_on=go_on)


@contextmanager
def _opened(profile: Profile, data_key: bytes) -> Iterator[Database]:
    """A connection of its own, so that whoever has the log open goes on meanwhile."""
    log = open_database(profile.database, data_key)
    try:
        yield log
    finally:
        log.close()


def _write(profile: Profile, log: Database, file: Path, *, at: datetime, go_on: GoOn = to_the_end) -> Contents:
    with scratch(profile) as folder:
        state = _state(profile, log)
        key_file = read_key_file(profile.key_file)
        _copy_key_file(profile, folder)
        copy = Profile(folder)
        _copy(log, copy.database, go_on)
        contents = Contents(
            made_at=at.replace(microsecond=0),
            program=__version__,
            log_version=schema.VERSION,
            is_protected=key_file.open_slot is None,
            state=state,
            left_out=_copy_collections(profile, log, copy),
        )
        go_on()
        write_container(file, contents, folder, go_on=go_on)
        return contents


def _copy(database: Database, place: Path, go_on: GoOn = to_the_end) -> None:
    open_private(place).close()
    copy_database(database, place)
    go_on()
    verify_database(place, database.data_key)


def _copy_collections(profile: Profile, log: Database, copy: Profile) -> int:
    """Copies every collection that the copied log has the key of; how many could not be."""
    with log.reading() as connection:
        entries = collections_in(connection)
    left_out = 0
    if entries:
        make_private_folder(copy.collections)
    for entry in entries:
        place = collection_file(copy, entry)
        try:
            collection = open_collection(profile, entry)
            try:
                _copy(collection, place)
            finally:
                collection.close()
        except NotSaved:
            raise
        except DutyError:
            place.unlink(missing_ok=True)
            left_out += 1
    return left_out


def _state(profile: Profile, log: Database) -> str:
    try:
        return state_of(profile, log, profile.key_file.read_bytes())
    except OSError as error:
        raise DutyError(
            said("The key file {key_file} cannot be read: put a copy of it back.", key_file=profile.key_file)
        ) from error


def _copy_key_file(profile: Profile, folder: Path) -> None:
    try:
        with open_private(folder / profile.key_file.name) as file:
            file.write(profile.key_file.read_bytes())
    except OSError as error:
        raise not_saved(folder, error) from error
