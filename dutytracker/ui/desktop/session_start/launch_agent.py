"""Starting with the session on macOS: a property list among the user's launch agents."""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from dutytracker.ui.desktop.session_start.entry_file import remove_entry, write_entry


def agents_folder() -> Path:
    """The user's own."""
    return Path.home() / "Library" / "LaunchAgents"


class LaunchAgent:
    """The file `name`.plist in `folder`, which runs `command`."""

    def __init__(self, folder: Path, name: str, command: Sequence[str]) -> None:
        self.path = folder / f"{name}.plist"
        self._name = name
        self._command = list(command)

    def is_on(self) -> bool:
        """See `SessionStart`."""
        try:
            entry = plistlib.loads(self.path.read_bytes())
        except (OSError, plistlib.InvalidFileException, ExpatError, ValueError):
            return False
        return isinstance(entry, dict) and entry.get("RunAtLoad") is True and entry.get("Disabled") is not True

    def switch_on(self) -> None:
        """See `SessionStart`."""
        entry = {
            "Label": self._name,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        write_entry(self.path, plistlib.dumps(entry))

    def switch_off(self) -> None:
        """See `SessionStart`."""
        remove_entry(self.path)
