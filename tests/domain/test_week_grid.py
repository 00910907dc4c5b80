"""A week typed by totals: what a cell holds, and what another total in it changes."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.calendar import weeks_touching
from dutytracker.domain.changes import Change
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import Problem
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Source, UndoneReason, UndoneStatus
from dutytracker.domain.week_grid import Layer, grid_of, setting_cell, situation_on
from dutytracker.exchange.log_file import read_log_file
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    a_log,
    a_pattern,
    a_term,
    a_work_day,
    an_absence,
    an_entry,
    an_erosion,
    an_id,
    an_undone_item,
    closed,
    evening_of,
)

EXAMPLES = Path(__file__).parents[1] / "examples"
LOGS = sorted(path.stem for path in EXAMPLES.glob("*.dutylog"))
NOW = evening_of(FRIDAY)
PATTERN = a_pattern(day=a_work_day("08:30-17:00", "12:00-12:30", "16:00-17:00"))
ALL = Layer()
LOG = a_log(patterns=(PATTERN,), terms=(a_term(),))


def set_to(minutes, log=LOG, *, duty=Duty.CHART, day=WEDNESDAY, layer=ALL) -> Change:
    cell = grid_of(WEEK, log, layer).cells[duty, day]
    return setting_cell(cell, minutes, layer, situation_on(day, log, NOW), new_id=uuid4)


def after(change: Change):
    (edit,) = change.edits
    return edit.after


def test_a_total_in_an_empty_cell_is_one_untimed_entry_recorded_now():
    entry = after(set_to(20))

    assert (entry.duty, entry.date, entry.minutes, entry.start) == (Duty.CHART, WEDNESDAY, 20, None)
    assert (entry.source, entry.recorded_at) == (Source.GRID, NOW)
    assert (entry.placement, entry.placement_chosen) == (Placement.PROT, False)


def test_another_total_changes_that_entry_and_nothing_of_when_it_was_recorded():
    before = an_entry(1, date=WEDNESDAY, duty=Duty.CHART, minutes=20, source=Source.GRID)
    log = a_log(patterns=(PATTERN,), entries=(before,))

    changed = after(set_to(35, log))

    assert (changed.id, changed.minutes, changed.recorded_at) == (before.id, 35, before.recorded_at)


def test_zero_takes_the_entry_away_and_the_same_total_changes_nothing():
    log = a_log(entries=(an_entry(1, date=WEDNESDAY, duty=Duty.CHART, minutes=20, source=Source.GRID),))

    assert after(set_to(0, log)) is None
    assert set_to(20, log).edits == ()
    assert set_to(0).edits == ()


def test_over_timed_entries_a_larger_total_adds_the_rest():
    timed = an_entry(1, date=WEDNESDAY, duty=Duty.CHART, minutes=30, start=evening_of(WEDNESDAY))
    log = a_log(patterns=(PATTERN,), entries=(timed,))

    assert grid_of(WEEK, log).cells[Duty.CHART, WEDNESDAY].minutes == 30
    assert after(set_to(45, log)).minutes == 15


def test_less_than_what_was_logged_one_by_one_is_refused_with_what_to_do():
    log = a_log(entries=(an_entry(1, date=WEDNESDAY, duty=Duty.CHART, minutes=30),))

    with pytest.raises(Problem, match=r"30 min here were logged one by one.*on Today"):
        set_to(25, log)


def test_more_than_a_day_is_refused():
    with pytest.raises(Problem, match="1440"):
        set_to(1441)


@pytest.mark.parametrize(
    "fields",
    [
        {"source": Source.QUICK},
        {"source": Source.TALLY},
        {"placement_chosen": True},
        {"older": True},
        {"note": "a word"},
        {"start": evening_of(WEDNESDAY)},
    ],
)
def test_an_entry_that_says_more_than_a_total_is_left_alone(fields):
    other = an_entry(1, **({"date": WEDNESDAY, "duty": Duty.CHART, "minutes": 30, "source": Source.GRID} | fields))

    assert after(set_to(40, a_log(entries=(other,)))).id != other.id


def test_an_entry_that_clears_an_item_is_left_alone():
    item = an_undone_item(1, arose=MONDAY, status=UndoneStatus.DONE, ended=WEDNESDAY)
    entry = an_entry(1, date=WEDNESDAY, duty=Duty.CHART, minutes=30, source=Source.GRID, clears=an_id(1))

    assert after(set_to(40, a_log(undone=(item,), entries=(entry,)))).minutes == 10


def test_a_paper_sheet_is_typed_place_by_place():
    protected = an_entry(1, date=WEDNESDAY, duty=Duty.CHART, minutes=30, placement=Placement.PROT)
    log = a_log(patterns=(PATTERN,), entries=(protected,))
    own = Layer(placement=Placement.POST, source=Source.TALLY, older=True)

    entry = after(set_to(15, log, layer=own))

    assert (entry.minutes, entry.placement, entry.placement_chosen) == (15, Placement.POST, True)
    assert (entry.source, entry.older) == (Source.TALLY, True)
    again = a_log(entries=(protected, entry))
    assert grid_of(WEEK, again, own).cells[Duty.CHART, WEDNESDAY].own == entry
    assert grid_of(WEEK, again, own).logged == 15
    assert grid_of(WEEK, again).logged == 45


def test_the_suggested_place_follows_what_the_day_holds():
    assert after(set_to(30, day=SATURDAY)).placement is Placement.OFF
    full = a_log(patterns=(PATTERN,), entries=(an_entry(1, date=WEDNESDAY, duty=Duty.CALL, minutes=60),))
    assert after(set_to(30, full)).placement is Placement.GAP
    lost = a_log(patterns=(PATTERN,), erosions=(an_erosion(1, date=WEDNESDAY, minutes=60),))
    assert after(set_to(30, lost)).placement is Placement.GAP
    away = a_log(patterns=(PATTERN,), absences=(an_absence(1, date=WEDNESDAY),))
    assert after(set_to(30, away)).placement is Placement.OFF


def test_beside_the_cells_stand_what_was_undone_lost_due_and_closed():
    log = a_log(
        patterns=(PATTERN,),
        terms=(a_term(),),
        absences=(an_absence(1, date=FRIDAY),),
        erosions=(an_erosion(1, date=TUESDAY, minutes=90), an_erosion(2, date=FRIDAY, minutes=30)),
        undone=(
            an_undone_item(1, arose=TUESDAY, estimate_minutes=30),
            an_undone_item(2, arose=TUESDAY, estimate_minutes=45, reason=UndoneReason.WAITING_ON_OTHERS),
        ),
        closed_days=closed(MONDAY),
    )
    days = {day.date: day for day in grid_of(WEEK, log).days}

    assert (days[TUESDAY].protected, days[TUESDAY].lost, days[TUESDAY].undone_minutes) == (60, 60, 30)
    assert (days[FRIDAY].is_worked, days[FRIDAY].protected, days[FRIDAY].lost) == (False, 0, 0)
    assert [one.date for one in days.values() if one.closed] == [MONDAY]
    assert len(days[FRIDAY].erosions) == len(days[FRIDAY].absences) == 1


@pytest.mark.parametrize("name", LOGS)
def test_the_grid_adds_up_to_the_week(name):
    log = read_log_file((EXAMPLES / f"{name}.dutylog").read_bytes())
    days = [entry.date for entry in log.entries]
    for week in weeks_touching(min(days), max(days), log.settings.week_starts_on):
        grid = grid_of(week, log)
        assert grid.logged - grid.not_counted == grid.summary.logged
        assert sum(map(grid.of_duty, Duty)) == sum(day.logged for day in grid.days) == grid.logged
        assert sum(day.undone_minutes for day in grid.days) == grid.summary.undone
        assert sum(day.lost for day in grid.days) == grid.summary.eroded
        if grid.summary.protected is not None:
            assert sum(day.protected for day in grid.days) == grid.summary.protected


@given(st.lists(st.tuples(st.sampled_from(list(Duty)), st.integers(0, 6), st.integers(0, 600)), max_size=12))
def test_a_cell_always_holds_the_total_that_was_typed_last(typed):
    entries = {}
    wanted = {}
    for duty, at, minutes in typed:
        day = WEEK.start + timedelta(days=at)
        log = a_log(patterns=(PATTERN,), terms=(a_term(),), entries=tuple(entries.values()))
        for edit in set_to(minutes, log, duty=duty, day=day).edits:
            entries.pop(edit.record.id, None)
            if edit.after is not None:
                entries[edit.after.id] = edit.after
        wanted[duty, day] = minutes
    cells = grid_of(WEEK, a_log(terms=(a_term(),), entries=tuple(entries.values()))).cells
    assert {key: cells[key].minutes for key in wanted} == wanted
    assert len(entries) == sum(minutes > 0 for minutes in wanted.values())
