"""Bringing a log to this program's version. Imported only where there is something to migrate: Alembic is slow to."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from dutytracker.paths import Profile
from dutytracker.store.copies import copy_into_backups
from dutytracker.store.database import Database
from dutytracker.store.faults import damaged

SCRIPTS = Path(__file__).parent / "migrations"
"""Where the steps are."""


def migrate(profile: Profile, database: Database) -> None:
    """Copies the log into its backups, then takes all steps it lacks: in one transaction, or none of them.

    Raises: `NotSaved`, `Busy`, `Damaged`.
    """
    copy_into_backups(profile, database, "before-migration")
    upgrade(database)


def upgrade(database: Database) -> None:
    """The steps alone. Foreign keys are not enforced while tables are rebuilt, and checked before the end."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    with database.without_foreign_keys(), database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise damaged(database.path)
