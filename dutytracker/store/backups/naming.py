"""How automatic backups are called: by the instant they were made, in UTC, so that no clock change touches them."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

SUFFIX = ".dutybackup"

_INSTANT = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"duty-(\d{8}T\d{6}Z)(?:-([2-9]|[1-9]\d{1,5}))?(?:-([0-9a-f]{8}))?\.dutybackup")


def backup_name(at: datetime, *, mark: str = "", number: int = 1) -> str:
    """The name of an automatic backup made at an aware instant.

    `mark` is eight hex digits where several logs may keep their backups in one folder; a `number` above 1 tells those
    of one second apart.
    """
    parts = [
        "duty",
        at.astimezone(UTC).strftime(_INSTANT),
        *([str(number)] if number > 1 else []),
        *filter(None, [mark]),
    ]
    return "-".join(parts) + SUFFIX


def made_at_of(path: Path) -> datetime | None:
    """The instant in the name; `None` for any file that was not called by `backup_name`."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _INSTANT).replace(tzinfo=UTC)
    except ValueError:
        return None


def mark_of(path: Path) -> str:
    """The mark in the name; empty where there is none."""
    found = _NAME.fullmatch(path.name)
    return "" if found is None else found[3] or ""


def newest_first(paths: Iterable[Path]) -> dict[Path, datetime]:
    """Those that were called by `backup_name` with their instants, the latest first."""
    dated = {path: at for path in paths if (at := made_at_of(path)) is not None}
    return dict(sorted(dated.items(), key=_order, reverse=True))


def _order(dated: tuple[Path, datetime]) -> tuple[datetime, int, str]:
    path, at = dated
    found = _NAME.fullmatch(path.name)
    return at, 1 if found is None or found[2] is None else int(found[2]), path.name
