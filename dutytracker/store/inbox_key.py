"""The pair that lines are sealed to while the log is locked: its private half lies in the log, the other in the key
file, where the locked program finds it.
"""

from dataclasses import replace

from sqlalchemy import Connection, select

from dutytracker.domain.errors import DutyError
from dutytracker.paths import Profile
from dutytracker.security.key_file import read_key_file, write_key_file
from dutytracker.security.sealing import SealingKey, can_be_sealed_to, new_sealing_key
from dutytracker.store.schema import keys

_INBOX = "inbox"


def inbox_key(connection: Connection) -> SealingKey | None:
    """The log's own pair; `None` where none was made yet."""
    row = connection.execute(select(keys.c.private, keys.c.public).where(keys.c.name == _INBOX)).one_or_none()
    return None if row is None else SealingKey(private=row.private, public=row.public)


def make_inbox_key(connection: Connection) -> None:
    """Draws the pair, which there must not be yet."""
    key = new_sealing_key()
    connection.execute(keys.insert().values(name=_INBOX, private=key.private, public=key.public))


def public_inbox_key(profile: Profile) -> bytes | None:
    """What lines are sealed to while the log is locked; `None` where its key file names no key, or cannot be read."""
    try:
        public = read_key_file(profile.key_file).inbox_key
    except DutyError:
        return None
    return public if public is not None and can_be_sealed_to(public) else None


def publish(profile: Profile, key: SealingKey) -> bool:
    """Puts the public half into the key file; true where another one stood there, which somebody else put there.

    Raises: `NotSaved`, `Damaged`, `DutyError` where the key file cannot be read.
    """
    stored = read_key_file(profile.key_file)
    if stored.inbox_key == key.public:
        return False
    write_key_file(profile.key_file, replace(stored, inbox_key=key.public))
    return stored.inbox_key is not None
