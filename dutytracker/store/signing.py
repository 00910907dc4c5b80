"""The member's signing key: made with the log, kept inside it, and never anywhere else."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from dutytracker.store.schema import keys

_NAME = "signing"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 pair as raw bytes; the private half is not shown."""

    private: bytes = field(repr=False)
    public: bytes


def make_signing_key(connection: Connection, private: bytes | None = None) -> None:
    """Draws the pair of a new log, or takes the private half of a sample's."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate() if private is None else Ed25519PrivateKey.from_private_bytes(private)
    connection.execute(
        keys.insert().values(name=_NAME, private=key.private_bytes_raw(), public=key.public_key().public_bytes_raw())
    )


def signing_key(connection: Connection) -> SigningKey:
    """The pair of the log."""
    row = connection.execute(_SIGNING).one()
    return SigningKey(private=row.private, public=row.public)


_SIGNING = select(keys.c.private, keys.c.public).where(keys.c.name == _NAME)
