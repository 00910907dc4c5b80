"""Lets the text of a note go out of the history, and keeps what is still to be erased in copies of the log."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Lets one update of revisions pass, and makes an empty table: no note could be erased before."""
    connection = op.get_bind()
    connection.exec_driver_sql("DROP TRIGGER revisions_never_updated")
    connection.exec_driver_sql(
        """CREATE TRIGGER revisions_never_updated BEFORE UPDATE ON revisions
        WHEN NOT (
            NEW.seq IS OLD.seq AND NEW.change IS OLD.change AND NEW.operation IS OLD.operation
            AND NEW.record IS OLD.record AND NEW.key IS OLD.key AND NEW.work_day IS OLD.work_day
            AND NEW.body IS OLD.body AND NEW.head IS OLD.head
            AND OLD.record IS 'entry' AND json_type(OLD.fields, '$.note') IS 'text'
            AND NEW.fields IS json_remove(OLD.fields, '$.note')
            AND (SELECT substr(NEW.salts, 1, 16 * count(*)) IS substr(OLD.salts, 1, 16 * count(*))
                AND substr(NEW.salts, 16 * count(*) + 1) IS substr(OLD.salts, 16 * count(*) + 17)
                FROM json_each(OLD.fields) WHERE json_each.key < 'note')
            AND EXISTS (SELECT 1 FROM revisions AS later WHERE later.record = OLD.record AND later.key = OLD.key
                AND later.operation = 'erase' AND later.seq > OLD.seq)
        )
        BEGIN SELECT RAISE(ABORT, 'revisions are never updated'); END"""
    )
    connection.exec_driver_sql(
        """CREATE TABLE pending_erasures (
        folder TEXT NOT NULL,
        mark TEXT NOT NULL,
        "key" TEXT NOT NULL,
        seq INTEGER NOT NULL,
        CONSTRAINT pk_pending_erasures PRIMARY KEY (folder, mark, "key"),
        CONSTRAINT ck_pending_erasures_seq CHECK (seq >= 1)
    ) WITHOUT ROWID, STRICT"""
    )
