"""The encrypted database file: opened with its data key, read and written in transactions."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2
from sqlalchemy import URL, Connection, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from dutytracker.store.faults import (
    CORRUPT,
    NOTADB,
    SPOILING,
    busy,
    code_of,
    damaged,
    faults_as_sentences,
    not_given,
    not_readable,
    not_writable,
)

PLAIN_HEADER = b"SQLite format 3\x00"
"""How a file begins that is *not* encrypted."""

READ_AT_ONCE = 1 << 20

CACHE_KIBIBYTES = 2_000
"""Of pages that a connection keeps in memory. The driver would keep four times as much, which only makes reading all of
a log a little faster."""

BUSY_MILLISECONDS = 40
"""How long another program's lock is waited for; the window must never stand still longer."""


class Database:
    """One keyed connection to the file at `path`. Not for two threads at a time.

    The cipher refuses everything once a page could not be read or written, so a connection the disk failed is replaced
    when it is next asked for.
    """

    def __init__(self, path: Path, data_key: bytes, *, read_only: bool = False) -> None:
        """Opens the file, which must exist; an empty file becomes an empty database.

        Raises: `Damaged` where the key does not open it; `Busy`, `NotSaved`.
        """
        self.path = path
        self.data_key = data_key
        self.read_only = read_only
        self._is_spoiled = False
        with faults_as_sentences(path):
            self._connection = _surely_connected(path, data_key, read_only)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the log throughout."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is stored as a whole at its end, or, after an error, not at all.

        Raises: `NotSaved`, `Busy`, `Damaged`.
        """
        if self.read_only:
            raise not_writable(self.path)
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        with faults_as_sentences(self.path), self._sound():
            try:
                with self._connection.execution_options(begin=begin).begin():
                    yield self._connection
            except BaseException:
                # A COMMIT that failed leaves its transaction open, which SQLAlchemy takes for ended.
                self._driver_connection().rollback()
                raise

    @contextmanager
    def outside_transactions(self) -> Iterator[Any]:
        """The driver's own connection, for what SQLite does not do inside a transaction."""
        with faults_as_sentences(self.path), self._sound():
            yield self._driver_connection()

    def gather(self) -> None:
        """Brings all that was written into the one file, so that it can be moved alone.

        Raises: `NotSaved`; `Busy` while another connection reads it.
        """
        with self.outside_transactions() as connection:
            is_busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if is_busy:
            raise busy(self.path)

    def settle(self) -> None:
        """Brings into the one file what lies beside it and nobody reads there now; waits for nobody.

        Left to itself, the database does so in the middle of the commit after which some four megabytes lie there.

        Raises: `NotSaved`, `Busy`, `Damaged`.
        """
        with self.outside_transactions() as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """With a connection that the disk did not fail."""
        if self._is_spoiled:
            if not self._connection.closed:
                self._connection.invalidate()
                self._connection.close()
            self._connection = _surely_connected(self.path, self.data_key, self.read_only)
            self._is_spoiled = False
        try:
            yield
        except (DBAPIError, sqlcipher3.dbapi2.Error) as error:
            self._is_spoiled = code_of(error) in SPOILING
            if code_of(error) in {CORRUPT, NOTADB}:
                see_readable(self.path)
                if self._is_whole():
                    raise not_given(self.path) from error
            raise

    def _is_whole(self) -> bool:
        """What looked like damage may be a page that the disk did not give once."""
        try:
            connection = _connected(self.path, self.data_key, self.read_only)
        except (DBAPIError, sqlcipher3.dbapi2.Error):
            return False
        try:
            return is_whole(connection.connection.dbapi_connection)
        finally:
            connection.invalidate()
            connection.close()

    @contextmanager
    def without_foreign_keys(self) -> Iterator[None]:
        """While tables are rebuilt: SQLite would take a dropped table for deletions."""
        with self.outside_transactions() as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            with self.outside_transactions() as connection:
                connection.execute("PRAGMA foreign_keys = ON")

    @property
    def is_closed(self) -> bool:
        """True once `close` was called."""
        return self._connection.closed

    def close(self) -> None:
        """Closes the file; what was written lies in it alone then."""
        self._connection.close()
        self._connection.engine.dispose()

    def _driver_connection(self) -> Any:
        return self._connection.connection.dbapi_connection


