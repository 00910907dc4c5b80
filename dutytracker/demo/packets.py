"""The packets of the sample unit, made of its files as a steward would make them."""

from pathlib import Path

from dutytracker.demo.story import MADE_ON
from dutytracker.demo.unit_story import FIRST_WEEK, LAST_DAY, UNIT, roster_of
from dutytracker.domain.pooling import Audience
from dutytracker.loose_shares import LooseShares, read_loose
from dutytracker.reports.packet import Packet
from dutytracker.reports.packet_export import packet_pdf
from dutytracker.reports.packet_tables import packet_csv, packet_xlsx
from dutytracker.reports.review_json import review_json
from dutytracker.reports.week_json import Json

WRITERS = {".pdf": packet_pdf, ".xlsx": packet_xlsx, ".csv": packet_csv}


def packet_files(folder: Path, members: int) -> tuple[dict[str, bytes], dict[str, Json]]:
    """The packet for each audience in every form, by name, and what the command `review` prints of the folder."""
    loose = _read(folder)
    packets = {audience: _packet(loose, members, audience) for audience in Audience}
    made = {
        f"packet-{audience.value}{suffix}": write(packet)
        for audience, packet in packets.items()
        for suffix, write in WRITERS.items()
    }
    return made, review_json(packets[Audience.INSIDE].review, loose.rejected)


def packet_of(folder: Path, members: int, audience: Audience) -> Packet:
    """The packet of the files in the folder, which came from so many members; fewer have a smaller roster."""
    return _packet(_read(folder), members, audience)


def _read(folder: Path) -> LooseShares:
    return read_loose([folder], FIRST_WEEK.start, LAST_DAY)


def _packet(loose: LooseShares, members: int, audience: Audience) -> Packet:
    return loose.packet(loose.review(audience, roster_of(members)), MADE_ON, unit=UNIT)
