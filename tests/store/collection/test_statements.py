"""Changes of what counts are stored whole, found stale, and taken back in order."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from dutytracker.domain.errors import DutyError, Stale
from dutytracker.store.collection import schema
from dutytracker.store.collection.statements import (
    Kind,
    StatementEdit,
    after,
    apply,
    edits_of,
    inverted,
    latest_change,
    redo_target,
    statements_in,
    undo_target,
)
from dutytracker.store.database import Database
from dutytracker.store.undoing import ChangeKind

AT = datetime(2026, 3, 4, 20, tzinfo=UTC)


@pytest.fixture
def database(tmp_path):
    (tmp_path / "collection.db").touch()
    database = Database(tmp_path / "collection.db", bytes(range(32)))
    with database.writing() as connection:
        schema.make_tables(connection)
    yield database
    database.close()


@pytest.fixture
def write(database):
    """Does something in a transaction of its own."""

    def write(do, *arguments, **named):
        with database.writing() as connection:
            return do(connection, *arguments, **named)

    return write


@pytest.fixture
def say(write):
    """Says something in place of what was said."""

    def say(before, new, *, kind=Kind.NAME, name="a", label="Named", change=ChangeKind.DO):
        return write(apply, label, [StatementEdit(kind, name, before, new)], at=AT, kind=change)

    return say


def test_what_is_said_is_read_back_by_kind(say, write):
    say(None, "Ada")
    say(None, {"roster": 3, "unit": "Nörth"}, kind=Kind.FACTS, name="")
    say(None, True, kind=Kind.REMOVED)

    found = write(statements_in)

    assert found[Kind.NAME] == {"a": "Ada"}
    assert found[Kind.FACTS] == {"": {"roster": 3, "unit": "Nörth"}}
    assert found[Kind.REMOVED] == {"a": True}
    assert found[Kind.TALLY] == {}
    assert set(found) == set(Kind)


def test_changes_are_counted_up(say, write):
    assert write(latest_change) == 0
    assert [say(None, "Ada"), say("Ada", "Grace")] == [1, 2]
    assert write(latest_change) == 2


@pytest.mark.parametrize(("before", "new"), [("Grace", "Ada"), (None, "Grace"), ("Ada ", None)])
def test_a_change_that_starts_from_something_else_is_stale_and_nothing_is_stored(say, write, before, new):
    say(None, "Ada")
    with pytest.raises(Stale, match="was changed elsewhere"):
        say(before, new)
    assert write(statements_in)[Kind.NAME] == {"a": "Ada"}
    assert write(latest_change) == 1


def test_of_a_change_of_thousands_nothing_is_stored_where_its_last_edit_is_stale(say, write):
    say(None, "Ada")
    thousands = [StatementEdit(Kind.SHARE, str(number), None, "here") for number in range(3000)]
    with pytest.raises(Stale, match="was changed elsewhere"):
        write(apply, "Added", [*thousands, StatementEdit(Kind.NAME, "a", "Grace", None)], at=AT, kind=ChangeKind.DO)
    assert not write(statements_in)[Kind.SHARE]

    write(apply, "Added", thousands, at=AT, kind=ChangeKind.DO)
    assert write(statements_in)[Kind.SHARE] == dict.fromkeys(map(str, range(3000)), "here")
    assert [*write(edits_of, write(undo_target))] == thousands


def test_a_change_and_its_inverse_leave_what_was(say, write):
    say(None, "Ada")
    edits = [StatementEdit(Kind.NAME, "a", "Ada", None), StatementEdit(Kind.NAME, "b", None, "Grace")]
    before = write(statements_in)
    write(apply, "Moved", edits, at=AT, kind=ChangeKind.DO)

    assert write(statements_in) == after(before, edits)
    assert [*write(edits_of, write(undo_target))] == edits
    write(apply, "Moved", [*inverted(edits)], at=AT, kind=ChangeKind.UNDO)
    assert write(statements_in) == before == after(after(before, edits), inverted(edits))
    assert after(before, [StatementEdit(Kind.NAME, "nobody", None, None)]) == before


def test_undo_goes_back_and_redo_forward_until_something_else_is_done(say, write):
    def targets():
        undo, redo = write(undo_target), write(redo_target)
        return (undo and undo.label, redo and redo.label)

    assert targets() == (None, None)
    say(None, "1", label="first")
    say("1", "2", label="second")
    assert targets() == ("second", None)
    say("2", "1", label="second", change=ChangeKind.UNDO)
    assert targets() == ("first", "second")
    say("1", None, label="first", change=ChangeKind.UNDO)
    assert targets() == (None, "first")
    say(None, "1", label="first", change=ChangeKind.REDO)
    assert targets() == ("first", "second")
    say("1", "2", label="second", change=ChangeKind.REDO)
    assert targets() == ("second", None)
    say("2", "1", label="second", change=ChangeKind.UNDO)
    say("1", "3", label="third")
    assert targets() == ("third", None)


def test_the_tables_take_nothing_that_cannot_be(write):
    rows = {
        schema.shares: {
            "digest": b"short",
            "file": "a",
            "received_at": "2026-03-04T20:00:00Z",
            "head": b"",
            "totals": b"",
            "payload": b"",
        },
        schema.statements: {"kind": "name", "id": "a", "value": "no json"},
        schema.changes: {"at": "yesterday", "kind": "do", "label": "a", "edits": "[]"},
        schema.packets: {"made_at": "2026-03-04T20:00:00Z", "audience": "everyone", "contents": b""},
        schema.parts: {"of_weeks": b"short", "part": b""},
    }
    for table, row in rows.items():
        with pytest.raises(IntegrityError, match="CHECK constraint failed"):
            write(lambda connection, table=table, row=row: connection.execute(table.insert(), row))


def test_a_newer_file_is_refused(database):
    with database.reading() as connection:
        schema.refuse_newer(connection)
    with database.outside_transactions() as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    with database.reading() as connection, pytest.raises(DutyError, match="newer Duty Tracker"):
        schema.refuse_newer(connection)
