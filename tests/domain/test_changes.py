"""A change is a value: it can be turned round and asked what it touches."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change, Edit, adding, deleting, editing
from dutytracker.domain.records import (
    AppointmentWeek,
    ClosedWeek,
    LogSettings,
    Member,
    Record,
    UndoneStatus,
    key_of,
)
from tests.builders import (
    FRIDAY,
    MONDAY,
    WEEK,
    ZONE,
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

APPOINTMENTS = AppointmentWeek(week=WEEK.start, booked_minutes=0, held_minutes=0, no_show_minutes=0)
records = st.sampled_from(
    [an_entry(), an_erosion(), an_undone_item(), an_absence(), a_term(), a_pattern(), APPOINTMENTS, closed(MONDAY)[0]]
)


@given(st.lists(records))
def test_a_change_turned_round_twice_is_the_change(drawn: list[Record]):
    change = adding("Add", *drawn)
    assert change.inverted().inverted() == change
    assert change.inverted().edits == deleting("Add", *reversed(drawn)).edits


def test_an_edit_needs_a_record_and_keeps_its_kind_and_key():
    with pytest.raises(ValueError, match="needs a record"):
        Edit(None, None)
    with pytest.raises(ValueError, match="kind and the key"):
        Edit(an_entry(1), an_entry(2))
    with pytest.raises(ValueError, match="kind and the key"):
        Edit(closed(WEEK.start)[0], APPOINTMENTS)


def test_an_edit_that_changes_nothing_is_no_edit():
    assert editing("Edit", an_entry(), an_entry()).edits == ()
    assert editing("Edit", an_entry(), an_entry(minutes=5)).edits[0].record == an_entry(minutes=5)
    assert deleting("Delete", an_entry()).edits[0].record == an_entry()


def test_two_changes_can_happen_together():
    both = Change("One", (), "because").then(adding("Two", an_entry()))
    assert (both.label, both.reason, len(both.edits)) == ("One", "because", 1)


@pytest.mark.parametrize(
    ("record", "key"),
    [
        (an_entry(7), str(an_id(7))),
        (an_undone_item(7), str(an_id(7))),
        (an_erosion(7), str(an_id(7))),
        (an_absence(7), str(an_id(7))),
        (closed(MONDAY)[0], "2026-03-02"),
        (ClosedWeek(week=WEEK.start, undone_answered=True), "2026-03-01"),
        (APPOINTMENTS, "2026-03-01"),
        (a_pattern(), "2026-01-04"),
        (a_term(), "2026-01-04"),
        (Member(code="K7QF-2M9X"), "member"),
        (LogSettings(time_zone=ZONE), "settings"),
        (a_shared_summary(), "ab" * 32),
        (a_receipt(), "cd" * 32),
        (an_adoption(), "unit_adoption"),
        (a_sample_plan(), "2026-03-01"),
        (an_import_rule(), "4f" * 32),
        (a_timer(401), str(an_id(401))),
        (pinned_favorites(), "pinned_favorites"),
    ],
)
def test_records_of_a_kind_are_told_apart_by_their_key(record: Record, key: str):
    assert key_of(record) == key


@pytest.mark.parametrize(
    ("record", "this_week", "next_week"),
    [
        (an_entry(), True, False),
        (an_entry(clears=an_id(5)), True, True),
        (an_undone_item(), True, False),
        (an_undone_item(status=UndoneStatus.DONE, ended=FRIDAY), True, True),
        (an_erosion(), True, False),
        (an_absence(), True, False),
        (closed(MONDAY)[0], True, False),
        (APPOINTMENTS, True, False),
        (a_term(), True, True),
        (a_shared_summary(), False, False),
        (a_receipt(), False, False),
        (an_adoption(), True, True),
        (a_sample_plan(), True, True),
        (an_import_rule(), False, False),
        (a_timer(), False, False),
        (pinned_favorites(), False, False),
    ],
)
def test_a_change_says_which_weeks_may_look_different(record: Record, this_week: bool, next_week: bool):
    change = adding("Add", record)
    assert change.touches(WEEK.span) is this_week
    assert change.touches(WEEK.shifted(1).span) is next_week


def test_what_has_left_cannot_be_taken_back():
    assert adding("Log an entry", an_entry()).can_be_taken_back
    assert Change("Nothing", ()).can_be_taken_back
    assert not adding("Share weeks", a_shared_summary()).can_be_taken_back
    assert not deleting("Share weeks", an_entry(), a_shared_summary()).can_be_taken_back


def test_moving_an_entry_touches_where_it_was_and_where_it_is():
    moved = editing("Move", an_entry(), replace(an_entry(), date=date(2026, 3, 20)))
    assert moved.touches(WEEK.span)
    assert moved.touches(Week(date(2026, 3, 15)).span)
    assert not moved.touches(WEEK.shifted(1).span)
