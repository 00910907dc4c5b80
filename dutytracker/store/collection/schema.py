"""The tables of a collection's file.

`shares` only grows. `statements` is what counts now: which shares are here, and what the steward said. `changes` is how
it came to be, each change with everything it edited, so that it can be taken back at any time later.
"""

from sqlalchemy import CheckConstraint, Column, Connection, Integer, LargeBinary, MetaData, Table, Text

from dutytracker.domain.errors import DutyError

VERSION = 1
"""What these tables are called in `PRAGMA user_version`; a file with a greater number is of a newer program."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

shares = Table(
    "shares",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("file", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("totals", LargeBinary, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    CheckConstraint("length(digest) = 32", name="digest"),
    CheckConstraint("length(totals) % 16 = 0", name="totals"),
    CheckConstraint("received_at IS strftime('%Y-%m-%dT%H:%M:%SZ', received_at)", name="received_at"),
    sqlite_strict=True,
)
"""A share as it came: `digest` is the SHA-256 of its signed payload, `payload` that payload, compressed, `totals` 16
bytes for each of its weeks that tell the totals of that week apart from any others, `head` all but the totals."""

statements = Table(
    "statements",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("value", Text, nullable=False),
    CheckConstraint("json_valid(value)", name="value"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

changes = Table(
    "changes",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("edits", Text, nullable=False),
    CheckConstraint("at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)", name="at"),
    CheckConstraint("kind IN ('do', 'undo', 'redo')", name="kind"),
    CheckConstraint("json_type(edits) IS 'array'", name="edits"),
    sqlite_strict=True,
)
"""`edits` is a list of `[kind, id, before, after]`, with null where a statement is not there."""

parts = Table(
    "parts",
    metadata,
    Column("of_weeks", LargeBinary, primary_key=True),
    Column("part", LargeBinary, nullable=False),
    CheckConstraint("length(of_weeks) = 32", name="of_weeks"),
    sqlite_strict=True,
)
"""What the weeks of a member bring to a review: `of_weeks` is the digest of the share that all of them come from, or
tells apart which weeks of which shares they are. Worth nothing under other formulas."""

packets = Table(
    "packets",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("made_at", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("contents", LargeBinary, nullable=False),
    CheckConstraint("made_at IS strftime('%Y-%m-%dT%H:%M:%SZ', made_at)", name="made_at"),
    CheckConstraint("audience IN ('inside', 'outside')", name="audience"),
    sqlite_strict=True,
)
"""Every packet that was made, with what it rested on as compressed JSON."""


def make_tables(connection: Connection) -> None:
    """Makes the tables of an empty file."""
    metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")


def refuse_newer(connection: Connection) -> None:
    """Raises `DutyError` where a newer program wrote the file."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > VERSION:
        raise DutyError("This collection was written by a newer Duty Tracker: install the newest version to open it.")
