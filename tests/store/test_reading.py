"""What is read is what a question needs, in order, wherever in the log it lies."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutytracker.domain.calendar import Span, Weekday
from dutytracker.domain.changes import adding
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AppointmentWeek, ClosedWeek, Source, UndoneStatus
from dutytracker.domain.summing import summaries_of
from dutytracker.store import reading
from dutytracker.store.writing import apply
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    a_pattern,
    a_receipt,
    a_shared_summary,
    a_term,
    an_absence,
    an_entry,
    an_erosion,
    an_id,
    an_undone_item,
    closed,
    evening_of,
    pinned_favorites,
)
from tests.store.conftest import begun

NEXT, LATER = WEEK.shifted(1), WEEK.shifted(5)


@pytest.fixture
def put(database):
    """Adds records."""

    def put(*records):
        with database.writing() as connection:
            apply(connection, adding("Add", *records), at=evening_of(SATURDAY))

    return put


def ask(database, question, *arguments):
    with database.reading() as connection:
        return question(connection, *arguments)


def log_of(database, *weeks):
    with database.reading() as connection:
        return reading.log_of(connection, reading.frame_of(connection), weeks)


def at(day, hour, minute=0):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def test_entries_of_a_day_come_by_start_with_untimed_ones_last(database, put):
    untimed = [an_entry(1, recorded_at=at(TUESDAY, 2)), an_entry(2, recorded_at=at(TUESDAY, 1))]
    timed = [an_entry(3, start=at(MONDAY, 20)), an_entry(4, start=at(MONDAY, 18))]
    put(*untimed, *timed, an_entry(5, date=TUESDAY))
    found = ask(database, reading.entries_in, Span(MONDAY, TUESDAY))
    assert [entry.id.int for entry in found] == [4, 3, 2, 1]


def test_a_week_holds_its_own_records_and_no_others(database, put):
    def week_of_records(week, first):
        day = week.days[1]
        return (
            an_entry(first, date=day),
            an_erosion(first + 1, date=day),
            an_absence(first + 2, date=day),
            *closed(day),
            ClosedWeek(week=week.start, undone_answered=True),
            AppointmentWeek(week=week.start, booked_minutes=1, held_minutes=1, no_show_minutes=0),
        )

    put(a_pattern(), a_term(), *week_of_records(WEEK, 1), *week_of_records(NEXT, 11))
    log = log_of(database, WEEK)
    assert (log.patterns, log.terms) == ((a_pattern(),), (a_term(),))
    assert [entry.id.int for entry in log.entries] == [1]
    assert [erosion.id.int for erosion in log.erosions] == [2]
    assert [absence.id.int for absence in log.absences] == [3]
    assert log.closed_days == closed(MONDAY)
    assert [closed_week.week for closed_week in log.closed_weeks] == [WEEK.start]
    assert [week.week for week in log.appointments] == [WEEK.start]


def test_what_was_scheduled_taken_away_and_closed_is_read_without_any_work(database, put):
    put(a_pattern(), a_term(), an_entry(), an_undone_item(), an_erosion(), an_absence(date=TUESDAY), *closed(MONDAY))
    with database.reading() as connection:
        log = reading.schedule_log_of(connection, reading.frame_of(connection), (WEEK,))
    assert log == replace(log_of(database, WEEK), entries=(), undone=())
    assert (len(log.erosions), len(log.absences), log.closed_days) == (1, 1, closed(MONDAY))


def test_the_first_and_the_last_day_belong_to_the_week(database, put):
    before, after = SUNDAY - timedelta(days=1), WEEK.end
    put(*(an_entry(number, date=day) for number, day in enumerate([before, SUNDAY, SATURDAY, after], 1)))
    assert [entry.date for entry in log_of(database, WEEK).entries] == [SUNDAY, SATURDAY]


def test_items_that_arose_or_ended_in_the_week_belong_to_it(database, put):
    done = {"status": UndoneStatus.DONE, "ended": MONDAY}
    put(
        an_undone_item(101, arose=MONDAY),
        an_undone_item(102, arose=SUNDAY - timedelta(days=9), **done),
        an_undone_item(103, arose=SUNDAY - timedelta(days=9)),
        an_undone_item(104, arose=WEEK.end),
    )
    assert [item.id.int for item in log_of(database, WEEK).undone] == [102, 101]


def test_items_that_entries_of_the_week_clear_belong_to_it(database, put):
    item = an_undone_item(101, arose=SUNDAY - timedelta(days=30), status=UndoneStatus.DONE, ended=LATER.start)
    put(item, an_entry(1, clears=item.id))
    assert log_of(database, WEEK).undone == (item,)


def test_entries_anywhere_that_clear_an_item_done_in_the_week_come_with_their_days(database, put):
    item = an_undone_item(101, status=UndoneStatus.DONE, ended=FRIDAY)
    dropped = an_undone_item(102, status=UndoneStatus.DROPPED, ended=FRIDAY)
    clearing = an_entry(1, date=LATER.days[2], start=at(LATER.days[2], 18), clears=item.id)
    beside = an_entry(2, date=LATER.days[2], start=at(LATER.days[2], 18, 10))
    put(
        item,
        dropped,
        clearing,
        beside,
        an_entry(3, date=LATER.days[3]),
        an_entry(4, date=NEXT.start, clears=dropped.id),
    )
    assert [entry.id.int for entry in log_of(database, WEEK).entries] == [1, 2]


def test_weeks_apart_leave_out_what_lies_between(database, put):
    put(*(an_entry(number, date=week.start) for number, week in enumerate([WEEK, NEXT, LATER], 1)))
    assert [entry.id.int for entry in log_of(database, LATER, WEEK).entries] == [1, 3]
    assert log_of(database).entries == ()


def test_the_whole_log_is_everything_by_date_and_id(database, put):
    put(an_entry(2), an_entry(1, date=TUESDAY), an_entry(1 << 100), an_undone_item(), an_absence(5), an_absence(4))
    log = ask(database, lambda connection: reading.whole_log(connection, reading.frame_of(connection)))
    assert [entry.id.int for entry in log.entries] == [2, 1 << 100, 1]
    assert [absence.id.int for absence in log.absences] == [4, 5]


weeks = st.sets(st.integers(0, 7), min_size=1, max_size=4).map(sorted)
spots = st.integers(0, 55)


@settings(max_examples=40, deadline=None)
@given(
    weeks=weeks,
    items=st.lists(st.tuples(spots, st.none() | spots, st.booleans()), max_size=6),
    entries=st.lists(st.tuples(spots, st.none() | st.integers(0, 5), st.none() | st.integers(0, 90)), max_size=20),
)
def test_the_part_of_the_log_gives_the_same_summaries_as_the_whole(tmp_path_factory, weeks, items, entries):
    first = WEEK.start
    undone = [
        an_undone_item(
            100 + number,
            arose=first + timedelta(days=min(arose, ended or arose)),
            status=UndoneStatus.OPEN if ended is None else UndoneStatus.DONE if done else UndoneStatus.DROPPED,
            ended=None if ended is None else first + timedelta(days=max(arose, ended)),
        )
        for number, (arose, ended, done) in enumerate(items)
    ]
    logged = [
        an_entry(
            number,
            date=first + timedelta(days=day),
            start=None if minute is None else at(first + timedelta(days=day), 18) + timedelta(minutes=minute),
            clears=an_id(100 + item) if item is not None and item < len(undone) else None,
        )
        for number, (day, item, minute) in enumerate(entries, 1)
    ]
    database = begun(tmp_path_factory.mktemp("log") / "log.db")
    with database.writing() as connection:
        apply(connection, adding("Add", a_pattern(), a_term(), *undone, *logged), at=evening_of(SATURDAY))
    asked = [WEEK.shifted(number) for number in weeks]
    whole = ask(database, lambda connection: reading.whole_log(connection, reading.frame_of(connection)))
    assert summaries_of(asked, log_of(database, *asked)) == summaries_of(asked, whole)
    database.close()


def test_open_items_come_oldest_first(database, put):
    put(
        an_undone_item(103, arose=TUESDAY),
        an_undone_item(102),
        an_undone_item(101, status=UndoneStatus.DROPPED, ended=TUESDAY),
    )
    assert [item.id.int for item in ask(database, reading.open_undone_items)] == [102, 103]
    assert [item.id.int for item in ask(database, reading.undone_items_arising_in, Span(MONDAY, TUESDAY))] == [101, 102]


def test_an_item_is_found_by_its_id(database, put):
    put(an_undone_item(101))
    assert ask(database, reading.undone_item, an_id(101)) == an_undone_item(101)
    assert ask(database, reading.undone_item, an_id(102)) is None


def test_absences_and_lost_time_are_found_by_their_days(database, put):
    put(an_absence(2), an_absence(1), an_absence(3, date=TUESDAY), an_erosion(4), an_erosion(5, date=TUESDAY))
    monday = Span(MONDAY, TUESDAY)
    assert [absence.id.int for absence in ask(database, reading.absences_in, monday)] == [1, 2]
    assert [erosion.id.int for erosion in ask(database, reading.erosions_in, monday)] == [4]


def test_the_first_day_is_that_of_the_earliest_record_about_work(database, put):
    put(a_pattern(valid_from=date(2020, 1, 1)), a_term(valid_from=date(2020, 1, 1)))
    assert ask(database, reading.first_day) is None
    put(an_entry(1, date=TUESDAY))
    assert ask(database, reading.first_day) == TUESDAY
    put(an_undone_item(arose=MONDAY))
    assert ask(database, reading.first_day) == MONDAY
    put(*closed(SUNDAY))
    assert ask(database, reading.first_day) == SUNDAY


THIS_WEEK = Span(MONDAY, SATURDAY)


def uses_in(database, span=THIS_WEEK, lately=SATURDAY):
    """Each length with its placement, how often it was used, and how often lately."""
    found = ask(database, reading.uses_in, span, lately)
    return [(use.duty, use.minutes, use.placement, use.times, use.lately) for use in found]


def test_uses_are_counted_by_length_on_the_dates_asked_for(database, put):
    calls = [an_entry(number, duty=Duty.CALL, minutes=15 if number % 3 else 10) for number in range(1, 8)]
    put(*calls, an_entry(30, duty=Duty.OTH, date=SUNDAY), an_entry(60, duty=Duty.CALL, date=WEDNESDAY, minutes=15))
    assert uses_in(database, lately=TUESDAY) == [(Duty.CALL, 10, None, 2, 0), (Duty.CALL, 15, None, 6, 1)]
    assert uses_in(database, Span(TUESDAY, WEDNESDAY)) == []


def test_uses_say_when_the_last_one_was_recorded(database, put):
    put(an_entry(1, recorded_at=evening_of(TUESDAY)), an_entry(2, recorded_at=evening_of(MONDAY)))
    (use,) = ask(database, reading.uses_in, Span(MONDAY, SATURDAY), SATURDAY)
    assert use.latest == evening_of(TUESDAY)


def test_a_placement_that_was_chosen_is_counted_apart(database, put):
    at_lunch = {"placement": Placement.BREAK, "minutes": 20}
    put(an_entry(1, **at_lunch, placement_chosen=True), an_entry(2, **at_lunch))
    assert [(placement, times) for _, _, placement, times, _ in uses_in(database)] == [(None, 1), (Placement.BREAK, 1)]


@pytest.mark.parametrize("source", Source)
def test_only_lengths_that_somebody_typed_are_counted(database, put, source):
    put(an_entry(1, source=source))
    assert len(uses_in(database)) == (1 if source in {Source.QUICK, Source.FORM} else 0)


def test_what_was_decided_about_the_favorites_is_read_again(database, put):
    assert ask(database, reading.pinned_favorites) is None
    put(pinned_favorites())
    assert ask(database, reading.pinned_favorites) == pinned_favorites()


def test_every_list_of_a_log_is_the_same_however_it_was_put_in(database, put):
    records = [an_entry(number, date=WEEK.days[number % 7]) for number in range(1, 20)]
    put(*reversed(records))
    found = log_of(database, WEEK).entries
    assert list(found) == sorted(records, key=lambda entry: (entry.date, entry.id))


def test_a_week_is_logged_by_an_entry_an_undone_item_an_erosion_or_a_closed_day(database, put):
    put(
        an_absence(date=NEXT.days[1]),
        a_pattern(),
        a_term(),
        AppointmentWeek(week=NEXT.start, booked_minutes=1, held_minutes=1, no_show_minutes=0),
        ClosedWeek(week=NEXT.start, undone_answered=True),
    )
    assert ask(database, reading.logged_weeks, Weekday.SUNDAY) == ()
    weeks = [WEEK, *(WEEK.shifted(number) for number in (2, 3, 4))]
    put(
        an_entry(1, date=weeks[3].start),
        an_entry(2, date=weeks[3].last),
        an_undone_item(arose=weeks[2].last),
        an_erosion(date=weeks[1].start),
        *closed(weeks[0].last),
    )
    assert ask(database, reading.logged_weeks, Weekday.SUNDAY) == tuple(weeks)
    starts = [week.start.isoformat() for week in ask(database, reading.logged_weeks, Weekday.WEDNESDAY)]
    assert starts == ["2026-03-04", "2026-03-11", "2026-03-25", "2026-04-01"]


def test_what_was_shared_is_listed_newest_first(database, put):
    older = a_shared_summary(digest="00" * 32, made_at=evening_of(MONDAY))
    put(older, a_shared_summary())
    assert ask(database, reading.shared_summaries_newest_first) == (a_shared_summary(), older)


def test_receipts_come_by_how_far_the_log_had_come(database, put):
    early = a_receipt(digest="00" * 32, seq=4)
    again = a_receipt(digest="11" * 32, made_at=evening_of(MONDAY))
    put(early, again, a_receipt())
    assert ask(database, reading.receipts_newest_first) == (a_receipt(), again, early)
