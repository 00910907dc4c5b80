"""Beginning a log: all of its files, or none."""

import secrets
from datetime import datetime
from pathlib import Path
from secrets import token_bytes

from dutytracker.domain.changes import Change, adding
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings, Member
from dutytracker.domain.saying import said
from dutytracker.paths import Profile, log_exists
from dutytracker.security.durable import make_private_folder, not_saved, open_private, sync_folder
from dutytracker.security.key_file import KeyFile, write_key_file
from dutytracker.security.slots import OpenSlot, new_data_key, wrapped
from dutytracker.store import schema
from dutytracker.store.database import Database
from dutytracker.store.signing import make_signing_key
from dutytracker.store.writing import BEGUN, RandomBytes, apply

CODE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What member codes are made of: nothing in it can be taken for another."""


def begin_log(
    profile: Profile,
    member: Member,
    settings: LogSettings,
    passphrase: str | None,
    *,
    at: datetime,
    random_bytes: RandomBytes = token_bytes,
    signing_key: bytes | None = None,
) -> None:
    """Makes a log of `member` with `settings`; `None` for the passphrase leaves it open to anyone here.

    The log comes into its place last, so that a log that is there is whole. A key file of a log that is gone is kept
    under another name. Only a sample brings the private half of its `signing_key`.

    Raises: `DutyError` where there is a log; `NotSaved`.
    """
    if log_exists(profile):
        raise DutyError(
            said("There already is a log in {folder}: open it, or choose another folder.", folder=profile.folder)
        )
    data_key = new_data_key()
    slot = OpenSlot(data_key) if passphrase is None else wrapped(data_key, passphrase)
    make_private_folder(profile.folder)
    new = profile.database.with_name("log.db.new")
    try:
        try:
            new.unlink(missing_ok=True)
            open_private(new).close()
            _fill(new, data_key, adding("Log begun", member, settings), signing_key, at=at, random_bytes=random_bytes)
            _set_aside(profile.key_file)
            write_key_file(profile.key_file, KeyFile((slot,)))
            new.replace(profile.database)
        finally:
            new.unlink(missing_ok=True)
        sync_folder(profile.folder)
    except OSError as error:
        raise not_saved(profile.folder, error) from error


def new_member_code() -> str:
    """Two random groups of four: 40 bits that name nobody."""
    return "-".join("".join(secrets.choice(CODE_ALPHABET) for _ in range(4)) for _ in range(2))


def _fill(
    path: Path,
    data_key: bytes,
    beginning: Change,
    signing_key: bytes | None,
    *,
    at: datetime,
    random_bytes: RandomBytes,
) -> None:
    database = Database(path, data_key)
    try:
        with database.writing() as connection:
            schema.make_tables(connection)
            apply(connection, beginning, at=at, cause=BEGUN, random_bytes=random_bytes)
            make_signing_key(connection, signing_key)
        database.gather()
    finally:
        database.close()


def _set_aside(key_file: Path) -> None:
    """Keeps a key file whose log is gone: backups of that log may still need it."""
    if key_file.exists():
        key_file.rename(key_file.with_name(f"log.key.{secrets.token_hex(4)}"))
