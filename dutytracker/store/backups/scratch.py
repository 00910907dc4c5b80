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

PREFIX = ".making-"
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
        _remove_forgotten(beside)
    try:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=beside))
    except OSError as error:
        raise not_saved(profile.backups, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _remove_forgotten(beside: Path) -> None:
    for folder in beside.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if time.time() - folder.stat().st_mtime > SECONDS_TO_FORGET:
                shutil.rmtree(folder, ignore_errors=True)
