"""Writing a small file so that after a crash there is the old one or the new one, never a part."""

import contextlib
import os
import sys
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


class NotSaved(DutyError):
    """The disk refused; nothing was changed, and it may work again later."""


def make_private_folder(folder: Path) -> None:
    """Makes the folder, and those above it that are missing, for this user's eyes only.

    Raises: `NotSaved`.
    """
    try:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        for path in reversed(missing):
            path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        if folder.stat().st_mode & 0o077:
            _make_private(folder)
    except OSError as error:
        raise not_saved(folder, error) from error


def _make_private(folder: Path) -> None:
    """Leaves the user's own folder as it is where the file system knows no modes, as FAT. Raises: `OSError`."""
    try:
        folder.chmod(PRIVATE_FOLDER)
    except PermissionError:
        if sys.platform == "win32" or folder.stat().st_uid != os.geteuid():
            raise


def replace_file(path: Path, data: bytes) -> None:
    """Puts a private file with `data` in the place of `path` in one step, and sees it onto the disk.

    Raises: `NotSaved`; then `path` is as it was.
    """
    new = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        try:
            with open_private(new) as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise not_saved(path.parent, error) from error


def open_private(path: Path) -> BinaryIO:
    """A new file that only this user can read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE), "wb")


def sync_file(path: Path) -> None:
    """Sees what is in a file onto the disk. Raises: `OSError`."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Sees the names in a folder onto the disk, where the system can do that."""
    with contextlib.suppress(PermissionError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def not_saved(folder: Path, error: OSError) -> NotSaved:
    """The sentence for what the system said about a file in `folder`."""
    why = error.strerror or "the system gave no reason"
    return NotSaved(
        said(
            "Nothing was saved, because {folder} cannot be written ({why}). Make room or choose another folder.",
            folder=folder,
            why=said(why),
        )
    )
