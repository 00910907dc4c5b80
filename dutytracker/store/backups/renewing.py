"""New keys for backups that were made under an older data key, so that no older copy of a key file opens them."""

import shutil
from collections.abc import Callable
from dataclasses import replace

from dutytracker.domain.dataclass import dataclass
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.security.key_file import KeyFile, write_key_file
from dutytracker.store.backups.container import Contents
from dutytracker.store.backups.keeping import automatic_in, automatic_there
from dutytracker.store.backups.making import ONE_AT_A_TIME
from dutytracker.store.backups.replacing import kept_aside
from dutytracker.store.backups.rewriting import write_again
from dutytracker.store.backups.second_place import mark_anew, second_place
from dutytracker.store.collection_files import renew_collection_keys
from dutytracker.store.database import open_database
from dutytracker.store.file_keys import is_opened_by, rekey

Tell = Callable[[int, int], object]
"""Hears how many of the automatic backups here are done, and of how many."""


def tell_nobody(_done: int, _all: int) -> None:
    """Where nobody waits to be told."""


def renew_backups(
    profile: Profile, old_key: bytes, new_key: bytes, key_file: KeyFile, *, tell: Tell = tell_nobody
) -> None:
    """Writes every automatic backup that `old_key` opens again: under `new_key`, with that key file in it.

    The collections in it get new keys of their own. A backup under another key is left alone; a damaged one could not
    be written again, but still be read in part, so it is removed. The same goes for logs that were kept aside. Backups
    in the second place that cannot be renewed now are given up (`mark_anew`). It can be cut off anywhere and begun
    again. `tell` is called before the first backup here and after each.

    Raises: `NotSaved`, `Busy`.
    """
    keys = _Keys(old_key, new_key, key_file)

    def renewed(inside: Profile, contents: Contents) -> Contents | None:
        return replace(contents, is_protected=key_file.open_slot is None) if _rekey(inside, keys) else None

    with ONE_AT_A_TIME:
        paths = list(automatic_in(profile.backups))
        tell(0, len(paths))
        for number, path in enumerate(paths, start=1):
            write_again(profile, path, renewed)
            tell(number, len(paths))
        for folder in kept_aside(profile):
            try:
                _rekey(Profile(folder), keys)
            except Damaged:
                shutil.rmtree(folder)
        place = second_place(profile)
        if place is not None:
            try:
                for path in automatic_there(place.folder, place.mark):
                    write_again(profile, path, renewed)
            except (NotSaved, OSError):
                mark_anew(profile, place)


@dataclass(frozen=True, slots=True)
class _Keys:
    """The data key that goes, the one that comes, and the key file that opens it."""

    old: bytes
    new: bytes
    file: KeyFile


def _rekey(inside: Profile, keys: _Keys) -> bool:
    """Gives a log that lies in a folder of its own the new key, if it has the old one; true if it had."""
    if not is_opened_by(inside.database, keys.old):
        return False
    rekey(inside.database, keys.old, keys.new)
    log = open_database(inside.database, keys.new)
    try:
        if inside.collections.exists():
            renew_collection_keys(inside, log)
    finally:
        log.close()
    write_key_file(inside.key_file, keys.file)
    return True
