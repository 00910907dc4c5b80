"""The tables of a log. The columns of a record's table are its fields, in their order, as JSON values.

A row is the record as it is now; `changes` and `revisions` are how it came to be, and only grow. No deletion cascades.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from dutytracker.domain.calendar import MINUTES_PER_DAY, Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AbsenceKind, ErosionReason, Source, UndoneReason, UndoneStatus
from dutytracker.domain.shared_summary import Detail, Recipient
from dutytracker.domain.terms import AbsenceRule
from dutytracker.domain.validation import ESTIMATE_MINUTES, FIRST_DAY, LAST_DAY, MINUTES_PER_WEEK
from dutytracker.store.record_values import (
    ABSENCE,
    APPOINTMENT_WEEK,
    CLOSED_DAY,
    CLOSED_WEEK,
    ENTRY,
    EROSION,
    IMPORT_RULE,
    MEMBER,
    PATTERN,
    PINNED_FAVORITES,
    RECEIPT,
    SAMPLE_PLAN,
    SETTINGS,
    SHARED_SUMMARY,
    TERM,
    TIMER,
    UNDONE_ITEM,
    UNIT_ADOPTION,
    Kind,
)

VERSION = "0011"
"""The newest migration: a log that has had it looks like this module."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)
"""Every constraint has a name: a migration that rebuilds a table would drop a check that has none."""


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _text_or_none(name: str) -> Column[str]:
    return Column(name, Text, nullable=True)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True, nullable=False)


def _check(name: str, condition: str) -> CheckConstraint:
    return CheckConstraint(condition, name=name)


def _among(name: str, codes: Iterable[StrEnum]) -> CheckConstraint:
    return _check(name, f"{name} IN ({', '.join(repr(code.value) for code in codes)})")


def _between(name: str, least: int, most: int) -> CheckConstraint:
    return _check(name, f"{name} BETWEEN {least} AND {most}")


def _flags(*names: str) -> Sequence[CheckConstraint]:
    return [_check(name, f"{name} IN (0, 1)") for name in names]


def _days(*names: str) -> Sequence[CheckConstraint]:
    return [_check(name, f"{name} IS date({name}) AND {name} BETWEEN '{FIRST_DAY}' AND '{LAST_DAY}'") for name in names]


def _instants(*names: str) -> Sequence[CheckConstraint]:
    return [_check(name, f"{name} IS strftime('%Y-%m-%dT%H:%M:%SZ', {name})") for name in names]


def _object(name: str) -> CheckConstraint:
    return _check(name, f"json_type({name}) IS 'object'")


def _list(name: str) -> CheckConstraint:
    return _check(name, f"json_type({name}) IS 'array'")


def _hex(length: int, *names: str) -> Sequence[CheckConstraint]:
    return [_check(name, f"length({name}) = {length} AND {name} NOT GLOB '*[^0-9a-f]*'") for name in names]


undone_items = Table(
    "undone_items",
    metadata,
    _key("id"),
    _text("duty"),
    _text("arose"),
    _number("estimate_minutes"),
    _text("reason"),
    _text_or_none("told_manager"),
    _text("status"),
    _text_or_none("ended"),
    _text("recorded_at"),
    _text_or_none("imported_at"),
    _among("duty", Duty),
    _between("estimate_minutes", *ESTIMATE_MINUTES),
    _among("reason", UndoneReason),
    _among("status", UndoneStatus),
    _check("end_of_status", "(status = 'open') = (ended IS NULL)"),
    _check("order_of_days", "ended >= arose"),
    *_days("arose", "told_manager", "ended"),
    *_instants("recorded_at", "imported_at"),
    sqlite_strict=True,
)
Index("undone_items_by_arose", undone_items.c.arose)
Index("undone_items_by_ended", undone_items.c.ended)

