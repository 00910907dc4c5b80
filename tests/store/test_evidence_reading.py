"""What an evidence package tells of the history, and what it keeps to digests."""

import json
from datetime import timedelta

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import adding, editing
from dutytracker.store.evidence_reading import clock_jumps, clock_sets, stored_revisions
from dutytracker.store.history import place_of
from tests.builders import MONDAY, an_entry, an_erosion, an_undone_item
from tests.store.test_history import AT, ask, write

THE_DAY = Span(MONDAY, MONDAY + timedelta(days=1))


def told(database):
    return [
        "{record} {op}".format(**json.loads(one.body))
        for one in ask(database, stored_revisions, THE_DAY)
        if one.is_told
    ]


def test_everything_that_happened_to_the_records_of_the_period_is_told_and_nothing_else(database):
    write(database, adding("Log", an_entry(1), an_entry(2, date=MONDAY + timedelta(days=1))))
    write(database, adding("Note", an_erosion(201), an_undone_item(101)))
    assert told(database) == ["entry add", "erosion add", "undone_item add"]
    seqs = [one.seq for one in ask(database, stored_revisions, THE_DAY)]
    assert seqs == list(range(1, ask(database, place_of).seq + 1))


def test_an_entry_that_was_moved_out_of_the_period_is_still_told(database):
    write(database, adding("Log", an_entry(1)))
    write(database, editing("Move", an_entry(1), an_entry(1, date=MONDAY + timedelta(days=9))))
    assert told(database) == ["entry add", "entry edit"]


def test_a_clock_that_never_went_back_is_not_flagged(database):
    write(database, adding("Log", an_entry(1)))
    assert ask(database, clock_jumps) == ()


def test_a_clock_that_went_back_is_flagged_with_both_times(database):
    write(database, adding("Log", an_entry(1)), at=AT)
    write(database, adding("Log", an_entry(2)), at=AT - timedelta(hours=1))
    write(database, adding("Log", an_entry(3)), at=AT + timedelta(hours=1))
    (jump,) = ask(database, clock_jumps)
    assert (jump.seq, jump.before, jump.at) == (ask(database, place_of).seq - 1, AT, AT - timedelta(hours=1))


def test_changes_that_were_made_while_the_clock_had_been_set_are_told_as_one_stretch(database):
    write(database, adding("Log", an_entry(1, note='"clock_ahead":5')))
    write(database, adding("Log", an_entry(2), an_entry(3)), at=AT, clock_ahead=7200)
    write(database, adding("Log", an_entry(4)), at=AT + timedelta(hours=1), clock_ahead=7201)
    write(database, adding("Log", an_entry(5)), at=AT + timedelta(hours=2))
    last = ask(database, place_of).seq
    (one,) = ask(database, clock_sets)
    assert (one.seq, one.last, one.seconds) == (last - 3, last - 1, 7200)
    assert (one.at, one.last_at) == (AT, AT + timedelta(hours=1))
    (later,) = ask(database, clock_sets, AT + timedelta(hours=1), AT + timedelta(hours=2))
    assert (later.seq, later.last) == (last - 1, last - 1)
    assert ask(database, clock_sets, AT + timedelta(hours=2), AT + timedelta(hours=9)) == ()


def test_the_history_still_hangs_together_where_the_clock_had_been_set(database):
    write(database, adding("Log", an_entry(1)), clock_ahead=7200)
    revision = ask(database, stored_revisions, THE_DAY)[-1]
    assert json.loads(revision.fields)["clock_ahead"] == 7200
    assert "clock_ahead" in json.loads(revision.body)["commitments"]
