"""The keys that sign: the member's, made with the log, and the steward's, made at first use. They never leave it."""

from dataclasses import field

from sqlalchemy import Connection, bindparam, select

from dutytracker.domain.dataclass import dataclass
from dutytracker.store.schema import keys

_MEMBER, _STEWARD = "signing", "steward"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 pair as raw bytes; the private half is not shown."""

    private: bytes = field(repr=False)
    public: bytes


def make_signing_key(connection: Connection, private: bytes | None = None) -> None:
    """Draws the member's pair of a new log, or takes the private half of a sample's."""
    _make(connection, _MEMBER, private)


def signing_key(connection: Connection) -> SigningKey:
    """The member's pair."""
    row = connection.execute(_NAMED, {"name": _MEMBER}).one()
    return SigningKey(private=row.private, public=row.public)


def steward_key(connection: Connection) -> SigningKey | None:
    """The pair that signs receipts; `None` where none was needed yet."""
    row = connection.execute(_NAMED, {"name": _STEWARD}).one_or_none()
    return None if row is None else SigningKey(private=row.private, public=row.public)


def make_steward_key(connection: Connection, private: bytes | None = None) -> None:
    """Draws the pair that signs receipts, which there must not be yet, or takes the private half of a sample's.

    It is another key than the member's, which would tell everybody with a receipt which member is the steward.
    """
    _make(connection, _STEWARD, private)


def _make(connection: Connection, name: str, private: bytes | None) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate() if private is None else Ed25519PrivateKey.from_private_bytes(private)
    connection.execute(
        keys.insert().values(name=name, private=key.private_bytes_raw(), public=key.public_key().public_bytes_raw())
    )


_NAMED = select(keys.c.private, keys.c.public).where(keys.c.name == bindparam("name"))
