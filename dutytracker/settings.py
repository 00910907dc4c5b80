"""The plain settings file: theme, window geometry, language and whose holidays are offered; nothing about the work."""

import json
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any


class ThemeChoice(StrEnum):
    """Which colors the window wears; `SYSTEM` follows the computer while the program runs."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the settings file holds. `geometry` is the window's own base64 text, empty before it was first closed."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    geometry: str = ""
    language: str = ""
    """A language code such as "en"; empty follows the computer."""
    holidays_in: str = ""
    """The code of the state whose holidays are offered as absences, such as "CA"; empty for federal ones alone."""


class SettingsFile:
    """The settings and the file they are kept in.

    A file that cannot be understood is kept aside as `*.broken` and the defaults count; one that cannot be
    written costs the setting, never the work.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.current = _read(path)

    def change(self, **fields: Any) -> None:
        """Sets fields of `Settings` by name and writes the file if anything differs."""
        changed = replace(self.current, **fields)
        if changed != self.current:
            self.current = changed
            _write(self._path, changed)


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
    texts = {name: fields.get(name, default) for name, default in asdict(Settings()).items()}
    if not all(isinstance(text, str) for text in texts.values()):
        raise TypeError("every setting must be text")
    return Settings(**texts | {"theme": ThemeChoice(texts["theme"])})


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
