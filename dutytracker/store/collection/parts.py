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
from dutytracker.store.collection.letting_go import let_go
from dutytracker.store.collection.schema import parts, shares
from dutytracker.store.collection.shares import packed_payloads
from dutytracker.store.database import Database
from dutytracker.store.faults import Busy

AT_ONCE = 200
"""Of so many members the shares are in memory together."""


class KeptParts:
    """The parts of one collection. Those that were pooled last stay in memory, so that the next time costs little."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._last: Mapping[bytes, MemberPart] = {}
        self._gone: list[MemberPart] = []
        """Those that are not pooled any more, until `let_go`."""

    def pooled(self, members: Sequence[CollectedMember]) -> tuple[PooledMember, ...]:
        """The members ready to be pooled, in their order; parts that are worked out are kept, if the disk takes them.

        Raises: `Damaged`, `Busy`.
        """
        by_weeks = {_weeks_of(member): member for member in members}
        known = {of: part for of, part in self._last.items() if of in by_weeks}
        known |= self._stored(by_weeks.keys() - known.keys())
        made = dict(_made(self._database, [one for one in by_weeks.items() if one[0] not in known]))
        if made:
            self._keep(made, by_weeks.keys())
        self._gone += [part for of, part in self._last.items() if of not in by_weeks]
        self._last = known | made
        return tuple(
            PooledMember(clinic=member.clinic, weeks_not_shared=member.weeks_not_shared, part=self._last[of])
            for of, member in by_weeks.items()
        )

    def let_go(self) -> None:
        """Frees the parts that are not pooled any more, once no review rests on them."""
        let_go(self._gone)

    def forget(self) -> None:
        """Frees all parts; they are read again when they are asked for."""
        self._gone += self._last.values()
        self._last = {}
        self.let_go()

    def _stored(self, wanted: Iterable[bytes]) -> Mapping[bytes, MemberPart]:
        with self._database.reading() as connection:
            stored = connection.execute(_STORED, {"wanted": _listed(wanted)})
            return {row.of_weeks: part for row in stored if (part := part_from(row.part)) is not None}

    def _keep(self, made: Mapping[bytes, MemberPart], wanted: Iterable[bytes]) -> None:
        with suppress(NotSaved, Busy), self._database.writing() as connection:
            connection.execute(_DROPPED, {"wanted": _listed(wanted)})
            keep_parts(connection, made)


def keep_parts(connection: Connection, new: Mapping[bytes, MemberPart]) -> None:
    """Keeps at least one part by what tells its weeks apart: for a whole share the digest of its payload."""
    connection.execute(_ADDED, [{"of_weeks": of, "part": part_bytes(part)} for of, part in new.items()])


def _listed(of_weeks: Iterable[bytes]) -> str:
    return json.dumps([of.hex() for of in of_weeks])


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


_VALUES = func.json_each(bindparam("wanted")).table_valued("value")
_WANTED = select(func.unhex(_VALUES.c.value))
_STORED = select(parts).where(parts.c.of_weeks.in_(_WANTED)).order_by(parts.c.of_weeks)
_DROPPED = parts.delete().where(parts.c.of_weeks.not_in(_WANTED), parts.c.of_weeks.not_in(select(shares.c.digest)))
_INSERTED = insert(parts)
_ADDED = _INSERTED.on_conflict_do_update(index_elements=["of_weeks"], set_={"part": _INSERTED.excluded.part})
