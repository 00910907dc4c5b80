"""The plain settings file: how the window looks and the program is reached on this computer; nothing about the work."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from dutytracker.domain.dataclass import dataclass


class ThemeChoice(StrEnum):
    """Which colors the window wears; `SYSTEM` follows the computer while the program runs."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


TEXT_SIZES = ("100", "125", "150", "200")
"""In percent of the usual size of text."""


class ContrastChoice(StrEnum):
    """How far colors stand apart; `SYSTEM` follows the computer while the program runs."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the settings file holds. `geometry` is the window's own base64 text, empty before it was first closed."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    contrast: ContrastChoice = ContrastChoice.SYSTEM
    text_size: str = ""
    """How large text is, in percent of its usual size; empty for as large as the computer has it."""
    geometry: str = ""
    language: str = ""
    """A language code such as "en"; empty follows the computer."""
    clock: str = "system"
    """How clock times are written: "12" or "24" hours; all else follows the computer."""
    lengths: str = "minutes"
    """How lengths from an hour on are written: "decimal" is "7.67 h", all else "7 h 40"."""
    holidays_in: str = ""
    """The code of the state whose holidays are offered as absences, such as "CA"; empty for federal ones alone."""
    palette_key: str = "Ctrl+Alt+Space"
    """The key that opens the palette over any program, as Qt writes keys in a file; empty for none."""
    favorite_keys_everywhere: bool = False
    """True if the keys of the favorites log while another program is in front."""
    tray: bool = True
    """True if the program shows itself in the tray, where the computer has one."""
    stays_open: bool = False
    """True if the program goes on running when its window is closed."""
    watches_idle: bool = False
    """True if the running timer asks about time in which nobody touched the computer."""
    nudges: bool = True
    """True if a line reminds of the day before the shift ends."""
    locks_after: str = "15"
    """After how many minutes in which nobody was there a log with a passphrase locks; "0" for never."""

    @property
    def text_percent(self) -> int:
        """The same as a number; 100 where the file says something else than one of the sizes that are offered."""
        return int(self.text_size) if self.text_size in TEXT_SIZES else 100

    @property
    def locks_after_minutes(self) -> int:
        """The same as a number; 15 where the file says something else than whole minutes up to a day."""
        is_number = self.locks_after.isascii() and self.locks_after.isdigit() and len(self.locks_after) <= 4
        return int(self.locks_after) if is_number and int(self.locks_after) <= 1440 else 15


class SettingsFile:
    """The settings and the file they are kept in.

    A file that cannot be understood is kept aside as `*.broken` and the defaults count; one that cannot be
    written costs the setting, never the work.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._listeners: list[Callable[[], None]] = []
        self.current = _read(path)

    def listen(self, listener: Callable[[], None]) -> None:
        """Calls `listener` after every change from now on; it reads in `current` what counts."""
        self._listeners.append(listener)

    def ignore(self, listener: Callable[[], None]) -> None:
        """Calls that listener no more."""
        self._listeners.remove(listener)

    def change(self, **fields: Any) -> None:
        """Sets fields of `Settings` by name; if anything differs, writes the file and tells whoever listens."""
        changed = replace(self.current, **fields)
        if changed != self.current:
            self.current = changed
            _write(self._path, changed)
            for listener in tuple(self._listeners):
                listener()


def _read(path: Path) -> Settings:
    try:
        content = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError):
        return _set_aside(path)
    try:
        return _understood(json.loads(content))
    except (ValueError, TypeError, RecursionError):
        return _set_aside(path)


def _understood(fields: object) -> Settings:
    """Settings from parsed JSON; unknown names are ignored, so that an older program can read a newer file.

    Raises: ValueError, TypeError.
    """
    if not isinstance(fields, dict):
        raise TypeError("the settings must be an object")
    defaults = asdict(Settings())
    read = {name: fields.get(name, default) for name, default in defaults.items()}
    if not all(isinstance(value, bool if isinstance(defaults[name], bool) else str) for name, value in read.items()):
        raise TypeError("every setting must be text, or true or false, as its default is")
    chosen = {"theme": ThemeChoice(read["theme"]), "contrast": ContrastChoice(read["contrast"])}
    return Settings(**read | chosen)


def _set_aside(path: Path) -> Settings:
    try:
        path.replace(path.with_suffix(".broken"))
    except OSError:
        return Settings()
    return Settings()


def _write(path: Path, settings: Settings) -> None:
    written = path.with_suffix(".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        written.write_text(json.dumps(asdict(settings), indent=2) + "\n", encoding="utf-8")
        written.replace(path)
    except OSError:
        return
