"""Keeps which duties the projects and tags of other programs mean."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Makes an empty table: nothing could be imported from other programs before."""
    op.get_bind().exec_driver_sql(
        """CREATE TABLE import_rules (
        name TEXT NOT NULL,
        duty TEXT,
        recorded_at TEXT NOT NULL,
        CONSTRAINT pk_import_rules PRIMARY KEY (name),
        CONSTRAINT ck_import_rules_name CHECK (length(name) = 64 AND name NOT GLOB '*[^0-9a-f]*'),
        CONSTRAINT ck_import_rules_duty CHECK (duty IN ('CALL', 'MSG', 'RES', 'CHART', 'DOC', 'PLAN', 'COLL', 'SAFE',
            'FORM', 'CONS', 'REACH', 'GRP', 'OTH')),
        CONSTRAINT ck_import_rules_recorded_at CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at))
    ) WITHOUT ROWID, STRICT"""
    )
