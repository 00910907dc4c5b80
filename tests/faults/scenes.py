"""What a member does while the disk fails: how the folder is before, what is done, and what may be there afterwards."""

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config

from dutytracker.domain.changes import Change, Edit, adding, editing
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.log_file import read_log_file, write_log_file
from dutytracker.exchange.merging import importing
from dutytracker.logbook import Logbook, create_logbook, open_logbook
from dutytracker.logbook.locked import LockedLog
from dutytracker.paths import log_exists, profile_in
from dutytracker.store import migrating, schema
from dutytracker.store.backups.container import check, extract
from dutytracker.store.backups.restoring import by_passphrase_or_sheet, unpack
from dutytracker.store.database import Database
from dutytracker.store.inbox import waiting_names
from tests.builders import SetClock, a_log, a_logbook, an_entry
from tests.faults.truth import PASSPHRASE, texts_of, truth_in

RELEASED = Path(__file__).parents[1] / "store" / "released"
AT = datetime(2026, 3, 4, 20, tzinfo=UTC)
BACKUP = "mine.dutybackup"
LAST = an_entry(90_001, note=None)
"""What is saved once no call fails any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """`is_open` says that the log was opened before the first fault; `logs` how `act` is given one.

    `checks` raises where a file beside the log is neither as before nor whole.
    """

    name: str
    make: Callable[[Path], None]
    act: Callable[[Path, Logbook | None], object]
    is_open: bool = True
    is_migration: bool = False
    in_steps: bool = False
    """True where each of several entries is old or new by itself."""
    checks: Callable[[Path], None] = field(default=lambda _folder: None)
    every: int = 1
    """Of the calls each so-manieth is tried."""


def opened(folder: Path) -> Logbook:
    """The log of a folder by whichever way in it has."""
    return open_logbook(profile_in(folder), passphrase=PASSPHRASE, clock=SetClock())


def some_entries(first: int, count: int) -> tuple[Edit, ...]:
    """So many entries, on one day."""
    return tuple(Edit(None, an_entry(number, minutes=15)) for number in range(first, first + count))


def a_small_log(folder: Path, passphrase: str | None = None) -> None:
    """A log with ten entries."""
    logbook = a_logbook(folder, passphrase=passphrase)
    logbook.perform(Change("Log", some_entries(1, 10)))
    logbook.close()


def a_protected_log(folder: Path) -> None:
    """The same with a passphrase."""
    a_small_log(folder, PASSPHRASE)


def an_old_log(folder: Path, version: str) -> None:
    """The log of the first release, brought to a later version by the steps of that time."""
    profile = profile_in(folder)
    shutil.copytree(RELEASED / "0001", profile.folder)
    profile.folder.chmod(0o700)
    key = bytes_of_key(profile.key_file)
    config = Config()
    config.set_main_option("script_location", str(migrating.SCRIPTS).replace("%", "%%"))
    database = Database(profile.database, key)
    try:
        with database.without_foreign_keys(), database.writing() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, version)
    finally:
        database.close()


def bytes_of_key(key_file: Path) -> bytes:
    """The data key of a log without a passphrase."""
    from dutytracker.security.key_file import read_key_file

    slot = read_key_file(key_file).open_slot
    assert slot is not None
    return slot.data_key


def old_versions() -> tuple[str, ...]:
    """Every version of the tables before today's."""
    found = (path.name[1:5] for path in (migrating.SCRIPTS / "versions").glob("v[0-9]*.py"))
    return tuple(sorted(version for version in found if version < schema.VERSION))


def _import(folder: Path, logbook: Logbook | None) -> None:
    assert logbook is not None
    there = a_log(entries=tuple(an_entry(number, minutes=15) for number in range(500, 650)))
    file = folder / "theirs.dutylog"
    data = file.read_bytes() if file.exists() else write_log_file(there)
    logbook.perform(importing(read_log_file(data), logbook.records.whole_log(), logbook.now()).change)


