"""Keeps the receipts of stewards and, for a steward, the names and keys of collections."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Makes two empty tables: no receipt could be taken and no collection kept before."""
    connection = op.get_bind()
    connection.exec_driver_sql(
        """CREATE TABLE receipts (
        digest TEXT NOT NULL,
        steward_key TEXT NOT NULL,
        seq INTEGER NOT NULL,
        head TEXT NOT NULL,
        made_at TEXT NOT NULL,
        file TEXT NOT NULL,
        CONSTRAINT pk_receipts PRIMARY KEY (digest),
        CONSTRAINT ck_receipts_seq CHECK (seq >= 1),
        CONSTRAINT ck_receipts_digest CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
        CONSTRAINT ck_receipts_steward_key CHECK (length(steward_key) = 64 AND steward_key NOT GLOB '*[^0-9a-f]*'),
        CONSTRAINT ck_receipts_head CHECK (length(head) = 64 AND head NOT GLOB '*[^0-9a-f]*'),
        CONSTRAINT ck_receipts_made_at CHECK (made_at IS strftime('%Y-%m-%dT%H:%M:%SZ', made_at)),
        CONSTRAINT ck_receipts_file CHECK (json_type(file) IS 'object')
    ) WITHOUT ROWID, STRICT"""
    )
    connection.exec_driver_sql(
        """CREATE TABLE collections (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        data_key BLOB NOT NULL,
        next_key BLOB,
        made_at TEXT NOT NULL,
        deleted_at TEXT,
        CONSTRAINT pk_collections PRIMARY KEY (id),
        CONSTRAINT uq_collections_name UNIQUE (name),
        CONSTRAINT ck_collections_id CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
        CONSTRAINT ck_collections_name CHECK (length(name) BETWEEN 1 AND 120),
        CONSTRAINT ck_collections_data_key CHECK (length(data_key) = 32),
        CONSTRAINT ck_collections_next_key CHECK (length(next_key) = 32),
        CONSTRAINT ck_collections_made_at CHECK (made_at IS strftime('%Y-%m-%dT%H:%M:%SZ', made_at)),
        CONSTRAINT ck_collections_deleted_at CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%SZ', deleted_at))
    ) WITHOUT ROWID, STRICT"""
    )
