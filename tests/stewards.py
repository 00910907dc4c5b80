"""Shares that were really signed, and a steward to keep them, for tests in which only what matters is named."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dutytracker.exchange.share_file import write_share
from dutytracker.exchange.share_folder import Found
from dutytracker.exchange.share_pile import ReadShare, read_found
from dutytracker.security.dsse import signer
from tests.domain.shares import a_share, a_shared_week

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def private_key(number: int) -> bytes:
    """The private half of the key of a member."""
    return number.to_bytes(4, "big") * 8


@cache
def public_key(number: int) -> bytes:
    """The public half, which a share names."""
    return Ed25519PrivateKey.from_private_bytes(private_key(number)).public_key().public_bytes_raw()


def code_of(number: int) -> str:
    """A member code of their own."""
    return f"M{LETTERS[number // 32]}{LETTERS[number % 32]}2-AAAA"


@cache
def share_file(
    number: int = 1,
    *,
    weeks: range = range(2),
    key: int | None = None,
    minutes: tuple[tuple[str, int], ...] = (),
    day: int = 1,
    **fields: Any,
) -> bytes:
    """A share file of a member, made on that day of September 2026 and signed by their key.

    `minutes` are totals of each of its weeks; by themselves they are 7 hours contracted, given and logged.
    """
    signs = number if key is None else key
    share = a_share(
        *(a_shared_week(one, **dict(minutes)) for one in weeks),
        **({"member": code_of(number), "made_at": datetime(2026, 9, day, 12, tzinfo=UTC)} | fields),
    )
    return write_share(replace(share, key=public_key(signs)), signer(private_key(signs)))


def read_shares(folder: Path, **files: bytes) -> list[ReadShare]:
    """The shares in files of those names, read as any file is."""
    folder.mkdir(exist_ok=True)
    found = []
    for name, data in files.items():
        path = folder / f"{name}.dutyshare"
        path.write_bytes(data)
        read = read_found(Found(path, path.name))
        assert isinstance(read, ReadShare), read
        found.append(read)
    return found