entries = Table(
    "entries",
    metadata,
    _text("id"),
    _text("duty"),
    _text("date"),
    _number("minutes"),
    _text_or_none("start"),
    _number("start_assumed"),
    _text("placement"),
    _number("placement_chosen"),
    _number("older"),
    Column("clears", Text, ForeignKey("undone_items.id", deferrable=True, initially="DEFERRED")),
    _text("source"),
    _text("recorded_at"),
    _text_or_none("imported_at"),
    _text_or_none("note"),
    PrimaryKeyConstraint("date", "id"),
    UniqueConstraint("id"),
    _among("duty", Duty),
    _between("minutes", 1, MINUTES_PER_DAY),
    _among("placement", Placement),
    _among("source", Source),
    *_flags("start_assumed", "placement_chosen", "older"),
    *_days("date"),
    *_instants("start", "recorded_at", "imported_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Stored in the order of date, so that the table itself is the covering index of a week."""
Index("entries_by_cleared_item", entries.c.clears, sqlite_where=entries.c.clears.is_not(None))

erosions = Table(
    "erosions",
    metadata,
    _text("id"),
    _text("date"),
    _number("minutes"),
    _text("reason"),
    _text_or_none("told_manager"),
    _text("recorded_at"),
    _text_or_none("imported_at"),
    PrimaryKeyConstraint("date", "id"),
    UniqueConstraint("id"),
    _between("minutes", 1, MINUTES_PER_DAY),
    _among("reason", ErosionReason),
    *_days("date", "told_manager"),
    *_instants("recorded_at", "imported_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

absences = Table(
    "absences",
    metadata,
    _text("id"),
    _text("date"),
    Column("minutes", Integer),
    _text("kind"),
    PrimaryKeyConstraint("date", "id"),
    UniqueConstraint("id"),
    _between("minutes", 1, MINUTES_PER_DAY),
    _among("kind", AbsenceKind),
    *_days("date"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

closed_days = Table(
    "closed_days",
    metadata,
    _key("date"),
    _text("recorded_at"),
    _text_or_none("imported_at"),
    *_days("date"),
    *_instants("recorded_at", "imported_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

closed_weeks = Table(
    "closed_weeks",
    metadata,
    _key("week"),
    _number("undone_answered"),
    *_days("week"),
    *_flags("undone_answered"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

appointment_weeks = Table(
    "appointment_weeks",
    metadata,
    _key("week"),
    _number("booked_minutes"),
    _number("held_minutes"),
    _number("no_show_minutes"),
    *_days("week"),
    _between("booked_minutes", 0, MINUTES_PER_WEEK),
    _between("held_minutes", 0, MINUTES_PER_WEEK),
    _between("no_show_minutes", 0, MINUTES_PER_WEEK),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

patterns = Table(
    "patterns",
    metadata,
    _key("valid_from"),
    _text("days"),
    *_days("valid_from"),
    _object("days"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

terms = Table(
    "terms",
    metadata,
    _key("valid_from"),
    _text("guarantee"),
    _text("absence_rule"),
    _number("counts_group_preparation"),
    _text("label"),
    *_days("valid_from"),
    _object("guarantee"),
    _among("absence_rule", AbsenceRule),
    *_flags("counts_group_preparation"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

members = Table("members", metadata, _text("code"), _text("clinic"), _text("program"), sqlite_strict=True)
Index("one_member", text("(1)"), _table=members, unique=True)

settings = Table(
    "settings",
    metadata,
    _text("week_starts_on"),
    _text("time_zone"),
    _number("notes"),
    _text("duty_labels"),
    _text("indirect_care"),
    _text("unused_duties"),
    _among("week_starts_on", Weekday),
    *_flags("notes"),
    _object("duty_labels"),
    _list("unused_duties"),
    sqlite_strict=True,
)
Index("one_row_of_settings", text("(1)"), _table=settings, unique=True)

shared_summaries = Table(
    "shared_summaries",
    metadata,
    _key("digest"),
    _text("made_at"),
    _text("first_week"),
    _text("last_week"),
    _text("detail"),
    _number("own_time"),
    _text("recipient"),
    *_hex(64, "digest"),
    _check("order_of_weeks", "last_week >= first_week"),
    _among("detail", Detail),
    _among("recipient", Recipient),
    *_flags("own_time"),
    *_days("first_week", "last_week"),
    *_instants("made_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What was shared, by the digest of the file."""

receipts = Table(
    "receipts",
    metadata,
    _key("digest"),
    _text("steward_key"),
    _number("seq"),
    _text("head"),
    _text("made_at"),
    _text("file"),
    _check("seq", "seq >= 1"),
    *_hex(64, "digest", "steward_key", "head"),
    *_instants("made_at"),
    _object("file"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What stewards received of this log, by the digest of the receipt's file."""

unit_adoptions = Table(
    "unit_adoptions",
    metadata,
    _text("unit"),
    _text("steward_key"),
    _text("sealing_key"),
    _text("made_at"),
    _text("adopted_at"),
    _text("file"),
    *_hex(64, "steward_key", "sealing_key"),
    *_instants("made_at", "adopted_at"),
    _object("file"),
    sqlite_strict=True,
)
"""The unit file that was adopted last."""
Index("one_unit_adoption", text("(1)"), _table=unit_adoptions, unique=True)

sample_plans = Table(
    "sample_plans",
    metadata,
    _key("valid_from"),
    _text("weeks"),
    _text("recorded_at"),
    *_days("valid_from"),
    _list("weeks"),
    *_instants("recorded_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Which weeks alone are logged, by the day from which they are."""

import_rules = Table(
    "import_rules",
    metadata,
    _key("name"),
    _text_or_none("duty"),
    _text("recorded_at"),
    *_hex(64, "name"),
    _among("duty", Duty),
    *_instants("recorded_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Which duties the projects and tags of other programs mean, by the digest of their names."""

timers = Table(
    "timers",
    metadata,
    _key("id"),
    _text("duty"),
    _number("position"),
    _text_or_none("started_at"),
    _number("start_typed"),
    _text_or_none("placement"),
    _number("older"),
    _text("recorded_at"),
    _among("duty", Duty),
    _check("position", "position >= 0"),
    _among("placement", Placement),
    *_flags("start_typed", "older"),
    *_instants("started_at", "recorded_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What is being timed; of several the one with the greatest position runs."""

pinned_favorites = Table(
    "pinned_favorites",
    metadata,
    _text("pins"),
    _text("put_away"),
    _text("recorded_at"),
    _list("pins"),
    _list("put_away"),
    *_instants("recorded_at"),
    sqlite_strict=True,
)
"""Which favorites the member pinned, and which are not wanted."""
Index("one_row_of_pinned_favorites", text("(1)"), _table=pinned_favorites, unique=True)

changes = Table(
    "changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    _text("kind"),
    Column("target", Integer, ForeignKey("changes.number")),
    _text("label"),
    _text("at"),
    _check("kind", "kind IN ('begin', 'do', 'undo', 'redo')"),
    _check("target_of_kind", "(kind IN ('undo', 'redo')) = (target IS NOT NULL)"),
    _check("target", "target < number"),
    *_instants("at"),
    sqlite_strict=True,
)
"""What was done, in order. `target`: the change that an undo or redo took back."""

revisions = Table(
    "revisions",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("change", Integer, ForeignKey("changes.number"), nullable=False),
    _text("operation"),
    _text("record"),
    _text("key"),
    _text("fields"),
    Column("salts", LargeBinary, nullable=False),
    _text_or_none("work_day"),
    _text("body"),
    Column("head", LargeBinary, nullable=False),
    _check("operation", "operation IN ('add', 'edit', 'delete', 'erase')"),
    _object("fields"),
    *_days("work_day"),
    _check("head", "length(head) = 32"),
    sqlite_strict=True,
)
"""The chain (docs/log-store.md). `fields` and `salts` open the commitments of `body`; `work_day`: the day an entry was
about before it was edited or deleted, else null."""
Index("revisions_by_change", revisions.c.change)
Index("revisions_by_record", revisions.c.record, revisions.c.key)
Index("revisions_by_work_day", revisions.c.work_day, sqlite_where=revisions.c.work_day.is_not(None))

keys = Table(
    "keys",
    metadata,
    _key("name"),
    Column("private", LargeBinary, nullable=False),
    Column("public", LargeBinary, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Pairs as raw bytes. Ed25519: `signing` is the member's, made with the log; `steward` signs receipts. X25519:
`sealing` opens the shares that members sealed. The last two are made at first use."""

collections = Table(
    "collections",
    metadata,
    _key("id"),
    _text("name"),
    Column("data_key", LargeBinary, nullable=False),
    Column("next_key", LargeBinary),
    _text("made_at"),
    _text_or_none("deleted_at"),
    UniqueConstraint("name"),
    *_hex(32, "id"),
    _check("name", "length(name) BETWEEN 1 AND 120"),
    _check("data_key", "length(data_key) = 32"),
    _check("next_key", "length(next_key) = 32"),
    *_instants("made_at", "deleted_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""The collections that a steward keeps in files of their own, with the keys of those files. `next_key`: the key that a
file is being given, or already has. `deleted_at`: since when it is put away; null while it is there."""

kept_weeks = Table(
    "kept_weeks",
    metadata,
    _key("week"),
    _number("formulas"),
    _text("totals"),
    *_days("week"),
    _object("totals"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Totals of weeks, kept so that many weeks need not be summed again. Nothing is lost with them: whatever changes a
week takes its row away. `formulas`: the version of the formulas they were summed by."""

desk_days = Table(
    "desk_days",
    metadata,
    _key("date"),
    _number("milliseconds"),
    _number("lines"),
    _number("nudged"),
    _check("milliseconds", "milliseconds >= 0"),
    _check("lines", "lines >= 0"),
    *_flags("nudged"),
    *_days("date"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""How long logging took on a day, and whether the member was reminded of it; no record, and told to nobody."""

pending_erasures = Table(
    "pending_erasures",
    metadata,
    _text("folder"),
    _text("mark"),
    _text("key"),
    _number("seq"),
    PrimaryKeyConstraint("folder", "mark", "key"),
    _check("seq", "seq >= 1"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Notes that are erased in the log and may still stand in copies of it: those beside it where `folder` is empty, else
those with that mark in a second place. `key`: the entry; `seq`: the revision that erased its note."""

versions = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""One row: the last migration the log has had."""

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

_TABLES: Mapping[str, Table] = {
    MEMBER.name: members,
    SETTINGS.name: settings,
    PATTERN.name: patterns,
    TERM.name: terms,
    ABSENCE.name: absences,
    EROSION.name: erosions,
    UNDONE_ITEM.name: undone_items,
    ENTRY.name: entries,
    CLOSED_DAY.name: closed_days,
    CLOSED_WEEK.name: closed_weeks,
    APPOINTMENT_WEEK.name: appointment_weeks,
    SHARED_SUMMARY.name: shared_summaries,
    RECEIPT.name: receipts,
    UNIT_ADOPTION.name: unit_adoptions,
    SAMPLE_PLAN.name: sample_plans,
    IMPORT_RULE.name: import_rules,
    TIMER.name: timers,
    PINNED_FAVORITES.name: pinned_favorites,
}


def table_of(kind: Kind[Any]) -> Table:
    """The table that holds the records of a kind."""
    return _TABLES[kind.name]


def make_tables(connection: Connection) -> None:
    """Makes everything in an empty database, and notes which migrations it therefore has had."""
    metadata.create_all(connection, checkfirst=False)
    for statement in TRIGGERS:
        connection.exec_driver_sql(statement)
    connection.execute(versions.insert().values(version_num=VERSION))
