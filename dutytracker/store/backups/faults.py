"""What can be wrong with a backup, as sentences for the member."""

from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged


def no_backup(path: Path) -> DutyError:
    """The file is something else."""
    return DutyError(said("{path} is no backup of Duty Tracker: choose another file.", path=path))


def damaged_backup(path: Path) -> Damaged:
    """The file is not what was written."""
    return Damaged(said("The backup {path} is damaged. It was left as it is: use another one.", path=path))


def newer_backup(path: Path) -> DutyError:
    """The file holds what this version does not know."""
    return DutyError(
        said("The backup {path} was made by a newer Duty Tracker: install the newest version to restore it.", path=path)
    )


def unreadable(path: Path, error: OSError) -> NotSaved:
    """The system does not give the file, which may be whole."""
    why = error.strerror or "the system gave no reason"
    return NotSaved(
        said(
            "The backup {path} cannot be read ({why}): check the name, and that this program may read it.",
            path=path,
            why=said(why),
        )
    )
