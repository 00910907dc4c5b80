"""What packets rested on is read back as it was kept."""

from datetime import UTC, datetime

import pytest

from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.packets import Contents, PacketMember
from dutytracker.store.collection import packets, schema
from dutytracker.store.database import Database

MADE_AT = datetime(2026, 9, 1, 12, tzinfo=UTC)
CONTENTS = Contents(
    members=frozenset(
        {
            PacketMember(keys=frozenset({bytes(32), bytes(range(32))}), shown=b"\x01" * 32, kept_back=2),
            PacketMember(keys=frozenset({b"\x07" * 32}), shown=b"\x02" * 32, kept_back=0),
        }
    ),
    paper=frozenset({(b"\x03" * 32, b"\x04" * 32)}),
)


@pytest.fixture
def database(tmp_path):
    (tmp_path / "collection.db").touch()
    database = Database(tmp_path / "collection.db", bytes(range(32)))
    with database.writing() as connection:
        schema.make_tables(connection)
    yield database
    database.close()


def test_packets_come_back_in_the_order_in_which_they_were_made(database):
    with database.writing() as connection:
        first = packets.add_packet(connection, Audience.OUTSIDE, CONTENTS, made_at=MADE_AT)
        second = packets.add_packet(connection, Audience.INSIDE, Contents(), made_at=MADE_AT)
    with database.reading() as connection:
        found = packets.packets_in(connection)
    assert [(one.number, one.audience, one.made_at) for one in found] == [
        (first, Audience.OUTSIDE, MADE_AT),
        (second, Audience.INSIDE, MADE_AT),
    ]
    assert [one.contents for one in found] == [CONTENTS, Contents()]


def test_a_packet_that_came_to_nothing_is_forgotten(database):
    with database.writing() as connection:
        number = packets.add_packet(connection, Audience.INSIDE, CONTENTS, made_at=MADE_AT)
        packets.forget_packet(connection, number)
        assert packets.packets_in(connection) == []
