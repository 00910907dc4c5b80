"""What went to stewards and what came from them."""

from sqlalchemy import Index, Table, text

from dutytracker.domain.shared_summary import Detail, Recipient
from dutytracker.store.tables.columns import (
    among,
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
)

shared_summaries = Table(
    "shared_summaries",
    metadata,
    key("digest"),
    text_column("made_at"),
    text_column("first_week"),
    text_column("last_week"),
    text_column("detail"),
    number("own_time"),
    text_column("recipient"),
    *hex_digits(64, "digest"),
    check("order_of_weeks", "last_week >= first_week"),
    among("detail", Detail),
    among("recipient", Recipient),
    *flags("own_time"),
    *days("first_week", "last_week"),
    *instants("made_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What was shared, by the digest of the file."""

receipts = Table(
    "receipts",
    metadata,
    key("digest"),
    text_column("steward_key"),
    number("seq"),
    text_column("head"),
    text_column("made_at"),
    text_column("file"),
    check("seq", "seq >= 1"),
    *hex_digits(64, "digest", "steward_key", "head"),
    *instants("made_at"),
    json_object("file"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What stewards received of this log, by the digest of the receipt's file."""

unit_adoptions = Table(
    "unit_adoptions",
    metadata,
    text_column("unit"),
    text_column("steward_key"),
    text_column("sealing_key"),
    text_column("made_at"),
    text_column("adopted_at"),
    text_column("file"),
    *hex_digits(64, "steward_key", "sealing_key"),
    *instants("made_at", "adopted_at"),
    json_object("file"),
    sqlite_strict=True,
)
"""The unit file that was adopted last."""
Index("one_unit_adoption", text("(1)"), _table=unit_adoptions, unique=True)
