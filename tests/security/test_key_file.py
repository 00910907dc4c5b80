import json
import stat

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.security.faults import Damaged
from dutytracker.security.key_file import MOST_BYTES, KeyFile, _checksum, read_key_file, write_key_file
from dutytracker.security.slots import OpenSlot, PassphraseSlot, Stretching

OPEN = OpenSlot(bytes(range(32)))
LOCKED = PassphraseSlot(stretching=Stretching(), salt=bytes(16), nonce=bytes(12), wrapped=bytes(48))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "log.key"


def rewritten(path, change):
    """Changes the fields of a key file as someone would who also repairs its checksum."""
    fields = json.loads(path.read_text())
    change(fields)
    fields["checksum"] = _checksum({name: fields[name] for name in ("format", "version", "slots")})
    path.write_text(json.dumps(fields))


@pytest.mark.parametrize("slots", [(OPEN,), (LOCKED,), (OPEN, LOCKED)])
def test_a_key_file_is_read_as_it_was_written(path, slots):
    write_key_file(path, KeyFile(slots))
    keys = read_key_file(path)
    assert keys.slots == slots
    assert keys.open_slot == (OPEN if OPEN in slots else None)
    assert keys.passphrase_slot == (LOCKED if LOCKED in slots else None)


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


def test_every_flipped_bit_is_noticed_and_the_file_left_alone(path):
    write_key_file(path, KeyFile((LOCKED,)))
    whole = path.read_bytes()
    for place in range(len(whole) - 1):
        broken = bytearray(whole)
        broken[place] ^= 1
        path.write_bytes(broken)
        try:
            assert read_key_file(path) == KeyFile((LOCKED,)), place
        except DutyError:
            assert path.read_bytes() == broken


def test_every_cut_is_noticed(path):
    write_key_file(path, KeyFile((LOCKED,)))
    whole = path.read_bytes()
    for length in range(len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(Damaged, match=r"is damaged\. It was left as it is"):
            read_key_file(path)


def test_a_newer_format_asks_for_a_newer_program(path):
    write_key_file(path, KeyFile((OPEN,)))
    rewritten(path, lambda fields: fields.update(version=2))
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


def test_a_file_that_is_far_too_long_is_not_read(path):
    path.write_bytes(b" " * (MOST_BYTES + 1))
    with pytest.raises(Damaged):
        read_key_file(path)


def test_a_deep_file_is_damaged_not_a_crash(path):
    path.write_bytes(b"[" * 60_000)
    with pytest.raises(Damaged):
        read_key_file(path)
