"""An entry that is a file in a folder of the user's: written in one step, and taken away."""

from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.security.durable import NotSaved, replace_file


def write_entry(path: Path, data: bytes) -> None:
    """Puts the file in place of the one that is there. Raises: `DutyError`; then it is as it was."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(path, data)
    except NotSaved as error:
        raise refused(error.__cause__) from error
    except OSError as error:
        raise refused(error) from error


def remove_entry(path: Path) -> None:
    """Takes the file away, if there is one. Raises: `DutyError`."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise refused(error) from error


def refused(error: BaseException | None) -> DutyError:
    """The sentence for what the system said."""
    why = error.strerror if isinstance(error, OSError) else None
    sentence = translate(
        "The system did not allow it ({why}): change what starts with the session in the computer’s own settings."
    )
    return DutyError(sentence.format(why=why or translate("it gave no reason")))
