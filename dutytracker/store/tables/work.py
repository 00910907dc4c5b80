"""What was logged: entries, what is undone or was lost, absences, closings, and timers."""

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from dutytracker.domain.calendar import MINUTES_PER_DAY
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AbsenceKind, ErosionReason, Source, UndoneReason, UndoneStatus
from dutytracker.domain.validation import ESTIMATE_MINUTES, MINUTES_PER_WEEK
from dutytracker.store.tables.columns import (
    among,
    between,
    check,
    days,
    flags,
    instants,
    key,
    metadata,
    number,
    text_column,
    text_or_none,
)

undone_items = Table(
    "undone_items",
    metadata,
    key("id"),
    text_column("duty"),
    text_column("arose"),
    number("estimate_minutes"),
    text_column("reason"),
    text_or_none("told_manager"),
    text_column("status"),
    text_or_none("ended"),
    text_column("recorded_at"),
    text_or_none("imported_at"),
    among("duty", Duty),
    between("estimate_minutes", *ESTIMATE_MINUTES),
    among("reason", UndoneReason),
    among("status", UndoneStatus),
    check("end_of_status", "(status = 'open') = (ended IS NULL)"),
    check("order_of_days", "ended >= arose"),
    *days("arose", "told_manager", "ended"),
    *instants("recorded_at", "imported_at"),
    sqlite_strict=True,
)
Index("undone_items_by_arose", undone_items.c.arose)
Index("undone_items_by_ended", undone_items.c.ended)

entries = Table(
    "entries",
    metadata,
    text_column("id"),
    text_column("duty"),
    text_column("date"),
    number("minutes"),
    text_or_none("start"),
    number("start_assumed"),
    text_column("placement"),
    number("placement_chosen"),
    number("older"),
    Column("clears", Text, ForeignKey("undone_items.id", deferrable=True, initially="DEFERRED")),
    text_column("source"),
    text_column("recorded_at"),
    text_or_none("imported_at"),
    text_or_none("note"),
    PrimaryKeyConstraint("date", "id"),
    UniqueConstraint("id"),
    among("duty", Duty),
    between("minutes", 1, MINUTES_PER_DAY),
    among("placement", Placement),
    among("source", Source),
    *flags("start_assumed", "placement_chosen", "older"),
    *days("date"),
    *instants("start", "recorded_at", "imported_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Stored in the order of date, so that the table itself is the covering index of a week."""
Index("entries_by_cleared_item", entries.c.clears, sqlite_where=entries.c.clears.is_not(None))

erosions = Table(
    "erosions",
    metadata,
    text_column("id"),
    text_column("date"),
    number("minutes"),
    text_column("reason"),
    text_or_none("told_manager"),
    text_column("recorded_at"),
    text_or_none("imported_at"),
    PrimaryKeyConstraint("date", "id"),
    UniqueConstraint("id"),
    between("minutes", 1, MINUTES_PER_DAY),
    among("reason", ErosionReason),
    *days("date", "told_manager"),
    *instants("recorded_at", "imported_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

absences = Table(
    "absences",
    metadata,
    text_column("id"),
    text_column("date"),
    Column("minutes", Integer),
    text_column("kind"),
    PrimaryKeyConstraint("date", "id"),
    UniqueConstraint("id"),
    between("minutes", 1, MINUTES_PER_DAY),
    among("kind", AbsenceKind),
    *days("date"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

closed_days = Table(
    "closed_days",
    metadata,
    key("date"),
    text_column("recorded_at"),
    text_or_none("imported_at"),
    *days("date"),
    *instants("recorded_at", "imported_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

closed_weeks = Table(
    "closed_weeks",
    metadata,
    key("week"),
    number("undone_answered"),
    *days("week"),
    *flags("undone_answered"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

appointment_weeks = Table(
    "appointment_weeks",
    metadata,
    key("week"),
    number("booked_minutes"),
    number("held_minutes"),
    number("no_show_minutes"),
    *days("week"),
    between("booked_minutes", 0, MINUTES_PER_WEEK),
    between("held_minutes", 0, MINUTES_PER_WEEK),
    between("no_show_minutes", 0, MINUTES_PER_WEEK),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

timers = Table(
    "timers",
    metadata,
    key("id"),
    text_column("duty"),
    number("position"),
    text_or_none("started_at"),
    number("start_typed"),
    text_or_none("placement"),
    number("older"),
    text_column("recorded_at"),
    among("duty", Duty),
    check("position", "position >= 0"),
    among("placement", Placement),
    *flags("start_typed", "older"),
    *instants("started_at", "recorded_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What is being timed; of several the one with the greatest position runs."""
