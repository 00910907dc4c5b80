"""The quickest way into the program that runs: its palette is asked for before anything else is loaded."""

from collections.abc import Sequence
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.handover import NobodyThere, address_of, asked, coming_to_front
from dutytracker.paths import Profile, profile_in, profiles_folder

COMMAND = "quick"


def is_plain(arguments: Sequence[str]) -> bool:
    """True for `quick` and `--data-dir DIR quick` as they are bound to a key; anything else is read in full."""
    if arguments[-1:] != [COMMAND]:
        return False
    return len(arguments) == 1 or (len(arguments) == 3 and arguments[0] == "--data-dir" and bool(arguments[1].strip()))


def opened(arguments: Sequence[str]) -> bool:
    """True where the program that runs opened its palette, with whose log it may be; false where none does."""
    folder = None if len(arguments) == 1 else Path(arguments[1]).absolute()
    try:
        return any(handed_over(profile) for profile in _profiles(folder))
    except (DutyError, OSError):
        return False


def handed_over(profile: Profile) -> bool:
    """True where the program that holds the log opened its palette, false where none answers. Raises: `DutyError`."""
    try:
        answer = asked(address_of(profile.folder), coming_to_front("quick"))
    except NobodyThere:
        return False
    if "error" in answer:
        raise DutyError(str(answer["error"]))
    return True


def _profiles(data_dir: Path | None) -> list[Profile]:
    """The usual profile, then the others that are there."""
    usual, folder = profile_in(data_dir), profiles_folder(data_dir)
    others = sorted(folder.iterdir()) if folder.is_dir() else []
    return [usual, *(Profile(other) for other in others if other != usual.folder)]
