"""Where a log lies or is to lie: whether it may be forgotten there, and who carries it elsewhere."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from dutytracker.domain.dataclass import dataclass

IN_MEMORY = frozenset({"tmpfs", "ramfs"})
"""File systems whose files are gone when the computer is switched off."""


ON_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "afpfs", "ceph", "fuse.sshfs"})
"""File systems of another computer."""

NETWORK = "network"
"""What `LogPlace.carried_by` says of a drive of the network."""

_CARRIERS = {
    "OneDrive": re.compile(r"onedrive($| - |-)"),
    "Dropbox": re.compile(r"dropbox($| \()"),
    "Google Drive": re.compile(r"(google drive|googledrive|my drive)($| \(|-)"),
    "iCloud Drive": re.compile(r"(iclouddrive|icloud drive|mobile documents|com~apple~clouddocs)$"),
    "Nextcloud": re.compile(r"nextcloud\d*$"),
}
"""By what the names of their folders begin with, in small letters."""


@dataclass(frozen=True, slots=True)
class LogPlace:
    """Where a log lies or is to lie, as far as the system tells.

    `is_forgotten` where it may be gone when the user signs out; `carried_by` names the program that copies the folder
    to other computers, or is `NETWORK`, or empty.
    """

    folder: Path
    is_forgotten: bool = False
    carried_by: str = ""

    @property
    def needs_second_place(self) -> bool:
        """True where what lies there can be gone without anybody's fault."""
        return self.is_forgotten or self.carried_by == NETWORK


def log_place(folder: Path) -> LogPlace:
    """What is known of a folder, which need not be there yet."""
    return LogPlace(folder, forgets(folder), carrier_in(folder.parts) or (NETWORK if _is_on_network(folder) else ""))


def carrier_in(parts: Iterable[str]) -> str:
    """The program that carries a folder elsewhere, by the names of the folders it lies in; empty where none does."""
    names = [part.casefold() for part in parts]
    return next((carrier for carrier, said in _CARRIERS.items() if any(map(said.match, names))), "")


def forgets(folder: Path) -> bool:
    """True where the system says that what lies in a folder of this user may be gone when they sign out.

    On Windows that is a temporary, roaming or mandatory profile, elsewhere a folder that lies in memory. False where
    the system does not tell.
    """
    return _is_forgotten(folder)


def file_system_of(folder: Path, mounts: str) -> str:
    """The kind of file system that a folder lies on, by the system's own list; empty where that does not tell."""
    kinds = {}
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) > 2:
            kinds[Path(fields[1].replace("\\040", " "))] = fields[2]
    return next((kinds[place] for place in (folder, *folder.parents) if place in kinds), "")


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def _is_forgotten(_folder: Path) -> bool:
        """What GetProfileType says: an ordinary local profile is 0."""
        flags = wintypes.DWORD()
        return bool(ctypes.WinDLL("userenv").GetProfileType(ctypes.byref(flags)) and flags.value)

    DRIVE_REMOTE = 4

    def _is_on_network(folder: Path) -> bool:
        anchor = folder.absolute().anchor
        return anchor.startswith("\\\\") or ctypes.WinDLL("kernel32").GetDriveTypeW(anchor) == DRIVE_REMOTE

else:

    def _is_forgotten(folder: Path) -> bool:
        return _file_system(folder) in IN_MEMORY

    def _is_on_network(folder: Path) -> bool:
        return _file_system(folder) in ON_NETWORK

    def _file_system(folder: Path) -> str:
        """Empty where the system has no such list, as on macOS."""
        try:
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
        return file_system_of(folder.resolve(), mounts)
