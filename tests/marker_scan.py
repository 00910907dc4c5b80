"""Looks for words in files, whatever they are dressed in: what a thief with a text search and some patience finds.

Each word is searched for as UTF-8 and UTF-16, as hex digits, and as base64 wherever it may begin; whatever zlib can
read is read, and so is every database to which a key lies beside it in the clear.
"""

import base64
import re
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.security.key_file import read_key_file
from dutytracker.store.backups.container import extract
from dutytracker.store.backups.naming import SUFFIX
from dutytracker.store.database import Database

ZLIB_BEGINS = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
MOST_UNPACKED = 4 * 1024 * 1024


def found_in(folders: Iterable[Path], words: Iterable[str]) -> set[tuple[str, str]]:
    """The names of the files in which a word was found, each with the word."""
    wanted = {word: tuple(forms_of(word)) for word in words}
    return {
        (path.name, word)
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
        for contents in contents_of(path)
        for word, forms in wanted.items()
        if any(form in contents for form in forms)
    }


def forms_of(word: str) -> Iterator[bytes]:
    """The bytes as which a word may stand in a file."""
    for plain in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
        yield plain
        yield plain.hex().encode()
        yield plain.hex().upper().encode()
        for shift in range(3):
            encoded = base64.b64encode(b"\0" * shift + plain)
            sure = encoded[4 * (shift > 0) : (len(encoded) // 4 - 1) * 4]
            yield sure
            yield sure.replace(b"+", b"-").replace(b"/", b"_")


def contents_of(path: Path) -> Iterator[bytes]:
    """What a file holds, what is packed in it, and what lies in it under a key that lies open.

    Nothing where the file has gone since it was listed: a backup that is being made leaves none of its steps.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return
    yield path.name.encode()
    for contents in (data, *_opened(path)):
        yield contents
        yield from _unpacked(contents)


def _unpacked(data: bytes) -> Iterator[bytes]:
    for place in ZLIB_BEGINS.finditer(data):
        with suppress(zlib.error):
            yield zlib.decompressobj(wbits=47).decompress(data[place.start() :], MOST_UNPACKED)


def _opened(path: Path) -> Iterator[bytes]:
    """The rows of a database, or of the one in a backup, that any open key in the key files around it opens."""
    if path.name.endswith(SUFFIX):
        yield from _opened_backup(path)
    if ".db" not in path.name or path.name.endswith(("-wal", "-shm")):
        return
    for key_file in sorted((*path.parent.glob("log.key*"), *path.parent.parent.glob("log.key*"))):
        with suppress(DutyError):
            slot = read_key_file(key_file).open_slot
            if slot is not None:
                with closing(Database(path, slot.data_key)) as database:
                    yield "\n".join(_rows(database)).encode("utf-8", "replace")


def _opened_backup(path: Path) -> Iterator[bytes]:
    """The same of what lies in a backup, the key file of which lies in it too."""
    with tempfile.TemporaryDirectory() as folder, suppress(DutyError):
        extract(path, Path(folder))
        yield from _opened(Path(folder) / "log.db")


def _rows(database: Database) -> Iterator[str]:
    with database.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for name in names:
            rows = connection.exec_driver_sql(f'SELECT * FROM "{name}"')  # noqa: S608 - its own names
            yield from (str(tuple(row)) for row in rows)
