"""The packets of the sample unit, made of its files as a steward would make them."""

from pathlib import Path

from dutytracker.demo.story import MADE_ON
from dutytracker.demo.unit_story import FIRST_WEEK, LAST_DAY, UNIT, roster_of
from dutytracker.domain.collecting import collect
from dutytracker.domain.pooling import Audience, PooledReview, pool
from dutytracker.exchange.share_chain import heads_shown_among
from dutytracker.exchange.share_folder import shares_among
from dutytracker.exchange.share_pile import pooled_members, read_many
from dutytracker.reports.packet import Packet
from dutytracker.reports.packet_export import packet_pdf
from dutytracker.reports.packet_tables import packet_csv, packet_xlsx
from dutytracker.reports.review_json import review_json
from dutytracker.reports.review_words import rejected_of
from dutytracker.reports.week_json import Json

WRITERS = {".pdf": packet_pdf, ".xlsx": packet_xlsx, ".csv": packet_csv}


def packet_files(folder: Path, members: int) -> tuple[dict[str, bytes], dict[str, Json]]:
    """The packet for each audience in every form, by name, and what the command `review` prints of the folder."""
    made: dict[str, bytes] = {}
    for audience in Audience:
        packet = packet_of(folder, members, audience)
        made |= {f"packet-{audience.value}{suffix}": write(packet) for suffix, write in WRITERS.items()}
    unit = _Unit(folder, members)
    return made, review_json(unit.review(Audience.INSIDE), unit.rejected)


def packet_of(folder: Path, members: int, audience: Audience) -> Packet:
    """The packet of the files in the folder, which came from so many members; fewer have a smaller roster."""
    return Packet(
        unit=UNIT,
        first=FIRST_WEEK.start,
        last=LAST_DAY,
        review=_Unit(folder, members).review(audience),
        made_on=MADE_ON,
    )


class _Unit:
    """What was read of a folder, as a steward's program reads it."""

    def __init__(self, folder: Path, members: int) -> None:
        files, unlisted = shares_among([folder])
        read = read_many(files)
        collection = collect((one.received for one in read.shares), heads_shown=heads_shown_among(read.shares))
        self.rejected = rejected_of((*unlisted, *read.rejected), collection)
        self._pooled = pooled_members(collection, read.shares)
        self._roster = roster_of(members)

    def review(self, audience: Audience) -> PooledReview:
        return pool(self._pooled, audience, self._roster)