def open_database(path: Path, data_key: bytes) -> Database:
    """The database of a log that was begun; only for reading where its folder or file cannot be written.

    Raises: `Damaged`, `Busy`, `NotSaved`, `DutyError` where it cannot be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(len(PLAIN_HEADER))
    except OSError as error:
        raise not_readable(path, error) from error
    if len(header) < len(PLAIN_HEADER) or header == PLAIN_HEADER:
        raise damaged(path)
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return Database(path, data_key, read_only=not writable)


def is_whole(connection: Any) -> bool:
    """True where every page is authentic and every row and index is sound; for the driver's own connection."""
    try:
        return connection.execute("PRAGMA cipher_integrity_check").fetchone() is None and connection.execute(
            "PRAGMA integrity_check"
        ).fetchall() == [("ok",)]
    except sqlcipher3.dbapi2.DatabaseError:
        return False


def see_readable(path: Path) -> None:
    """Reads a file in full, so that a disk that does not give it is not taken for damage. Raises: `NotSaved`."""
    try:
        with path.open("rb") as file:
            while file.read(READ_AT_ONCE):
                pass
    except OSError as error:
        raise not_readable(path, error) from error


def _surely_connected(path: Path, data_key: bytes, read_only: bool) -> Connection:
    """The cipher takes a page the disk did not give for damage or a wrong key, so it is asked twice."""
    try:
        return _connected(path, data_key, read_only)
    except (DBAPIError, sqlcipher3.dbapi2.Error) as error:
        if code_of(error) not in {CORRUPT, NOTADB}:
            raise
    see_readable(path)
    return _connected(path, data_key, read_only)


def _connected(path: Path, data_key: bytes, read_only: bool) -> Connection:
    engine = create_engine(
        _address(path, data_key, read_only),
        module=sqlcipher3.dbapi2,
        poolclass=NullPool,
        hide_parameters=True,
        connect_args={"timeout": BUSY_MILLISECONDS / 1000, "check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _quiet, insert=True)
    event.listen(engine, "connect", _writable if not read_only else _keyed)
    event.listen(engine, "begin", _begin)
    return engine.connect()


def _address(path: Path, data_key: bytes, read_only: bool) -> URL:
    """The file and its raw key. An immutable file needs no second file beside it, but must not have one."""
    password = f"x'{data_key.hex()}'"
    if not read_only:
        return URL.create("sqlite+pysqlcipher", password=password, database=str(path))
    query = {"uri": "true", "mode": "ro"}
    if not path.with_name(f"{path.name}-wal").exists():
        query["immutable"] = "1"
    return URL.create("sqlite+pysqlcipher", password=password, database=f"file:{quote(str(path))}", query=query)


def _quiet(connection: Any, _record: object) -> None:
    """Before the key is given: the cipher writes nothing about this log to the standard error output."""
    connection.execute("PRAGMA cipher_log_level = NONE")


def _keyed(connection: Any, _record: object) -> None:
    """After the key was given: the driver does encrypt, and the key fits."""
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise AssertionError("the database driver does not encrypt")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    cache = f"cache_size = -{CACHE_KIBIBYTES}"
    for setting in ("trusted_schema = OFF", "temp_store = MEMORY", "foreign_keys = ON", cache):
        connection.execute(f"PRAGMA {setting}")


def _writable(connection: Any, record: object) -> None:
    _keyed(connection, record)
    for setting in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "journal_size_limit = 1000000"):
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options()["begin"])
