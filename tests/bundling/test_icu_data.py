"""What stays of ICU's data."""

import struct

import pytest

from bundling.faults import CannotBuild
from bundling.icu_data import is_kept, items_of, package_in, packed

HEADER = struct.pack("<HBBHHBBBB4s4s4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", b"\1\0\0\0", b"\0\0\0\0") + bytes(
    8
)
ITEMS = {"icudt73l/coll/root.res": b"order", "icudt73l/es.res": b"spanish words", "icudt73l/zu.res": b"z" * 16}


def test_how_words_are_sorted_in_the_program_s_languages_stays() -> None:
    kept = ("coll/root.res", "coll/ucadata.icu", "coll/es.res", "coll/es__TRADITIONAL.res", "coll/en_US_POSIX.res")
    assert [name for name in kept if not is_kept(name)] == []


def test_what_is_common_to_all_languages_stays() -> None:
    kept = (
        "root.res",
        "pool.res",
        "res_index.res",
        "supplementalData.res",
        "zone/pool.res",
        "cnvalias.icu",
        "nfkc.nrm",
    )
    assert [name for name in kept if not is_kept(name)] == []


def test_other_languages_and_what_nobody_asks_for_goes() -> None:
    gone = ("de.res", "zh_Hans_CN.res", "coll/zh.res", "zone/yue.res", "lang/es.res", "curr/en.res", "unit/root.res")
    assert [name for name in gone if is_kept(name)] == []
    assert [
        name for name in ("brkitr/line.brk", "ibm-943.cnv", "translit/root.res", "unames.icu") if is_kept(name)
    ] == []


def test_a_package_packed_again_holds_the_same_in_the_same_order() -> None:
    package = packed(HEADER, ITEMS)
    assert package[:32] == HEADER
    found = items_of(package)
    assert list(found) == list(ITEMS)
    assert {name: item.rstrip(b"\0") for name, item in found.items()} == ITEMS


def test_every_item_begins_where_a_number_of_any_size_may_begin() -> None:
    package = packed(HEADER, ITEMS)
    assert [package.index(item) % 16 for item in ITEMS.values()] == [0, 0, 0]


def test_the_package_is_found_in_a_library() -> None:
    package = packed(HEADER, ITEMS)
    assert package_in(b"\x7fELF" + bytes(4092) + package) == package


@pytest.mark.parametrize("library", [b"", b"\x7fELF", b"CmnD", bytes(12) + b"CmnD"])
def test_a_library_of_another_form_stops_the_build(library: bytes) -> None:
    with pytest.raises(CannotBuild, match="another form"):
        package_in(library)


def test_a_package_for_the_other_order_of_bytes_stops_the_build() -> None:
    with pytest.raises(CannotBuild, match="another form"):
        package_in(HEADER[:8] + b"\1" + HEADER[9:])
