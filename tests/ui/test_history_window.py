"""The history of what was logged, in one key."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from dutytracker.computer import ClockWatch
from dutytracker.domain.changes import Change, adding, deleting, editing
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import (
    LogSettings,
    Source,
    UndoneStatus,
)
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.settings import ThemeChoice
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.workspace import Workspace
from tests.ui.looks import take
from tests.ui.sample import WEEK, ZONE_NAME

TUESDAY = WEEK.days[2]


def shown(qtbot, workspace, *records) -> HistoryWindow:
    window = HistoryWindow(workspace, records)
    qtbot.addWidget(window)
    window.show()
    return window


def said(window) -> list[str]:
    return [row.cells[1] for row in window.model.rows]


@pytest.fixture
def entry(workspace):
    workspace.log_line(f"p 20 @9:10 {TUESDAY.isoformat()}")
    return workspace.logbook.records.entries_on(TUESDAY)[0]


def test_every_step_of_an_entry_is_told_with_old_and_new(qtbot, workspace, entry):
    after = replace(entry, minutes=35, placement=Placement.POST, older=True, start=None)
    changed = editing("Change an entry", entry, after)
    workspace.perform(Change(changed.label, changed.edits, "It took longer."))
    window = shown(qtbot, workspace, entry)
    assert said(window) == [
        "Recorded: Patient calls, 20 min, 9:10 – 9:30 AM, Tuesday, November 17, 2026, between appointments",
        (
            "Changed: length 20 min → 35 min; start 9:10 AM → none; "
            "place between appointments → after the shift · own time; older work no → yes"
        ),
    ]
    assert window.model.rows[1].cells[2] == "It took longer."
    assert window.model.rows[0].cells[0].startswith("Nov 19, 2026, ")


def test_an_entry_that_was_recorded_while_the_clock_had_been_set_says_so(qtbot, tmp_path, clock):
    settings = LogSettings(time_zone=ZONE_NAME)
    create_logbook(profile_in(tmp_path), settings=settings, passphrase=None, clock=clock).close()
    watch = ClockWatch(clock, lambda: 0.0)
    with closing(open_logbook(profile_in(tmp_path), clock=clock, watch=watch)) as logbook:
        workspace = Workspace(logbook)
        clock.now += timedelta(hours=2)
        workspace.log_line("p 20 @9:10")
        clock.now -= timedelta(hours=2)
        (entry,) = logbook.records.entries_on(logbook.today())
        workspace.perform(editing("Change an entry", entry, replace(entry, minutes=25)))
        window = shown(qtbot, workspace, entry)
        first, second = (row.cells[0] for row in window.model.rows)
        assert "the clock had been set 2 h 00 ahead" in first
        assert "a later step" not in first
        assert "clock" not in second
        take(window, "history_clock", ThemeChoice.LIGHT, 1000)


def test_a_deleted_entry_still_tells_and_the_window_follows(qtbot, workspace, entry):
    window = shown(qtbot, workspace, entry)
    workspace.perform(deleting("Delete an entry", entry))
    assert said(window)[-1].startswith("Deleted: Patient calls, 20 min")
    assert workspace.logbook.history.records_ever(WEEK.span) == (entry,)
    workspace.undo()
    assert said(window)[-1].startswith("Recorded: ")


def test_what_became_of_an_item_is_told(qtbot, workspace, entry):
    workspace.log_line(f"undone c 30 {TUESDAY.isoformat()}")
    (item,) = workspace.logbook.records.open_undone()
    done = replace(item, status=UndoneStatus.DONE, ended=TUESDAY, told_manager=TUESDAY)
    workspace.perform(editing("Done", item, done))
    workspace.perform(editing("Link", entry, replace(entry, clears=item.id)))
    workspace.perform(
        editing("Source", replace(entry, clears=item.id), replace(entry, clears=item.id, source=Source.FORM))
    )
    day = "Tuesday, November 17, 2026"
    assert said(shown(qtbot, workspace, item))[-1] == (
        f"Changed: manager told none → {day}; status open → done; ended none → {day}"
    )
    assert said(shown(qtbot, workspace, entry))[1:] == [
        "Changed: clears an undone item no → yes",
        "Changed: nothing you can see",
    ]


def test_of_several_records_those_that_were_never_changed_can_be_left_out(qtbot, workspace, entry):
    workspace.log_line(f"c 30 {TUESDAY.isoformat()}")
    first, second = workspace.logbook.records.entries_on(TUESDAY)
    workspace.perform(deleting("Delete an entry", entry))
    window = shown(qtbot, workspace, first, second)
    assert window.counts.text() == "2 records, of which 1 changed or deleted."
    assert len(said(window)) == 3
    window.only_changed.click()
    assert [words.split(":")[0] for words in said(window)] == ["Recorded", "Deleted"]


def test_one_record_needs_no_filter(qtbot, workspace, entry):
    window = shown(qtbot, workspace, entry)
    assert window.only_changed.isHidden()
    assert window.counts.isHidden()


def test_h_on_a_row_of_today_opens_it(places, window):
    window.workspace.log_line("p 20 @1:00")
    table = places.today.parts.day.table
    table.setFocus()
    QTest.keyClicks(table, "h")
    (opened,) = places.findChildren(HistoryWindow)
    assert opened.isVisible()
    opened.accept()


def test_h_in_the_grid_tells_of_the_cell_and_of_what_was_deleted(filled_places, window):
    window.actions_.go_grid.trigger()
    page = filled_places.by_key["weeks"].page
    page.table.setCurrentIndex(page.model.index(12, 3))
    QTest.keyClicks(page.table, "h")
    assert "no history" in page.problem.text()
    window.workspace.log_line(f"other 20 {TUESDAY.isoformat()}")
    entry = next(one for one in window.workspace.logbook.records.entries_on(TUESDAY) if one.duty is Duty.OTH)
    window.workspace.perform(deleting("Delete an entry", entry))
    QTest.keyClicks(page.table, "h")
    (opened,) = filled_places.findChildren(HistoryWindow)
    assert [row.cells[1].split(":")[0] for row in opened.model.rows] == ["Recorded", "Deleted"]
    opened.accept()


def test_what_is_there_again_is_told_once(workspace, entry):
    workspace.perform(deleting("Delete an entry", entry))
    workspace.perform(adding("Log", entry))
    assert workspace.logbook.history.records_ever(WEEK.span) == (entry,)


def test_a_week_is_told_by_date_with_what_was_deleted(a_few_days):
    logbook = a_few_days.logbook
    assert [type(record).__name__ for record in logbook.history.records_ever(WEEK.span)] == [
        "Erosion",
        "Entry",
        "UndoneItem",
    ]


@pytest.fixture
def a_few_days(workspace):
    """An undone item on Wednesday, work on Tuesday, and a loss on Monday that was deleted."""
    monday, wednesday = WEEK.days[1], WEEK.days[3]
    workspace.log_line(f"undone c 30 {wednesday.isoformat()}")
    workspace.log_line(f"c 30 {TUESDAY.isoformat()}")
    workspace.log_line(f"lost 30 meeting {monday.isoformat()}")
    lost = workspace.logbook.records.log_of([WEEK]).erosions[0]
    workspace.perform(deleting("Delete lost protected time", lost))
    return workspace
