"""Keeps the totals of weeks beside the records that they were summed from."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Makes an empty table: it fills as weeks are asked for."""
    op.get_bind().exec_driver_sql(
        """CREATE TABLE kept_weeks (
        week TEXT NOT NULL,
        formulas INTEGER NOT NULL,
        totals TEXT NOT NULL,
        CONSTRAINT pk_kept_weeks PRIMARY KEY (week),
        CONSTRAINT ck_kept_weeks_week CHECK (week IS date(week) AND week BETWEEN '2000-01-01' AND '2199-12-31'),
        CONSTRAINT ck_kept_weeks_totals CHECK (json_type(totals) IS 'object')
    ) WITHOUT ROWID, STRICT"""
    )
