"""The program in the menu of the desktop, and its files opened by a double click, for this user alone."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate


class Menu(Protocol):
    """What the desktop knows of the program."""

    def put_in(self) -> Sequence[str]:
        """Makes the program known, over what was known of it before; what was written. Raises: `DutyError`."""
        ...

    def take_out(self) -> Sequence[str]:
        """Makes it unknown again; what was removed, nothing where nothing was there. Raises: `DutyError`."""
        ...


def desktop_menu(command: Sequence[str]) -> Menu:
    """The menu of this desktop; `command` is what starts the program. Raises: `DutyError` where there is none."""
    if sys.platform == "win32":
        from dutytracker.ui.desktop.menu.windows_menu import WindowsMenu

        return WindowsMenu(command)
    if sys.platform == "darwin":
        sentence = translate("On macOS move Duty Tracker into Applications: then its files open with it by themselves.")
        raise DutyError(sentence)
    from dutytracker.ui.desktop.menu.linux_menu import LinuxMenu, user_data_folder

    return LinuxMenu(user_data_folder(Path.home()), command)
