"""What lies beside the records, and is in no history."""

from sqlalchemy import Column, LargeBinary, PrimaryKeyConstraint, Table, UniqueConstraint

from dutytracker.store.tables.columns import (
    check,
    days,
    flags,
    hex_digits,
    instants,
    json_object,
    key,
    metadata,
    number,
    text_column,
    text_or_none,
)

keys = Table(
    "keys",
    metadata,
    key("name"),
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
    key("id"),
    text_column("name"),
    Column("data_key", LargeBinary, nullable=False),
    Column("next_key", LargeBinary),
    text_column("made_at"),
    text_or_none("deleted_at"),
    UniqueConstraint("name"),
    *hex_digits(32, "id"),
    check("name", "length(name) BETWEEN 1 AND 120"),
    check("data_key", "length(data_key) = 32"),
    check("next_key", "length(next_key) = 32"),
    *instants("made_at", "deleted_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""The collections that a steward keeps in files of their own, with the keys of those files. `next_key`: the key that a
file is being given, or already has. `deleted_at`: since when it is put away; null while it is there."""

kept_weeks = Table(
    "kept_weeks",
    metadata,
    key("week"),
    number("formulas"),
    text_column("totals"),
    *days("week"),
    json_object("totals"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Totals of weeks, kept so that many weeks need not be summed again. Nothing is lost with them: whatever changes a
week takes its row away. `formulas`: the version of the formulas they were summed by."""

desk_days = Table(
    "desk_days",
    metadata,
    key("date"),
    number("milliseconds"),
    number("lines"),
    number("nudged"),
    check("milliseconds", "milliseconds >= 0"),
    check("lines", "lines >= 0"),
    *flags("nudged"),
    *days("date"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""How long logging took on a day, and whether the member was reminded of it; no record, and told to nobody."""

pending_erasures = Table(
    "pending_erasures",
    metadata,
    text_column("folder"),
    text_column("mark"),
    text_column("key"),
    number("seq"),
    PrimaryKeyConstraint("folder", "mark", "key"),
    check("seq", "seq >= 1"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Notes that are erased in the log and may still stand in copies of it: those beside it where `folder` is empty, else
those with that mark in a second place. `key`: the entry; `seq`: the revision that erased its note."""
