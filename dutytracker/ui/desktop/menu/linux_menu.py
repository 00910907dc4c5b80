"""The menu of a Linux desktop: files in the user's own folder for them."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.resources import resource_path
from dutytracker.security.durable import replace_file
from dutytracker.ui.desktop.menu.linux_files import NAME, kinds_of_files, menu_entry

SECONDS = 20

UPDATES = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))
"""Programs that tell the desktop of what changed in a folder; where one is missing, the desktop looks for itself."""


def user_data_folder(home: Path) -> Path:
    """Where the user's programs are known from (XDG Base Directory Specification)."""
    said = os.environ.get("XDG_DATA_HOME", "")
    return Path(said) if Path(said).is_absolute() else home / ".local" / "share"


class LinuxMenu:
    """The files below `folder`; `command` is what starts the program."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._folder = folder
        self._command = tuple(command)

    def put_in(self) -> Sequence[str]:
        """See `Menu`."""
        for path, data in self._files().items():
            self._make(path.parent)
            replace_file(path, data)
        self._tell()
        return [str(path) for path in self._files()]

    def take_out(self) -> Sequence[str]:
        """See `Menu`."""
        there = [path for path in self._files() if path.exists()]
        for path in there:
            try:
                path.unlink()
            except OSError as error:
                raise _refused(path) from error
        self._tell()
        return [str(path) for path in there]

    def _files(self) -> Mapping[Path, bytes]:
        return {
            self._folder / "applications" / f"{NAME}.desktop": menu_entry(self._command).encode(
                "utf-8", "surrogateescape"
            ),
            self._folder / "mime" / "packages" / f"{NAME}.xml": kinds_of_files().encode(),
            self._folder / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg": _icon(),
        }

    def _make(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _refused(folder) from error

    def _tell(self) -> None:
        for program, folder in UPDATES:
            found, place = shutil.which(program), self._folder / folder
            if found and place.is_dir():
                with suppress(OSError, subprocess.TimeoutExpired):
                    subprocess.run([found, str(place)], capture_output=True, check=False, timeout=SECONDS)


def _icon() -> bytes:
    return resource_path(f"icons/{NAME}.svg").read_bytes()


def _refused(path: Path) -> DutyError:
    return DutyError(translate("{path} cannot be written: make it writable, and try again.").format(path=path))
