"""The kinds of files of this program that a desktop can know."""

from pathlib import Path

from dutytracker.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A kind of file: the end of its names without the dot, what people call it, and its media type."""

    suffix: str
    name: str
    mime: str


BACKUP = FileKind(suffix="dutybackup", name="Duty Tracker backup", mime="application/vnd.dutytracker.backup")

OPENED_KINDS = (
    FileKind(suffix="dutyshare", name="Duty Tracker share", mime="application/vnd.dutytracker.share+json"),
    FileKind(suffix="dutyunit", name="Duty Tracker unit file", mime="application/vnd.dutytracker.unit+json"),
    BACKUP,
)
"""The kinds that the program opens by a double click."""

OTHER_KINDS = (
    FileKind(suffix="dutylog", name="Duty Tracker log file", mime="application/vnd.dutytracker.log+json"),
    FileKind(suffix="dutyreceipt", name="Duty Tracker receipt", mime="application/vnd.dutytracker.receipt+json"),
)
"""The kinds that have a name and an icon, and are taken in by a command or a screen."""


def is_backup(path: Path) -> bool:
    """True of what is a backup by its name."""
    return path.suffix.lower() == f".{BACKUP.suffix}"
