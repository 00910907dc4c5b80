"""Restoring a log from a backup: unpacked beside the log, opened, read in full, and only then put in its place."""

import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from secrets import token_hex

from sqlalchemy import func, select

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.paths import COLLECTIONS, Profile
from dutytracker.security.durable import make_private_folder
from dutytracker.security.faults import WrongPassphrase
from dutytracker.security.recovery_key import read_recovery_key
from dutytracker.store import schema
from dutytracker.store.backups.container import Contents, check, extract
from dutytracker.store.backups.faults import damaged_backup, newer_backup
from dutytracker.store.backups.replacing import replace_log
from dutytracker.store.backups.scratch import UNPACKED
from dutytracker.store.checking import is_chained
from dutytracker.store.collection_files import collection_file, open_collection
from dutytracker.store.collections import collections_in
from dutytracker.store.copies import verify_database
from dutytracker.store.database import Database
from dutytracker.store.opening import OpenedLog, open_log
from dutytracker.store.reading import frame_of

WayIn = Callable[[Profile], OpenedLog]
"""Opens the unpacked log by whatever is at hand: `open_log` with a passphrase, or with a recovery sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a backup holds: whose log, how many entries, the date of the last one, and names of collections.

    `last_entry` is `None` in a log without entries.
    """

    made_at: datetime
    is_protected: bool
    member: str
    entries: int
    last_entry: date | None
    collections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A backup that was opened and read in full, and waits: nothing was touched yet."""

    profile: Profile
    folder: Path
    preview: Preview

    def take_place(self, *, at: datetime) -> Path | None:
        """Puts it in the place of the log, which must be closed; where what was there is kept, `None` if nothing was.

        Raises: `DutyError`, `NotSaved`; then the log that was there is untouched.
        """
        return replace_log(self.profile, self.folder, at=at)

    def drop(self) -> None:
        """Forgets it; nothing was changed."""
        shutil.rmtree(self.folder, ignore_errors=True)


def look_at(file: Path) -> Contents:
    """What a backup says of itself, once it is known to be whole and not of a newer program. Raises: `DutyError`."""
    contents = check(file)
    if contents.log_version > schema.VERSION:
        raise newer_backup(file)
    return contents


def by_passphrase_or_sheet(typed: str | None) -> WayIn:
    """Opens a log by what was typed: its passphrase, or else the groups of its recovery sheet.

    The way in raises `PassphraseNeeded` where nothing was typed for a protected log, `WrongPassphrase`, and
    `WrongRecoveryKey` or `NoRecoverySheet` for the groups of a sheet.
    """

    def way_in(profile: Profile) -> OpenedLog:
        try:
            return open_log(profile, typed)
        except WrongPassphrase:
            try:
                sheet = read_recovery_key(typed or "")
            except DutyError:
                raise WrongPassphrase from None
            return open_log(profile, recovery=sheet)

    return way_in


def unpack(profile: Profile, file: Path, way_in: WayIn) -> Unpacked:
    """Unpacks a backup beside the log of a profile, opens it, brings it to this version, and reads all of it.

    The way in is that of the backup. The log of the profile, if there is one, may be open meanwhile.

    Raises: `Damaged`, `WrongPassphrase`, `PassphraseNeeded`, `NotSaved`, `DutyError` where a newer program made it.
    """
    look_at(file)
    folder = profile.folder / f"{UNPACKED}{token_hex(4)}"
    make_private_folder(folder)
    try:
        contents = extract(file, folder)
        preview = _read_in_full(file, Profile(folder), contents, way_in)
        for path in folder.iterdir():
            if path.name not in {"log.key", "log.db", COLLECTIONS}:
                _remove(path)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Unpacked(profile, folder, preview)


def _read_in_full(file: Path, inside: Profile, contents: Contents, way_in: WayIn) -> Preview:
    log = way_in(inside)
    try:
        with log.database.reading() as connection:
            if not is_chained(connection):
                raise damaged_backup(file)
        preview = _preview(log.database, inside, contents)
        data_key = log.database.data_key
    finally:
        log.database.close()
    verify_database(inside.database, data_key)
    return preview


def _preview(log: Database, inside: Profile, contents: Contents) -> Preview:
    entries = schema.entries
    with log.reading() as connection:
        frame = frame_of(connection)
        count, last = connection.execute(select(func.count(), func.max(entries.c.date))).one()
        kept = [entry for entry in collections_in(connection) if collection_file(inside, entry).exists()]
    for entry in kept:
        collection = open_collection(inside, entry)
        collection.close()
        verify_database(collection.path, collection.data_key)
    return Preview(
        made_at=contents.made_at,
        is_protected=contents.is_protected,
        member=frame.member.code,
        entries=count,
        last_entry=None if last is None else date.fromisoformat(last),
        collections=tuple(entry.name for entry in kept if entry.deleted_at is None),
    )


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
