"""The automatic backups that lie in a folder: which there are, whether they are sound, and what is thinned out."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.store.backups.container import Contents, check, contents_of
from dutytracker.store.backups.naming import mark_of, newest_first
from dutytracker.store.backups.thinning import thin


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundBackup:
    """A backup that is as it was written, as far as it was looked at."""

    path: Path
    made_at: datetime
    contents: Contents


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenBackup:
    """A file among the backups that cannot be used; `why` is a sentence."""

    path: Path
    made_at: datetime
    why: str


KeptBackup = SoundBackup | BrokenBackup


def backups_in(folder: Path, mark: str = "", look: Callable[[Path], Contents] = contents_of) -> tuple[KeptBackup, ...]:
    """The automatic backups in a folder, the newest first; of those in a shared folder the ones with that `mark`.

    They are looked at from outside; `look=check` reads each in full, which takes about a second for 500 MB.
    """
    return tuple(_kept(path, at, look) for path, at in automatic_in(folder, mark).items())


def automatic_in(folder: Path, mark: str = "") -> dict[Path, datetime]:
    """The same, unseen, with their instants; none where there is no such folder, or it cannot be read."""
    with suppress(OSError):
        return automatic_there(folder, mark)
    return {}


def automatic_there(folder: Path, mark: str = "") -> dict[Path, datetime]:
    """The same. Raises: `OSError` where there is no such folder, or it cannot be read."""
    return newest_first([path for path in folder.iterdir() if mark_of(path) == mark])


def newest_sound(folder: Path, now: datetime, mark: str = "") -> SoundBackup | None:
    """The newest backup that is not damaged as far as it can be told from outside; `None` where there is none.

    What was made after `now`, by a clock that was wrong, is not looked at: nothing would come after it for long.
    """
    for path, at in automatic_in(folder, mark).items():
        kept = _kept(path, at, contents_of) if at <= now else None
        if isinstance(kept, SoundBackup):
            return kept
    return None


def thin_out(folder: Path, now: datetime, mark: str = "") -> tuple[Path, ...]:
    """Removes the backups that are no longer kept, and says which.

    All are read in full first: a damaged one takes no other's place, and stays to be seen.
    """
    sound = [kept.path for kept in backups_in(folder, mark, check) if isinstance(kept, SoundBackup)]
    removed = thin(sound, now)
    for path in removed:
        with suppress(OSError):
            path.unlink(missing_ok=True)
    return removed


def _kept(path: Path, made_at: datetime, look: Callable[[Path], Contents]) -> KeptBackup:
    try:
        return SoundBackup(path=path, made_at=made_at, contents=look(path))
    except DutyError as error:
        return BrokenBackup(path=path, made_at=made_at, why=error.sentence)
