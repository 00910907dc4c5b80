"""Where a log and what belongs to it lie on the disk."""

import json
import os
import sys
from pathlib import Path

from platformdirs import user_data_path

from dutytracker.domain.dataclass import dataclass

PROFILES = "profiles"
DEFAULT_PROFILE = "default"
COLLECTIONS = "collections"
JOURNAL = "journal"

MOVED = "moved.json"
"""In the platform's own folder the note that everything was moved elsewhere."""

WISHED = "move-to.json"
"""There, too, the note that everything is to move at the next start."""

PORTABLE = "dutytracker-data"
"""A folder of that name beside the folder of a bundle keeps everything: on a stick, log and program go together."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder of one log; everything in it belongs to that log."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted log."""
        return self.folder / "log.db"

    @property
    def key_file(self) -> Path:
        """The slots that hold the data key of the log."""
        return self.folder / "log.key"

    @property
    def head_file(self) -> Path:
        """The sealed word about the last revision that was saved."""
        return self.folder / "log.head"

    @property
    def lock_file(self) -> Path:
        """Held by the one program that has the log open."""
        return self.folder / "log.lock"

    @property
    def backups(self) -> Path:
        """The folder of automatic copies."""
        return self.folder / "backups"

    @property
    def name_file(self) -> Path:
        """The name the member chose, in plain sight; not there while the member is the only one."""
        return self.folder / "profile.json"

    @property
    def is_alone(self) -> bool:
        """True where no other profile lies beside it, which costs less to know than who they are.

        A log that is not there yet is alone too; where it cannot be seen, others may be there.
        """
        try:
            return all(folder == self.folder for folder in self.folder.parent.iterdir())
        except FileNotFoundError:
            return True
        except OSError:
            return False

    @property
    def second_place(self) -> Path:
        """The note of a folder elsewhere in which copies of the backups are kept."""
        return self.folder / "second-place.json"

    @property
    def restoring(self) -> Path:
        """The folder of a log that is about to take the place of this one; gone once it has."""
        return self.folder / "restoring"

    @property
    def inbox(self) -> Path:
        """The folder of lines that were sealed while the log was locked, a file each."""
        return self.folder / "inbox"

    @property
    def collections(self) -> Path:
        """The folder of what a steward keeps: one encrypted file for each collection."""
        return self.folder / COLLECTIONS


def profiles_folder(data_dir: Path | None) -> Path:
    """The folder of all profiles below `data_dir`; `None` is the usual folder."""
    return (usual_folder() if data_dir is None else data_dir) / PROFILES


def usual_folder() -> Path:
    """Where everything lies: the portable folder, else the one it was moved to, else the platform's own."""
    return portable_folder() or moved_folder() or platform_folder()


def platform_folder() -> Path:
    """The platform's own folder for local, not roaming, data."""
    return user_data_path("dutytracker", appauthor=False, roaming=False)


def moved_folder() -> Path | None:
    """The folder that everything was moved to, whether or not it is there; `None` where nothing was moved."""
    try:
        said = json.loads((platform_folder() / MOVED).read_text("utf-8"))
        return Path(said["folder"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def portable_folder() -> Path | None:
    """The folder beside a bundle that keeps its data; `None` where there is none, or this is no bundle."""
    if not getattr(sys, "frozen", False):
        return None
    in_one_file = os.environ.get("APPIMAGE")
    program = Path(in_one_file or sys.executable).resolve()
    within = next((folder for folder in program.parents if folder.suffix == ".app"), program.parent)
    beside = (program if in_one_file else within).with_name(PORTABLE)
    return beside if beside.is_dir() else None


def journal_folder(profile: Profile) -> Path:
    """Where the program writes about itself: one folder for all profiles, since it tells nothing of any."""
    return profile.folder.parent.parent / JOURNAL


def profile_in(data_dir: Path | None, folder_name: str = DEFAULT_PROFILE) -> Profile:
    """The profile below `data_dir` whose folder has that name; `None` is the usual folder."""
    return Profile(profiles_folder(data_dir) / folder_name)


def log_exists(profile: Profile) -> bool:
    """True where a log was begun, whether or not it can be opened."""
    return profile.database.exists() or profile.restoring.exists()
