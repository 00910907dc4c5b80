"""A digest of what a log holds, by which a backup tells whether anything was changed since."""

import hmac
from hashlib import sha256

from sqlalchemy import select

from dutytracker.paths import Profile
from dutytracker.security.chain import Json, canonical
from dutytracker.store import history
from dutytracker.store.collection_files import collection_file
from dutytracker.store.collections import CollectionEntry, collections_in
from dutytracker.store.database import Database
from dutytracker.store.record_values import instant_text
from dutytracker.store.schema import keys

_PURPOSE = b"dutytracker-backup-state-v1\x00"


def state_of(profile: Profile, log: Database, key_file: bytes) -> str:
    """64 hex digits that are others once an entry, a setting, a key, a way in or a collection is another.

    It is keyed by the data key, so that it tells nothing to whoever has the backup alone. What the program itself knows
    of a day, and totals that are kept, change nothing.
    """
    with log.reading() as connection:
        place = history.place_of(connection)
        names = list(connection.execute(select(keys.c.name).order_by(keys.c.name)).scalars())
        entries = collections_in(connection)
    kept: list[Json] = [
        [
            entry.id,
            entry.name,
            "" if entry.deleted_at is None else instant_text(entry.deleted_at),
            *_file(profile, entry),
        ]
        for entry in entries
    ]
    held = canonical([place.seq, place.head, names, kept]).encode()
    return hmac.digest(log.data_key, _PURPOSE + sha256(key_file).digest() + held, "sha256").hex()


def _file(profile: Profile, entry: CollectionEntry) -> list[int]:
    """Size and time of the file of a collection, and of what is not in it yet; empty where it is missing."""
    path = collection_file(profile, entry)
    found = [one.stat() for one in (path, path.with_name(f"{path.name}-wal")) if one.exists()]
    return [number for one in found for number in (one.st_size, one.st_mtime_ns)]