def _with_a_file(folder: Path) -> None:
    a_small_log(folder)
    entries = tuple(an_entry(number, minutes=15) for number in range(500, 650))
    (folder / "theirs.dutylog").write_bytes(write_log_file(a_log(entries=entries)))


def _with_a_backup(folder: Path) -> None:
    a_small_log(folder)
    logbook = opened(folder)
    logbook.backups.job().written_to(folder / BACKUP)
    logbook.perform(adding("Log", an_entry(77)))
    logbook.close()


def _backups_are_whole(folder: Path) -> None:
    for file in [*profile_in(folder).backups.glob("*.dutybackup"), folder / BACKUP]:
        if file.exists():
            check(file)


WORD = "Quillfeather"
NOTED = an_entry(60, note=WORD)


def with_a_note(folder: Path) -> None:
    """A note in two steps of its entry and in two backups, the newer of which holds more."""
    logbook = a_logbook(folder, notes=True)
    logbook.perform(Change("Log", (*some_entries(1, 10), Edit(None, NOTED))))
    logbook.backups.job().run_at_end()
    logbook.perform(editing("Edit", NOTED, replace(NOTED, minutes=45)))
    logbook.backups.job().run_at_end()
    logbook.close()


def _with_an_erased_note(folder: Path) -> None:
    """The same, erased in the log and not yet in the backups."""
    with_a_note(folder)
    logbook = opened(folder)
    erase(logbook)
    logbook.close()


def erase(logbook: Logbook) -> None:
    """Erases the note in the log, where it is not erased yet."""
    if logbook.erasing.can_erase(NOTED):
        logbook.perform(logbook.erasing.of([NOTED]))


def erase_in_copies(logbook: Logbook) -> None:
    """Erases it in the backups."""
    logbook.erasing.job()()


def _note_is_there_or_gone(folder: Path) -> None:
    """In the log the text is in all places or in none, and where it is gone, a step says so."""
    told = texts_of(profile_in(folder).database, bytes_of_key(profile_in(folder).key_file), WORD)
    assert told in {(3, 0), (0, 1)}, f"the text stands {told[0]} times, and {told[1]} steps erase it"


def backups_with_or_without(folder: Path) -> None:
    """Each backup is whole, and holds what it did but for the note.

    Once that is erased in the log, it is kept in mind that backups may hold it.
    """
    _note_is_there_or_gone(folder)
    _backups_are_whole(folder)
    profile, logbook = profile_in(folder), opened(folder)
    may_tell = logbook.erasing.is_pending or bool(logbook.erasing.of_all().erased)
    logbook.close()
    backups = sorted(profile.backups.glob("*.dutybackup"), key=lambda path: (len(path.name), path.name))
    assert len(backups) == 2, f"there are {len(backups)} backups"
    for place, backup in enumerate(backups):
        with tempfile.TemporaryDirectory() as name:
            inside = profile_in(Path(name))
            inside.folder.mkdir(parents=True)
            extract(backup, inside.folder)
            key = bytes_of_key(inside.key_file)
            told, truth = texts_of(inside.database, key, WORD), truth_in(inside.database, key)
        assert told == (0, 0) or (may_tell and told == (2 + place, 0)), f"{backup.name} tells it {told[0]} times"
        assert (truth.revisions, truth.entries) == (13 + place, 11), f"{backup.name} holds {truth}"


def _restore(folder: Path, _logbook: Logbook | None) -> None:
    unpack(profile_in(folder), folder / BACKUP, by_passphrase_or_sheet(None)).take_place(at=AT)


def _begin(folder: Path, _logbook: Logbook | None) -> None:
    from dutytracker.domain.records import LogSettings
    from tests.builders import ZONE

    if log_exists(profile_in(folder)):
        opened(folder).close()
        return
    create_logbook(profile_in(folder), settings=LogSettings(time_zone=ZONE), passphrase=None, clock=SetClock()).close()


def _seal(folder: Path, _logbook: Logbook | None) -> None:
    LockedLog(profile_in(folder), SetClock()).seal("p15")


