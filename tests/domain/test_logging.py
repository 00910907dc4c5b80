"""From a line to what is recorded."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.changes import Change
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.logging import (
    answering_undone,
    change_for,
    closing_day,
    dropping,
    finishing,
    finishing_with,
    reopening,
    reopening_day,
    replacing,
    split_at_midnight,
    telling_manager,
)
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import EntryDraft, Situation, read_line
from dutytracker.domain.records import (
    Absence,
    AbsenceKind,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ErosionReason,
    LogSettings,
    Source,
    UndoneItem,
    UndoneReason,
    UndoneStatus,
)
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    ZONE,
    a_pattern,
    a_work_day,
    an_entry,
    an_erosion,
    an_id,
    an_undone_item,
)

LOS_ANGELES = ZoneInfo(ZONE)
NOW = datetime(2026, 3, 4, 14, 17, tzinfo=LOS_ANGELES)
RECORDED = datetime(2026, 3, 4, 22, 17, 5, tzinfo=UTC)


def situation(**fields: object) -> Situation:
    return Situation(**({"now": NOW, "settings": LogSettings(time_zone=ZONE)} | fields))


def ids() -> Iterator[UUID]:
    return (an_id(number) for number in count(1))


def logged(line: str, at: Situation | None = None) -> Change:
    at = at or situation()
    return change_for(read_line(line, at), at, new_id=ids().__next__, recorded_at=RECORDED)


def records(change: Change) -> list[object]:
    return [edit.after for edit in change.edits]


def test_a_line_becomes_an_entry_recorded_by_the_computers_clock():
    assert records(logged("p15 gap old")) == [
        Entry(
            id=an_id(1),
            duty=Duty.CALL,
            date=WEDNESDAY,
            minutes=15,
            start=datetime(2026, 3, 4, 22, 2, tzinfo=UTC),
            start_assumed=True,
            placement=Placement.GAP,
            placement_chosen=True,
            older=True,
            recorded_at=RECORDED,
        )
    ]


def test_a_suggested_placement_is_stored_as_not_chosen():
    (entry,) = records(logged("p15 mo", situation(patterns=(a_pattern(),))))
    assert isinstance(entry, Entry)
    assert (entry.placement, entry.placement_chosen, entry.start) == (Placement.PROT, False, None)


def test_an_entry_past_midnight_becomes_one_for_each_date():
    night = a_work_day("22:00-06:00", None, "23:00-23:59")
    first, second = records(logged("c 11pm-12:30 mo", situation(patterns=(a_pattern(day=night),))))
    assert isinstance(first, Entry)
    assert isinstance(second, Entry)
    assert (first.date, first.minutes, first.placement) == (MONDAY, 60, Placement.PROT)
    assert (second.date, second.minutes, second.placement) == (TUESDAY, 30, Placement.GAP)
    assert second.start == datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
    assert (first.id, second.id) == (an_id(1), an_id(2))


def test_a_chosen_placement_holds_on_both_sides_of_midnight():
    placements = [entry.placement for entry in records(logged("c 11pm-12:30 mo off"))]
    assert placements == [Placement.OFF, Placement.OFF]


def test_the_other_lines_become_their_records():
    assert records(logged("undone c60 taken told mo")) == [
        UndoneItem(
            id=an_id(1),
            duty=Duty.CHART,
            arose=MONDAY,
            estimate_minutes=60,
            reason=UndoneReason.BLOCK_TAKEN,
            told_manager=WEDNESDAY,
            recorded_at=RECORDED,
        )
    ]
    assert records(logged("lost 30 booked")) == [
        Erosion(id=an_id(1), date=WEDNESDAY, minutes=30, reason=ErosionReason.APPOINTMENT_BOOKED, recorded_at=RECORDED)
    ]
    assert records(logged("lost 30 booked told"))[0].told_manager == WEDNESDAY
    assert records(logged("undone c60"))[0].told_manager is None
    assert records(logged("sick 4h")) == [Absence(id=an_id(1), date=WEDNESDAY, minutes=240, kind=AbsenceKind.SICK)]
    assert records(logged("done mo")) == [ClosedDay(date=MONDAY, recorded_at=RECORDED)]


@given(st.integers(0, 365 * 24 * 60), st.integers(1, 960))
def test_splitting_at_midnight_loses_no_minute_on_any_night(after: int, minutes: int):
    begin = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=after)
    parts = list(split_at_midnight(begin, minutes, LOS_ANGELES))
    assert sum(length for _, _, length in parts) == minutes
    assert [day for day, _, _ in parts] == sorted({day for day, _, _ in parts})
    reached = begin
    for day, part_start, length in parts:
        assert part_start == reached
        assert part_start.astimezone(LOS_ANGELES).date() == day
        reached = part_start + timedelta(minutes=length)
        assert (reached - timedelta(minutes=1)).astimezone(LOS_ANGELES).date() == day


def replaced(entry: Entry, line: str) -> list[object]:
    draft = read_line(line, situation())
    assert isinstance(draft, EntryDraft)
    return records(replacing(entry, draft, situation(), new_id=ids().__next__, recorded_at=RECORDED))


def test_editing_an_entry_keeps_who_it_is_and_when_it_was_written_down():
    entry = an_entry(9, date=WEDNESDAY, clears=an_id(5), source=Source.QUICK)
    (edited,) = replaced(entry, "p 9:00-9:20 gap")
    assert isinstance(edited, Entry)
    assert (edited.id, edited.clears, edited.recorded_at) == (entry.id, entry.clears, entry.recorded_at)
    assert (edited.duty, edited.minutes, edited.placement) == (Duty.CALL, 20, Placement.GAP)
    assert edited.source is Source.QUICK


def test_a_timed_entry_whose_minutes_were_corrected_is_no_longer_live():
    start = datetime(2026, 3, 4, 17, 0, tzinfo=UTC)
    entry = an_entry(9, date=WEDNESDAY, start=start, minutes=20, source=Source.TIMER)
    (corrected,) = replaced(entry, "c 9:00-9:25")
    (recoded,) = replaced(entry, "p 9:00-9:20")
    assert corrected.source is Source.FORM
    assert recoded.source is Source.TIMER


def test_editing_an_entry_to_reach_past_midnight_adds_what_lies_beyond():
    entry = an_entry(9, date=TUESDAY, clears=an_id(5))
    edited, beyond = replaced(entry, "c 11:30pm-12:10am tu off")
    assert (edited.minutes, edited.date) == (30, TUESDAY)
    assert (beyond.minutes, beyond.date, beyond.clears) == (10, WEDNESDAY, an_id(5))
    assert beyond.recorded_at == RECORDED


def test_marking_an_item_done_logs_its_minutes_in_the_same_change():
    item = an_undone_item(arose=MONDAY)
    change = finishing(item, 45, situation(), day=WEDNESDAY, new_id=ids().__next__, recorded_at=RECORDED)
    done, entry = records(change)
    assert done == replace(item, status=UndoneStatus.DONE, ended=WEDNESDAY)
    assert isinstance(entry, Entry)
    assert (entry.clears, entry.minutes, entry.duty, entry.date) == (item.id, 45, item.duty, WEDNESDAY)
    assert (entry.start, entry.source, entry.placement_chosen) == (None, Source.FORM, False)


def test_marking_an_item_done_can_link_what_is_logged_already():
    item, entry = an_undone_item(arose=MONDAY), an_entry(7, date=TUESDAY)
    assert records(finishing_with(item, [entry], day=TUESDAY)) == [
        replace(item, status=UndoneStatus.DONE, ended=TUESDAY),
        replace(entry, clears=item.id),
    ]


def test_an_item_can_be_dropped_and_opened_again():
    item = an_undone_item(arose=MONDAY)
    (dropped,) = records(dropping(item, day=TUESDAY))
    assert dropped == replace(item, status=UndoneStatus.DROPPED, ended=TUESDAY)
    assert isinstance(dropped, UndoneItem)
    entry = an_entry(7, clears=item.id)
    assert records(reopening(dropped, [entry])) == [item, replace(entry, clears=None)]


def test_an_item_cannot_end_before_it_arose():
    with pytest.raises(DutyError, match="before the day it arose"):
        dropping(an_undone_item(arose=MONDAY), day=SUNDAY)


@pytest.mark.parametrize("record", [an_erosion(), an_undone_item()])
def test_telling_a_manager_is_a_change_with_a_date(record: Erosion | UndoneItem):
    (told,) = records(telling_manager(record, day=TUESDAY))
    assert isinstance(told, Erosion | UndoneItem)
    assert told.told_manager == TUESDAY
    assert records(telling_manager(told, day=None)) == [record]


def test_a_manager_can_be_told_of_several_records_at_once():
    told = an_erosion(202, told_manager=TUESDAY)
    assert records(telling_manager(an_erosion(201), told, day=TUESDAY)) == [an_erosion(201, told_manager=TUESDAY)]
    assert telling_manager(told, day=TUESDAY).edits == ()


def test_a_day_can_be_closed_and_opened_again():
    (closed,) = records(closing_day(MONDAY, recorded_at=RECORDED))
    assert isinstance(closed, ClosedDay)
    assert reopening_day(closed).edits == closing_day(MONDAY, recorded_at=RECORDED).inverted().edits


def test_the_undone_list_is_answered_once_a_week_and_can_be_opened_again():
    (answered,) = records(answering_undone(WEEK, None))
    assert answered == ClosedWeek(week=WEEK.start, undone_answered=True)
    assert isinstance(answered, ClosedWeek)
    assert answering_undone(WEEK, answered).edits == ()
    assert records(answering_undone(WEEK, answered, answered=False)) == [replace(answered, undone_answered=False)]
