"""What the figures of a log depend on, and what its member chose."""

from sqlalchemy import Index, Table, text

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.terms import AbsenceRule
from dutytracker.store.tables.columns import (
    among,
    days,
    flags,
    hex_digits,
    instants,
    json_list,
    json_object,
    key,
    metadata,
    number,
    text_column,
    text_or_none,
)

patterns = Table(
    "patterns",
    metadata,
    key("valid_from"),
    text_column("days"),
    *days("valid_from"),
    json_object("days"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

terms = Table(
    "terms",
    metadata,
    key("valid_from"),
    text_column("guarantee"),
    text_column("absence_rule"),
    number("counts_group_preparation"),
    text_column("label"),
    *days("valid_from"),
    json_object("guarantee"),
    among("absence_rule", AbsenceRule),
    *flags("counts_group_preparation"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

members = Table(
    "members", metadata, text_column("code"), text_column("clinic"), text_column("program"), sqlite_strict=True
)
Index("one_member", text("(1)"), _table=members, unique=True)

settings = Table(
    "settings",
    metadata,
    text_column("week_starts_on"),
    text_column("time_zone"),
    number("notes"),
    text_column("duty_labels"),
    text_column("indirect_care"),
    text_column("unused_duties"),
    among("week_starts_on", Weekday),
    *flags("notes"),
    json_object("duty_labels"),
    json_list("unused_duties"),
    sqlite_strict=True,
)
Index("one_row_of_settings", text("(1)"), _table=settings, unique=True)

sample_plans = Table(
    "sample_plans",
    metadata,
    key("valid_from"),
    text_column("weeks"),
    text_column("recorded_at"),
    *days("valid_from"),
    json_list("weeks"),
    *instants("recorded_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Which weeks alone are logged, by the day from which they are."""

import_rules = Table(
    "import_rules",
    metadata,
    key("name"),
    text_or_none("duty"),
    text_column("recorded_at"),
    *hex_digits(64, "name"),
    among("duty", Duty),
    *instants("recorded_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Which duties the projects and tags of other programs mean, by the digest of their names."""

pinned_favorites = Table(
    "pinned_favorites",
    metadata,
    text_column("pins"),
    text_column("put_away"),
    text_column("recorded_at"),
    json_list("pins"),
    json_list("put_away"),
    *instants("recorded_at"),
    sqlite_strict=True,
)
"""Which favorites the member pinned, and which are not wanted."""
Index("one_row_of_pinned_favorites", text("(1)"), _table=pinned_favorites, unique=True)
