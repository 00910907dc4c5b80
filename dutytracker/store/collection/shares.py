"""The shares that a collection ever received: rows that are added and never changed."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from dutytracker.domain.collecting import Received
from dutytracker.exchange.head_bytes import head_bytes, head_from
from dutytracker.exchange.taken_share import ReadShare
from dutytracker.store.collection.schema import shares
from dutytracker.store.record_values import instant_text


def add_shares(connection: Connection, new: Iterable[ReadShare], *, received_at: datetime) -> None:
    """Keeps the shares, at least one; one that was here at any time stays as it came."""
    rows = [
        {
            "digest": one.head.digest,
            "file": one.file,
            "received_at": instant_text(received_at),
            "head": head_bytes(one.head),
            "totals": one.totals,
            "payload": one.packed,
        }
        for one in new
    ]
    connection.execute(_ADDED, rows)


def received_in(connection: Connection) -> tuple[Received, ...]:
    """Every share that was ever here, in the order in which they came."""
    return tuple(Received(file=row.file, head=head_from(row.head)) for row in connection.execute(_HEADS))


def packed_payloads(connection: Connection, digests: Iterable[bytes]) -> Mapping[bytes, bytes]:
    """The compressed payloads of shares that are here, by digest."""
    wanted = {"digests": json.dumps([digest.hex() for digest in digests])}
    return {row.digest: row.payload for row in connection.execute(_PAYLOADS, wanted)}


def totals_in(connection: Connection) -> Mapping[bytes, bytes]:
    """The bytes that tell the totals of weeks apart, by the digest of their share."""
    return {row.digest: row.totals for row in connection.execute(_TOTALS)}


_ADDED = insert(shares).on_conflict_do_nothing(index_elements=["digest"])
_HEADS = select(shares.c.file, shares.c.head).order_by(shares.c.number)
_WANTED = func.json_each(bindparam("digests")).table_valued("value")
_PAYLOADS = (
    select(shares.c.digest, shares.c.payload)
    .where(shares.c.digest.in_(select(func.unhex(_WANTED.c.value))))
    .order_by(shares.c.number)
)
_TOTALS = select(shares.c.digest, shares.c.totals).order_by(shares.c.number)
