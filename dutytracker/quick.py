"""The quickest way into the program that runs: its palette is asked for before anything else is loaded."""

from collections.abc import Sequence
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.handover import NobodyThere, address_of, asked, coming_to_front
from dutytracker.paths import Profile, profile_in

COMMAND = "quick"


def is_plain(arguments: Sequence[str]) -> bool:
    """True for `quick` and `--data-dir DIR quick` as they are bound to a key; anything else is read in full."""
    if arguments[-1:] != [COMMAND]:
        return False
    return len(arguments) == 1 or (len(arguments) == 3 and arguments[0] == "--data-dir" and bool(arguments[1].strip()))


def opened(arguments: Sequence[str]) -> bool:
    """True where the program that runs opened its palette; false where none runs, or it refused."""
    folder = None if len(arguments) == 1 else Path(arguments[1]).absolute()
    try:
        return handed_over(profile_in(folder))
    except DutyError:
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
