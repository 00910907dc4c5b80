"""What the history answers: revisions, undo and redo, late changes, the place of the log."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.history import LateChanges
from dutytracker.domain.operation import Operation
from dutytracker.store import history, schema
from dutytracker.store.database import Database
from dutytracker.store.schema import changes
from dutytracker.store.undoing import ChangeKind, Target
from dutytracker.store.writing import DONE, Cause, apply
from tests.builders import (
    MONDAY,
    SUNDAY,
    WEEK,
    ZONE,
    a_shared_summary,
    an_entry,
    an_erosion,
    an_id,
    an_undone_item,
    evening_of,
)
from tests.store.conftest import KEY, begun

AT = datetime(2026, 3, 4, 20, tzinfo=UTC)
LA = ZoneInfo(ZONE)


def write(database, change, at=AT, cause=DONE, clock_ahead=0):
    with database.writing() as connection:
        apply(connection, change, at=at, cause=cause, clock_ahead=clock_ahead)


def ask(database, question, *arguments):
    with database.reading() as connection:
        return question(connection, *arguments)


def test_a_step_tells_by_how_much_the_clock_had_been_set_when_it_was_written(database):
    write(database, adding("Log an entry", an_entry()), clock_ahead=7200)
    write(database, deleting("Delete an entry", an_entry()), clock_ahead=-600)
    assert [step.clock_ahead for step in ask(database, history.history_of, an_entry())] == [7200, -600]
    write(database, adding("Log an entry", an_entry(2)))
    assert [step.clock_ahead for step in ask(database, history.history_of, an_entry(2))] == [0]


def test_a_record_tells_every_step_it_took(database):
    first, second = an_entry(), an_entry(minutes=45)
    write(database, adding("Log an entry", first, an_entry(2)))
    write(
        database, replace(editing("Change an entry", first, second), reason="It took longer."), AT + timedelta(days=1)
    )
    write(database, deleting("Delete an entry", second), AT + timedelta(days=2))
    added, edited, deleted = ask(database, history.history_of, second)
    assert (added.operation, added.before, added.after) == (Operation.ADD, None, first)
    assert (edited.operation, edited.before, edited.after) == (Operation.EDIT, first, second)
    assert (deleted.operation, deleted.before, deleted.after) == (Operation.DELETE, second, None)
    assert [step.seq for step in (added, edited, deleted)] == [3, 5, 6]
    assert [step.change for step in (added, edited, deleted)] == [2, 3, 4]
    assert [step.reason for step in (added, edited, deleted)] == [None, "It took longer.", None]
    assert [step.label for step in (added, edited, deleted)] == ["Log an entry", "Change an entry", "Delete an entry"]
    assert [step.at for step in (added, edited, deleted)] == [AT, AT + timedelta(days=1), AT + timedelta(days=2)]


def test_a_record_that_was_never_there_has_no_history(database):
    assert ask(database, history.history_of, an_entry()) == ()


def test_the_reason_of_an_erosion_is_told_from_the_reason_it_was_edited_for(database):
    write(database, replace(adding("Note lost time", an_erosion()), reason="I forgot it."))
    assert ask(database, history.history_of, an_erosion())[0].reason == "I forgot it."


def test_the_place_is_the_last_revision(database):
    before = ask(database, history.place_of)
    write(database, adding("Log an entry", an_entry()))
    after = ask(database, history.place_of)
    assert (before.seq, after.seq) == (2, 3)
    assert len(after.head) == 64
    assert before.head != after.head


def test_the_beginning_of_a_log_is_never_taken_back(database):
    assert ask(database, history.undo_target) is None
    assert ask(database, history.redo_target) is None


def test_a_change_is_rebuilt_from_its_revisions(database):
    change = adding("Log entries", an_entry(1), an_entry(2), an_undone_item())
    write(database, change)
    target = ask(database, history.undo_target)
    assert target == Target(2, "Log entries")
    assert ask(database, history.change_numbered, target) == change
    edit = editing("Change an entry", an_entry(1), an_entry(1, minutes=9)).then(deleting("", an_entry(2)))
    write(database, edit)
    assert ask(database, history.change_numbered, Target(3, "Change an entry")) == edit


class Pile:
    """What undo and redo mean, told the plain way: two piles of numbers of changes."""

    def __init__(self):
        self.count, self.done, self.undone = 1, [], []

    def do(self):
        self.count += 1
        self.done.append(self.count)
        self.undone.clear()

    def undo(self):
        self.count += 1
        self.done.pop()
        self.undone.append(self.count)

    def redo(self):
        self.count += 1
        self.undone.pop()
        self.done.append(self.count)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=25))
def test_any_walk_of_undo_and_redo_is_that_of_two_piles(tmp_path_factory, walk):
    database, pile = begun(tmp_path_factory.mktemp("log") / "log.db"), Pile()
    for step in walk:
        undo, redo = ask(database, history.undo_target), ask(database, history.redo_target)
        assert (undo.number if undo else None) == (pile.done[-1] if pile.done else None)
        assert (redo.number if redo else None) == (pile.undone[-1] if pile.undone else None)
        target = {"undo": undo, "redo": redo}.get(step)
        if step != "do" and target is None:
            continue
        with database.writing() as connection:
            row = {"number": pile.count + 1, "kind": step, "target": target and target.number}
            row |= {"label": "x", "at": "2026-03-04T20:00:00Z"}
            connection.execute(changes.insert(), row)
        getattr(pile, step)()
    database.close()


def test_late_changes_count_edits_and_deletions_more_than_seven_days_after_the_work(database):
    in_time = datetime(2026, 3, 9, 23, tzinfo=LA)
    late = datetime(2026, 3, 10, 0, tzinfo=LA)
    entries = [an_entry(number) for number in range(1, 6)]
    write(database, adding("Add", *entries, an_erosion()), late)
    write(database, editing("Edit", entries[0], replace(entries[0], minutes=1)), in_time)
    assert ask(database, history.late_changes, [WEEK], LA) == LateChanges(0, 0)
    write(database, editing("Edit", entries[1], replace(entries[1], minutes=1)), late)
    write(database, deleting("Delete", entries[2], entries[3], an_erosion()), late)
    assert ask(database, history.late_changes, [WEEK], LA) == LateChanges(1, 2)
    assert ask(database, history.late_changes, [WEEK.shifted(1)], LA) == LateChanges(0, 0)
    assert ask(database, history.late_changes, [], LA) == LateChanges(0, 0)


def test_a_late_move_counts_in_the_week_the_entry_left(database):
    write(database, adding("Add", an_entry()))
    write(database, editing("Move", an_entry(), replace(an_entry(), date=WEEK.end)), evening_of(MONDAY + timedelta(30)))
    assert ask(database, history.late_changes, [WEEK], LA) == LateChanges(1, 0)
    assert ask(database, history.late_changes, [WEEK.shifted(1)], LA) == LateChanges(0, 0)


def test_undo_looks_only_as_far_back_as_it_must(database):
    write(database, adding("Log an entry", an_entry()))
    write(database, deleting("Log an entry", an_entry()), cause=Cause(ChangeKind.UNDO, 2))
    assert ask(database, history.undo_target) is None
    assert ask(database, history.redo_target) == Target(3, "Log an entry")


def test_where_nothing_was_begun_there_is_nothing_to_take_back(tmp_path):
    path = tmp_path / "empty.db"
    path.touch()
    database = Database(path, KEY)
    with database.writing() as connection:
        schema.make_tables(connection)
    assert ask(database, history.undo_target) is None
    assert ask(database, history.redo_target) is None
    database.close()


def test_undo_and_redo_pass_over_what_was_shared(database):
    write(database, adding("Log an entry", an_entry()))
    write(database, adding("Share weeks", a_shared_summary()))
    target = ask(database, history.undo_target)
    assert target == Target(2, "Log an entry")
    write(
        database,
        ask(database, history.change_numbered, target).inverted(),
        cause=Cause(ChangeKind.UNDO, target.number),
    )
    write(database, adding("Share weeks", a_shared_summary(digest="cd" * 32)))
    assert ask(database, history.undo_target) is None
    assert ask(database, history.redo_target) == Target(4, "Log an entry")
    assert len(ask(database, history.history_of, a_shared_summary())) == 1


def test_late_edits_and_deletions_are_told_by_week(database):
    entries = [an_entry(number, date=MONDAY + timedelta(days=number)) for number in (0, 1, 7)]
    write(database, adding("Log entries", *entries))
    later = AT + timedelta(days=30)
    write(database, editing("Change", entries[0], replace(entries[0], minutes=7)), later)
    write(database, deleting("Delete", entries[1]), later)
    write(database, deleting("Delete", entries[2]), AT + timedelta(days=7))
    weeks = [WEEK, WEEK.shifted(1), WEEK.shifted(2)]
    assert ask(database, history.late_edits_by_week, weeks, LA) == {WEEK: 2}


def test_several_records_tell_their_steps_one_after_the_other(database):
    first, second, lost = an_entry(1), an_entry(2), an_erosion(3)
    write(database, adding("Log entries", first, second, lost))
    write(database, editing("Change an entry", first, replace(first, minutes=45)))
    write(database, deleting("Delete lost protected time", lost))
    steps = ask(database, history.histories_of, [lost, second, first, second])
    assert [(step.operation, type(step.before or step.after)) for step in steps] == [
        (Operation.ADD, type(lost)),
        (Operation.DELETE, type(lost)),
        (Operation.ADD, type(second)),
        (Operation.ADD, type(first)),
        (Operation.EDIT, type(first)),
    ]
    assert ask(database, history.histories_of, []) == ()


def test_what_was_deleted_about_a_day_is_found_as_it_last_was(database):
    entry, lost, item = an_entry(1), an_erosion(2), an_undone_item(3)
    elsewhere = [replace(entry, id=an_id(4), date=SUNDAY), replace(lost, id=an_id(5), date=SUNDAY)]
    elsewhere.append(replace(item, id=an_id(6), arose=SUNDAY))
    write(database, adding("Log", entry, lost, item, *elsewhere))
    assert ask(database, history.deleted_about, WEEK.days) == ()
    longer = replace(lost, minutes=lost.minutes + 5)
    write(database, editing("Change lost protected time", lost, longer))
    write(database, deleting("Delete", item, longer, entry, *elsewhere))
    assert ask(database, history.deleted_about, [MONDAY]) == (item, longer, entry)
    assert ask(database, history.deleted_about, [SUNDAY]) == tuple(elsewhere)
    assert set(ask(database, history.deleted_about, WEEK.days)) == {item, longer, entry, *elsewhere}


def test_what_is_there_again_is_not_deleted(database):
    entry, lost = an_entry(1), an_erosion(2)
    write(database, adding("Log", entry, lost))
    write(database, deleting("Delete", entry, lost))
    write(database, adding("Log", entry, lost))
    assert ask(database, history.deleted_about, WEEK.days) == ()
