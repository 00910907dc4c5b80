"""Starting with the session: the entry that the system reads is the only record of whether the program does."""

import sys
from contextlib import suppress
from hashlib import sha256
from os import fsencode
from typing import Protocol

from dutytracker.domain.errors import DutyError
from dutytracker.paths import Profile, profile_in
from dutytracker.ui.desktop.start_command import IN_BACKGROUND, start_command


class SessionStart(Protocol):
    """The entry of one log among what starts when the user logs in."""

    def is_on(self) -> bool:
        """True where the entry is there and in force; false also where that cannot be read."""
        ...

    def switch_on(self) -> None:
        """Writes the entry, in one step, over one that is there. Raises: `DutyError`; then all is as it was."""
        ...

    def switch_off(self) -> None:
        """Takes the entry away; nothing happens where there is none. Raises: `DutyError`; then all is as it was."""
        ...


def session_start(profile: Profile) -> SessionStart:
    """The entry of the log of `profile` on this platform. It starts the program without its window."""
    name, command = entry_name(profile), start_command(profile, IN_BACKGROUND)
    if sys.platform == "win32":
        from dutytracker.ui.desktop.session_start.run_key import RunKey

        return RunKey(name, command)
    if sys.platform == "darwin":
        from dutytracker.ui.desktop.session_start.launch_agent import LaunchAgent, agents_folder

        return LaunchAgent(agents_folder(), name, command)
    from dutytracker.ui.desktop.session_start.autostart_file import AutostartFile, autostart_folder

    return AutostartFile(autostart_folder(), name, command)


def name_member_at_start(profile: Profile) -> None:
    """Writes the entry again, where there is one, after another member came: from then on it says whose log it starts.

    Where that is not possible, it stays as it is.
    """
    start = session_start(profile)
    if start.is_on():
        with suppress(DutyError):
            start.switch_on()


def entry_name(profile: Profile) -> str:
    """What the entry is called: "dutytracker", with letters after it where the log does not lie in its usual folder."""
    if profile == profile_in(None):
        return "dutytracker"
    return "dutytracker-" + sha256(fsencode(profile.folder.absolute())).hexdigest()[:8]
