"""What is said of backups: by the commands, and in the settings."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import clock_words, counted, full_date, translate

if TYPE_CHECKING:
    from dutytracker.store.backups.container import Contents
    from dutytracker.store.backups.restoring import Preview


def made_words(at: datetime, zone: ZoneInfo, today: date) -> str:
    """When something was made, by the clock of the log: "today at 3:05 PM"."""
    there = at.astimezone(zone)
    clock = clock_words(there.time())
    if there.date() == today:
        return translate("today at {clock}").format(clock=clock)
    if there.date() == today - timedelta(days=1):
        return translate("yesterday at {clock}").format(clock=clock)
    return translate("{day} at {clock}").format(day=full_date(there.date()), clock=clock)


def size_words(size: int) -> str:
    """Bytes as people read them: "4.2 MB"."""
    return translate("{size} MB").format(size=f"{max(size, 50_000) / 1_000_000:.1f}")


def protection_words(*, is_protected: bool) -> str:
    """Who can read a backup."""
    if is_protected:
        return translate("It opens with the passphrase that the log had then, and holds nothing readable without it.")
    return translate("The log had no passphrase: anyone who has this file can read all of it.")


def left_out_words(left_out: int) -> str:
    """Which part of the log a backup lacks; there must be one."""
    words = translate("{count} could not be copied, because the file was missing or damaged.")
    return words.format(count=counted(left_out, "collection", "collections"))


def saved_backup_lines(file: Path, contents: "Contents") -> Iterator[str]:
    """What was saved, and that it was read back."""
    yield translate("Saved {file}: the whole log in one file, read back and found whole.").format(file=file)
    if contents.left_out:
        yield left_out_words(contents.left_out)


def saved_backup_json(file: Path, contents: "Contents") -> dict[str, object]:
    """The same for programs."""
    return {
        "file": str(file),
        "made_at": instant_json(contents.made_at),
        "protected": contents.is_protected,
        "left_out": contents.left_out,
    }


def preview_lines(preview: "Preview") -> Iterator[str]:
    """What a backup holds, a sentence each."""
    made = full_date(preview.made_at.astimezone().date())
    entries = counted(preview.entries, "entry", "entries")
    if preview.last_entry is None:
        words = translate("The log of member {member}, as it was on {made}, without entries.")
        yield words.format(member=preview.member, made=made)
    else:
        words = translate("The log of member {member}, as it was on {made}: {entries}, the last one of {last}.")
        yield words.format(member=preview.member, made=made, entries=entries, last=full_date(preview.last_entry))
    if preview.collections:
        names = ", ".join(plain(name, len(name)) for name in preview.collections)
        yield translate("With the shares that were collected in {names}.").format(names=names)


def kept_words(kept: Path | None) -> str:
    """Where the log is that was there before, and how it comes back."""
    if kept is None:
        return translate("There was no log here before.")
    words = translate("What was there is kept in {folder}. To put it back, restore that folder.")
    return words.format(folder=kept)


def restored_json(preview: "Preview", kept: Path | None) -> dict[str, object]:
    """What was restored, for programs; `kept` is null where nothing was there."""
    return {
        "member": preview.member,
        "made_at": instant_json(preview.made_at),
        "protected": preview.is_protected,
        "entries": preview.entries,
        "last_entry": None if preview.last_entry is None else preview.last_entry.isoformat(),
        "collections": list(preview.collections),
        "kept": None if kept is None else str(kept),
    }


def instant_json(instant: datetime) -> str:
    """An instant as programs get it: UTC, RFC 3339."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
