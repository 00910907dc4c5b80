import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.records import LogSettings, Member
from dutytracker.store import schema
from dutytracker.store.database import Database
from dutytracker.store.writing import BEGUN, apply
from tests.builders import MONDAY, ZONE, evening_of

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path):
    """A log that was just begun."""
    path = tmp_path / "log.db"
    path.touch()
    database = Database(path, KEY)
    with database.writing() as connection:
        schema.make_tables(connection)
        beginning = adding("Log begun", Member(code="K7QF-2M9X"), LogSettings(time_zone=ZONE))
        apply(connection, beginning, at=evening_of(MONDAY), cause=BEGUN)
    yield database
    database.close()
