"""A second place for the automatic backups: a folder elsewhere, such as a stick or a drive of the network."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from secrets import token_bytes, token_hex

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.paths import Profile
from dutytracker.security.durable import not_saved, open_private, replace_file
from dutytracker.store.backups.container import check, copy_in_steps
from dutytracker.store.backups.keeping import automatic_in, newest_sound, thin_out
from dutytracker.store.backups.naming import SUFFIX, backup_name
from dutytracker.store.backups.scratch import remove_forgotten

FORMAT = "dutytracker-second-place"
_MARK_BYTES = 4
_PROBE_BYTES = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPlace:
    """The folder, and the mark that tells the backups of this log from those of others in it.

    Backups with one of the marks that were `left` could not be given new keys when those changed: they go once a newer
    one is there.
    """

    folder: Path
    mark: str
    left: tuple[str, ...] = ()


def second_place(profile: Profile) -> SecondPlace | None:
    """The second place of a log; `None` where none was chosen, or where the note of it cannot be understood."""
    try:
        said = json.loads(profile.second_place.read_text("utf-8"))
        place = SecondPlace(folder=Path(said["folder"]), mark=said["mark"], left=tuple(said["left"]))
        are_marks = all(len(bytes.fromhex(mark)) == _MARK_BYTES for mark in (place.mark, *place.left))
        is_sound = said["format"] == FORMAT and are_marks
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return place if is_sound and place.folder.is_absolute() else None


def choose_second_place(profile: Profile, folder: Path) -> SecondPlace:
    """Notes a folder, which must be there, as the second place from now on.

    Raises: as `check_second_place`, and `NotSaved`.
    """
    check_second_place(profile, folder)
    before = second_place(profile) or SecondPlace(folder=folder, mark=token_hex(_MARK_BYTES))
    return _noted(profile, replace(before, folder=folder.absolute()))


def check_second_place(profile: Profile, folder: Path) -> None:
    """Writes a small file into a folder and reads it back, as every backup is there. The log need not be begun yet.

    Raises: `DutyError` where it is no folder, lies with the log itself, or gives back something else; `NotSaved` where
    it takes nothing.
    """
    if not folder.is_dir():
        raise DutyError(said("There is no folder {folder}: choose one that is there.", folder=folder))
    if profile.folder.resolve() in (folder.resolve(), *folder.resolve().parents):
        raise DutyError("This folder lies with the log itself, and would be lost with it: choose another one.")
    tried, probe = folder / f".duty-tracker-{token_hex(_MARK_BYTES)}", token_bytes(_PROBE_BYTES)
    replace_file(tried, probe)
    try:
        try:
            is_given_back = tried.read_bytes() == probe
        finally:
            tried.unlink(missing_ok=True)
    except OSError as error:
        raise not_saved(folder, error) from error
    if not is_given_back:
        raise DutyError(said("The folder {folder} did not keep what was written: choose another one.", folder=folder))


def mark_anew(profile: Profile, place: SecondPlace) -> SecondPlace:
    """Gives up the backups that lie there, for keys that open no more. Raises: `NotSaved`."""
    return _noted(profile, replace(place, mark=token_hex(_MARK_BYTES), left=(*place.left, place.mark)))


def leave_second_place(profile: Profile) -> None:
    """Has no second place any more; what lies there stays. Raises: `NotSaved`."""
    try:
        profile.second_place.unlink(missing_ok=True)
    except OSError as error:
        raise not_saved(profile.folder, error) from error


def carry_over(profile: Profile, now: datetime) -> Path | None:
    """Copies the newest backup to the second place, and reads it back there; what was given up goes then.

    `None` where there is no second place or nothing to copy, or where it is there already.

    Raises: `DutyError` where the place cannot be reached or takes nothing.
    """
    place, newest = second_place(profile), newest_sound(profile.backups, now)
    if place is None or newest is None:
        return None
    if not place.folder.is_dir():
        raise DutyError(
            said(
                "The second place for backups, {folder}, is not there: connect it, or choose another.",
                folder=place.folder,
            )
        )
    remove_forgotten(place.folder, f".duty-*-{place.mark}{SUFFIX}.*")
    there = newest_sound(place.folder, now, place.mark)
    if there is not None and there.contents == newest.contents:
        return None
    target, number = place.folder / backup_name(newest.made_at, mark=place.mark), 1
    while target.exists():
        number += 1
        target = place.folder / backup_name(newest.made_at, mark=place.mark, number=number)
    _copy(newest.path, target)
    _forget(profile, place)
    return target


def thin_out_there(profile: Profile, now: datetime) -> None:
    """Thins out the backups in the second place, which are read in full for it."""
    place = second_place(profile)
    if place is not None:
        thin_out(place.folder, now, place.mark)


def _noted(profile: Profile, place: SecondPlace) -> SecondPlace:
    said = {"format": FORMAT, "folder": str(place.folder), "mark": place.mark, "left": list(place.left)}
    replace_file(profile.second_place, json.dumps(said, indent=1).encode())
    return place


def _forget(profile: Profile, place: SecondPlace) -> None:
    """Removes what was given up. Raises: `NotSaved`; then it is tried again."""
    try:
        for mark in place.left:
            for path in automatic_in(place.folder, mark):
                path.unlink()
    except OSError as error:
        raise not_saved(place.folder, error) from error
    if place.left:
        _noted(profile, replace(place, left=()))


def _copy(source: Path, target: Path) -> None:
    new = target.with_name(f".{target.name}.{token_hex(4)}")
    try:
        try:
            with source.open("rb") as whole, open_private(new) as file:
                copy_in_steps(whole, file)
            check(new)
            new.replace(target)
        finally:
            with suppress(OSError):
                new.unlink(missing_ok=True)
    except OSError as error:
        raise not_saved(target.parent, error) from error
