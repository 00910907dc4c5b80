"""Packets of units in which only what matters has to be named."""

from dataclasses import replace
from datetime import date
from typing import Any

from dutytracker.domain.pooling import Audience
from dutytracker.reports.packet import Packet
from tests.domain.shares import AMember, a_member, a_shared_week, members_alike, pool

FIRST, LAST, MADE_ON = date(2026, 9, 27), date(2026, 11, 21), date(2026, 11, 24)


def a_unit(number: int = 40, *, clinics: str = "ABC", **fields: Any) -> list[AMember]:
    """Members whose weeks need from 5 h to about 15 h, with undone and older work, losses and a few places."""
    week = {
        "undone": 33,
        "clearing": 12,
        "protected": 400,
        "eroded_by": {"meeting": 30, "appointment_booked": 47},
        "provenance": {"live": 120, "same_day": 150, "later": 30},
        "contracted_fixed": 420,
    } | fields
    return [
        a_member(
            *(a_shared_week(number, logged=300 + 13 * one + 20 * number, **week) for number in range(3)),
            clinic=clinics[one % len(clinics)],
        )
        for one in range(number)
    ]


def a_packet(
    members: list[AMember], audience: Audience = Audience.INSIDE, roster: int | None = None, **fields: Any
) -> Packet:
    """A packet of the members."""
    packet = Packet(unit="Unit A", first=FIRST, last=LAST, review=pool(members, audience, roster), made_on=MADE_ON)
    return replace(packet, **fields)


def mostly_enough() -> list[AMember]:
    """Six who needed more, eight who did not."""
    return [*members_alike(6, logged=600), *members_alike(8)]
