"""The schema keeps what the records promise, and its history only grows."""

import re
from dataclasses import fields

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError

from dutytracker.store import schema
from dutytracker.store.database import Database
from dutytracker.store.migrating import upgrade
from dutytracker.store.record_values import KINDS, kind_of
from dutytracker.store.schema import table_of
from tests.builders import (
    MONDAY,
    a_pattern,
    a_receipt,
    a_sample_plan,
    a_shared_summary,
    a_term,
    a_timer,
    an_absence,
    an_adoption,
    an_entry,
    an_erosion,
    an_id,
    an_import_rule,
    an_undone_item,
    closed,
    pinned_favorites,
)
from tests.store.conftest import KEY


def row_of(record, **fields):
    kind = kind_of(record)
    return table_of(kind), kind.row_of(kind.values_of(record)) | fields


def add(database, table, row):
    with database.writing() as connection:
        connection.execute(insert(table), row)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_columns_of_a_table_are_the_fields_of_its_record(kind):
    assert list(table_of(kind).columns.keys()) == [field.name for field in fields(kind.record)]


@pytest.mark.parametrize(
    ("record", "fields"),
    [
        (an_entry(), {"minutes": 0}),
        (an_entry(), {"minutes": 1441}),
        (an_entry(), {"minutes": "half an hour"}),
        (an_entry(), {"duty": "NAP"}),
        (an_entry(), {"date": "2026-02-30"}),
        (an_entry(), {"date": "1999-12-31"}),
        (an_entry(), {"start": "2026-03-02 14:00"}),
        (an_entry(), {"older": 2}),
        (an_entry(), {"placement": "HOME"}),
        (an_entry(), {"recorded_at": None}),
        (an_entry(), {"clears": str(an_id(99))}),
        (an_undone_item(), {"estimate_minutes": 4}),
        (an_undone_item(), {"estimate_minutes": 241}),
        (an_undone_item(), {"status": "done"}),
        (an_undone_item(), {"ended": "2026-03-03"}),
        (an_undone_item(), {"status": "done", "ended": "2026-03-01"}),
        (an_erosion(), {"reason": "bored"}),
        (an_absence(), {"minutes": 0}),
        (closed(MONDAY)[0], {"recorded_at": "yesterday"}),
        (a_pattern(), {"days": "[]"}),
        (a_term(), {"absence_rule": "none"}),
        (a_shared_summary(), {"digest": "AB" * 32}),
        (a_shared_summary(), {"digest": "ab"}),
        (a_shared_summary(), {"recipient": "the employer"}),
        (a_shared_summary(), {"last_week": "2026-02-22"}),
        (a_receipt(), {"digest": "ab"}),
        (a_receipt(), {"steward_key": "5E" * 32}),
        (a_receipt(), {"head": "0f" * 33}),
        (a_receipt(), {"seq": 0}),
        (a_receipt(), {"made_at": "today"}),
        (a_receipt(), {"file": "[]"}),
        (an_adoption(), {"steward_key": "5E" * 32}),
        (an_adoption(), {"sealing_key": "7a"}),
        (an_adoption(), {"adopted_at": "today"}),
        (an_adoption(), {"file": "[]"}),
        (a_sample_plan(), {"valid_from": "2026-02-30"}),
        (a_sample_plan(), {"weeks": "{}"}),
        (a_sample_plan(), {"recorded_at": "today"}),
        (an_import_rule(), {"name": "4F" * 32}),
        (an_import_rule(), {"duty": "MEETING"}),
        (an_import_rule(), {"recorded_at": "today"}),
        (a_timer(), {"duty": "MEETING"}),
        (a_timer(), {"position": -1}),
        (a_timer(), {"started_at": "nine"}),
        (a_timer(), {"start_typed": 2}),
        (a_timer(), {"placement": "HOME"}),
        (a_timer(), {"older": 2}),
        (a_timer(), {"recorded_at": "today"}),
        (pinned_favorites(), {"pins": "{}"}),
        (pinned_favorites(), {"put_away": "{}"}),
        (pinned_favorites(), {"recorded_at": "today"}),
    ],
)
def test_a_row_that_no_record_can_be_is_refused(database, record, fields):
    table, row = row_of(record, **fields)
    with pytest.raises(Exception, match=r"constraint failed|cannot store TEXT|undone item that is not in the log"):
        add(database, table, row)


