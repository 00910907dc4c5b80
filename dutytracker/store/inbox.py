"""The inbox of a log: lines that were sealed while it was locked, a file each."""

import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.paths import Profile
from dutytracker.security.durable import make_private_folder, replace_file, sync_folder

MOST_LINES = 500
"""So many lines may wait: anyone at this computer can put one there."""

MOST_BYTES = 4096
"""Of one file."""

UNREADABLE = ".unreadable"
"""Is added to the name of a file that the log cannot open; it is left there, and asked about no more."""

_NAME = re.compile(r"(\d{6})-[0-9a-f]{8}\.line", re.ASCII)


class InboxFull(DutyError):
    """No more lines are taken while the log is locked."""

    def __init__(self) -> None:
        super().__init__(
            said("{most} lines wait for this log already: unlock it, and they are logged.", most=MOST_LINES)
        )


@dataclass(frozen=True, slots=True)
class Waiting:
    """One file of the inbox: its name and what it holds; nothing where it is no file, too large or cannot be read."""

    name: str
    data: bytes


def put(profile: Profile, line: bytes) -> str:
    """Adds a sealed line after those that wait, and returns the name of its file, which is on the disk by then.

    Raises: `InboxFull`, `NotSaved`.
    """
    if len(line) > MOST_BYTES:
        raise DutyError("This line is too long to be kept while the log is locked: make it shorter.")
    names = waiting_names(profile)
    if len(names) >= MOST_LINES:
        raise InboxFull
    make_private_folder(profile.inbox)
    number = _number_of(names[-1]) + 1 if names else 1
    name = f"{min(number, 999_999):06d}-{token_hex(4)}.line"
    replace_file(profile.inbox / name, line)
    return name


def waiting_names(profile: Profile) -> list[str]:
    """The names of the files that wait, in the order in which they came; nothing else that lies there."""
    try:
        found = [path.name for path in profile.inbox.iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return []
    return sorted(found)


def waiting(profile: Profile) -> tuple[Waiting, ...]:
    """What waits, in the order in which it came: the first 500. What the disk does not give just now waits on."""
    read = ((name, _read(profile.inbox / name)) for name in waiting_names(profile)[:MOST_LINES])
    return tuple(Waiting(name, data) for name, data in read if data is not None)


def remove(profile: Profile, *names: str) -> None:
    """Removes the files of lines that were logged; one that the disk keeps is not logged again."""
    for name in names:
        with suppress(OSError):
            (profile.inbox / name).unlink()
    with suppress(OSError):
        sync_folder(profile.inbox)


def set_aside(profile: Profile, name: str) -> None:
    """Leaves a file that the log cannot open where it is, under a name that is asked about no more."""
    with suppress(OSError):
        (profile.inbox / name).rename(profile.inbox / (name + UNREADABLE))


def _number_of(name: str) -> int:
    return int(name[:6])


def _read(path: Path) -> bytes | None:
    """The bytes of a regular file of the size that one can have; none of any other. `None` where the disk fails."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return b""
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return b""
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        return None
    finally:
        os.close(handle)
    return data if len(data) <= MOST_BYTES else b""
