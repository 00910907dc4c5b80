"""The files of the program on Windows: values under the user's own classes in the registry. Untried on Windows."""

import sys
from collections.abc import Sequence
from subprocess import list2cmdline

from dutytracker.file_kinds import OPENED_KINDS, OTHER_KINDS

CLASSES = r"Software\Classes"


def values_of(command: Sequence[str]) -> list[tuple[str, str]]:
    """The keys below the user's classes, each with its value of no name, parents first."""
    found = []
    for kind in (*OPENED_KINDS, *OTHER_KINDS):
        name = f"DutyTracker.{kind.suffix}"
        found += [(f".{kind.suffix}", name), (name, kind.name), (rf"{name}\DefaultIcon", f"{command[0]},0")]
        if kind in OPENED_KINDS:
            opening = f'{list2cmdline(command)} "%1"'
            found += [(rf"{name}\shell\open\command", opening)]
    return found


def keys_of(suffix: str) -> list[str]:
    """The keys below the user's classes that are the program's alone, the deepest first."""
    name = f"DutyTracker.{suffix}"
    return [name + rest for rest in (r"\shell\open\command", r"\shell\open", r"\shell", r"\DefaultIcon", "")]


if sys.platform == "win32":
    import ctypes
    import winreg
    from contextlib import suppress

    from dutytracker.ui.desktop.session_start.entry_file import refused

    SHCNE_ASSOCCHANGED = 0x08000000

    class WindowsMenu:
        """`command` is what starts the program."""

        def __init__(self, command: Sequence[str]) -> None:
            self._command = tuple(command)

        def put_in(self) -> Sequence[str]:
            """See `Menu`."""
            values = values_of(self._command)
            try:
                for key, value in values:
                    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, rf"{CLASSES}\{key}") as made:
                        winreg.SetValueEx(made, None, 0, winreg.REG_SZ, value)
            except OSError as error:
                raise refused(error) from error
            _tell()
            return [key for key, _ in values]

        def take_out(self) -> Sequence[str]:
            """See `Menu`. A kind of file that another program opens by now is left to it."""
            try:
                gone = [key for kind in (*OPENED_KINDS, *OTHER_KINDS) for key in _removed(kind.suffix)]
            except OSError as error:
                raise refused(error) from error
            _tell()
            return gone

    def _removed(suffix: str) -> list[str]:
        gone = []
        with (
            suppress(FileNotFoundError),
            winreg.OpenKey(
                winreg.HKEY_CURRENT_USER, rf"{CLASSES}\.{suffix}", 0, winreg.KEY_READ | winreg.KEY_SET_VALUE
            ) as found,
        ):
            if winreg.QueryValueEx(found, "")[0] == f"DutyTracker.{suffix}":
                winreg.DeleteValue(found, "")
                gone.append(f".{suffix}")
        for key in keys_of(suffix):
            with suppress(FileNotFoundError):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, rf"{CLASSES}\{key}")
                gone.append(key)
        return gone

    def _tell() -> None:
        ctypes.windll.shell32.SHChangeNotify(SHCNE_ASSOCCHANGED, 0, None, None)