@pytest.mark.parametrize("record", [an_entry(), an_erosion(), an_absence()])
def test_an_id_is_there_once_whatever_the_day(database, record):
    table, row = row_of(record)
    add(database, table, row)
    with pytest.raises(IntegrityError):
        add(database, table, row | {"date": "2026-03-03"})


def test_there_is_one_unit_file_that_was_adopted_last(database):
    add(database, *row_of(an_adoption()))
    with pytest.raises(IntegrityError):
        add(database, *row_of(an_adoption(unit="South Bay")))


def test_there_is_one_row_of_pinned_favorites(database):
    add(database, *row_of(pinned_favorites()))
    with pytest.raises(IntegrityError):
        add(database, *row_of(pinned_favorites(pins=())))


@pytest.mark.parametrize("table", [schema.members, schema.settings])
def test_there_is_one_member_and_one_row_of_settings(database, table):
    with database.reading() as connection:
        row = dict(connection.execute(table.select()).mappings().one())
    with pytest.raises(IntegrityError):
        add(database, table, row)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET fields = '{}'",
        "UPDATE revisions SET head = zeroblob(32) WHERE seq = 1",
        "DELETE FROM revisions",
        "UPDATE changes SET label = 'nothing happened'",
        "DELETE FROM changes WHERE number = 1",
        "INSERT OR REPLACE INTO changes SELECT * FROM changes",
        "INSERT INTO changes SELECT number + 2, kind, target, label, at FROM changes",
        (
            "INSERT INTO revisions (seq, change, operation, record, key, fields, salts, body, head)"
            " SELECT seq + 7, change, operation, record, key, fields, salts, body, head FROM revisions"
        ),
        "INSERT OR REPLACE INTO revisions SELECT * FROM revisions WHERE seq = 1",
    ],
)
def test_the_history_only_grows(database, statement):
    with pytest.raises(IntegrityError, match=r"only grow|never"), database.writing() as connection:
        connection.execute(text(statement))


def test_no_deletion_takes_other_rows_with_it(database):
    for name, table in schema.metadata.tables.items():
        assert all(key.ondelete is None and key.onupdate is None for key in table.foreign_keys), name


def test_a_new_log_has_the_tables_that_all_migrations_lead_to(database, tmp_path):
    path = tmp_path / "migrated.db"
    path.touch()
    migrated = Database(path, KEY)
    upgrade(migrated)
    assert described(migrated) == described(database)
    migrated.close()


def described(database):
    """Every table, index and trigger with the text that made it, white space aside, and the version."""
    with database.reading() as connection:
        parts = connection.execute(text("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")).all()
        version = connection.execute(schema.versions.select()).scalar_one()
    return [(kind, name, re.sub(r"\s+", " ", sql or "").strip()) for kind, name, sql in parts], version


def test_the_week_is_read_without_walking_the_log(database):
    from dutytracker.store import history, reading

    with database.reading() as connection:
        apply_plan = [
            (name, line.detail)
            for name, query in (
                *reading._OF_DAYS.items(),
                ("entries in", reading._ENTRIES_IN),
                ("absences in", reading._ABSENCES_IN),
                ("erosions in", reading._EROSIONS_IN),
                ("arising in", reading._UNDONE_ARISING_IN),
                ("open", reading._OPEN_UNDONE),
                ("uses", reading._USES),
                ("edits in", history._EDITS_IN),
                ("of change", history._OF_CHANGE),
                ("of records", history._OF_RECORDS),
                ("deleted about days", history._DELETED_ABOUT),
            )
            for line in plan_of(connection, query)
        ]
    scans = [(name, detail) for name, detail in apply_plan if re.match(r"SCAN (?!json_each|anon|\(|CONSTANT)", detail)]
    assert scans == []


def plan_of(connection, query):
    statement = query.compile(dialect=connection.dialect)
    return connection.execute(
        text("EXPLAIN QUERY PLAN " + re.sub(r"\?", "'[]'", str(statement))),
    ).all()
