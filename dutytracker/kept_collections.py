"""The collections of a steward: begun, opened, renamed, deleted and brought back, or destroyed for good."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.paths import Profile
from dutytracker.store import collections
from dutytracker.store.collection_files import open_collection
from dutytracker.store.collections import CollectionEntry, collections_in
from dutytracker.store.database import Database

if TYPE_CHECKING:
    from dutytracker.stewardbook import Steward, StewardBook


class KeptCollections:
    """All collections of a steward, as the steward's own log knows them.

    They are found by name. Every method raises `NotSaved`, `Busy` or `Damaged` where the disk does not give or take.
    """

    def __init__(self, profile: Profile, log_of: Callable[[], Database], steward: "Steward") -> None:
        """`log_of` gives the log as it is open: a first passphrase opens it anew, with another key."""
        self._profile = profile
        self._log_of = log_of
        self._steward = steward

    @property
    def names(self) -> tuple[str, ...]:
        """The collections that are there, by name."""
        return tuple(entry.name for entry in self._entries() if entry.deleted_at is None)

    @property
    def deleted(self) -> tuple[CollectionEntry, ...]:
        """The collections that were deleted and can be brought back, by name."""
        return tuple(entry for entry in self._entries() if entry.deleted_at is not None)

    def begin(self, name: str) -> "StewardBook":
        """A new, empty collection, open.

        Raises: `DutyError` for a name that is taken or cannot be one.
        """
        from dutytracker.store.collection.beginning import begin_collection

        self._refuse_deleted(name.strip())
        return self._opened(begin_collection(self._profile, self._log, name, at=self._steward.now()))

    def open(self, name: str) -> "StewardBook":
        """The collection of that name, open.

        Raises: `DutyError` where there is none, where its file is gone, or where a newer program wrote it.
        """
        return self._opened(self._there(name))

    def rename(self, name: str, new: str) -> None:
        """Gives a collection another name. Raises: `DutyError` for a name that is taken or cannot be one."""
        entry = self._there(name)
        with self._log.writing() as connection:
            collections.rename_collection(connection, entry.id, new)

    def delete(self, name: str) -> None:
        """Puts a collection away, until it is brought back or destroyed."""
        entry = self._there(name)
        with self._log.writing() as connection:
            collections.delete_collection(connection, entry.id, at=self._steward.now())

    def bring_back(self, name: str) -> None:
        """Takes back that a collection was deleted."""
        entry = self._put_away(name)
        with self._log.writing() as connection:
            collections.bring_back_collection(connection, entry.id)

    def destroy(self, name: str) -> None:
        """Forgets the key of a collection that was deleted, and removes its file: nothing brings it back.

        The collection must be closed. A copy of the log that was made by hand still holds the key.
        """
        from dutytracker.store.collection.beginning import destroy_collection

        destroy_collection(self._profile, self._log, self._put_away(name))

    @property
    def _log(self) -> Database:
        return self._log_of()

    def _entries(self) -> tuple[CollectionEntry, ...]:
        with self._log.reading() as connection:
            return collections_in(connection)

    def _there(self, name: str) -> CollectionEntry:
        wanted = name.strip()
        found = next((entry for entry in self._entries() if entry.name == wanted and entry.deleted_at is None), None)
        if found is None:
            self._refuse_deleted(wanted)
            raise DutyError(
                said("There is no collection called {wanted}: choose one that is there, or begin it.", wanted=wanted)
            )
        return found

    def _refuse_deleted(self, name: str) -> None:
        if name in {entry.name for entry in self.deleted}:
            raise DutyError(
                said("A collection called {name} was deleted: bring it back, or choose another name.", name=name)
            )

    def _put_away(self, name: str) -> CollectionEntry:
        found = next((entry for entry in self.deleted if entry.name == name.strip()), None)
        if found is None:
            raise DutyError(said("No deleted collection is called {name}.", name=name.strip()))
        return found

    def _opened(self, entry: CollectionEntry) -> "StewardBook":
        from dutytracker.stewardbook import StewardBook

        database = open_collection(self._profile, entry)
        try:
            return StewardBook(entry.name, database, self._steward)
        except BaseException:
            database.close()
            raise
