"""A note that was erased is in no step of its entry any more; everything else of the history stays, byte for byte."""

import json
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from dutytracker.domain.changes import Change, Edit, adding, deleting, editing
from dutytracker.domain.erasing import erasing_notes
from dutytracker.domain.errors import Stale
from dutytracker.store.checking import is_chained
from dutytracker.store.erasing import entries_with_a_note_ever, forget_notes, forget_notes_of_rows, has_a_note_ever
from dutytracker.store.pending_erasures import BESIDE, pending_in
from dutytracker.store.writing import apply
from tests.builders import an_entry, an_erosion, an_id
from tests.store.conftest import begun
from tests.store.test_writing import AT, check_chain, history_in, log_in, write

SECRET = "Marguerite Quillfeather"
NOTED = an_entry(1, note=SECRET)
BARE = an_entry(1)


def texts_in(database):
    """Everything that the tables of a log hold, as one text."""
    with database.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
        queries = [f'SELECT * FROM "{name}"' for name in names]  # noqa: S608 - its own names
        return "\n".join(str(tuple(row)) for query in queries for row in connection.exec_driver_sql(query))


def pending(database):
    with database.reading() as connection:
        return pending_in(connection)


def test_the_text_is_in_no_step_and_the_entry_stands_without_it(database):
    write(database, adding("Log an entry", NOTED, an_entry(2, note="kept")))
    write(database, editing("Change an entry", NOTED, an_entry(1, minutes=45, note=f"{SECRET}!")))
    assert texts_in(database).count(SECRET) == 3
    write(database, erasing_notes([an_entry(1, minutes=45, note=f"{SECRET}!")]))
    assert SECRET not in texts_in(database)
    assert log_in(database).entries == (an_entry(1, minutes=45), an_entry(2, note="kept"))
    assert check_chain(database) == 6


def test_the_step_that_erased_says_so_and_commits_to_the_entry_without_a_note(database):
    write(database, adding("Log an entry", NOTED))
    write(database, erasing_notes([NOTED]))
    last = history_in(database)[-1]
    assert (last.operation, last.work_day, json.loads(last.body)["op"]) == ("erase", None, "erase")
    assert json.loads(last.fields)["note"] is None
    assert json.loads(last.body)["commitments"].keys() == json.loads(last.fields).keys()


def test_a_note_that_was_taken_away_before_is_erased_too(database):
    write(database, adding("Log an entry", NOTED))
    write(database, editing("Change an entry", NOTED, BARE))
    assert SECRET in texts_in(database)
    write(database, erasing_notes([BARE]))
    assert SECRET not in texts_in(database)
    assert [row.operation for row in history_in(database)[2:]] == ["add", "edit", "erase"]


def test_the_note_of_an_entry_that_was_deleted_is_erased_too(database):
    write(database, adding("Log an entry", NOTED))
    write(database, deleting("Delete an entry", NOTED))
    write(database, erasing_notes([], [NOTED.id]))
    assert SECRET not in texts_in(database)
    last = history_in(database)[-1]
    assert (last.operation, last.fields, last.salts, last.work_day) == ("erase", "{}", b"", None)
    assert check_chain(database) == 5


def test_the_notes_of_other_entries_stay(database):
    write(database, adding("Log entries", NOTED, an_entry(2, note="another")))
    before = history_in(database)
    write(database, erasing_notes([NOTED]))
    assert history_in(database)[3] == before[3]
    with database.reading() as connection:
        assert has_a_note_ever(connection, str(an_id(2)))
        assert not has_a_note_ever(connection, str(an_id(1)))
        assert entries_with_a_note_ever(connection) == (an_id(2),)


def test_several_notes_are_erased_by_one_change(database):
    write(database, adding("Log entries", NOTED, an_entry(2, note=SECRET), an_entry(3, note=SECRET)))
    write(database, deleting("Delete an entry", an_entry(3, note=SECRET)))
    write(database, erasing_notes([NOTED, an_entry(2, note=SECRET)], [an_id(3)]))
    assert SECRET not in texts_in(database)
    assert [row.key for row in history_in(database)[-3:]] == [str(an_id(number)) for number in (1, 2, 3)]
    assert {row.change for row in history_in(database)[-3:]} == {4}


