"""A line is read against the log, and logged with the time of the clock."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import adding
from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import Favorite
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import EntryDraft, NotUnderstood
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    ZONE,
    a_pattern,
    a_term,
    an_absence,
    an_entry,
    an_erosion,
)


def test_a_line_is_read_against_the_log(logbook):
    logbook.perform(adding("Contract", a_pattern(), a_term()))
    draft = logbook.entering.read_line("call 15 mo")
    assert isinstance(draft, EntryDraft)
    assert (draft.duty, draft.minutes, draft.date) == (Duty.CALL, 15, MONDAY)
    assert draft.suggested_placement is Placement.PROT
    assert logbook.records.entries_on(MONDAY) == ()


def test_a_line_about_a_day_long_ago_still_sees_that_day(logbook):
    long_ago = date(2026, 1, 12)
    logbook.perform(adding("Contract", a_pattern(), a_term(), an_absence(date=long_ago)))
    assert logbook.entering.read_line("call 15 1/12").suggested_placement is Placement.OFF
    assert logbook.entering.read_line("call 15 1/13").suggested_placement is Placement.PROT
    logbook.perform(adding("Log", an_entry(minutes=84, date=date(2026, 1, 13))))
    assert logbook.entering.read_line("call 15 1/13").suggested_placement is Placement.GAP


def test_a_line_is_logged_with_the_time_of_the_clock_whatever_time_it_is_read_for(logbook, clock):
    read_at = datetime(2026, 3, 3, 20, tzinfo=UTC)
    logged = logbook.entering.log_line("call 15", now=read_at)
    (entry,) = logbook.records.entries_on(TUESDAY)
    assert logged.ids == (str(entry.id),)
    assert logged.change == adding("Log an entry", entry)
    assert isinstance(logged.draft, EntryDraft)
    assert entry.recorded_at == clock.at
    assert entry.start == read_at - timedelta(minutes=15)


def test_a_line_that_is_not_understood_changes_nothing(logbook):
    place = logbook.history.place()
    with pytest.raises(NotUnderstood):
        logbook.entering.log_line("gibberish")
    assert logbook.history.place() == place


def test_the_situation_holds_today_and_yesterday(logbook, clock):
    logbook.perform(adding("Log", *(an_entry(n, date=day) for n, day in enumerate(WEEK.days[:4], 1)), an_erosion()))
    situation = logbook.entering.situation()
    assert [entry.date for entry in situation.entries] == [TUESDAY, WEDNESDAY]
    assert situation.erosions == (an_erosion(),)
    assert (situation.now, str(situation.now.tzinfo)) == (clock.at, ZONE)
    assert [entry.date for entry in logbook.entering.situation(clock.at - timedelta(days=1)).entries] == [
        MONDAY,
        TUESDAY,
    ]


def test_a_line_is_logged_as_the_situation_that_is_known_has_it(logbook, clock):
    logbook.perform(adding("Log", an_entry(date=WEDNESDAY, start=clock.at - timedelta(minutes=40), minutes=30)))
    known = logbook.entering.situation()
    logbook.entering.log_line("call 15", situation=known)
    (_, overlapping) = logbook.records.entries_on(WEDNESDAY)
    assert overlapping.start is None
    logbook.entering.log_line("call 15 1/13", situation=known)
    (entry,) = logbook.records.entries_on(date(2026, 1, 13))
    assert entry.minutes == 15


def test_a_correction_of_a_day_long_ago_still_sees_that_day(logbook):
    long_ago = date(2026, 1, 13)
    entry = an_entry(date=long_ago)
    logbook.perform(
        adding("Contract", a_pattern(), entry, an_erosion(date=long_ago), an_absence(date=date(2026, 1, 12)))
    )
    situation = logbook.entering.situation_on(long_ago)
    assert situation.entries_on(long_ago) == (entry,)
    assert situation.erosions == (an_erosion(date=long_ago),)
    assert [absence.date for absence in situation.absences] == [date(2026, 1, 12)]
    assert situation.now == logbook.now()


def length_of_calls(logbook):
    """The minutes under the first key."""
    return logbook.entering.favorites().shown[0].minutes


def test_favorites_are_learned_at_once_in_the_first_week(logbook, clock):
    assert length_of_calls(logbook) == 15
    logbook.entering.log_line("p20")
    assert length_of_calls(logbook) == 20
    clock.at += timedelta(minutes=1)
    logbook.entering.log_line("p10 @-")
    assert length_of_calls(logbook) == 10


def test_no_key_changes_within_a_week(logbook, clock):
    logbook.entering.log_line("p20")
    clock.at += timedelta(days=7)
    for _ in range(5):
        logbook.entering.log_line("p10 @-")
        assert length_of_calls(logbook) == 20
    clock.at += timedelta(days=3)
    assert length_of_calls(logbook) == 20
    clock.at += timedelta(days=1)
    assert length_of_calls(logbook) == 10


def test_favorites_forget_what_is_older_than_ninety_days(logbook, clock):
    logbook.perform(adding("Log", an_entry(duty=Duty.CALL)))
    clock.at += timedelta(days=94)
    assert length_of_calls(logbook) == 30
    clock.at += timedelta(days=1)
    assert length_of_calls(logbook) == 15


def test_favorites_tell_of_which_days_an_entry_can_change_them(logbook, clock):
    def learned_from():
        return logbook.entering.favorites().learned_from

    began = date(2026, 3, 1)
    assert learned_from() == Span(began - timedelta(days=90), logbook.today() + timedelta(days=1))
    logbook.perform(adding("Log", an_entry(date=date(2026, 2, 27))))
    assert learned_from() == Span(began - timedelta(days=90), began)


def test_the_last_thirty_days_before_the_week_count_twice(logbook, clock):
    logbook.perform(adding("Log", *(an_entry(n, duty=Duty.CALL, minutes=20) for n in range(1, 4))))
    clock.at += timedelta(days=42)
    for _ in range(2):
        logbook.entering.log_line("p15 @-")
    clock.at += timedelta(days=7)
    assert length_of_calls(logbook) == 15


def test_a_pinned_favorite_is_undone_like_anything_else(logbook):
    logbook.perform(logbook.entering.favorites().set_minutes(1, 45))
    assert logbook.entering.favorites().shown[0] == Favorite(duty=Duty.CALL, minutes=45, is_pinned=True)
    assert logbook.undo_label == "Arrange the favorites"
    logbook.undo()
    assert logbook.entering.favorites().shown[0] == Favorite(duty=Duty.CALL, minutes=15)
    logbook.redo()
    assert length_of_calls(logbook) == 45
