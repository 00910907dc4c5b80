import json
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.errors import DutyError
from dutytracker.security.faults import Damaged
from dutytracker.security.key_file import (
    MOST_BYTES,
    KeyFile,
    NextSlots,
    _checksum,
    key_file_bytes,
    key_file_in,
    read_key_file,
    write_key_file,
)
from dutytracker.security.slots import KeyringSlot, OpenSlot, PassphraseSlot, RecoverySlot, Stretching

OPEN = OpenSlot(bytes(range(32)))
LOCKED = PassphraseSlot(stretching=Stretching(), salt=bytes(16), nonce=bytes(12), wrapped=bytes(48))
SHEET = RecoverySlot(made_on=date(2026, 11, 28), salt=bytes(16), nonce=bytes(12), wrapped=bytes(48))
KEYRING = KeyringSlot(entry=bytes(16), nonce=bytes(12), wrapped=bytes(48))
NEXT = NextSlots(slots=(LOCKED, SHEET), nonce=bytes(12), before=bytes(48))
FULL = KeyFile((LOCKED, SHEET, KEYRING), inbox_key=bytes(range(32)), next=NEXT)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "log.key"


def rewritten(path, change):
    """Changes the fields of a key file as someone would who also repairs its checksum."""
    fields = json.loads(path.read_text())
    change(fields)
    fields["checksum"] = _checksum({name: value for name, value in fields.items() if name != "checksum"})
    path.write_text(json.dumps(fields))


def version_of(path):
    """The version of the file as it lies there."""
    return json.loads(path.read_text())["version"]


@pytest.mark.parametrize(
    "slots", [(OPEN,), (LOCKED,), (OPEN, LOCKED), (LOCKED, SHEET), (LOCKED, KEYRING), (LOCKED, SHEET, KEYRING)]
)
def test_a_key_file_is_read_as_it_was_written(path, slots):
    write_key_file(path, KeyFile(slots))
    keys = read_key_file(path)
    assert keys.slots == slots
    assert keys.open_slot == (OPEN if OPEN in slots else None)
    assert keys.passphrase_slot == (LOCKED if LOCKED in slots else None)
    assert keys.recovery_slot == (SHEET if SHEET in slots else None)
    assert keys.keyring_slot == (KEYRING if KEYRING in slots else None)
    assert keys.rings == (slots,)


def test_all_that_a_key_file_can_hold_is_read_as_it_was_written(path):
    write_key_file(path, FULL)
    assert read_key_file(path) == FULL
    assert FULL.rings == (FULL.slots, NEXT.slots)


@pytest.mark.parametrize("slots", [(OPEN,), (LOCKED,), (OPEN, LOCKED)])
def test_an_older_program_still_reads_what_uses_nothing_new(path, slots):
    write_key_file(path, KeyFile(slots))
    assert version_of(path) == 1
    assert set(json.loads(path.read_text())) == {"format", "version", "slots", "checksum"}


@pytest.mark.parametrize(
    "keys",
    [
        KeyFile((LOCKED, SHEET)),
        KeyFile((LOCKED, KEYRING)),
        KeyFile((LOCKED,), inbox_key=bytes(32)),
        KeyFile((LOCKED,), next=NEXT),
    ],
)
def test_what_is_new_asks_an_older_program_for_a_newer_one(path, keys):
    write_key_file(path, keys)
    assert version_of(path) == 2
    assert read_key_file(path) == keys
    rewritten(path, lambda fields: fields.update(version=1))
    with pytest.raises(Damaged):
        read_key_file(path)


def test_version_2_is_read_also_where_nothing_of_it_is_used_any_more(path):
    write_key_file(path, KeyFile((LOCKED,), inbox_key=bytes(32)))
    rewritten(path, lambda fields: fields.update(inbox=None))
    assert read_key_file(path) == KeyFile((LOCKED,))


def test_only_this_user_can_read_it(path):
    write_key_file(path, KeyFile((OPEN,)))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_else_is_left_in_the_folder(path):
    write_key_file(path, KeyFile((OPEN,)))
    write_key_file(path, KeyFile((LOCKED,)))
    assert [file.name for file in path.parent.iterdir()] == ["log.key"]


def test_a_missing_key_file_says_what_to_do(path):
    with pytest.raises(Damaged, match=r"is missing.*put a copy of it back"):
        read_key_file(path)


def test_one_that_cannot_be_read_says_so(path):
    path.mkdir()
    with pytest.raises(DutyError, match="cannot be read"):
        read_key_file(path)


@pytest.mark.parametrize("keys", [KeyFile((LOCKED,)), FULL])
def test_every_flipped_bit_is_noticed_and_the_file_left_alone(path, keys):
    write_key_file(path, keys)
    whole = path.read_bytes()
    for place in range(len(whole) - 1):
        broken = bytearray(whole)
        broken[place] ^= 1
        path.write_bytes(broken)
        try:
            assert read_key_file(path) == keys, place
        except DutyError:
            assert path.read_bytes() == broken