def test_what_was_erased_is_kept_in_mind_for_the_copies(database):
    write(database, adding("Log entries", NOTED, an_entry(2, note=SECRET)))
    assert pending(database) == {}
    write(database, erasing_notes([NOTED]))
    assert pending(database) == {BESIDE: {str(NOTED.id): 5}}
    write(database, editing("Change an entry", BARE, NOTED))
    write(database, erasing_notes([NOTED, an_entry(2, note=SECRET)]))
    assert pending(database) == {BESIDE: {str(an_id(1)): 7, str(an_id(2)): 8}}


@pytest.mark.parametrize(
    "change",
    [
        erasing_notes([an_entry(1, note="what was seen")]),
        erasing_notes([BARE]),
        erasing_notes([], [NOTED.id]),
        erasing_notes([an_entry(2, note="never there")]),
    ],
)
def test_erasing_what_is_not_as_it_was_seen_is_stale_and_erases_nothing(database, change):
    write(database, adding("Log an entry", NOTED))
    before = history_in(database)
    with pytest.raises(Stale):
        write(database, change)
    assert (history_in(database), log_in(database).entries) == (before, (NOTED,))


@pytest.mark.parametrize("after", [an_entry(1, minutes=45), NOTED, None])
def test_an_erasing_that_would_change_something_else_is_a_mistake_of_the_program(database, after):
    write(database, adding("Log an entry", NOTED))
    with pytest.raises(ValueError, match="nothing else"):
        write(database, Change("Erase a note", (Edit(NOTED, after),), erased=(NOTED.id,)))


def test_an_erasing_can_come_with_other_edits(database):
    write(database, adding("Log an entry", NOTED))
    write(database, adding("Log", an_erosion()).then(erasing_notes([NOTED])))
    assert [row.operation for row in history_in(database)[-2:]] == ["add", "erase"]


UPDATES = {
    "text": """UPDATE revisions SET fields = json_remove(fields, '$.note') WHERE seq = :seq""",
    "salt": """UPDATE revisions
               SET salts = CAST(substr(salts, 1, 96) || substr(salts, 113) AS BLOB) WHERE seq = :seq""",
    "both": """UPDATE revisions SET fields = json_remove(fields, '$.note'),
               salts = CAST(substr(salts, 1, 96) || substr(salts, 113) AS BLOB) WHERE seq = :seq""",
    "another text": """UPDATE revisions SET fields = json_set(fields, '$.note', 'another') WHERE seq = :seq""",
    "null": """UPDATE revisions SET fields = json_set(fields, '$.note', null) WHERE seq = :seq""",
    "another field": """UPDATE revisions SET fields = json_set(json_remove(fields, '$.note'), '$.minutes', 1),
                        salts = CAST(substr(salts, 1, 96) || substr(salts, 113) AS BLOB) WHERE seq = :seq""",
    "another salt": """UPDATE revisions SET fields = json_remove(fields, '$.note'),
                       salts = CAST(substr(salts, 1, 80) || substr(salts, 97) AS BLOB) WHERE seq = :seq""",
    "shorter salts": """UPDATE revisions SET fields = json_remove(fields, '$.note'),
                        salts = CAST(substr(salts, 1, 96) || substr(salts, 129) AS BLOB) WHERE seq = :seq""",
    "body": """UPDATE revisions SET fields = json_remove(fields, '$.note'), body = '{}',
               salts = CAST(substr(salts, 1, 96) || substr(salts, 113) AS BLOB) WHERE seq = :seq""",
    "head": """UPDATE revisions SET fields = json_remove(fields, '$.note'), head = zeroblob(32),
               salts = CAST(substr(salts, 1, 96) || substr(salts, 113) AS BLOB) WHERE seq = :seq""",
    "number": """UPDATE revisions SET fields = json_remove(fields, '$.note'), seq = 99,
                 salts = CAST(substr(salts, 1, 96) || substr(salts, 113) AS BLOB) WHERE seq = :seq""",
    "day": """UPDATE revisions SET fields = json_remove(fields, '$.note'), work_day = '2026-03-04',
              salts = CAST(substr(salts, 1, 96) || substr(salts, 113) AS BLOB) WHERE seq = :seq""",
}
WITHOUT_ERASING, WITH_NULL, NOTED_STEP, ERASING, NOTED_AFTER = 3, 4, 5, 6, 7


