"""How the records came to be: tables that only grow."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table

from dutytracker.store.tables.columns import check, days, instants, json_object, metadata, text_column, text_or_none

changes = Table(
    "changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    text_column("kind"),
    Column("target", Integer, ForeignKey("changes.number")),
    text_column("label"),
    text_column("at"),
    check("kind", "kind IN ('begin', 'do', 'undo', 'redo')"),
    check("target_of_kind", "(kind IN ('undo', 'redo')) = (target IS NOT NULL)"),
    check("target", "target < number"),
    *instants("at"),
    sqlite_strict=True,
)
"""What was done, in order. `target`: the change that an undo or redo took back."""

revisions = Table(
    "revisions",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("change", Integer, ForeignKey("changes.number"), nullable=False),
    text_column("operation"),
    text_column("record"),
    text_column("key"),
    text_column("fields"),
    Column("salts", LargeBinary, nullable=False),
    text_or_none("work_day"),
    text_column("body"),
    Column("head", LargeBinary, nullable=False),
    check("operation", "operation IN ('add', 'edit', 'delete', 'erase')"),
    json_object("fields"),
    *days("work_day"),
    check("head", "length(head) = 32"),
    sqlite_strict=True,
)
"""The chain (docs/log-store.md). `fields` and `salts` open the commitments of `body`; `work_day`: the day an entry was
about before it was edited or deleted, else null."""
Index("revisions_by_change", revisions.c.change)
Index("revisions_by_record", revisions.c.record, revisions.c.key)
Index("revisions_by_work_day", revisions.c.work_day, sqlite_where=revisions.c.work_day.is_not(None))

TRIGGERS = (
    """CREATE TRIGGER changes_in_order BEFORE INSERT ON changes
    WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM changes)
    BEGIN SELECT RAISE(ABORT, 'changes only grow, one after the other'); END""",
    """CREATE TRIGGER changes_never_updated BEFORE UPDATE ON changes
    BEGIN SELECT RAISE(ABORT, 'changes are never updated'); END""",
    """CREATE TRIGGER changes_never_deleted BEFORE DELETE ON changes
    BEGIN SELECT RAISE(ABORT, 'changes are never deleted'); END""",
    """CREATE TRIGGER revisions_in_order BEFORE INSERT ON revisions
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM revisions)
    BEGIN SELECT RAISE(ABORT, 'revisions only grow, one after the other'); END""",
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
    BEGIN SELECT RAISE(ABORT, 'revisions are never updated'); END""",
    """CREATE TRIGGER revisions_never_deleted BEFORE DELETE ON revisions
    BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END""",
)
"""The history only grows. The one update lets a note and its salt go where a later step says that it was erased."""