def _with_lines(folder: Path) -> None:
    a_protected_log(folder)
    locked = LockedLog(profile_in(folder), SetClock())
    locked.seal("p15")
    locked.seal("c30")


def _take_in(logbook: Logbook) -> None:
    logbook.inbox.take_in()
    if waiting_names(logbook.profile):
        raise DutyError("A line waits.")


def _save_settings(folder: Path, _logbook: Logbook | None) -> None:
    from dutytracker.settings import SettingsFile, ThemeChoice

    SettingsFile(folder / "settings.json").change(theme=ThemeChoice.DARK)


def _with_settings(folder: Path) -> None:
    a_small_log(folder)
    (folder / "settings.json").write_text('{"theme": "light"}')


def _settings_are_whole(folder: Path) -> None:
    assert json.loads((folder / "settings.json").read_text())["theme"] in {"light", "dark"}


def _log(act: Callable[[Logbook], object]) -> Callable[[Path, Logbook | None], object]:
    def with_log(_folder: Path, logbook: Logbook | None) -> object:
        assert logbook is not None
        return act(logbook)

    return with_log


def scenes() -> tuple[Scene, ...]:
    """All of them, what is done daily first."""
    made = [
        Scene(name="save an entry", make=a_small_log, act=_log(lambda log: log.perform(adding("Log", an_entry(50))))),
        Scene(
            name="edit an entry",
            make=a_small_log,
            act=_log(lambda log: log.perform(editing("Edit", an_entry(3, minutes=15), an_entry(3, minutes=45)))),
        ),
        Scene(name="undo", make=a_small_log, act=_log(lambda log: log.undo())),
        Scene(name="erase a note", make=with_a_note, act=_log(erase), checks=_note_is_there_or_gone),
        Scene(
            name="erase a note in backups", make=_with_an_erased_note, act=_log(erase_in_copies),
            checks=backups_with_or_without, every=5,
        ),
        Scene(
            name="save 200 entries at once",
            make=a_small_log,
            act=_log(lambda log: log.perform(Change("Log", some_entries(1000, 200)))),
            every=8,
        ),
        Scene(name="import a file", make=_with_a_file, act=_import, every=5),
        Scene(
            name="open and close", make=a_small_log, act=lambda folder, _log: opened(folder).close(), is_open=False
        ),
        Scene(name="begin a log", make=lambda folder: folder.mkdir(), act=_begin, is_open=False, every=5),
        Scene(
            name="make a backup", make=a_small_log, act=_log(lambda log: log.backups.job().run()),
            checks=_backups_are_whole, every=5,
        ),
        Scene(
            name="back up to a file", make=_with_a_backup,
            act=lambda folder, log: log and log.backups.job().written_to(folder / BACKUP),
            checks=_backups_are_whole, every=5,
        ),
        Scene(
            name="restore a backup", make=_with_a_backup, act=_restore, is_open=False,
            checks=_backups_are_whole, every=3,
        ),
        Scene(name="seal a line while locked", make=a_protected_log, act=_seal, is_open=False),
        Scene(name="take in sealed lines", make=_with_lines, act=_log(_take_in), every=4, in_steps=True),
        Scene(
            name="set a first passphrase", make=a_small_log,
            act=_log(lambda log: log.keys.set_passphrase(PASSPHRASE, PASSPHRASE)), every=12,
        ),
        Scene(
            name="make a recovery sheet", make=a_protected_log,
            act=_log(lambda log: log.keys.recovery_sheet(PASSPHRASE)), every=2,
        ),
        Scene(name="save the settings", make=_with_settings, act=_save_settings, is_open=False,
              checks=_settings_are_whole),
    ]  # fmt: skip
    made += [
        Scene(
            name=f"migrate from {version}",
            make=lambda folder, version=version: an_old_log(folder, version),  # type: ignore[misc]
            act=lambda folder, _log: opened(folder).close(),
            is_open=False,
            is_migration=True,
            every=16,
        )
        for version in old_versions()
    ]
    return tuple(made)
