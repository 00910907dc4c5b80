"""Erasing notes in all that the program itself copied of a log: backups here and elsewhere, copies, logs kept aside."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, exists, select

from dutytracker.domain.errors import DutyError
from dutytracker.domain.operation import Operation
from dutytracker.domain.saying import said
from dutytracker.paths import Profile
from dutytracker.security.durable import not_saved
from dutytracker.security.faults import Damaged
from dutytracker.store.backups.container import Contents, contents_of
from dutytracker.store.backups.keeping import automatic_in, automatic_there
from dutytracker.store.backups.making import ONE_AT_A_TIME
from dutytracker.store.backups.naming import SUFFIX
from dutytracker.store.backups.replacing import kept_aside
from dutytracker.store.backups.rewriting import write_again
from dutytracker.store.backups.scratch import PREFIX, UNPACKED
from dutytracker.store.backups.second_place import second_place
from dutytracker.store.copies import copies_in
from dutytracker.store.database import Database, open_database
from dutytracker.store.erasing import forget_notes, forget_notes_of_rows, has_a_note_ever
from dutytracker.store.file_keys import is_opened_by
from dutytracker.store.pending_erasures import BESIDE, Copies, Erased, pending_in, put_off, settle
from dutytracker.store.schema import revisions


def erase_in_copies(profile: Profile, data_key: bytes) -> tuple[str, ...]:
    """Takes notes that are erased in the log out of whatever was copied of it, as far as that can be reached now.

    First all of the log is brought into its one file, and what a killed program left of a copy is removed. A backup
    that is damaged could not be written again, but still be read in part, so it is removed; one under another key is
    left alone. It can be cut off anywhere and begun again: what is not done yet is kept in the log.

    Gives a sentence for each second place that could not be written again yet.

    Raises: `NotSaved`, `Busy`, `Damaged`, `DutyError` where a backup beside the log cannot be read.
    """
    with ONE_AT_A_TIME:
        log = open_database(profile.database, data_key)
        try:
            _erase_beside(profile, log)
            return tuple(_erase_elsewhere(profile, log))
        finally:
            log.close()


def _erase_beside(profile: Profile, log: Database) -> None:
    with log.reading() as connection:
        erased = pending_in(connection).get(BESIDE)
    if erased is None:
        return
    log.gather()
    _remove(profile.backups, f"{PREFIX}*", f".duty-*{SUFFIX}.*", ".*.new")
    for copy in copies_in(profile):
        try:
            _erase(copy, log.data_key, erased)
        except Damaged:
            _remove(copy.parent, copy.name)
    for folder in (*kept_aside(profile), *profile.folder.glob(f"{UNPACKED}*")):
        with suppress(Damaged):
            if (folder / profile.database.name).exists():
                _erase(folder / profile.database.name, log.data_key, erased)
    refusals: list[DutyError] = []
    for path in automatic_in(profile.backups):
        try:
            _write_without(profile, path, log.data_key, erased)
        except DutyError as error:
            refusals.append(error)
    if refusals:
        raise refusals[0]
    place = second_place(profile)
    with log.writing() as connection:
        if place is not None:
            put_off(connection, Copies(place.folder, place.mark), erased)
        settle(connection, BESIDE, erased)


def _erase_elsewhere(profile: Profile, log: Database) -> Iterator[str]:
    with log.reading() as connection:
        pending = pending_in(connection)
    places = [(copies.folder, copies, erased) for copies, erased in pending.items() if copies.folder is not None]
    for folder, copies, erased in places:
        try:
            backups = automatic_there(folder, copies.mark)
            if not backups and automatic_in(profile.backups):
                raise FileNotFoundError
            _remove(folder, f".duty-*-{copies.mark}{SUFFIX}.*")
            for path in backups:
                _write_without(profile, path, log.data_key, erased)
        except (DutyError, OSError):
            yield said(
                "What was erased may still stand in the backups in {folder}: connect it, and it is erased there too.",
                folder=folder,
            )
        else:
            with log.writing() as connection:
                settle(connection, copies, erased)


def _write_without(profile: Profile, path: Path, data_key: bytes, erased: Erased) -> None:
    """Writes a backup again without the notes. Raises: `NotSaved`, `Busy`, `DutyError` where it cannot be read."""

    def without(inside: Profile, contents: Contents) -> Contents | None:
        return contents if _erase(inside.database, data_key, erased) else None

    with suppress(Damaged):  # it is removed by the writing
        contents_of(path)
    try:
        write_again(profile, path, without)
    except OSError as error:
        raise not_saved(path.parent, error) from error


def _erase(database: Path, data_key: bytes, erased: Erased) -> bool:
    """Erases in one copy of the log; false where no note was in it, or where it is under another key.

    Its history stays that of an earlier log: no step says that a note was erased.
    """
    if not is_opened_by(database, data_key):
        return False
    copy = open_database(database, data_key)
    try:
        with copy.reading() as connection:
            keys = [key for key, seq in erased.items() if _holds(connection, key, seq)]
        if keys:
            with copy.writing() as connection:
                _forget(connection, keys)
        with copy.outside_transactions() as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    return bool(keys)


def _holds(connection: Connection, key: str, seq: int) -> bool:
    """True where a copy was made before the step that erased, and tells a note of that entry."""
    by_that = exists().where(
        revisions.c.seq == seq, revisions.c.key == key, revisions.c.operation == Operation.ERASE.value
    )
    return not connection.execute(select(by_that)).scalar_one() and has_a_note_ever(connection, key)


def _forget(connection: Connection, keys: list[str]) -> None:
    """The copy has no step that erases, so its rule against updates is lifted and set again, as it was."""
    rule = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'revisions_never_updated'"
    ).scalar_one()
    connection.exec_driver_sql("DROP TRIGGER revisions_never_updated")
    forget_notes(connection, keys)
    forget_notes_of_rows(connection, keys)
    connection.exec_driver_sql(rule)


def _remove(folder: Path, *patterns: str) -> None:
    """Removes what has such a name. Raises: `NotSaved`."""
    try:
        for path in [path for pattern in patterns for path in folder.glob(pattern)]:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
    except OSError as error:
        raise not_saved(folder, error) from error
