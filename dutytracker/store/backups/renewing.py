"""New keys for backups that were made under an older data key, so that no older copy of a key file opens them."""

from dataclasses import replace
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved
from dutytracker.security.key_file import KeyFile, write_key_file
from dutytracker.store.backups.container import extract, write_container
from dutytracker.store.backups.keeping import automatic_in, automatic_there
from dutytracker.store.backups.making import ONE_AT_A_TIME
from dutytracker.store.backups.scratch import scratch
from dutytracker.store.backups.second_place import mark_anew, second_place
from dutytracker.store.collection_files import renew_collection_keys
from dutytracker.store.database import open_database
from dutytracker.store.faults import Busy
from dutytracker.store.file_keys import is_opened_by, rekey


def renew_backups(profile: Profile, old_key: bytes, new_key: bytes, key_file: KeyFile) -> None:
    """Writes every automatic backup that `old_key` opens again: under `new_key`, with that key file in it.

    The collections in it get new keys of their own. A backup under another key is left alone; a damaged one could not
    be written again, but still be read in part, so it is removed. Those in the second place that cannot be renewed now
    are given up (`mark_anew`). It can be cut off anywhere and begun again.

    Raises: `NotSaved`, `Busy`.
    """
    with ONE_AT_A_TIME:
        for path in automatic_in(profile.backups):
            _renew_or_remove(profile, path, old_key, new_key, key_file)
        place = second_place(profile)
        if place is not None:
            try:
                for path in automatic_there(place.folder, place.mark):
                    _renew_or_remove(profile, path, old_key, new_key, key_file)
            except (NotSaved, OSError):
                mark_anew(profile, place)


def _renew_or_remove(profile: Profile, path: Path, old_key: bytes, new_key: bytes, key_file: KeyFile) -> None:
    try:
        _renew(profile, path, old_key, new_key, key_file)
    except (NotSaved, Busy):
        raise
    except DutyError:
        path.unlink()


def _renew(profile: Profile, path: Path, old_key: bytes, new_key: bytes, key_file: KeyFile) -> None:
    with scratch(profile) as folder:
        inside = Profile(folder)
        contents = replace(extract(path, folder), is_protected=key_file.open_slot is None)
        if not is_opened_by(inside.database, old_key):
            return
        rekey(inside.database, old_key, new_key)
        log = open_database(inside.database, new_key)
        try:
            if inside.collections.exists():
                renew_collection_keys(inside, log)
        finally:
            log.close()
        write_key_file(inside.key_file, key_file)
        write_container(path, contents, folder)
