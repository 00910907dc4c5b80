"""The members who share one account: each has a profile, a folder with a log of its own, and a name they chose."""

import json
import re
import unicodedata
from collections.abc import Iterable
from functools import reduce
from pathlib import Path

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError, Problem
from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import same_name, shown, text_trouble
from dutytracker.exchange.strict_json import plain_file, strict_value
from dutytracker.handover import HeldElsewhere, Hold
from dutytracker.paths import Profile, log_exists, profile_in, profiles_folder
from dutytracker.security.durable import make_private_folder, replace_file

FORMAT = "dutytracker-profile"

MOST_MEMBERS = 20
"""Those who were put away count too, since they can come back."""

NAME_LENGTH = 40
"""The most characters of a name."""

_MOST_ITEMS = 10
_SLUG_LENGTH = 24
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$")
"""Names that Windows keeps for devices."""


@dataclass(frozen=True, slots=True)
class Member:
    """One profile and the name it is listed by: the chosen one, or its folder's where none was chosen."""

    profile: Profile
    name: str
    is_put_away: bool = False
    has_chosen: bool = True
    """False where the folder's name stands for the name."""

    @property
    def data_dir(self) -> Path:
        """The folder of everything, which `profiles_folder` is below."""
        return self.profile.folder.parent.parent


def members_in(data_dir: Path | None) -> tuple[Member, ...]:
    """All who have a log or chose a name, also those who were put away, by name; empty where nobody began."""
    try:
        folders = [one for one in profiles_folder(data_dir).iterdir() if one.is_dir()]
    except OSError:
        return ()
    members = [_member(Profile(folder)) for folder in folders]
    there = [one for one in members if log_exists(one.profile) or one.profile.name_file.exists()]
    return tuple(sorted(there, key=lambda one: (one.name.casefold(), one.profile.folder.name)))


def present_members(data_dir: Path | None) -> tuple[Member, ...]:
    """Those of `members_in` who were not put away."""
    return tuple(one for one in members_in(data_dir) if not one.is_put_away)


def member_of(profile: Profile) -> Member:
    """Whose profile it is."""
    return _member(profile)


def others_beside(profile: Profile) -> tuple[Profile, ...]:
    """The other profiles whose log may be open now, as their lock files say."""
    try:
        folders = sorted(profile.folder.parent.iterdir())
    except OSError:
        return ()
    others = (Profile(folder) for folder in folders if folder != profile.folder)
    return tuple(one for one in others if one.lock_file.exists())


def profile_of(data_dir: Path | None, called: str | None) -> Profile:
    """The profile of the member with that name, or whose folder has it; `None` where there is one alone, or none yet.

    Raises: `DutyError` with the names where it is not told who is meant.
    """
    if called is not None:
        return member_called(data_dir, called).profile
    present = present_members(data_dir)
    if len(present) > 1:
        raise DutyError(
            said("Several members share this computer: say who it is with --profile, {names}.", names=_names(present))
        )
    return present[0].profile if present else profile_in(data_dir)


def member_called(data_dir: Path | None, called: str) -> Member:
    """The member with that name, or else whose folder has it. Raises: `DutyError`."""
    members = members_in(data_dir)
    by_name = [one for one in members if _has_name(one, called)]
    found = by_name if len(by_name) == 1 else [one for one in members if one.profile.folder.name == called]
    if not found:
        if by_name:
            folders = _either(shown(one.profile.folder.name) for one in by_name)
            raise DutyError(
                said("Several members have this name: say which folder is meant, {folders}.", folders=folders)
            )
        present = present_members(data_dir)
        if not present:
            raise DutyError(said("There is no member “{called}”: nobody began a log here yet.", called=shown(called)))
        words = "There is no member “{called}”: choose {names}."
        raise DutyError(said(words, called=shown(called), names=_names(present)))
    if found[0].is_put_away:
        raise DutyError(
            said(
                "The member “{name}” was put away: bring it back with “members --bring-back” first.",
                name=found[0].name,
            )
        )
    return found[0]


def profile_in_use(members: Iterable[Member]) -> Profile | None:
    """The first profile that a program has open just now; `None` where none has, or that cannot be told."""
    for member in members:
        if not member.profile.lock_file.exists():
            continue
        try:
            Hold(member.profile.lock_file).release()
        except HeldElsewhere:
            return member.profile
        except DutyError:
            continue
    return None


