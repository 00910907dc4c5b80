"""The data of ICU, the library by which Qt sorts words: what is in such a package, and a package with less in it."""

import re
import struct
from collections.abc import Mapping

from bundling.faults import CannotBuild

LANGUAGES = ("en", "es")
"""The languages of the program. Whoever has another one sorts by the order that all languages have in common."""

TREES = ("", "coll", "zone")
"""Of what ICU knows of a language: how it writes numbers and days, how it sorts, what it calls time zones. Qt asks for
no more; names of languages, currencies, units and countries, rules for breaking lines and for other scripts stay out.
"""

KINDS = (".res", ".icu", ".nrm")
"""What sorting, letters and calendars are read from. Tables of encodings (.cnv) stay out: ICU knows UTF-8 and Latin-1
without one, and texts are read by Python. So do rules for names of servers (.spp) and for names that look alike (.cfu).
"""

UNASKED = ("unames.icu",)
"""The names of all characters."""

OF_A_LANGUAGE = re.compile(r"([a-z]{2,3})(_[A-Z0-9_].*)?\.res")

FORMAT, MAGIC = b"CmnD", b"\xda\x27"
"""How the header of a package is told from other bytes (ICU's `udata.h` and `ucmndata.h`)."""

ALIGNMENT = 16


def is_kept(name: str) -> bool:
    """Whether something in the package, by its path without the package's own name, is needed by the program."""
    tree, _, file = name.rpartition("/")
    if tree not in TREES or not file.endswith(KINDS) or file in UNASKED:
        return False
    language = OF_A_LANGUAGE.fullmatch(file)
    return language is None or language[1] in LANGUAGES


def package_in(library: bytes) -> bytes:
    """The package in a library, from the first byte of its header to the end of the library.

    Raises: `CannotBuild`, where there is none of the form that is known.
    """
    at = library.find(FORMAT) - 12
    if at < 0 or library[at + 2 : at + 4] != MAGIC or library[at + 8]:
        raise CannotBuild("ICU's data has another form than it had: look at bundling/icu_data.py.")
    return library[at:]


def items_of(package: bytes) -> dict[str, bytes]:
    """Everything in the package by its name, in the order it has there, which is that of the names.

    The last has what follows the package, too.
    """
    (begin,) = struct.unpack_from("<H", package)
    (count,) = struct.unpack_from("<I", package, begin)
    places = [struct.unpack_from("<II", package, begin + 4 + 8 * number) for number in range(count)]
    names = [_text_at(package, begin + name) for name, _ in places]
    starts = [begin + data for _, data in places]
    return {
        name: package[start:end] for name, start, end in zip(names, starts, [*starts[1:], len(package)], strict=True)
    }


def packed(header_of: bytes, items: Mapping[str, bytes]) -> bytes:
    """A package of these items, in their order, with the header of another one."""
    (begin,) = struct.unpack_from("<H", header_of)
    names = [name.encode("ascii") + b"\0" for name in items]
    data = [_filled_up(item) for item in items.values()]
    first_name = 4 + 8 * len(names)
    first_data = _aligned(begin + first_name + sum(map(len, names))) - begin
    name_at, data_at, places = first_name, first_data, b""
    for name, item in zip(names, data, strict=True):
        places += struct.pack("<II", name_at, data_at)
        name_at, data_at = name_at + len(name), data_at + len(item)
    top = struct.pack("<I", len(names)) + places + b"".join(names)
    return header_of[:begin] + top.ljust(first_data, b"\0") + b"".join(data)


def _text_at(package: bytes, at: int) -> str:
    return package[at : package.index(b"\0", at)].decode("ascii")


def _filled_up(item: bytes) -> bytes:
    return item.ljust(_aligned(len(item)), b"\0")


def _aligned(length: int) -> int:
    return -(-length // ALIGNMENT) * ALIGNMENT
