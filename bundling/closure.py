"""Which libraries of the system the bundle still needs once unused plugins are left out."""

import re
import subprocess
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath


def libraries_needed(places: Iterable[str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Of all `places` in the bundle those that stay.

    A library that is there for others alone (the system's, at the top, and Qt's) stays only if something that stays
    needs it; everything else stays. `needs` tells the names of the libraries that the file at a place needs.
    """
    by_name: Mapping[str, list[str]] = _by_name(places)
    everything = [place for group in by_name.values() for place in group]
    stays = {place for place in everything if not (is_of_system(place) or is_of_qt(place))}
    ahead = sorted(stays)
    while ahead:
        for name in needs(ahead.pop()):
            found = [place for place in by_name.get(name, ()) if place not in stays]
            stays.update(found)
            ahead.extend(found)
    return stays


def is_of_system(place: str) -> bool:
    """True for a library that lies at the top of the bundle, but for Python itself and the modules of parts."""
    path = PurePath(place)
    is_library = path.name.startswith("lib") and ".so" in path.name
    return is_library and len(path.parts) == 1 and not path.name.startswith("libpython")


def is_of_qt(place: str) -> bool:
    """True for one of Qt's own libraries, but for those that Python loads as modules, and for plugins."""
    return PurePath(place).parent.as_posix() == "PySide6/Qt/lib"


def needs_of(library: str | None) -> list[str]:
    """The names of the libraries that a library or program asks for; none where there is no file, but a link."""
    if library is None:
        return []
    done = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=False)
    return re.findall(r"^\s+NEEDED\s+(\S+)", done.stdout, re.MULTILINE)


def _by_name(places: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for place in places:
        found.setdefault(PurePath(place).name, []).append(place)
    return found
