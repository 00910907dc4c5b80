"""The packets of the sample unit, made of its files as a steward would make them."""

import json
from dataclasses import replace
from pathlib import Path

from dutytracker.demo.story import MADE_ON
from dutytracker.demo.unit_plan import plan_of
from dutytracker.demo.unit_story import FIRST_WEEK, LAST_DAY, UNIT, roster_of
from dutytracker.domain.pooling import Audience
from dutytracker.loose_shares import LooseShares, read_loose
from dutytracker.reports.offers_json import offers_json
from dutytracker.reports.packet import Packet
from dutytracker.reports.packet_export import packet_pdf
from dutytracker.reports.packet_tables import packet_csv, packet_xlsx
from dutytracker.reports.review_json import review_json
from dutytracker.reports.week_json import Json

REVIEW_FILE = "review.json"
"""What the command `review --json` prints of the shares."""

OFFERS_FILE = "offers.json"
"""What the command `offers --json` prints of the unit file and the shares."""

WRITERS = {".pdf": packet_pdf, ".xlsx": packet_xlsx, ".csv": packet_csv}


def packet_files(folder: Path, members: int) -> dict[str, bytes]:
    """The packet for each audience in every form, by name, and what the commands `review` and `offers` print."""
    loose = _read(folder)
    packets = {audience: _packet(loose, members, audience) for audience in Audience}
    made = {
        f"packet-{audience.value}{suffix}": write(packet)
        for audience, packet in packets.items()
        for suffix, write in WRITERS.items()
    }
    inside = packets[Audience.INSIDE]
    made[REVIEW_FILE] = _text(review_json(inside.review, loose.rejected))
    made[OFFERS_FILE] = _text(offers_json(inside.offers, Audience.INSIDE))
    return made


def packet_of(folder: Path, members: int, audience: Audience) -> Packet:
    """The packet of the files in the folder, which came from so many members; fewer have a smaller roster."""
    return _packet(_read(folder), members, audience)


def _read(folder: Path) -> LooseShares:
    return read_loose([folder], FIRST_WEEK.start, LAST_DAY)


def _packet(loose: LooseShares, members: int, audience: Audience) -> Packet:
    review = loose.review(audience, roster_of(members))
    packet = loose.packet(review, MADE_ON, unit=UNIT)
    return replace(packet, offers=review.on_the_table.figures(plan_of(members).offers))


def _text(document: dict[str, Json]) -> bytes:
    return (json.dumps(document, indent=1) + "\n").encode()
