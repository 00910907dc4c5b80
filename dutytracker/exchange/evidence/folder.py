"""Putting the files of an evidence package into a new folder, whole or not at all."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex

from dutytracker.domain.errors import DutyError
from dutytracker.security.durable import make_private_folder, not_saved, replace_file


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes the files into `folder`, which must not be there yet, or be empty.

    Raises: `DutyError` where it holds something or has no name; `NotSaved`, and then nothing is there.
    """
    if not folder.name:
        raise DutyError("The evidence goes into a folder of its own: say by its name which one is to be made.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DutyError("There is something in this place already: choose a new folder for the evidence.")
    new = folder.with_name(f".{folder.name}.{token_hex(4)}")
    make_private_folder(new)
    try:
        for name, data in files.items():
            replace_file(new / name, data)
        if folder.exists():
            folder.rmdir()
        new.rename(folder)
    except OSError as error:
        raise not_saved(folder.parent, error) from error
    finally:
        shutil.rmtree(new, ignore_errors=True)
