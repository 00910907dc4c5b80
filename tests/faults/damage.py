"""Files that are not what was written: each is found, and nothing is written over it.

A log is damaged in one place; then it is opened as ever and, where that goes well, checked as beside the window.
"""

import os
import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from dutytracker.domain.changes import Change, adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.paths import Profile, profile_in
from dutytracker.security.faults import Damaged
from dutytracker.settings import Settings, SettingsFile
from dutytracker.store.checking import check_log
from tests.builders import SetClock, a_logbook, an_entry
from tests.faults.scenes import AT, bytes_of_key, some_entries

SECTOR, PAGE = 512, 4096

Spoil = Callable[[bytearray, random.Random], None]


@dataclass(slots=True)
class Found:
    """How many files were damaged in a way, how many were found at opening or by the check, and what is bad."""

    way: str
    files: int = 0
    at_opening: int = 0
    by_check: int = 0
    bad: list[str] = field(default_factory=list)


def flip_a_bit(data: bytearray, chance: random.Random) -> None:
    """One bit anywhere in the file."""
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def overwrite_a_page(data: bytearray, chance: random.Random) -> None:
    """One page with noise."""
    at = chance.randrange(len(data) // PAGE) * PAGE
    data[at : at + PAGE] = chance.randbytes(PAGE)


def zero_a_sector(data: bytearray, chance: random.Random) -> None:
    """One sector with zeros."""
    at = chance.randrange(len(data) // SECTOR) * SECTOR
    data[at : at + SECTOR] = bytes(SECTOR)


def cut_off(data: bytearray, chance: random.Random) -> None:
    """The end of the file, of any length."""
    del data[chance.randrange(len(data)) :]


WAYS: tuple[Spoil, ...] = (flip_a_bit, overwrite_a_page, zero_a_sector, cut_off)


def a_filled_log(folder: Path) -> Profile:
    """A closed log of 400 entries, some of them deleted again, so that it has free pages too."""
    logbook = a_logbook(folder)
    logbook.perform(Change("Log", some_entries(1, 600)))
    logbook.perform(Change("Delete", tuple(edit.inverted() for edit in some_entries(100, 200))))
    logbook.close()
    return logbook.profile


def damaged_files(spoil: Spoil, times: int, seed: int = 1) -> Found:
    """Damages so many copies of one log, each in a place of its own."""
    found, chance = Found(spoil.__name__.replace("_", " ")), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        profile = a_filled_log(Path(name))
        key, whole = bytes_of_key(profile.key_file), profile.database.read_bytes()
        for _ in range(times):
            data = bytearray(whole)
            spoil(data, chance)
            if bytes(data) == whole:
                continue
            _clear(profile)
            profile.database.write_bytes(data)
            found.files += 1
            _look(found, profile, key)
            if sha256(profile.database.read_bytes()).digest() != sha256(data).digest():
                found.bad.append(f"{found.way} {found.files}: the file was written to")
    return found


def _clear(profile: Profile) -> None:
    for ending in ("-wal", "-shm"):
        profile.database.with_name(profile.database.name + ending).unlink(missing_ok=True)


def _look(found: Found, profile: Profile, key: bytes) -> None:
    try:
        try:
            open_logbook(profile, clock=SetClock()).close()
        except Damaged:
            found.at_opening += 1
            return
        try:
            check_log(profile, key, at=AT)
        except Damaged:
            found.by_check += 1
            return
        found.bad.append(f"{found.way} {found.files}: was not found")
    except Exception as error:  # noqa: BLE001 - whatever else flies is what is looked for
        found.bad.append(f"{found.way} {found.files}: {type(error).__name__}: {error}")


def mixed_files() -> dict[str, str]:
    """Files of different times or logs put together: what the log says, or what it holds then, by what was done."""
    said: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        logbook = a_logbook(folder / "one")
        profile = logbook.profile
        wal = profile.database.with_name("log.db-wal")
        logbook._ledger.database.gather()
        old = profile.database.read_bytes()
        logbook.perform(Change("Log", some_entries(1, 30)))
        new_wal = wal.read_bytes()
        word = profile.head_file.read_bytes()
        logbook._ledger.database.gather()
        middle = profile.database.read_bytes()
        logbook.perform(Change("Log", some_entries(31, 30)))
        newer_wal = wal.read_bytes()
        logbook.close()
        other = a_logbook(folder / "two")
        other.perform(adding("Log", an_entry(9)))
        foreign = other.profile.database.with_name("log.db-wal").read_bytes()
        other.close()
        latest = profile.head_file.read_bytes()
        for what, main, beside, head in (
            ("its own WAL", old, new_wal, word),
            ("an old main file with a newer WAL", old, newer_wal, latest),
            ("a lost WAL", middle, None, latest),
            ("an older copy", old, None, latest),
            ("an older copy with its own word", middle, None, word),
            ("the WAL of another log", middle, foreign, latest),
        ):
            place = profile_in(folder / what.replace(" ", "-"))
            shutil.copytree(profile.folder, place.folder)
            place.database.write_bytes(main)
            place.head_file.write_bytes(head)
            if beside is not None:
                place.database.with_name("log.db-wal").write_bytes(beside)
            said[what] = _said_of(place)
    return said


def _said_of(profile: Profile) -> str:
    key = bytes_of_key(profile.key_file)
    try:
        logbook = open_logbook(profile, clock=SetClock())
        held = len(logbook.records.whole_log().entries)
        logbook.close()
        check_log(profile, key, at=AT)
    except DutyError as error:
        return type(error).__name__
    return f"{held} entries, all sound"


def corrupt_key_files(times: int, seed: int = 1) -> Found:
    """Noise, cuts and flipped bits in the key file: one sentence, and the file stays as it is."""
    found, chance = Found("key files"), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        profile = a_logbook(Path(name))
        profile.close()
        place = profile.profile
        whole = place.key_file.read_bytes()
        for number in range(times):
            data = bytearray(_hostile(whole, number, chance))
            if data.strip() == whole.strip():
                continue
            place.key_file.write_bytes(data)
            found.files += 1
            try:
                open_logbook(place, clock=SetClock()).close()
                found.bad.append(f"key file {number} opened the log: {bytes(data)[:60]!r}")
            except DutyError as error:
                found.at_opening += 1
                if not str(error).endswith("."):
                    found.bad.append(f"key file {number} said {error}")
            except Exception as error:  # noqa: BLE001 - whatever else flies is what is looked for
                found.bad.append(f"key file {number}: {type(error).__name__}: {error}")
            if place.key_file.read_bytes() != data:
                found.bad.append(f"key file {number} was written to")
    return found


def corrupt_settings(times: int, seed: int = 1) -> Found:
    """The same of the settings file: the defaults count, and what was there is kept aside."""
    found, chance = Found("settings files"), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "settings.json"
        SettingsFile(path).change(language="en")
        whole = path.read_bytes()
        for number in range(times):
            data = _hostile(whole, number, chance)
            path.write_bytes(data)
            path.with_suffix(".broken").unlink(missing_ok=True)
            found.files += 1
            try:
                read = SettingsFile(path).current
            except Exception as error:  # noqa: BLE001 - whatever flies is what is looked for
                found.bad.append(f"settings {number}: {type(error).__name__}: {error}")
                continue
            aside = path.with_suffix(".broken")
            if aside.exists():
                found.at_opening += 1
                if aside.read_bytes() != data or read != Settings():
                    found.bad.append(f"settings {number}: what was there is gone")
    return found


def _hostile(whole: bytes, number: int, chance: random.Random) -> bytes:
    data = bytearray(whole)
    match number % 5:
        case 0:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case 1:
            del data[chance.randrange(len(data)) :]
        case 2:
            data = bytearray(chance.randbytes(chance.randrange(200)))
        case 3:
            at = chance.randrange(len(data))
            data[at:at] = chance.choice((b"\x00", b"\xff\xfe", "\u202e".encode(), b"[" * 100_000, b'{"a":' * 50_000))
        case _:
            data = bytearray(chance.choice((b"", b"null", b"[]", b"{}", b"1e999", b'"\\ud800"', os.urandom(70_000))))
    return bytes(data)