def make_member(data_dir: Path | None, name: str) -> Member:
    """Makes the folder of a new member, whose log the first run begins.

    Raises: `Problem` where the name cannot be used, `DutyError` where there are too many, `NotSaved`.
    """
    members = members_in(data_dir)
    if len(members) >= MOST_MEMBERS:
        raise DutyError(said("No more than {most} members can share one account.", most=MOST_MEMBERS))
    name = _checked(name, members)
    profile = profile_in(data_dir, _free_slug(profiles_folder(data_dir), name))
    make_private_folder(profile.folder)
    return _saved(Member(profile, name))


def rename_member(data_dir: Path | None, member: Member, name: str) -> Member:
    """Gives a member another name; the folder keeps its own. Raises: `Problem`, `NotSaved`."""
    others = tuple(one for one in members_in(data_dir) if one.profile != member.profile)
    return _saved(Member(member.profile, _checked(name, others), member.is_put_away))


def put_away(data_dir: Path | None, member: Member) -> Member:
    """Lists a member no more; everything stays where it is. Whoever asks must have opened the log of the member.

    Raises: `DutyError` where nobody would be left, `NotSaved`.
    """
    if all(one.profile == member.profile for one in present_members(data_dir)):
        raise DutyError("This is the only member here, who cannot be put away.")
    return _saved(Member(member.profile, member.name, is_put_away=True))


def bring_back(data_dir: Path | None, called: str) -> Member:
    """Lists a member again who was put away. Raises: `DutyError` where there is none of that name, `NotSaved`."""
    away = [one for one in members_in(data_dir) if one.is_put_away]
    for one in away:
        if _has_name(one, called) or one.profile.folder.name == called:
            return _saved(Member(one.profile, one.name))
    raise DutyError(said("No member “{called}” was put away.", called=shown(called)))


def _member(profile: Profile) -> Member:
    """What the name file says; one that says nothing sound hides nobody, and the folder's name stands for the name."""
    unnamed = Member(profile, shown(profile.folder.name, NAME_LENGTH), has_chosen=False)
    try:
        said = strict_value(plain_file(profile.name_file), most_items=_MOST_ITEMS)
    except DutyError:
        return unnamed
    if not isinstance(said, dict) or set(said) != {"format", "name", "put_away"} or said["format"] != FORMAT:
        return unnamed
    name, away = said["name"], said["put_away"]
    if not isinstance(name, str) or not isinstance(away, bool) or _trouble(name) is not None:
        return unnamed
    return Member(profile, name, away)


def _has_name(member: Member, called: str) -> bool:
    return same_name(member.name, unicodedata.normalize("NFC", called))


def _saved(member: Member) -> Member:
    fields = {"format": FORMAT, "name": member.name, "put_away": member.is_put_away}
    replace_file(member.profile.name_file, (json.dumps(fields, ensure_ascii=False) + "\n").encode())
    return member


def _checked(name: str, others: tuple[Member, ...]) -> str:
    name = unicodedata.normalize("NFC", name).strip()
    trouble = _trouble(name)
    if trouble is not None:
        raise Problem("name", said("The name {trouble}.", trouble=said(trouble)))
    if any(same_name(name, one.name) or same_name(name, one.profile.folder.name) for one in others):
        raise Problem("name", "Another member has this name: choose one that cannot be mixed up with it.")
    return name


def _trouble(name: str) -> str | None:
    return text_trouble(name, NAME_LENGTH) if name.strip() else "must not be empty"


def _free_slug(folder: Path, name: str) -> str:
    """A folder's name that every system takes, and that is not there yet."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_SLUG_LENGTH].strip("-")
    slug = f"member-{slug}".strip("-") if not slug or _RESERVED.match(slug) else slug
    tries = (slug, *(f"{slug}-{number}" for number in range(2, MOST_MEMBERS + 3)))
    free = [one for one in tries if not (folder / one).exists()]
    if not free:
        raise DutyError(
            said("Too many folders in {folder} begin with {slug}: choose another name.", folder=folder, slug=slug)
        )
    return free[0]


def _names(members: Iterable[Member]) -> str:
    return _either(f"“{one.name}”" for one in members)


def _either(words: Iterable[str]) -> str:
    return reduce(lambda one, other: said("{words} or {last}", words=one, last=other), words)
