"""Opening a log: from its key file to a database of this program's version."""

from contextlib import suppress
from dataclasses import replace

from sqlalchemy import select

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.paths import Profile, log_exists
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged, WrongWayIn
from dutytracker.security.key_file import KeyFile, read_key_file, write_key_file
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.security.unlocking import WayIn, data_key
from dutytracker.store import schema
from dutytracker.store.database import Database, open_database
from dutytracker.store.faults import Busy


@dataclass(frozen=True, slots=True)
class OpenedLog:
    """A log that is open; `has_passphrase` is false where anyone at this computer can open it."""

    database: Database
    has_passphrase: bool


def open_log(
    profile: Profile, passphrase: str | None = None, *, recovery: RecoveryKey | None = None, keyring: bool = False
) -> OpenedLog:
    """Opens the log by one way in, brings it to this program's version where it is older, and ends a change of keys
    that was cut off.

    A way in to a log without a passphrase is not looked at.

    Raises: `PassphraseNeeded`, `WrongPassphrase`, `NoRecoverySheet`, `WrongRecoveryKey`, `NoKeyringWay`,
    `WrongKeyringSecret`, `KeyringRefuses`, `Damaged`, `Busy`, `NotSaved`, `OlderCopy` before an older log is brought to
    this version, `DutyError`.
    """
    if not log_exists(profile):
        raise DutyError(said("There is no log in {folder} yet: begin one first.", folder=profile.folder))
    if profile.restoring.exists():
        from dutytracker.store.backups.replacing import finish

        finish(profile)
    keys = read_key_file(profile.key_file)
    opened = _unlocked(profile, keys, WayIn(passphrase=passphrase, recovery=recovery, keyring=keyring))
    try:
        _bring_up_to_date(profile, opened.database)
        if opened.has_passphrase:
            _end_change_of_keys(profile, keys, opened.database)
    except BaseException:
        opened.database.close()
        raise
    return opened


def _unlocked(profile: Profile, keys: KeyFile, way: WayIn) -> OpenedLog:
    """Both slots are there only where a first passphrase was cut off taking over: then the log says which one holds."""
    if keys.open_slot is not None:
        try:
            database = open_database(profile.database, keys.open_slot.data_key)
        except Damaged:
            if keys.passphrase_slot is None:
                raise
        else:
            if keys.passphrase_slot is not None:
                with suppress(NotSaved):
                    write_key_file(profile.key_file, replace(keys, slots=(keys.open_slot,)))
            return OpenedLog(database, has_passphrase=False)
    return OpenedLog(_opened_by(profile, keys, way), has_passphrase=True)


def _opened_by(profile: Profile, keys: KeyFile, way: WayIn) -> Database:
    """While a new data key takes over, the log says whether the slots that hold or those to come open it.

    Where one of both fits and the log still does not open, its damage cannot be told from a way in that is revoked.
    """
    refusals: list[DutyError] = []
    for slots in keys.rings:
        try:
            return open_database(profile.database, data_key(slots, way))
        except (Damaged, WrongWayIn) as error:
            refusals.append(error)
    raise next((refusal for refusal in refusals if isinstance(refusal, WrongWayIn)), refusals[0])


def _end_change_of_keys(profile: Profile, keys: KeyFile, log: Database) -> None:
    """Ends what was cut off after the log had its new key, or forgets it where it was cut off before.

    What the disk refuses is tried again at the next opening.
    """
    if keys.next is not None or keys.open_slot is not None:
        from dutytracker.store.rekeying import end_change_of_keys

        with suppress(NotSaved, Busy):
            end_change_of_keys(profile, keys, log)


def _bring_up_to_date(profile: Profile, database: Database) -> None:
    with database.reading() as connection:
        version = connection.execute(select(schema.versions.c.version_num)).scalar_one()
    if version > schema.VERSION:
        raise DutyError("This log was written by a newer Duty Tracker: install the newest version to open it.")
    if version < schema.VERSION:
        from dutytracker.store.head_file import refuse_older_copy
        from dutytracker.store.migrating import migrate

        refuse_older_copy(profile, database)
        migrate(profile, database)
