"""A folder for copies on their way into a backup: private, on this computer, and gone afterward."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved, make_private_folder, not_saved
from dutytracker.store.backups.naming import SUFFIX

PREFIX = ".making-"
UNPACKED = ".unpacked-"
"""How the folder of a backup is called, below the log, that waits to take its place."""

SECONDS_TO_FORGET = 24 * 60 * 60
"""What a program that was killed has left is removed after so long; a younger one may be at work."""


@contextmanager
def scratch(profile: Profile) -> Iterator[Path]:
    """A new folder beside the backups, or where the system keeps such things if nothing can be written there.

    Raises: `NotSaved`.
    """
    with suppress(NotSaved):
        make_private_folder(profile.backups)
    beside = profile.backups if os.access(profile.backups, os.W_OK) else None
    if beside is not None:
        remove_forgotten(beside, f"{PREFIX}*")
        remove_forgotten(beside, f".duty-*{SUFFIX}.*")
        remove_forgotten(profile.folder, f"{UNPACKED}*")
    try:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=beside))
    except OSError as error:
        raise not_saved(profile.backups, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def remove_forgotten(folder: Path, pattern: str) -> None:
    """Removes what a program that was killed left in a folder under such a name, as far as the system allows it."""
    with suppress(OSError):
        for path in folder.glob(pattern):
            if time.time() - path.stat().st_mtime <= SECONDS_TO_FORGET:
                continue
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink()
