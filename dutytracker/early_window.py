"""The window of a start that names nothing but perhaps a folder, as from a menu: it reads no command line.

A start that has more to tell, or to find out first, is read in full.
"""

from collections.abc import Sequence

from dutytracker.early import folder_and_words
from dutytracker.paths import WISHED, moved_folder, platform_folder, profile_in, profiles_folder
from dutytracker.security.hardening import mend_modes


def opened(arguments: Sequence[str]) -> int | None:
    """How the window ended; `None` where the start must be read in full.

    That is where it has words, where there is another profile than the usual one, and where everything was moved, or is
    to be.

    Raises: `DutyError` where the folder cannot be used.
    """
    folder, words = folder_and_words(arguments)
    if words or (folder is None and _moves()) or not profile_in(folder).is_alone:
        return None
    from dutytracker.ui.plain_imports import load_qt

    load_qt()
    from dutytracker.app import run

    mend_modes(profiles_folder(folder))
    return run(profile_in(folder))


def _moves() -> bool:
    return moved_folder() is not None or (platform_folder() / WISHED).exists()
