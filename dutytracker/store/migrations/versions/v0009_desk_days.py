"""Keeps, day by day, how long logging took at this desk."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Makes an empty table: it was not measured before."""
    op.get_bind().exec_driver_sql(
        """CREATE TABLE desk_days (
        date TEXT NOT NULL,
        milliseconds INTEGER NOT NULL,
        lines INTEGER NOT NULL,
        nudged INTEGER NOT NULL,
        CONSTRAINT pk_desk_days PRIMARY KEY (date),
        CONSTRAINT ck_desk_days_milliseconds CHECK (milliseconds >= 0),
        CONSTRAINT ck_desk_days_lines CHECK (lines >= 0),
        CONSTRAINT ck_desk_days_nudged CHECK (nudged IN (0, 1)),
        CONSTRAINT ck_desk_days_date CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2199-12-31')
    ) WITHOUT ROWID, STRICT"""
    )
