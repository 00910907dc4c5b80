"""The licence texts of everything in the bundle: of the parts, of Python, and of libraries taken from the system."""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from importlib import metadata
from pathlib import Path

from bundling.faults import CannotBuild

OUR_TEXTS = {"pyside6-essentials": "LGPL-3.0.txt", "shiboken6": "LGPL-3.0.txt"}
"""Parts that bring no text along, with the text in `licences` that is theirs."""

BUILD_PARTS = ("pyinstaller",)
"""Parts of the build of which something ends up in the bundle: PyInstaller's starting program."""

TEXT_NAMES = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")


def parts_named_in(lock: Path) -> list[str]:
    """The names of the parts in a lock file, sorted."""
    return sorted(set(re.findall(r"^([a-z0-9._-]+)==", lock.read_text("utf-8"), re.MULTILINE)))


def texts_of(part: str) -> list[Path]:
    """The licence texts that an installed part brings along, sorted; none where it is not installed here."""
    try:
        files = metadata.distribution(part).files or []
    except metadata.PackageNotFoundError:
        return []
    found = [file for file in files if ".dist-info/" in file.as_posix() and TEXT_NAMES.search(file.name)]
    return sorted(Path(str(file.locate())) for file in found)


def is_installed(part: str) -> bool:
    """Whether this system uses the part; some are for another system or an older Python."""
    try:
        metadata.distribution(part)
    except metadata.PackageNotFoundError:
        return False
    return True


def gather(root: Path, target: Path) -> None:
    """Puts the texts of all parts of the program, and Python's, into `target`/parts, a folder for each.

    Raises: `CannotBuild`, where a part has none.
    """
    shutil.rmtree(target, ignore_errors=True)
    parts = [part for part in parts_named_in(root / "requirements.lock") if is_installed(part)]
    for part in (*parts, *BUILD_PARTS):
        texts = texts_of(part) or [root / "licences" / OUR_TEXTS[part] for _ in range(part in OUR_TEXTS)]
        if not texts:
            raise CannotBuild(f"{part} brings no licence text along: put one into licences and name it in bundling.")
        _put(texts, target / "parts" / part)
    _put([_text_of_python()], target / "parts" / "python")


def gather_of_system(libraries: Iterable[Path], target: Path) -> None:
    """Puts what Debian says about the rights in each of the system's libraries into `target`/system.

    Raises: `CannotBuild`.
    """
    for package in sorted(set(filter(None, map(_package_of, libraries)))):
        notice = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
        if not notice.is_file():
            raise CannotBuild(f"The rights in {package} are not known: {notice} is missing. Install it again.")
        folder = target / "system"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(notice, folder / f"{package.partition(':')[0]}.txt")


def _package_of(library: Path) -> str:
    """The Debian package a library is from; nothing for one that a part or Python brought along."""
    prefixes = (sys.prefix, sys.base_prefix)
    if str(library).startswith(tuple(f"{Path(prefix).resolve()}/" for prefix in prefixes)):
        return ""
    for path in (library, Path("/usr", *library.parts[1:]), Path("/", *library.parts[2:])):
        done = subprocess.run(["dpkg", "-S", str(path)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(": ")[0]
    raise CannotBuild(f"No Debian package brought {library}, so that its licence is not known.")


def _text_of_python() -> Path:
    """The licence of Python, which lies in its library or, on Windows, beside it."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), Path("/usr/share/doc/python3"))
    for path in [place / name for place in places for name in ("LICENSE.txt", "LICENSE", "copyright")]:
        if path.is_file():
            return path
    raise CannotBuild("The licence of Python was not found beside its library.")


def _put(texts: Sequence[Path], folder: Path) -> None:
    folder.mkdir(parents=True)
    for text in texts:
        shutil.copyfile(text, folder / text.name)
