"""Putting another log in the place of the one that is there, which is kept aside: wholly, or not at all.

The other log lies in a folder of its own, whole. Its renaming to `restoring` decides; whatever is cut off from then on
goes on when the log is next opened.
"""

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.handover import Hold
from dutytracker.paths import COLLECTIONS, Profile
from dutytracker.security.durable import make_private_folder, not_saved, replace_file, sync_folder
from dutytracker.store.backups.making import ONE_AT_A_TIME

ITEMS = (COLLECTIONS, "log.head", "log.key", "log.db-wal", "log.db-shm", "log.db")
"""What makes a log, in the order in which it comes into its place: the log itself last."""

KEPT_PREFIX = "kept-"
_INSTANT = "%Y-%m-%d-%H%M%S"
_KEPT = "kept"
_MOVING_OUT = "moving-out"
_LOCK_FILE = "restoring.lock"


def kept_aside(profile: Profile) -> tuple[Path, ...]:
    """The folders of logs that were kept aside, the latest first."""
    found = [path for path in profile.folder.glob(f"{KEPT_PREFIX}*") if (path / "log.db").exists()]
    return tuple(sorted(found, reverse=True))


def kept_since(folder: Path) -> datetime | None:
    """The instant at which such a log was kept aside; `None` where the name of its folder does not say."""
    try:
        named = folder.name.removeprefix(KEPT_PREFIX)[: len("2026-03-04-200000")]
        return datetime.strptime(named, _INSTANT).replace(tzinfo=UTC)
    except ValueError:
        return None


def replace_log(profile: Profile, other: Path, *, at: datetime) -> Path | None:
    """Lets the log in the folder `other`, which lies below the profile, take the place of the one that is there.

    The log must be closed. Gives the folder in which what was there is kept; `None` where nothing was.

    One that was decided before and cut off is ended first, and is what is kept then.

    Raises: `NotSaved`; then everything is as it was. `DutyError` where the system refuses later, as `finish`.
    """
    with ONE_AT_A_TIME:
        if profile.restoring.exists():
            finish(profile)
        kept = _free_name(profile, at)
        try:
            replace_file(other / _KEPT, kept.encode())
            replace_file(other / _MOVING_OUT, b"")
            other.rename(profile.restoring)
        except OSError as error:
            raise not_saved(profile.folder, error) from error
        with suppress(OSError):  # it is decided, and after a power cut either log is whole
            sync_folder(profile.folder)
        finish(profile)
        folder = profile.folder / kept
        return folder if folder.exists() else None


def put_back(profile: Profile, kept: Path, *, at: datetime) -> Path | None:
    """Puts a log that was kept aside back in its place, and keeps the one that is there aside. Raises: as above."""
    return replace_log(profile, kept, at=at)


def finish(profile: Profile) -> None:
    """Goes on with what was decided, from wherever it was cut off; nothing where nothing was.

    Raises: `DutyError` where the system refuses; what is not in its place by then waits for the next time.
    """
    with Hold(profile.folder / _LOCK_FILE):
        if not profile.restoring.exists():
            return
        try:
            if (profile.restoring / _MOVING_OUT).exists():
                _move_out(profile)
            for item in ITEMS:
                _move(profile.restoring / item, profile.folder / item)
            sync_folder(profile.folder)
            shutil.rmtree(profile.restoring)
        except OSError as error:
            why = error.strerror or "the system gave no reason"
            raise DutyError(
                said(
                    "The backup is not in its place yet ({why}): close every program that uses {folder}, then "
                    "start Duty Tracker again, and it goes on.",
                    why=said(why),
                    folder=profile.folder,
                )
            ) from error


def _move_out(profile: Profile) -> None:
    """Until the mark is gone, all that lies in the profile is what was there before."""
    kept = profile.folder / (profile.restoring / _KEPT).read_text()
    for item in reversed(ITEMS):
        if (profile.folder / item).exists():
            make_private_folder(kept)
            _move(profile.folder / item, kept / item)
    sync_folder(profile.folder)
    (profile.restoring / _MOVING_OUT).unlink()


def _move(source: Path, target: Path) -> None:
    with suppress(FileNotFoundError):
        source.rename(target)


def _free_name(profile: Profile, at: datetime) -> str:
    name = f"{KEPT_PREFIX}{at.astimezone(UTC).strftime(_INSTANT)}"
    number = 1
    while (profile.folder / (tried := name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    return tried