@pytest.mark.parametrize("keys", [KeyFile((LOCKED,)), FULL])
def test_every_cut_is_noticed(path, keys):
    write_key_file(path, keys)
    whole = path.read_bytes()
    for length in range(len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(Damaged, match=r"is damaged\. It was left as it is"):
            read_key_file(path)


def test_a_newer_format_asks_for_a_newer_program(path):
    write_key_file(path, KeyFile((OPEN,)))
    rewritten(path, lambda fields: fields.update(version=3))
    with pytest.raises(DutyError, match="newer Duty Tracker"):
        read_key_file(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda fields: fields.update(format="something else"),
        lambda fields: fields.update(version="1"),
        lambda fields: fields.update(slots=[]),
        lambda fields: fields.update(slots=[7]),
        lambda fields: fields.update(more=1),
        lambda fields: fields["slots"][0].update(kind="magic"),
        lambda fields: fields["slots"][0].update(more=1),
        lambda fields: fields["slots"][0].update(kdf="md5"),
        lambda fields: fields["slots"][0].update(memory_kib=1 << 40),
        lambda fields: fields["slots"][0].update(passes=10**9),
        lambda fields: fields["slots"][0].update(passes=3.0),
        lambda fields: fields["slots"][0].update(lanes=True, memory_kib=8),
        lambda fields: fields["slots"][0].update(lanes="4"),
        lambda fields: fields["slots"][0].update(salt="AAAA"),
        lambda fields: fields["slots"][0].update(salt="*"),
        lambda fields: fields["slots"][0].pop("nonce"),
    ],
)
def test_what_no_program_wrote_is_refused(path, change):
    write_key_file(path, KeyFile((LOCKED,)))
    rewritten(path, change)
    with pytest.raises(Damaged):
        read_key_file(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda fields: fields.update(version=True),
        lambda fields: fields.update(version=2.0),
        lambda fields: fields.update(version=0),
        lambda fields: fields.update(more=1),
        lambda fields: fields.pop("inbox"),
        lambda fields: fields.pop("next"),
        lambda fields: fields.update(inbox="AAAA"),
        lambda fields: fields.update(inbox=7),
        lambda fields: fields["slots"].pop(0),
        lambda fields: fields["slots"].append(fields["slots"][1]),
        lambda fields: fields["slots"].append({"kind": "open", "data_key": "A" * 43 + "="}),
        lambda fields: fields["slots"][1].update(made_on="20261128"),
        lambda fields: fields["slots"][1].update(made_on="2026-13-01"),
        lambda fields: fields["slots"][1].update(made_on=7),
        lambda fields: fields["slots"][1].update(kdf="sha256"),
        lambda fields: fields["slots"][1].update(more=1),
        lambda fields: fields["slots"][1].update(wrapped="AAAA"),
        lambda fields: fields["slots"][2].update(entry="AAAA"),
        lambda fields: fields["slots"][2].update(entry="../" * 5),
        lambda fields: fields["slots"][2].pop("entry"),
        lambda fields: fields["slots"][2].update(kind=["keyring"]),
        lambda fields: fields.update(next={}),
        lambda fields: fields.update(next=[]),
        lambda fields: fields["next"].update(slots=[]),
        lambda fields: fields["next"].update(more=1),
        lambda fields: fields["next"].update(before="AAAA"),
        lambda fields: fields["next"].update(slots=[{"kind": "open", "data_key": "A" * 43 + "="}]),
        lambda fields: fields["next"]["slots"].append(fields["next"]["slots"][0]),
        lambda fields: fields["next"]["slots"][0].update(memory_kib=1 << 30),
    ],
)
def test_what_no_program_wrote_of_version_2_is_refused(path, change):
    write_key_file(path, FULL)
    rewritten(path, change)
    with pytest.raises(Damaged):
        read_key_file(path)


def places_in(value, place=()):
    """Where every value of a document stands, as the steps to it."""
    yield place
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield from places_in(inner, (*place, step))


WRITTEN = json.loads(key_file_bytes(FULL))
PLACES = [place for place in places_in(WRITTEN) if place and place != ("checksum",)]
ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["open", "passphrase", "keyring"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(PLACES), ANY_JSON)
def test_whatever_stands_in_any_place_is_refused_or_is_what_this_program_writes(place, value):
    fields = json.loads(json.dumps(WRITTEN))
    inner = fields
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    try:
        fields["checksum"] = _checksum({name: value for name, value in fields.items() if name != "checksum"})
        data = json.dumps(fields).encode()
    except ValueError:
        return
    try:
        keys = key_file_in(data, Path("log.key"))
    except DutyError:
        return
    again = json.loads(key_file_bytes(keys))
    if again["version"] == fields["version"]:
        assert again == fields
    assert all(type(number) is int for slot in keys.slots for number in numbers_of(slot))


def numbers_of(slot):
    """What Argon2id would be asked for."""
    how = slot.stretching if isinstance(slot, PassphraseSlot) else None
    return () if how is None else (how.memory_kib, how.passes, how.lanes)


def test_a_sheet_alone_is_no_log_that_this_program_made(path):
    write_key_file(path, replace(FULL, slots=(SHEET,)))
    with pytest.raises(Damaged):
        read_key_file(path)


def test_a_file_that_is_far_too_long_is_not_read(path):
    path.write_bytes(b" " * (MOST_BYTES + 1))
    with pytest.raises(Damaged):
        read_key_file(path)


def test_a_deep_file_is_damaged_not_a_crash(path):
    path.write_bytes(b"[" * 60_000)
    with pytest.raises(Damaged):
        read_key_file(path)
