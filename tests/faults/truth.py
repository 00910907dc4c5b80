"""What a log on the disk holds, read by its key alone, and whether all of it is sound."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import text

from dutytracker.paths import profile_in
from dutytracker.security.key_file import read_key_file
from dutytracker.security.unlocking import WayIn, data_key
from dutytracker.store.copies import verify_database
from dutytracker.store.database import Database

PASSPHRASE = "correct horse"


@dataclass(frozen=True, slots=True)
class Truth:
    """The version of the tables, how many revisions there are and the last head, and a digest of every entry."""

    version: str
    revisions: int
    head: str
    entries: int
    content: str


def truth_of(data_dir: Path, *, passphrase: str | None = None) -> Truth:
    """Opens the log in a folder as it lies there. Raises: `DutyError`; `AssertionError` where it is not sound."""
    profile = profile_in(data_dir)
    keys = read_key_file(profile.key_file)
    key = keys.open_slot.data_key if keys.open_slot else data_key(keys.slots, WayIn(passphrase=passphrase))
    return truth_in(profile.database, key)


def texts_of(path: Path, key: bytes, word: str) -> tuple[int, int]:
    """How many rows and steps of entries tell a word, and how many steps erased a note."""
    database = Database(path, key)
    try:
        with database.reading() as connection:
            wanted = {"word": word}
            steps = connection.execute(text("SELECT count(*) FROM revisions WHERE instr(fields, :word)"), wanted)
            rows = connection.execute(text("SELECT count(*) FROM entries WHERE instr(note, :word)"), wanted)
            erasing = connection.execute(text("SELECT count(*) FROM revisions WHERE operation = 'erase'"))
            return steps.scalar_one() + rows.scalar_one(), erasing.scalar_one()
    finally:
        database.close()


def truth_in(path: Path, key: bytes) -> Truth:
    """The same of one database. The chain is followed from its beginning."""
    database = Database(path, key)
    try:
        found = truth_read(database)
    finally:
        database.close()
    verify_database(path, key)
    return found


def truth_read(database: Database) -> Truth:
    """The same of a database that is open, without reading every page."""
    with database.reading() as connection:
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        rows = connection.execute(text("SELECT seq, body, head FROM revisions ORDER BY seq")).all()
        entries = connection.execute(text("SELECT * FROM entries ORDER BY id")).all()
        added = connection.execute(
            text(
                "SELECT count(*) FROM (SELECT key, operation, max(seq) FROM revisions WHERE record = 'entry' "
                "GROUP BY key) WHERE operation != 'delete'"
            )
        ).scalar_one()
    head = bytes(32)
    for place, row in enumerate(rows, start=1):
        head = sha256(b"dutytracker-log-v1\x00" + head + sha256(row.body.encode()).digest()).digest()
        assert row.seq == place, f"revision {place} is missing"
        assert row.head == head, f"the chain is broken at revision {place}"
    assert added == len(entries), f"the history knows {added} entries, and {len(entries)} are there"
    content = sha256(repr([tuple(row) for row in entries]).encode()).hexdigest()
    return Truth(version, len(rows), head.hex(), len(entries), content)