@pytest.fixture
def before_erasing(database):
    """A log with an erasing, before which a step still holds a note, as none does that this program writes."""
    write(database, adding("Log an entry", an_entry(2, note="another entry")))
    write(database, adding("Log an entry", BARE))
    write(database, editing("Change an entry", BARE, NOTED))
    with database.reading() as connection:
        (held,) = connection.execute(text("SELECT fields, salts FROM revisions WHERE seq = 5"))
    write(database, erasing_notes([NOTED]))
    write(database, editing("Change an entry", BARE, NOTED))
    with database.writing() as connection:
        (rule,) = connection.execute(
            text("SELECT sql FROM sqlite_schema WHERE name = 'revisions_never_updated'")
        ).scalars()
        connection.execute(text("DROP TRIGGER revisions_never_updated"))
        connection.execute(text("UPDATE revisions SET fields = :fields, salts = :salts WHERE seq = 5"), held._asdict())
        connection.exec_driver_sql(rule)
    return database


def updated(database, update, seq):
    with database.writing() as connection:
        return connection.execute(text(UPDATES[update]), {"seq": seq}).rowcount


def test_a_note_can_go_out_of_a_step_before_one_that_erased_it(before_erasing):
    assert updated(before_erasing, "both", NOTED_STEP) == 1
    assert check_chain(before_erasing) == 7


@pytest.mark.parametrize("update", [update for update in UPDATES if update != "both"])
def test_nothing_else_of_a_step_can_be_changed(before_erasing, update):
    with pytest.raises(IntegrityError, match="never updated"):
        updated(before_erasing, update, NOTED_STEP)


@pytest.mark.parametrize("seq", [WITHOUT_ERASING, WITH_NULL, ERASING, NOTED_AFTER, 2])
def test_no_note_can_go_that_no_later_step_says_was_erased(before_erasing, seq):
    with pytest.raises(IntegrityError, match="never updated"):
        updated(before_erasing, "both", seq)


def test_a_row_is_rid_of_its_note_only_once(database):
    write(database, adding("Log entries", NOTED, an_entry(2, note="another")))
    with database.writing() as connection:
        assert forget_notes_of_rows(connection, [str(NOTED.id)])
        assert not forget_notes_of_rows(connection, [str(NOTED.id)])
        assert not forget_notes(connection, [str(an_id(3))])
    assert log_in(database).entries == (BARE, an_entry(2, note="another"))


NOTES = st.one_of(st.none(), st.text(min_size=1, max_size=8).filter(lambda note: not note.isspace()))
REASONS = st.one_of(st.none(), st.sampled_from(['It "took" \\ longer.\n\t\u0001', "é → “ok” 😀\u2028", "note"]))


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 3), NOTES, REASONS, st.integers(-1, 1)), min_size=1, max_size=12),
    st.sets(st.integers(1, 3), min_size=1),
)
def test_whatever_was_written_every_other_field_stays_and_the_chain_holds(tmp_path_factory, steps, wanted):
    database = begun(tmp_path_factory.mktemp("log") / "log.db")
    there = {}
    for number, note, reason, ahead in steps:
        before = there.get(number)
        after = None if before is not None and note is None and reason is None else an_entry(number, note=note)
        with database.writing() as connection:
            apply(connection, Change("x", (Edit(before, after),), reason), at=AT, clock_ahead=ahead)
        there[number] = after
    before = history_in(database)
    write(
        database,
        erasing_notes(
            [there[number] for number in wanted if there.get(number) is not None],
            [an_id(number) for number in wanted if there.get(number) is None],
        ),
    )
    erased = {str(an_id(number)) for number in wanted}
    for old, new in zip(before, history_in(database), strict=False):
        kept = opened(old)
        if old.key in erased and json.loads(old.fields).get("note") is not None:
            del kept["note"]
        assert opened(new) == kept
        assert (new.seq, new.body, new.head, new.work_day) == (old.seq, old.body, old.head, old.work_day)
    with database.reading() as connection:
        assert is_chained(connection)
        assert not {str(key) for key in entries_with_a_note_ever(connection)} & erased
    database.close()


def opened(row):
    """Canonical text and salt of each field of a revision, each of them what the body committed to."""
    fields = json.loads(row.fields)
    texts = {
        name: json.dumps(fields[name], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        for name in sorted(fields)
    }
    salts = [row.salts[place : place + 16] for place in range(0, len(row.salts), 16)]
    found = {name: (text, salt) for (name, text), salt in zip(texts.items(), salts, strict=True)}
    said = json.loads(row.body)["commitments"]
    assert row.fields == "{" + ",".join(f'"{name}":{text}' for name, text in texts.items()) + "}"
    for name, (value, salt) in found.items():
        assert sha256(salt + value.encode()).hexdigest() == said[name]
    return found
