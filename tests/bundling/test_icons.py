"""The icon files of Windows and macOS."""

import io
import struct
from pathlib import Path

from bundling import macos, windows
from bundling.icons.icon_files import ICNS_KINDS, ICO_SIZES

ROOT = Path(__file__).resolve().parents[2]
PNG = b"\x89PNG\r\n\x1a\n"


def size_of_png(picture: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def test_the_icon_for_windows_holds_each_size() -> None:
    data = (ROOT / windows.ICON).read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, len(ICO_SIZES))
    for number, size in enumerate(ICO_SIZES):
        width, *_, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        picture = data[place : place + length]
        assert width == size % 256
        assert picture.startswith(PNG)
        assert size_of_png(picture) == (size, size)


def test_the_icon_for_macos_holds_each_size() -> None:
    data = io.BytesIO((ROOT / macos.ICON).read_bytes())
    mark, length = struct.unpack(">4sI", data.read(8))
    assert (mark, length) == (b"icns", len(data.getvalue()))
    for size, kind in ICNS_KINDS.items():
        found, length = struct.unpack(">4sI", data.read(8))
        picture = data.read(length - 8)
        assert found == kind
        assert size_of_png(picture) == (size, size)
