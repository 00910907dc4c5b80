"""The packet as a file; the suffix of its name decides which kind."""

import json
from collections.abc import Callable, Mapping

from dutytracker.reports.packet import Packet
from dutytracker.reports.packet_page import packet_page_data
from dutytracker.reports.packet_tables import packet_csv, packet_xlsx
from dutytracker.reports.pdf import images_of, pdf_of
from dutytracker.reports.review_json import review_json
from dutytracker.reports.suffixes import kind_for

PACKET_TEMPLATE = "report/packet.typ"


def packet_writer_for(suffix: str) -> "PacketWriter":
    """What makes the file that `suffix` (".pdf", in any case) stands for. Raises: DutyError for another suffix."""
    return kind_for(suffix, PACKET_WRITERS)


def packet_pdf(packet: Packet) -> bytes:
    """The pages as a PDF file. The same packet gives the same bytes."""
    return pdf_of(PACKET_TEMPLATE, packet_page_data(packet))


def packet_images(packet: Packet, dpi: int) -> list[bytes]:
    """The same pages as PNG files, in order, for printing."""
    return images_of(PACKET_TEMPLATE, packet_page_data(packet), dpi)


def packet_json(packet: Packet) -> bytes:
    """The review as JSON, UTF-8; it names no refused file, since people name files after themselves."""
    return (json.dumps(review_json(packet.review), indent=1, ensure_ascii=False) + "\n").encode()


PacketWriter = Callable[[Packet], bytes]
"""Makes one kind of file from a packet."""

PACKET_WRITERS: Mapping[str, PacketWriter] = {
    ".pdf": packet_pdf,
    ".xlsx": packet_xlsx,
    ".csv": packet_csv,
    ".json": packet_json,
}
