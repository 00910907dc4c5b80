"""Starting with the session on Linux: a file in the autostart folder (Desktop Application Autostart Specification)."""

import os
from collections.abc import Sequence
from pathlib import Path

from dutytracker.resources import resource_path
from dutytracker.ui.desktop.session_start.desktop_entry import exec_value, string_value
from dutytracker.ui.desktop.session_start.entry_file import remove_entry, write_entry

OFF = {"Hidden": "true", "X-GNOME-Autostart-enabled": "false"}
"""How desktops switch an entry off that they leave where it is."""


def autostart_folder() -> Path:
    """The user's own; an `XDG_CONFIG_HOME` that is not absolute does not count, as the specification says."""
    named = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return (named if named.is_absolute() else Path.home() / ".config") / "autostart"


class AutostartFile:
    """The file `name`.desktop in `folder`, which runs `command`."""

    def __init__(self, folder: Path, name: str, command: Sequence[str]) -> None:
        self.path = folder / f"{name}.desktop"
        self._command = tuple(command)

    def is_on(self) -> bool:
        """See `SessionStart`."""
        try:
            lines = self.path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        values = {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}
        return bool(values.get("Exec")) and all(values.get(key) != off for key, off in OFF.items())

    def switch_on(self) -> None:
        """See `SessionStart`."""
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.5",
            "Name=Duty Tracker",
            f"Exec={exec_value(self._command)}",
            f"TryExec={string_value(self._command[0])}",
            f"Icon={string_value(str(resource_path('icons/dutytracker.svg')))}",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-enabled=true",
        )
        write_entry(self.path, "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"))

    def switch_off(self) -> None:
        """See `SessionStart`."""
        remove_entry(self.path)
