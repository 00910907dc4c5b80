"""PNG pictures of several sizes in one file, as Windows (.ico) and macOS (.icns) want them."""

import struct
from collections.abc import Mapping

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""The four letters by which macOS knows each size in pixels."""


def ico_of(pictures: Mapping[int, bytes]) -> bytes:
    """An .ico file of PNG pictures by their size in pixels, none above 256."""
    place = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns_of(pictures: Mapping[int, bytes]) -> bytes:
    """An .icns file of PNG pictures by their size in pixels, each one of `ICNS_KINDS`."""
    parts = [ICNS_KINDS[size] + struct.pack(">I", len(picture) + 8) + picture for size, picture in pictures.items()]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body
