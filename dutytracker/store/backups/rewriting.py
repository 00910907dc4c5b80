"""Writing a backup again with something in it changed, in its own place."""

from collections.abc import Callable
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved
from dutytracker.store.backups.container import Contents, extract, write_container
from dutytracker.store.backups.scratch import scratch
from dutytracker.store.faults import Busy

Rewrite = Callable[[Profile, Contents], Contents | None]
"""Changes a log that was unpacked into a folder; what its backup says of itself then, `None` where it is no other."""


def write_again(profile: Profile, path: Path, rewrite: Rewrite) -> None:
    """Writes a backup again as `rewrite` leaves it.

    One that is damaged, or of a newer program, cannot be written again but could still be read in part, so it is
    removed. One that the disk does not give stays. It can be cut off anywhere and begun again.

    Raises: `NotSaved`, `Busy`; then the backup is as it was.
    """
    try:
        with scratch(profile) as folder:
            contents = rewrite(Profile(folder), extract(path, folder))
            if contents is not None:
                write_container(path, contents, folder)
    except (NotSaved, Busy):
        raise
    except DutyError:
        path.unlink()
