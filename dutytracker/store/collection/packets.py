"""The packets that were made of a collection, with what each rested on."""

import json
import zlib
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from dutytracker.domain.packet_differences import MadePacket
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.packets import Contents, PacketMember
from dutytracker.store.collection.schema import packets
from dutytracker.store.record_values import instant_of, instant_text


def packets_in(connection: Connection) -> Sequence[MadePacket]:
    """Every packet, in the order in which they were made."""
    return [
        MadePacket(
            number=row.number,
            made_at=instant_of(row.made_at),
            audience=Audience(row.audience),
            contents=_contents(row.contents),
        )
        for row in connection.execute(_ALL)
    ]


def add_packet(connection: Connection, audience: Audience, contents: Contents, *, made_at: datetime) -> int:
    """Keeps what a packet rests on, and gives it a number."""
    row = {"made_at": instant_text(made_at), "audience": audience.value, "contents": _packed(contents)}
    return int(connection.execute(packets.insert().returning(packets.c.number), row).scalar_one())


def forget_packet(connection: Connection, number: int) -> None:
    """Drops a packet that came to nothing."""
    connection.execute(_FORGOTTEN, {"of_number": number})


def _packed(contents: Contents) -> bytes:
    members = [[sorted(key.hex() for key in one.keys), one.shown.hex(), one.kept_back] for one in contents.members]
    paper = [[who.hex(), weeks.hex()] for who, weeks in contents.paper]
    return zlib.compress(json.dumps([sorted(members), sorted(paper)]).encode())


def _contents(packed: bytes) -> Contents:
    members, paper = json.loads(zlib.decompress(packed))
    return Contents(
        members=frozenset(
            PacketMember(keys=frozenset(map(bytes.fromhex, keys)), shown=bytes.fromhex(shown), kept_back=kept_back)
            for keys, shown, kept_back in members
        ),
        paper=frozenset((bytes.fromhex(who), bytes.fromhex(weeks)) for who, weeks in paper),
    )


_ALL = select(packets).order_by(packets.c.number)
_FORGOTTEN = packets.delete().where(packets.c.number == bindparam("of_number"))
