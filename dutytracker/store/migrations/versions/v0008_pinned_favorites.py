"""Keeps which favorites are pinned, and which are not wanted."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Makes an empty table: nothing could be pinned before."""
    connection = op.get_bind()
    connection.exec_driver_sql(
        """CREATE TABLE pinned_favorites (
        pins TEXT NOT NULL,
        put_away TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        CONSTRAINT ck_pinned_favorites_pins CHECK (json_type(pins) IS 'array'),
        CONSTRAINT ck_pinned_favorites_put_away CHECK (json_type(put_away) IS 'array'),
        CONSTRAINT ck_pinned_favorites_recorded_at CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at))
    ) STRICT"""
    )
    connection.exec_driver_sql("CREATE UNIQUE INDEX one_row_of_pinned_favorites ON pinned_favorites ((1))")
