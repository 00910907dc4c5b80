"""What keeps the memory and the files of this program from others at the same computer, as far as a program can."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

PRIVATE_UMASK = 0o077
OTHERS = 0o077

PR_SET_DUMPABLE = 4
CORE_FILTER = Path("/proc/self/coredump_filter")
NO_CORE = 1
"""Linux writes no core file of so few bytes, and hands none to another program either; 0 would still be handed on."""

SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 1, 2
WER_NO_HEAP = 1
"""Reports of Windows about a crash leave out what the program held in memory."""


def harden() -> None:
    """Lets no crash write the memory to the disk, and makes every new file private. What the system refuses is left."""
    os.umask(PRIVATE_UMASK)
    if sys.platform == "win32":
        import ctypes

        harden_windows(ctypes.windll.kernel32)
    else:
        _no_core_files()


def hide_memory() -> None:
    """Linux: no other program of the same user can read the memory of this one.

    Only for commands: a desktop's portal, which the window needs for its keys under Wayland and for dark colors, looks
    into the process that asks, and refuses one that hides.
    """
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def harden_windows(kernel32: Any) -> None:
    """The same of Windows, by its library of that name."""
    with suppress(OSError, AttributeError):
        kernel32.SetErrorMode(kernel32.GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
        kernel32.WerSetFlags(WER_NO_HEAP)


def mend_modes(folder: Path) -> int:
    """Takes the rights of all others away from the folder and everything in it; how many had any.

    Nothing is followed out of the folder, and what belongs to somebody else is left. Windows has no such rights: there
    the folder inherits those of the user's own.
    """
    if sys.platform == "win32" or not folder.is_dir():
        return 0
    mended = int(_mend(folder))
    for place, folders, files in os.walk(folder):
        mended += sum(_mend(Path(place, name)) for name in (*folders, *files))
    return mended


def _mend(path: Path) -> bool:
    with suppress(OSError):
        found = path.lstat()
        is_ours = stat.S_ISDIR(found.st_mode) or stat.S_ISREG(found.st_mode)
        if is_ours and found.st_mode & OTHERS and found.st_uid == os.geteuid():
            path.chmod(stat.S_IMODE(found.st_mode) & ~OTHERS)
            return True
    return False


def _no_core_files() -> None:
    """Also not through a program that collects them, which the limit alone holds off only where it is not 0."""
    import resource

    with suppress(OSError, ValueError):
        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        most = NO_CORE if sys.platform == "linux" and hard != 0 else 0
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    if sys.platform == "linux":
        with suppress(OSError):
            CORE_FILTER.write_bytes(b"0")
