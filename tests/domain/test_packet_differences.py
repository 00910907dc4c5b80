"""A new packet is held against every earlier one, alone and two by two."""

from datetime import UTC, datetime

from dutytracker.domain.packet_differences import MadePacket, differences_from
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.packets import Contents, PacketMember


def packet(*members):
    """What a packet of those members rests on."""
    return Contents(
        members=frozenset(
            PacketMember(keys=frozenset({bytes([one])}), shown=b"the same", kept_back=0) for one in members
        )
    )


def made(*packets):
    """Those packets, made for inside one day after the other."""
    return [
        MadePacket(
            number=number,
            made_at=datetime(2026, 9, number, 12, tzinfo=UTC),
            audience=Audience.INSIDE,
            contents=contents,
        )
        for number, contents in enumerate(packets, 1)
    ]


def told(earlier, contents, audience=Audience.INSIDE):
    return [(one.made_at.day, one.members, one.together) for one in differences_from(earlier, contents, audience)]


def test_the_first_packet_differs_from_none():
    assert told([], packet(*range(20))) == []


def test_every_earlier_packet_is_looked_at_not_the_last_alone():
    earlier = made(packet(*range(20)), packet(*range(40)), packet(*range(17)))
    assert told(earlier, packet(*range(21))) == [(1, 1, False), (3, 4, False)]


def test_outside_more_members_are_few():
    earlier = made(packet(*range(20)))
    assert told(earlier, packet(*range(27))) == []
    assert told(earlier, packet(*range(27)), Audience.OUTSIDE) == [(1, 7, False)]


def test_two_earlier_packets_that_leave_one_alone_are_told_by_the_later_of_them():
    north, south = range(1, 7), range(20, 26)
    earlier = made(packet(0, *north), packet(0, *south))
    assert told(earlier, packet(*north, *south)) == [(2, 1, True)]
