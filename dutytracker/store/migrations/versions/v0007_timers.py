"""Keeps what is being timed."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Makes an empty table: nothing could be timed before."""
    op.get_bind().exec_driver_sql(
        """CREATE TABLE timers (
        id TEXT NOT NULL,
        duty TEXT NOT NULL,
        position INTEGER NOT NULL,
        started_at TEXT,
        start_typed INTEGER NOT NULL,
        placement TEXT,
        older INTEGER NOT NULL,
        recorded_at TEXT NOT NULL,
        CONSTRAINT pk_timers PRIMARY KEY (id),
        CONSTRAINT ck_timers_duty CHECK (duty IN ('CALL', 'MSG', 'RES', 'CHART', 'DOC', 'PLAN', 'COLL', 'SAFE', 'FORM',
            'CONS', 'REACH', 'GRP', 'OTH')),
        CONSTRAINT ck_timers_position CHECK (position >= 0),
        CONSTRAINT ck_timers_placement CHECK (placement IN ('PROT', 'FREED', 'GAP', 'BREAK', 'PRE', 'POST', 'OFF')),
        CONSTRAINT ck_timers_start_typed CHECK (start_typed IN (0, 1)),
        CONSTRAINT ck_timers_older CHECK (older IN (0, 1)),
        CONSTRAINT ck_timers_started_at CHECK (started_at IS strftime('%Y-%m-%dT%H:%M:%SZ', started_at)),
        CONSTRAINT ck_timers_recorded_at CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at))
    ) WITHOUT ROWID, STRICT"""
    )
