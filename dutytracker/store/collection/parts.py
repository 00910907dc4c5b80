"""The parts of members, kept beside their shares: thousands are pooled without reading one share again.

What is kept equals what would be worked out again from the shares. The part of a whole share stays; one of some weeks
of some shares is dropped when others are kept in its place.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from dutytracker.domain.collecting import CollectedMember
from dutytracker.domain.pooling.member import PooledMember, pooled_member
from dutytracker.domain.pooling.observations import AcceptedWeek
from dutytracker.domain.pooling.part import MemberPart, part_of
from dutytracker.domain.share_head import ShareHead
from dutytracker.exchange.part_bytes import part_bytes, part_from
from dutytracker.exchange.share_pile import unpacked, weeks_in
from dutytracker.security.durable import NotSaved
from dutytracker.store.collection.schema import parts, shares
from dutytracker.store.collection.shares import packed_payloads
from dutytracker.store.database import Database
from dutytracker.store.faults import Busy

AT_ONCE = 200
"""Of so many members the shares are in memory together."""


def pooled_members(database: Database, members: Sequence[CollectedMember]) -> tuple[PooledMember, ...]:
    """The members ready to be pooled, in their order; parts that had to be worked out are kept, if the disk takes them.

    Raises: `Damaged`, `Busy`.
    """
    with database.reading() as connection:
        kept = {row.of_weeks: row.part for row in connection.execute(_KEPT)}
    of_each = [_weeks_of(member) for member in members]
    known = {of: part for of in of_each if of in kept and (part := part_from(kept[of])) is not None}
    made = dict(_made(database, [(of, one) for of, one in zip(of_each, members, strict=True) if of not in known]))
    if made:
        with suppress(NotSaved, Busy), database.writing() as connection:
            _drop(connection, kept.keys() - known.keys())
            keep_parts(connection, made)
    return tuple(
        PooledMember(
            clinic=member.clinic, weeks_not_shared=member.weeks_not_shared, part=known[of] if of in known else made[of]
        )
        for of, member in zip(of_each, members, strict=True)
    )


def keep_parts(connection: Connection, new: Mapping[bytes, MemberPart]) -> None:
    """Keeps at least one part by what tells its weeks apart: for a whole share the digest of its payload."""
    connection.execute(_ADDED, [{"of_weeks": of, "part": part_bytes(part)} for of, part in new.items()])


def _drop(connection: Connection, unneeded: Iterable[bytes]) -> None:
    connection.execute(_DROPPED, {"unneeded": json.dumps([of.hex() for of in unneeded])})


def _weeks_of(member: CollectedMember) -> bytes:
    """32 bytes that tell apart which weeks of which shares count."""
    if len(member.supplies) == 1 and member.supplies[0].is_whole:
        return member.supplies[0].head.digest
    told = sha256()
    for supply in member.supplies:
        told.update(supply.head.digest)
        told.update(repr([week.start.toordinal() for week in supply.weeks]).encode())
    return told.digest()


def _made(database: Database, members: Sequence[tuple[bytes, CollectedMember]]) -> Iterator[tuple[bytes, MemberPart]]:
    for start in range(0, len(members), AT_ONCE):
        these = members[start : start + AT_ONCE]
        digests = [supply.head.digest for _, member in these for supply in member.supplies]
        with database.reading() as connection:
            weeks_of = _Reading(packed_payloads(connection, digests))
        for of, member in these:
            yield of, pooled_member(member, part_in=weeks_of.part, weeks_in=weeks_of).part


class _Reading:
    """Reads the weeks of shares again from their packed payloads."""

    def __init__(self, packed: Mapping[bytes, bytes]) -> None:
        self._packed = packed

    def __call__(self, head: ShareHead) -> Sequence[AcceptedWeek]:
        return weeks_in(unpacked(self._packed[head.digest]))

    def part(self, head: ShareHead) -> MemberPart:
        return part_of(self(head))


_KEPT = select(parts).order_by(parts.c.of_weeks)
_UNNEEDED = func.json_each(bindparam("unneeded")).table_valued("value")
_DROPPED = parts.delete().where(
    parts.c.of_weeks.in_(select(func.unhex(_UNNEEDED.c.value))), parts.c.of_weeks.not_in(select(shares.c.digest))
)
_INSERTED = insert(parts)
_ADDED = _INSERTED.on_conflict_do_update(index_elements=["of_weeks"], set_={"part": _INSERTED.excluded.part})
