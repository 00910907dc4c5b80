"""The pair that shares are sealed to, made when the log's owner first sets up a unit as its steward."""

from sqlalchemy import Connection, select

from dutytracker.security.sealing import SealingKey, new_sealing_key
from dutytracker.store.schema import keys

_SEALING = "sealing"


def sealing_key(connection: Connection) -> SealingKey | None:
    """The steward's pair; `None` where none was needed yet."""
    row = connection.execute(select(keys.c.private, keys.c.public).where(keys.c.name == _SEALING)).one_or_none()
    return None if row is None else SealingKey(private=row.private, public=row.public)


def make_sealing_key(connection: Connection, private: bytes | None = None) -> None:
    """Draws the pair, which there must not be yet, or takes the private half of a sample's."""
    key = new_sealing_key(private)
    connection.execute(keys.insert().values(name=_SEALING, private=key.private, public=key.public))
