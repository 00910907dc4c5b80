"""What goes into the bundle, and what Qt and Python bring along that stays out."""

import ast
import fnmatch
from collections.abc import Iterable, Iterator
from pathlib import Path

NAME = "dutytracker"
"""The program in the bundle, and how desktops know it."""

CONSOLE_NAME = "dutytracker-console"
"""On Windows the same program for a terminal: one that opens windows cannot print there."""

FOLDERS = ("resources", "licences", "dutytracker/store/migrations", "docs/pictures", "docs/es")
"""Folders whose files the program reads at run time; each lies in the bundle as it lies here."""

GUIDE = ("guide-therapist", "guide-member", "guide-steward", "quick-entry", "guide", "promises", "domain")
"""The pages that F1 shows."""

FILES = ("LICENSE", *(f"docs/{page}.md" for page in GUIDE))

LEFT_OUT_FILES = ("*.pyc", "*/__pycache__/*", "*/.*", "*.ts")
"""What Python and translators work with; the program reads none of it."""

EXCLUDED_MODULES = (
    # No connection is ever opened, and hashlib has its own of everything that is used.
    *("ssl", "_ssl", "_hashlib"),
    # Other ways to show windows, run tests, and talk to databases and servers.
    *("tkinter", "PySide6.QtDBus", "PySide6.QtTest", "PySide6.QtQml", "PySide6.QtQuick"),
    *("unittest", "doctest", "pdb", "lib2to3", "distutils", "setuptools", "pip", "pkg_resources", "xmlrpc", "ftplib"),
    *("smtplib", "sqlite3", "_sqlite3", "pysqlite2", "MySQLdb", "numpy", "IPython"),
    *(f"sqlalchemy.dialects.{name}" for name in ("mssql", "mysql", "oracle", "postgresql")),
    # Objects for rows, which the store does without, and the holidays of stock exchanges.
    *("sqlalchemy.ext.asyncio", "sqlalchemy.orm", "holidays.financial"),
)

HIDDEN_MODULES = ("sqlalchemy.dialects.sqlite.pysqlcipher", "tzdata")
"""Modules that are imported by a name that is put together at run time."""

PLUGINS = (
    *("platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qoffscreen*", "platforms/*qwindows*"),
    *("platforms/*qcocoa*", "platformthemes/*xdgdesktopportal*", "platforminputcontexts/*"),
    *("imageformats/*qsvg*", "iconengines/*", "printsupport/*", "styles/*"),
    *("wayland-shell-integration/*xdg-shell*", "wayland-decoration-client/*"),
)
"""The plugins of Qt that are used: to show windows, type, draw, and print. All others stay out."""

OF_THE_COMPUTER = ("libcups.so.*",)
"""Libraries that a computer which needs them has of its own. Whoever can print has CUPS, whose own programs need this
one; there it belongs to the printers, and is kept up to date. With it go those that it alone asks for (TLS, Avahi).
"""

ALONE_UNUSED = ("*opengl32sw*", "*Egl[Ff][Ss]*", "*/libpyside6qml*", "*/QtQml*", "*/QtQuick*", "dateutil/zoneinfo/*")
"""Drawing without a driver on Windows, devices without a desktop, QML, and a second set of time zones."""

LANGUAGES = ("es",)
"""Qt's own sentences (menus of text fields, print dialog) besides English."""


def data_files(root: Path) -> list[tuple[str, str]]:
    """Each file that the program reads, by its path, with the folder of the bundle it goes to; sorted."""
    found = [path for folder in FOLDERS for path in sorted((root / folder).rglob("*")) if path.is_file()]
    wanted = [path for path in found if not _matches(path.relative_to(root).as_posix(), LEFT_OUT_FILES)]
    return [(str(path), path.parent.relative_to(root).as_posix()) for path in (*wanted, *(root / x for x in FILES))]


def modules_of_data(root: Path) -> list[str]:
    """The modules that data files import: those are Python files that are run by their path, which nobody imports."""
    scripts = [Path(path) for path, _ in data_files(root) if path.endswith(".py")]
    return sorted({module for script in scripts for module in _imported_by(script)})


def is_wanted(target: str) -> bool:
    """Whether a file that was found for the bundle goes into it; `target` is its place there.

    Of what pip noted about a part only what is read at run time goes in: the rest tells where it was installed.
    """
    place = target.replace("\\", "/")
    if place.startswith("PySide6/") and "/plugins/" in place:
        return _matches(place.partition("/plugins/")[2], PLUGINS)
    if place.startswith("PySide6/") and "/translations/" in place:
        return place.rpartition("/")[2] in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if ".dist-info/" in place:
        return place.endswith(("/METADATA", "/entry_points.txt"))
    return not _matches(place, (*OF_THE_COMPUTER, *ALONE_UNUSED))


def _imported_by(script: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(script.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def _matches(place: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(place, pattern) for pattern in patterns)
