"""The packets of the sample unit, made of its files as a steward would make them."""

from pathlib import Path

from dutytracker.demo.story import MADE_ON
from dutytracker.demo.unit_story import FIRST_WEEK, LAST_DAY, MEMBERS, ROSTER, UNIT
from dutytracker.domain.collecting import collect
from dutytracker.domain.pooling import Audience, pool
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
    """The packet for each audience in every form, by name, and what the command `review` prints of the folder.

    A smaller sample has a smaller roster.
    """
    files, unlisted = shares_among([folder])
    read = read_many(files)
    collection = collect((one.received for one in read.shares), heads_shown=heads_shown_among(read.shares))
    pooled = pooled_members(collection, read.shares)
    roster = ROSTER * members // MEMBERS
    made: dict[str, bytes] = {}
    for audience in Audience:
        packet = Packet(
            unit=UNIT,
            first=FIRST_WEEK.start,
            last=LAST_DAY,
            review=pool(pooled, audience, roster),
            made_on=MADE_ON,
        )
        made |= {f"packet-{audience.value}{suffix}": write(packet) for suffix, write in WRITERS.items()}
    rejected = rejected_of((*unlisted, *read.rejected), collection)
    return made, review_json(pool(pooled, Audience.INSIDE, roster), rejected)
