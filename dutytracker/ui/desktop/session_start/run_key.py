"""Starting with the session on Windows: a value under the user's Run key in the registry."""

import sys
from collections.abc import Sequence
from subprocess import list2cmdline

from dutytracker.ui.desktop.session_start.entry_file import refused

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the Task Manager keeps what it was told of each value: bytes, of which the first is odd where it is off."""


if sys.platform == "win32":
    import winreg

    class RunKey:
        """The value `name`, which runs `command`."""

        def __init__(self, name: str, command: Sequence[str]) -> None:
            self._name = name
            self._command = list2cmdline(command)

        def is_on(self) -> bool:
            """See `SessionStart`."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN) as key:
                    winreg.QueryValueEx(key, self._name)
            except OSError:
                return False
            return not self._is_switched_off()

        def switch_on(self) -> None:
            """See `SessionStart`."""
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN) as key:
                    winreg.SetValueEx(key, self._name, 0, winreg.REG_SZ, self._command)
                _delete(APPROVED, self._name)
            except OSError as error:
                raise refused(error) from error

        def switch_off(self) -> None:
            """See `SessionStart`."""
            try:
                _delete(RUN, self._name)
                _delete(APPROVED, self._name)
            except OSError as error:
                raise refused(error) from error

        def _is_switched_off(self) -> bool:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, APPROVED) as key:
                    told, _ = winreg.QueryValueEx(key, self._name)
            except OSError:
                return False
            return isinstance(told, bytes) and bool(told[:1]) and told[0] % 2 == 1

    def _delete(path: str, name: str) -> None:
        """Raises: `OSError`, except where there is no such key or value."""
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, name)
        except FileNotFoundError:
            return
