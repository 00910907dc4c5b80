"""Moving everything to another folder: it is wished for in the window, and done at a start, before anything is open."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.handover import HeldElsewhere, Hold
from dutytracker.log_place import NETWORK, log_place
from dutytracker.paths import (
    MOVED,
    PROFILES,
    WISHED,
    Profile,
    moved_folder,
    platform_folder,
    portable_folder,
    usual_folder,
)
from dutytracker.security.durable import make_private_folder, open_private, replace_file, sync_file, sync_folder

LEFT_BEHIND = "profiles-before-move"
"""What was copied is called so afterward, in the folder it came from; nothing opens it any more."""

NAME = "dutytracker"
"""The folder that is made in a folder that holds something already."""

CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Wish:
    """Where everything is to move, and why it did not at the last start; empty where it was not tried yet."""

    folder: Path
    trouble: str = ""


def can_move(profile: Profile) -> bool:
    """True for what lies where the program looks by itself; a portable folder moves with the program."""
    return portable_folder() is None and profile.folder.parent.parent == usual_folder()


def wish_for(chosen: Path) -> Path:
    """Notes that everything is to move into a folder at the next start; the folder it will lie in.

    That is `chosen` where it is empty or not there yet, else a new folder in it.

    Raises: `DutyError` where that folder is none for a log, or cannot be written.
    """
    target = _target_in(chosen)
    _refuse_unfit(target)
    make_private_folder(platform_folder())
    _write(WISHED, {"folder": str(target), "trouble": ""})
    return target


def wish() -> Wish | None:
    """What is wished for; `None` where nothing is."""
    try:
        written = json.loads((platform_folder() / WISHED).read_text("utf-8"))
        return Wish(Path(written["folder"]), str(written["trouble"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def forget_wish() -> None:
    """Lets everything stay where it is."""
    (platform_folder() / WISHED).unlink(missing_ok=True)


def left_behind() -> Path | None:
    """What is still in the folder that everything was last moved from; `None` where that is gone."""
    try:
        written = json.loads((platform_folder() / MOVED).read_text("utf-8"))
        left = Path(written["before"]) / LEFT_BEHIND
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return left if left.is_dir() else None


def require_there() -> None:
    """Lets nobody begin a new log where the one that was moved is only not there just now.

    Raises: `DutyError`.
    """
    folder = moved_folder()
    if portable_folder() is None and folder is not None and not (folder / PROFILES).is_dir():
        raise DutyError(
            said(
                "Everything was moved to {folder}, which is not there: plug in or sign in to what it lies on, and start"
                " again. If it is gone for good, delete {note} and restore a backup.",
                folder=folder,
                note=platform_folder() / MOVED,
            )
        )


def move_if_wished() -> None:
    """Moves everything where that is wished for and no log is open.

    Where it cannot be moved, everything stays as it is, and the reason is noted.
    """
    wanted = wish()
    if wanted is None or wanted.trouble or portable_folder() is not None:
        return
    source = usual_folder()
    try:
        _refuse_unfit(wanted.folder)
        with ExitStack() as held:
            for folder in _folders_in(source / PROFILES):
                held.enter_context(Hold(Profile(folder).lock_file))
            _copy_whole(source, wanted.folder)
            _write(MOVED, {"folder": str(wanted.folder), "before": str(source)})
    except HeldElsewhere:
        return
    except DutyError as error:
        _write(WISHED, {"folder": str(wanted.folder), "trouble": str(error)})
        return
    forget_wish()
    with suppress(OSError):
        (source / PROFILES).rename(_free_name(source / LEFT_BEHIND))


def _target_in(chosen: Path) -> Path:
    try:
        return chosen / NAME if any(chosen.iterdir()) else chosen
    except FileNotFoundError:
        return chosen
    except OSError as error:
        raise DutyError(said("{folder} is no folder that can be read: choose another one.", folder=chosen)) from error


def _refuse_unfit(target: Path) -> None:
    place, wanted, source = log_place(target), target.resolve(), usual_folder().resolve()
    if wanted == source or source in wanted.parents or wanted in source.parents:
        raise DutyError("Choose a folder that does not lie in the one where everything is now, nor above it.")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise DutyError(said("{folder} is there already: choose another folder.", folder=target))
    if place.carried_by == NETWORK:
        raise DutyError(
            "A log that is open must not lie on a drive of the network, which can damage it: choose a folder of this"
            " computer, and that one as a second place for backups."
        )
    if place.carried_by:
        raise DutyError(
            said(
                "{carrier} copies that folder elsewhere while the log is open, which can damage it: choose another"
                " folder, and that one as a second place for backups.",
                carrier=place.carried_by,
            )
        )
    if place.is_forgotten:
        raise DutyError("This computer may forget what lies in that folder when you sign out: choose another one.")


def _copy_whole(source: Path, target: Path) -> None:
    """Copies everything beside the target, reads it back, and gives it its name; all of it or nothing."""
    making = target.with_name(f".{target.name}.moving")
    shutil.rmtree(making, ignore_errors=True)  # what a killed start left
    try:
        make_private_folder(making)
        for path in _files_in(source):
            copy = making / path.relative_to(source)
            make_private_folder(copy.parent)
            _copy(path, copy)
        if target.exists():
            target.rmdir()
        making.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        why = said(error.strerror or "the system gave no reason")
        raise DutyError(
            said("Nothing was moved, because {folder} cannot be written ({why}).", folder=target, why=why)
        ) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _files_in(source: Path) -> Iterator[Path]:
    """Every plain file that belongs to the program; no lock, no socket, no link, nothing that an earlier move left."""
    ours = [path for path in sorted(source.iterdir()) if path.name not in {MOVED, WISHED}]
    for top in ours:
        if top.name.startswith(LEFT_BEHIND):
            continue
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and not path.is_symlink() and path.suffix != ".lock":
                yield path


def _copy(path: Path, copy: Path) -> None:
    with path.open("rb") as read, open_private(copy) as written:
        shutil.copyfileobj(read, written, CHUNK)
    sync_file(copy)
    if _digest_of(path) != _digest_of(copy):
        raise DutyError(
            said("Nothing was moved, because {folder} gave back something else than was written.", folder=copy.parent)
        )


def _digest_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _folders_in(profiles: Path) -> list[Path]:
    try:
        return sorted(path for path in profiles.iterdir() if path.is_dir())
    except FileNotFoundError:
        return []


def _free_name(wanted: Path) -> Path:
    names = (wanted.with_name(f"{wanted.name}-{number}") for number in range(2, 1000))
    return wanted if not wanted.exists() else next(name for name in names if not name.exists())


def _write(name: str, note: dict[str, str]) -> None:
    replace_file(platform_folder() / name, json.dumps(note, ensure_ascii=False).encode())
