"""The collections of a steward: their names and the keys of their files, kept inside the steward's own log.

They are no records: they are about other people's shares, and no part of the log's history.
"""

from dataclasses import field
from datetime import datetime
from secrets import token_bytes

from sqlalchemy import Connection, bindparam, func, select, update
from sqlalchemy.exc import IntegrityError

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import LABEL_LENGTH, text_trouble
from dutytracker.security.slots import new_data_key
from dutytracker.store.record_values import instant_of, instant_text
from dutytracker.store.schema import collections

ID_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionEntry:
    """One collection: `id` names its file, `data_key` opens it; the keys are not shown.

    `next_key` is `None` but while the file is being given a new key: then either of both may open it. `deleted_at` is
    `None` unless the collection was deleted; its key is still here then, so that it can be brought back.
    """

    id: str
    name: str
    data_key: bytes = field(repr=False)
    next_key: bytes | None = field(default=None, repr=False)
    made_at: datetime
    deleted_at: datetime | None = None


def collections_in(connection: Connection) -> tuple[CollectionEntry, ...]:
    """All collections, by name, also those that were deleted and can be brought back."""
    return tuple(
        CollectionEntry(
            id=row.id,
            name=row.name,
            data_key=row.data_key,
            next_key=row.next_key,
            made_at=instant_of(row.made_at),
            deleted_at=None if row.deleted_at is None else instant_of(row.deleted_at),
        )
        for row in connection.execute(_BY_NAME)
    )


def add_collection(connection: Connection, name: str, *, made_at: datetime) -> CollectionEntry:
    """Notes a new collection with an id and a key that nobody can foresee; its file is made by whoever opens it.

    Raises: `DutyError` for a name that is taken or cannot be one.
    """
    entry = CollectionEntry(
        id=token_bytes(ID_BYTES).hex(), name=sound_name(name), data_key=new_data_key(), made_at=made_at
    )
    row = {
        "id": entry.id,
        "name": entry.name,
        "data_key": entry.data_key,
        "made_at": instant_text(made_at),
    }
    try:
        connection.execute(collections.insert(), row)
    except IntegrityError as error:
        raise _taken(entry.name) from error
    return entry


def rename_collection(connection: Connection, entry_id: str, name: str) -> None:
    """Gives a collection another name. Raises: `DutyError` for a name that is taken or cannot be one."""
    sound = sound_name(name)
    try:
        connection.execute(_RENAMED, {"entry_id": entry_id, "new_name": sound})
    except IntegrityError as error:
        raise _taken(sound) from error


def delete_collection(connection: Connection, entry_id: str, *, at: datetime) -> None:
    """Puts a collection away; it keeps its name and its key."""
    connection.execute(_PUT_AWAY, {"entry_id": entry_id, "at": instant_text(at)})


def bring_back_collection(connection: Connection, entry_id: str) -> None:
    """Takes back that a collection was deleted."""
    connection.execute(_PUT_AWAY, {"entry_id": entry_id, "at": None})


def forget_collection(connection: Connection, entry_id: str) -> None:
    """Drops a collection with its key: nobody can open its file from then on, wherever a copy of it lies."""
    connection.execute(_FORGOTTEN, {"entry_id": entry_id})


def prepare_new_keys(connection: Connection) -> tuple[CollectionEntry, ...]:
    """Draws a next key for every collection that has none, and gives all collections as they are then, by name."""
    for entry in collections_in(connection):
        if entry.next_key is None:
            connection.execute(_PREPARED, {"entry_id": entry.id, "new_key": new_data_key()})
    return collections_in(connection)


def finish_new_key(connection: Connection, entry_id: str) -> None:
    """Lets the next key of a collection, which its file has by now, be its key."""
    connection.execute(_FINISHED, {"entry_id": entry_id})


def keep_key(connection: Connection, entry_id: str) -> None:
    """Drops the next key of a collection: its file could not be given one, and keeps the key it has."""
    connection.execute(_KEPT, {"entry_id": entry_id})


def sound_name(name: str) -> str:
    """The name as it is kept. Raises: `DutyError` for one that cannot be."""
    trimmed = name.strip()
    if not trimmed:
        raise DutyError("A collection needs a name: type one.")
    trouble = text_trouble(trimmed, LABEL_LENGTH)
    if trouble is not None:
        raise DutyError(said("The name of a collection {trouble}.", trouble=said(trouble)))
    return trimmed


def _taken(name: str) -> DutyError:
    return DutyError(said("There already is a collection called {name}: choose another name.", name=name))


_BY_NAME = select(collections).order_by(collections.c.name)
_THIS = collections.c.id == bindparam("entry_id")
_RENAMED = update(collections).where(_THIS).values(name=bindparam("new_name"))
_PUT_AWAY = update(collections).where(_THIS).values(deleted_at=bindparam("at"))
_FORGOTTEN = collections.delete().where(_THIS)
_PREPARED = update(collections).where(_THIS).values(next_key=bindparam("new_key"))
_FINISHED = (
    update(collections)
    .where(_THIS)
    .values(data_key=func.coalesce(collections.c.next_key, collections.c.data_key), next_key=None)
)
_KEPT = update(collections).where(_THIS).values(next_key=None)
