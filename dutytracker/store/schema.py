"""The tables of a log. The columns of a record's table are its fields, in their order, as JSON values.

A row is the record as it is now; `changes` and `revisions` are how it came to be, and only grow. No deletion cascades.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Connection, PrimaryKeyConstraint, String, Table

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
from dutytracker.store.tables.beside import collections, desk_days, kept_weeks, keys, pending_erasures
from dutytracker.store.tables.columns import metadata
from dutytracker.store.tables.frame import (
    import_rules,
    members,
    patterns,
    pinned_favorites,
    sample_plans,
    settings,
    terms,
)
from dutytracker.store.tables.history import TRIGGERS, changes, revisions
from dutytracker.store.tables.sharing import receipts, shared_summaries, unit_adoptions
from dutytracker.store.tables.work import (
    absences,
    appointment_weeks,
    closed_days,
    closed_weeks,
    entries,
    erosions,
    timers,
    undone_items,
)

__all__ = [
    "TRIGGERS",
    "VERSION",
    "absences",
    "appointment_weeks",
    "changes",
    "closed_days",
    "closed_weeks",
    "collections",
    "desk_days",
    "entries",
    "erosions",
    "import_rules",
    "kept_weeks",
    "keys",
    "make_tables",
    "members",
    "metadata",
    "patterns",
    "pending_erasures",
    "pinned_favorites",
    "receipts",
    "revisions",
    "sample_plans",
    "settings",
    "shared_summaries",
    "table_of",
    "terms",
    "timers",
    "undone_items",
    "unit_adoptions",
    "versions",
]

VERSION = "0011"
"""The newest migration: a log that has had it looks like this module."""

versions = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""One row: the last migration the log has had."""

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
