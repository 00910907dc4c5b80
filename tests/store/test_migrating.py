"""An older log becomes one of this version as a whole, and a copy of it is made first."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.security.faults import Damaged
from dutytracker.store import migrating, schema
from dutytracker.store.copies import copies_in
from dutytracker.store.database import Database
from tests.builders import MONDAY, a_logbook, an_entry, an_undone_item
from tests.store.processes import lines_of

NOW = schema.VERSION

STEP = """
import os, signal
from alembic import op
import sqlalchemy as sa

revision = "9999"
down_revision = "{now}"


def upgrade():
    op.execute("CREATE TABLE moods (day TEXT)")
    with op.batch_alter_table("undone_items", recreate="always") as batch:
        batch.add_column(sa.Column("size", sa.Text(), nullable=True))
    {last}
"""


@pytest.fixture
def next_release(monkeypatch, tmp_path):
    """Makes this program a later version, whose one step ends with the given line."""

    def next_release(last="pass"):
        scripts = tmp_path / "next release, 100%"
        shutil.copytree(migrating.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "v9999_moods.py").write_text(STEP.format(last=last, now=NOW))
        monkeypatch.setattr(migrating, "SCRIPTS", scripts)
        monkeypatch.setattr(schema, "VERSION", "9999")
        return scripts

    return next_release


@pytest.fixture
def profile(tmp_path):
    """A closed log of today's version, with an item and an entry that clears it."""
    logbook = a_logbook(tmp_path)
    logbook.perform(adding("Log", an_undone_item(), an_entry(clears=an_undone_item().id)))
    logbook.close()
    return logbook.profile


def version_of(database):
    with database.reading() as connection:
        return connection.execute(schema.versions.select()).scalar_one()


def tables_of(database):
    with database.reading() as connection:
        return set(connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'")).scalars())


def test_an_older_log_is_brought_up_to_date_and_loses_nothing(profile, next_release):
    next_release()
    logbook = open_logbook(profile)
    assert version_of(logbook._ledger.database) == "9999"
    assert "moods" in tables_of(logbook._ledger.database)
    assert logbook.records.entries_on(MONDAY) == (an_entry(clears=an_undone_item().id),)
    assert len(logbook.history.of(an_undone_item())) == 1
    logbook.close()


def test_a_rebuilt_table_keeps_what_it_refuses(profile, next_release):
    def description(database):
        with database.reading() as connection:
            query = text("SELECT sql FROM sqlite_schema WHERE name = 'undone_items'")
            return connection.execute(query).scalar_one()

    logbook = open_logbook(profile)
    before = description(logbook._ledger.database)
    logbook.close()
    next_release()
    logbook = open_logbook(profile)
    after = description(logbook._ledger.database)
    logbook.close()
    assert before.count("CONSTRAINT ck_") == after.count("CONSTRAINT ck_") == before.count("CHECK (")
    assert before.rstrip().endswith("STRICT")
    assert after.rstrip().endswith("STRICT")


def test_a_copy_of_the_older_log_is_kept(profile, next_release):
    next_release()
    logbook = open_logbook(profile)
    (copy,) = copies_in(profile)
    older = Database(copy, logbook._ledger.database.data_key)
    assert copy.name == "before-migration.db"
    assert version_of(older) == NOW
    assert "moods" not in tables_of(older)
    older.close()
    logbook.close()


def test_foreign_keys_hold_again_after_the_steps(profile, next_release):
    next_release()
    logbook = open_logbook(profile)
    with pytest.raises(DutyError, match="not in the log"), logbook._ledger.database.writing() as connection:
        connection.execute(text("DELETE FROM undone_items"))
    logbook.close()


def test_a_step_that_fails_half_way_leaves_the_older_log_and_a_copy(profile, next_release, monkeypatch):
    next_release('raise RuntimeError("half way")')
    with pytest.raises(RuntimeError, match="half way"):
        open_logbook(profile)
    assert len(copies_in(profile)) == 1
    monkeypatch.undo()
    still_older(profile)


def test_steps_that_leave_an_entry_without_its_item_are_taken_back(profile, next_release, monkeypatch):
    next_release('op.execute("DELETE FROM undone_items")')
    with pytest.raises(Damaged):
        open_logbook(profile)
    monkeypatch.undo()
    still_older(profile)


def test_a_step_that_is_killed_half_way_leaves_the_older_log_and_a_copy(profile, next_release, monkeypatch, tmp_path):
    scripts = next_release("print('killed', flush=True); os.kill(os.getpid(), signal.SIGKILL)")
    lines = lines_of(
        """
        from dutytracker.store import schema
        migrating.SCRIPTS = Path(sys.argv[2])
        schema.VERSION = "9999"
        if os.fork() == 0:
            open_logbook(profile_in(folder))
        os.wait()
        """,
        tmp_path,
        scripts,
    )
    assert lines == ["killed"]
    assert len(copies_in(profile)) == 1
    monkeypatch.undo()
    still_older(profile)


def still_older(profile):
    """Opens the log as if nothing had happened."""
    logbook = open_logbook(profile)
    assert version_of(logbook._ledger.database) == NOW
    assert "moods" not in tables_of(logbook._ledger.database)
    assert logbook.records.entries_on(MONDAY) == (an_entry(clears=an_undone_item().id),)
    logbook.perform(adding("Log an entry", an_entry(2)))
    logbook.close()


def test_where_no_copy_can_be_made_nothing_is_migrated(profile, next_release, monkeypatch):
    next_release()
    profile.backups.write_text("in the way")
    with pytest.raises(DutyError, match="cannot be written"):
        open_logbook(profile)
    monkeypatch.undo()
    still_older(profile)


def test_every_step_is_where_the_next_one_looks_for_it():
    steps = sorted((Path(migrating.SCRIPTS) / "versions").glob("v*.py"))
    assert steps[-1].name.startswith(f"v{schema.VERSION}_")
    assert profile_in(Path("anywhere")).database.name == "log.db"
