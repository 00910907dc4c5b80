"""Saving receipts, one a member, as files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.domain.steward import MemberStanding
from dutytracker.exchange.receipt_file import SUFFIX
from dutytracker.reports.words import translate
from dutytracker.stewardbook import StewardBook
from dutytracker.ui.saving import save_file


def receipt_name(member: MemberStanding) -> str:
    """The name of the file, which tells the code alone."""
    return f"receipt-{member.code}{SUFFIX}"


def free_path(folder: Path, name: str) -> Path:
    """A path of that name that nothing lies at yet: receipts never replace a file unasked."""
    path = folder / name
    for number in range(2, 1000):
        if not path.exists():
            return path
        path = folder / f"{name.removesuffix(SUFFIX)}-{number}{SUFFIX}"
    raise DutyError(translate("There are too many receipts in this folder: choose another one."))


def save_receipts(
    book: StewardBook, members: Sequence[MemberStanding], path_for: Callable[[MemberStanding], Path]
) -> list[Path]:
    """Signs and saves them. The log gives its key, so this runs on the window's thread. Raises: `DutyError`."""
    saved = []
    for member in members:
        path = path_for(member)
        save_file(book.receipt(member.who), path)
        saved.append(path)
    return saved
