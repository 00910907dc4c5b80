import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.records import LogSettings, Member
from dutytracker.store import schema
from dutytracker.store.database import Database
from dutytracker.store.writing import BEGUN, apply
from tests.builders import MONDAY, ZONE, evening_of

KEY = bytes(range(32))


def begun(path):
    """The database of a log that was just begun, at a path of its own."""
    path.touch()
    database = Database(path, KEY)
    with database.writing() as connection:
        schema.make_tables(connection)
        beginning = adding("Log begun", Member(code="K7QF-2M9X"), LogSettings(time_zone=ZONE))
        apply(connection, beginning, at=evening_of(MONDAY), cause=BEGUN)
    return database


@pytest.fixture
def database(tmp_path):
    """A log that was just begun."""
    database = begun(tmp_path / "log.db")
    yield database
    database.close()
