"""Keeps what was shared, so that a member can look up what has left, when and for which weeks."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Makes an empty table: nothing could be shared before."""
    op.get_bind().exec_driver_sql(
        """CREATE TABLE shared_summaries (
        digest TEXT NOT NULL,
        made_at TEXT NOT NULL,
        first_week TEXT NOT NULL,
        last_week TEXT NOT NULL,
        detail TEXT NOT NULL,
        own_time INTEGER NOT NULL,
        recipient TEXT NOT NULL,
        CONSTRAINT pk_shared_summaries PRIMARY KEY (digest),
        CONSTRAINT ck_shared_summaries_digest CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
        CONSTRAINT ck_shared_summaries_order_of_weeks CHECK (last_week >= first_week),
        CONSTRAINT ck_shared_summaries_detail CHECK (detail IN ('weeks', 'days')),
        CONSTRAINT ck_shared_summaries_recipient CHECK (recipient IN ('anyone', 'steward')),
        CONSTRAINT ck_shared_summaries_own_time CHECK (own_time IN (0, 1)),
        CONSTRAINT ck_shared_summaries_first_week CHECK """
        """(first_week IS date(first_week) AND first_week BETWEEN '2000-01-01' AND '2199-12-31'),
        CONSTRAINT ck_shared_summaries_last_week CHECK """
        """(last_week IS date(last_week) AND last_week BETWEEN '2000-01-01' AND '2199-12-31'),
        CONSTRAINT ck_shared_summaries_made_at CHECK (made_at IS strftime('%Y-%m-%dT%H:%M:%SZ', made_at))
    ) WITHOUT ROWID, STRICT"""
    )
