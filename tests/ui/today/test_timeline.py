"""The entries and gaps of the timeline, gone through with the keyboard and said in words."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.widgets.rows_table import RowsTable
from tests.ui.today.test_logging import type_line
from tests.ui.today.test_timer import a_minute_later, time_line
from tests.ui.today.timeline_hands import BUTTON, CONTROL, ENTER, NONE, RIGHT, SHIFT, at, entries, line_of, times


def test_a_gap_is_filled_with_three_keys_once_the_keyboard_is_on_it(places, timeline, window):
    QTest.keyClick(places.today.parts.entry.line, Qt.Key.Key_G, CONTROL)
    assert timeline.hasFocus()
    QTest.keyClick(timeline, ENTER)
    line = places.today.parts.entry.line
    assert (line.text(), line.cursorPosition()) == (" 8:00am-9:00am", 0)
    QTest.keyClicks(line, "c")
    QTest.keyClick(line, ENTER)
    assert times(places) == [("08:00", 60)]
    assert entries(places)[0].placement is Placement.PROT


def test_a_key_goes_from_gap_to_gap_and_passes_entries(places, call, timeline):
    QTest.keyClick(timeline, Qt.Key.Key_G)
    assert timeline.current() == Stretch(at(11), at(11, 30))
    QTest.keyClick(timeline, Qt.Key.Key_G)
    assert timeline.current() == Stretch(at(8), at(9))
    QTest.keyClick(timeline, Qt.Key.Key_G, SHIFT)
    assert timeline.current() == Stretch(at(11), at(11, 30))


def test_what_is_half_typed_stays_when_the_keyboard_goes_to_a_gap(places, timeline, window):
    type_line(places, "p", enter=False)
    window.actions_.next_gap.trigger()
    assert timeline.hasFocus()
    assert line_of(places) == "p"


def test_arrows_lead_out_of_the_timeline_into_line_and_list(places, call, timeline, day):
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert day.table.hasFocus()
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Up)
    assert places.today.parts.entry.line.hasFocus()


def test_home_and_end_go_to_the_first_and_the_last(call, timeline):
    QTest.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.current() == Stretch(at(11), at(11, 30))
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    assert timeline.current() == Stretch(at(8), at(9))


def test_the_keyboard_stays_on_its_entry_when_an_earlier_one_comes(places, call, timeline):
    places.today._workspace.log_line("e 8:00-8:10am")
    assert timeline.current().entry.duty is Duty.CALL


def test_gaps_are_rows_of_the_list_and_are_filled_from_there(places, call, day):
    table = day.table
    assert [row.cells for row in table.rows_model.rows][1:] == [
        ("8:00 – 9:00 AM", "nothing logged", "protected block", "Fill it", "1 h 00"),
        ("11:00 – 11:30 AM", "nothing logged", "protected block", "Fill it", "30 min"),
    ]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_G)
    QTest.keyClick(table, Qt.Key.Key_G)
    QTest.keyClick(table, ENTER)
    assert line_of(places) == " 11:00am-11:30am"


def test_a_click_on_fill_it_puts_the_gap_into_the_line(places, call, day):
    table = day.table
    cell = table.visualRect(table.rows_model.index(1, 3)).center()
    QTest.mouseMove(table.viewport(), cell)
    QTest.mouseClick(table.viewport(), BUTTON, NONE, cell)
    assert line_of(places) == " 8:00am-9:00am"


def test_a_gap_has_a_menu_of_one_thing(places, day):
    gap = Stretch(at(8), at(9))
    (action,) = places.today.parts.commands.menu_of(gap).actions()
    action.trigger()
    assert line_of(places) == " 8:00am-9:00am"


def test_a_closed_day_offers_no_gaps_in_its_list(places, call, day):
    places.today._workspace.log_line("done")
    assert [row.cells[1] for row in day.table.rows_model.rows] == ["Patient calls"]


def test_tab_leads_from_the_table_on_as_from_the_timeline(call, timeline, day, window):
    assert day.picture.findChild(RowsTable) is None
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Tab)
    behind = window.focusWidget()
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_T)
    assert day.picture.table.hasFocus()
    QTest.keyClick(day.picture.table, Qt.Key.Key_Tab)
    assert window.focusWidget() is behind
    QTest.keyClick(behind, Qt.Key.Key_Backtab)
    assert day.picture.table.hasFocus()


def test_the_table_of_the_timeline_does_what_the_timeline_does(places, call, day, window):
    day.picture.change_over()
    places.today.take_focus()
    window.actions_.next_gap.trigger()
    table = day.picture.table
    assert table.hasFocus()
    assert table.rows_model.rows[table.currentIndex().row()].cells[0] == "8:00 – 9:00 AM"
    QTest.keyClick(table, ENTER)
    assert line_of(places) == " 8:00am-9:00am"
    row = next(row for row, each in enumerate(table.rows_model.rows) if "Patient calls" in each.cells[1])
    table.selectRow(row)
    QTest.keyClick(table, ENTER)
    assert line_of(places) == "p 20 @9:10am"


def test_entries_that_share_minutes_say_so_in_words(places, call, day, timeline):
    type_line(places, "e 9:20-9:40")
    QTest.keyClick(places.today.parts.entry.line, ENTER)
    remarks = [(row.cells[3], row.odd) for row in day.table.rows_model.rows][:2]
    assert remarks == [("10 min overlap", True)] * 2
    assert "Patient calls, between appointments, 10 min overlap" in timeline.accessibleDescription()
    first, second = (timeline.scale().below(each.stretch, each.lane) for each in timeline.marks.entries)
    assert not first.intersects(second)


def test_the_running_timer_is_a_stretch_that_grows_and_what_it_paused_stays(places, timeline, clock):
    time_line(places, "c")
    bar = places.today.parts.timer
    a_minute_later(bar, clock, 20)
    places.follow_the_clock()
    assert timeline.marks.timed.pieces == (Stretch(at(14, 20), at(14, 40)),)
    time_line(places, "p")
    assert [each.stretch for each in timeline.marks.entries] == [Stretch(at(14, 20), at(14, 40))]
    a_minute_later(bar, clock, 5)
    places.follow_the_clock()
    assert timeline.marks.timed.pieces == (Stretch(at(14, 40), at(14, 45)),)
    assert "2:40 – 2:45 PM being timed: Patient calls" in timeline.accessibleDescription()


def test_minutes_without_a_clock_time_are_said_beside_the_timeline(places, day):
    type_line(places, "c 25 earlier")
    assert day.untimed.text() == "and 25 min without a clock time"
    assert "25 min without a clock time" in day.timeline.accessibleDescription()


def test_where_the_keyboard_is_is_said_first(places, call, timeline):
    assert timeline.accessibleDescription().startswith(
        "Here: 9:10 – 9:30 AM: Patient calls, between appointments, 20 min."
    )
    QTest.keyClick(timeline, RIGHT)
    assert timeline.accessibleDescription().startswith(
        "Here: 11:00 – 11:30 AM: nothing logged, protected block, 30 min."
    )
    assert timeline.accessibleDescription().endswith("Control and an arrow move an entry.")


def test_nothing_moves_where_there_is_nothing(window, bare_logbook):
    from tests.ui.conftest import opened

    timeline = opened(window, bare_logbook).today.parts.day.timeline
    QTest.keyClick(timeline, RIGHT)
    assert timeline.current() is None
    assert not timeline.go_to_gap()


def test_what_is_being_typed_stays_on_the_timeline_and_ends_now_as_the_clock_goes_on(places, timeline, clock):
    line = places.today.parts.entry.line
    QTest.keyClicks(line, "p15")
    typed = timeline.marks.typed.stretch
    clock.now += timedelta(minutes=1)
    places.follow_the_clock()
    assert timeline.marks.typed.stretch == Stretch(typed.start + 1, typed.end + 1)
    places.today._workspace.log_line("c 20 @8:00")
    assert timeline.marks.typed is not None
    line.clear()
    assert timeline.marks.typed is None
