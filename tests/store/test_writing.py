"""One change: all of it or nothing, and a history that anyone can check."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import Change, Edit, adding, deleting, editing
from dutytracker.domain.errors import DutyError, Stale
from dutytracker.domain.records import AppointmentWeek, ClosedWeek, LogSettings, Member, UndoneStatus, key_of
from dutytracker.store.head_file import head_of
from dutytracker.store.reading import frame_of, whole_log
from dutytracker.store.schema import changes, revisions
from dutytracker.store.writing import BATCH, apply
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    ZONE,
    a_pattern,
    a_term,
    an_absence,
    an_entry,
    an_erosion,
    an_id,
    an_undone_item,
    closed,
    evening_of,
)
from tests.store import some_records

AT = datetime(2026, 3, 4, 20, tzinfo=UTC)
DONE_ITEM = an_undone_item(status=UndoneStatus.DONE, ended=TUESDAY)


def write(database, change, at=AT):
    with database.writing() as connection:
        return apply(connection, change, at=at)


def log_in(database):
    with database.reading() as connection:
        return whole_log(connection, frame_of(connection))


def history_in(database):
    with database.reading() as connection:
        return connection.execute(revisions.select().order_by(revisions.c.seq)).all()


def test_added_records_are_there(database):
    entry, item, erosion, absence = an_entry(), an_undone_item(), an_erosion(), an_absence()
    week = ClosedWeek(week=SUNDAY, undone_answered=True)
    appointments = AppointmentWeek(week=SUNDAY, booked_minutes=1800, held_minutes=1620, no_show_minutes=180)
    write(
        database,
        adding("All", a_pattern(), a_term(), entry, item, erosion, absence, *closed(MONDAY), week, appointments),
    )
    log = log_in(database)
    assert (log.patterns, log.terms) == ((a_pattern(),), (a_term(),))
    assert (log.entries, log.undone, log.erosions, log.absences) == ((entry,), (item,), (erosion,), (absence,))
    assert (log.closed_days, log.closed_weeks, log.appointments) == (closed(MONDAY), (week,), (appointments,))


def test_an_edited_record_stands_in_the_place_of_the_old_one(database):
    write(database, adding("Add", an_entry()))
    write(database, editing("Move", an_entry(), an_entry(minutes=45, date=TUESDAY, recorded_at=evening_of(MONDAY))))
    assert log_in(database).entries == (an_entry(minutes=45, date=TUESDAY, recorded_at=evening_of(MONDAY)),)


def test_member_and_settings_can_be_edited(database):
    before = log_in(database)
    member = Member(code="AAAA-2222", clinic="North")
    settings = LogSettings(time_zone=ZONE, week_starts_on=Weekday.MONDAY)
    write(database, Change("Edit", (Edit(before.member, member), Edit(before.settings, settings))))
    assert (log_in(database).member, log_in(database).settings) == (member, settings)


def test_a_deleted_record_is_gone_and_its_history_stays(database):
    write(database, adding("Add", an_entry()))
    write(database, deleting("Delete", an_entry()))
    assert log_in(database).entries == ()
    assert [row.operation for row in history_in(database)[2:]] == ["add", "delete"]


@pytest.mark.parametrize(
    "change",
    [
        editing("Edit", an_entry(minutes=31), an_entry(minutes=45)),
        deleting("Delete", an_entry(minutes=31)),
        deleting("Delete", an_entry(2)),
        editing("Edit", an_entry(2), an_entry(2, minutes=45)),
        adding("Add", an_entry(minutes=45)),
        adding("Add", an_entry(3), an_entry()),
        adding("Add", an_entry(3), an_entry(3)),
        Change("Edit", (Edit(Member(code="AAAA-2222"), Member(code="BBBB-2222")),)),
        adding("Begin again", Member(code="AAAA-2222")),
    ],
)
def test_what_starts_from_something_else_is_stale_and_changes_nothing(database, change):
    write(database, adding("Add", an_entry()))
    before, history = log_in(database), history_in(database)
    with pytest.raises(Stale, match="nothing was saved"):
        write(database, change)
    assert (log_in(database), history_in(database)) == (before, history)


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        (a_pattern(), a_pattern(weekdays=[]), "a work pattern that begins on January 4, 2026"),
        (a_term(), a_term(label="other"), "a contract term that begins on January 4, 2026"),
        (*closed(MONDAY), replace(closed(MONDAY)[0], recorded_at=AT), "a closing of March 2, 2026"),
        (
            ClosedWeek(week=SUNDAY, undone_answered=True),
            ClosedWeek(week=SUNDAY, undone_answered=False),
            "an answer about the undone list for the week of March 1, 2026",
        ),
        (
            AppointmentWeek(week=SUNDAY, booked_minutes=1, held_minutes=1, no_show_minutes=0),
            AppointmentWeek(week=SUNDAY, booked_minutes=2, held_minutes=1, no_show_minutes=0),
            "a record of appointments for the week of March 1, 2026",
        ),
    ],
)
def test_a_second_record_of_one_day_or_week_is_refused_by_name(database, first, second, sentence):
    write(database, adding("First", first))
    with pytest.raises(DutyError, match=f"There already is {sentence}: change that one instead."):
        write(database, adding("Second", second))


def test_the_order_of_edits_does_not_matter(database):
    entry = an_entry(clears=DONE_ITEM.id)
    write(database, adding("Clear", entry, DONE_ITEM))
    assert log_in(database).undone == (DONE_ITEM,)
    write(database, deleting("Take back", DONE_ITEM, entry))
    assert log_in(database).undone == ()


def test_an_entry_cannot_clear_what_is_not_there(database):
    before = log_in(database)
    with pytest.raises(DutyError, match="clears an undone item that is not in the log"):
        write(database, adding("Clear", an_entry(clears=an_id(999))))
    write(database, adding("Clear", an_entry(clears=DONE_ITEM.id), DONE_ITEM))
    with pytest.raises(DutyError, match="clears an undone item that is not in the log"):
        write(database, deleting("Delete", DONE_ITEM))
    assert before.entries == ()
    assert log_in(database).undone == (DONE_ITEM,)


def test_steps_of_one_record_in_one_change_follow_each_other(database):
    first, second, third = (an_entry(minutes=minutes) for minutes in (10, 20, 30))
    write(database, Change("Steps", (Edit(None, first), Edit(first, second), Edit(second, third))))
    assert log_in(database).entries == (third,)
    assert [row.operation for row in history_in(database)[2:]] == ["add", "edit", "edit"]


def test_edits_that_change_nothing_leave_no_trace(database):
    write(database, adding("Add", an_entry()))
    history = history_in(database)
    write(database, Change("Nothing", (Edit(an_entry(), an_entry()),)))
    write(database, Change("Nothing", ()))
    assert history_in(database) == history


def test_whoever_writes_is_told_where_the_log_stands(database):
    for change in (
        adding("Add", an_entry(), an_entry(2, note="left a message")),
        deleting("Delete", an_entry(2, note="left a message")),
        Change("Erase", (), erased=(an_id(2),)),
    ):
        told = write(database, change)
        with database.reading() as connection:
            assert told == head_of(connection)
    assert write(database, Change("Nothing", ())) is None


def test_fractions_of_a_second_are_no_difference(database):
    exact = an_entry(recorded_at=evening_of(MONDAY) + timedelta(microseconds=1))
    write(database, adding("Add", exact))
    assert log_in(database).entries == (an_entry(),)
    write(database, deleting("Delete", exact))
    assert log_in(database).entries == ()


def test_a_change_larger_than_a_batch_is_one_change(database):
    entries = tuple(an_entry(number, minutes=number % 600 + 1) for number in range(1, BATCH + 3))
    write(database, adding("Many", *entries))
    assert log_in(database).entries == entries
    write(database, deleting("None", *entries))
    assert log_in(database).entries == ()
    assert check_chain(database) == 2 + 2 * len(entries)


def erased_note(body, fields):
    """The commitment to a note whose text is gone; nothing where it is there, or where there was none."""
    return {name: said for name, said in body["commitments"].items() if name == "note" and name not in fields}


def check_chain(database):
    """The number of revisions, every one of them checked as a stranger would from docs/log-store.md."""
    head, count = bytes(32), 0
    with database.reading() as connection:
        at = dict(connection.execute(changes.select().with_only_columns(changes.c.number, changes.c.at)).all())
    for row in history_in(database):
        count += 1
        body = json.loads(row.body)
        fields = json.loads(row.fields)
        salts = {name: row.salts[16 * place : 16 * place + 16] for place, name in enumerate(sorted(fields))}
        assert row.body.encode() == rfc8785.dumps(body)
        assert row.fields.encode() == rfc8785.dumps(fields)
        assert len(row.salts) == 16 * len(fields)
        assert body == {
            "v": 1,
            "seq": row.seq,
            "change": row.change,
            "at": at[row.change],
            "op": row.operation,
            "record": row.record,
            "id": row.key,
            "commitments": erased_note(body, fields)
            | {name: sha256(salts[name] + rfc8785.dumps(value)).hexdigest() for name, value in fields.items()},
        }
        head = sha256(b"dutytracker-log-v1\x00" + head + sha256(row.body.encode()).digest()).digest()
        assert (row.seq, row.head) == (count, head)
    return count


def test_the_history_holds_all_fields_after_an_edit_and_none_after_a_deletion(database):
    write(database, adding("Add", an_entry()))
    write(database, replace(editing("Edit", an_entry(), an_entry(minutes=45)), reason="It took longer."))
    write(database, deleting("Delete", an_entry(minutes=45)))
    added, edited, deleted = (json.loads(row.fields) for row in history_in(database)[2:])
    assert set(edited) == {*added, "reason"}
    assert (added["minutes"], edited["minutes"], edited["reason"]) == (30, 45, "It took longer.")
    assert deleted == {}
    assert check_chain(database) == 5


def test_a_deletion_keeps_its_reason(database):
    write(database, adding("Add", an_entry(), an_erosion()))
    write(database, replace(deleting("Delete", an_entry(), an_erosion()), reason="Logged twice."))
    fields = [json.loads(row.fields) for row in history_in(database)[4:]]
    assert fields == [{"reason": "Logged twice."}, {"change_reason": "Logged twice."}]
    assert check_chain(database) == 6


def test_the_reason_of_a_change_is_told_from_the_reason_of_a_record(database):
    write(database, replace(adding("Add", an_erosion()), reason="I forgot it."))
    fields = json.loads(history_in(database)[-1].fields)
    assert (fields["reason"], fields["change_reason"]) == ("appointment_booked", "I forgot it.")


def test_salts_are_never_used_twice(database):
    write(database, adding("Add", *(an_entry(number) for number in range(1, 50))))
    salts = [row.salts[place : place + 16] for row in history_in(database) for place in range(0, len(row.salts), 16)]
    assert len(set(salts)) == len(salts)


@settings(max_examples=60, deadline=None)
@given(st.lists(some_records.keyed_records, max_size=8))
def test_taking_a_change_back_leaves_the_log_as_it_was(tmp_path_factory, records):
    from tests.store.conftest import begun

    database = begun(tmp_path_factory.mktemp("log") / "log.db")
    before = log_in(database)
    distinct = {(type(record), key_of(record)): record for record in records}
    change = adding("Add", *distinct.values())
    write(database, change)
    write(database, change.inverted())
    assert log_in(database) == before
    assert check_chain(database) == 2 + 2 * len(distinct)
    database.close()


def test_a_change_a_week_after_the_work_keeps_the_day_it_was_about(database):
    write(database, adding("Add", an_entry(), an_erosion()))
    write(database, editing("Move", an_entry(), replace(an_entry(), date=date(2026, 3, 9))))
    write(database, deleting("Delete", replace(an_entry(), date=date(2026, 3, 9)), an_erosion()))
    assert [row.work_day for row in history_in(database)[2:]] == [None, None, "2026-03-02", "2026-03-09", None]
