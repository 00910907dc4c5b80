"""The timeline of the day, worked with the keyboard and with a real mouse."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from dutytracker.domain.duties import Duty
from dutytracker.domain.moving import OTHER_DAY, TOO_LATE
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Source
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.today.day_moves import Held
from dutytracker.ui.today.timeline_mouse import EDGE
from tests.ui.sample import TODAY, ZONE
from tests.ui.today.test_logging import type_line
from tests.ui.today.test_timer import a_minute_later, time_line

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT, RIGHT, ENTER, ESCAPE = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape
BUTTON = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def at(hour: int, minute: int = 0) -> int:
    return hour * 60 + minute


@pytest.fixture
def day(places):
    return places.today.parts.day


@pytest.fixture
def timeline(day):
    return day.timeline


@pytest.fixture
def call(places, timeline):
    """A call from 9:10 to 9:30, the keyboard on it."""
    type_line(places, "p 9:10-9:30")
    timeline.setFocus()
    timeline.go_to(timeline.marks.entries[0])
    return timeline.marks.entries[0]


def entries(places):
    return places.today._workspace.logbook.records.entries_on(TODAY)


def times(places) -> list[tuple[str, int]]:
    return [(each.start.astimezone(ZONE).strftime("%H:%M"), each.minutes) for each in entries(places)]


def line_of(places) -> str:
    return places.today.parts.entry.line.text()


def said(places) -> str:
    return places.today.parts.undo_bar.text()


def point(timeline, minute: float, *, above: bool = False, pixels: float = 0) -> QPoint:
    scale = timeline.scale()
    y = scale.lane / 2 if above else scale.work_top + scale.lane / 2
    return QPoint(round(scale.x(minute) + pixels), round(y))


def pull(timeline, start: QPoint, end: QPoint, *, held: Qt.KeyboardModifier | None = None, drop: bool = True) -> None:
    """Presses, moves in some steps and lets go, as a hand does; `held` is a key that is down from then on."""
    QTest.mousePress(timeline, BUTTON, NONE, start)
    for step in range(1, 6):
        where = QPointF(start + (end - start) * (step / 5))
        if held is None:
            QTest.mouseMove(timeline, where.toPoint())
        else:
            QApplication.sendEvent(timeline, a_move_with(held, where, timeline))
    if drop:
        QTest.mouseRelease(timeline, BUTTON, held or NONE, end)


def a_move_with(held: Qt.KeyboardModifier, where: QPointF, timeline) -> QMouseEvent:
    """A move of the mouse with the button and a key down, which `QTest.mouseMove` does not know."""
    return QMouseEvent(QEvent.Type.MouseMove, where, timeline.mapToGlobal(where), Qt.MouseButton.NoButton, BUTTON, held)


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


def test_each_of_two_that_share_minutes_can_be_clicked(places, call, timeline):
    type_line(places, "e 9:10-9:30")
    QTest.keyClick(places.today.parts.entry.line, ENTER)
    opened = []
    timeline.entry_opened.connect(lambda entry: opened.append(entry.duty))
    for each in timeline.marks.entries:
        box = timeline.scale().below(each.stretch, each.lane)
        QTest.mouseClick(timeline, BUTTON, NONE, box.center().toPoint())
        QTest.keyClick(places.today.parts.entry.line, ESCAPE)
    assert opened == [each.entry.duty for each in timeline.marks.entries]
    assert set(opened) == {Duty.CALL, Duty.MSG}


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


def test_keys_move_an_entry_and_enter_leaves_it_there_as_one_change(places, call, timeline, window):
    for _ in range(3):
        QTest.keyClick(timeline, RIGHT, CONTROL)
    QTest.keyClick(timeline, LEFT, CONTROL | SHIFT)
    assert times(places) == [("09:10", 20)]
    assert timeline.accessibleDescription().startswith("Here: 9:25 – 9:40 AM, 15 min, between appointments.")
    QTest.keyClick(timeline, ENTER)
    assert times(places) == [("09:25", 15)]
    assert said(places) == "Changed: Patient calls, 15 min, 9:25 – 9:40 AM"
    window.actions_.undo.trigger()
    assert times(places) == [("09:10", 20)]


def test_once_it_is_held_arrows_alone_go_by_a_minute(places, call, timeline):
    QTest.keyClick(timeline, Qt.Key.Key_Space)
    QTest.keyClick(timeline, RIGHT)
    QTest.keyClick(timeline, RIGHT)
    QTest.keyClick(timeline, RIGHT, SHIFT)
    QTest.keyClick(timeline, Qt.Key.Key_Up)
    QTest.keyClick(timeline, ENTER)
    assert times(places) == [("09:12", 21)]


def test_escape_puts_it_back(places, call, timeline):
    QTest.keyClick(timeline, RIGHT, SHIFT)
    assert timeline.held is not None
    QTest.keyClick(timeline, ESCAPE)
    assert timeline.held is None
    assert timeline.hasFocus()
    assert times(places) == [("09:10", 20)]


def test_what_is_held_when_the_keyboard_goes_elsewhere_is_stored(places, call, timeline):
    QTest.keyClick(timeline, RIGHT, CONTROL)
    QTest.keyClick(timeline, Qt.Key.Key_Tab)
    assert not timeline.hasFocus()
    assert times(places) == [("09:15", 20)]


def test_a_key_that_would_move_it_past_now_says_why_and_moves_nothing(places, timeline):
    type_line(places, "p 2:00-2:20")
    timeline.setFocus()
    timeline.go_to(timeline.marks.entries[0])
    QTest.keyClick(timeline, RIGHT, CONTROL)
    assert said(places) == TOO_LATE
    assert timeline.held is None


def test_a_gap_is_not_moved(places, timeline):
    timeline.arrive()
    QTest.keyClick(timeline, RIGHT, CONTROL)
    QTest.keyClick(timeline, Qt.Key.Key_Space)
    assert timeline.held is None


def test_an_entry_that_is_deleted_meanwhile_is_let_go(places, call, timeline, window):
    QTest.keyClick(timeline, RIGHT, CONTROL)
    window.actions_.undo.trigger()
    assert timeline.held is None
    assert entries(places) == ()


def test_letters_and_delete_do_what_they_do_on_the_row(places, call, timeline, window):
    QTest.keyClicks(timeline, "o")
    assert entries(places)[0].older
    QTest.keyClick(timeline, Qt.Key.Key_Delete)
    assert entries(places) == ()
    window.actions_.undo.trigger()
    assert times(places) == [("09:10", 20)]


def test_pulling_an_entry_moves_it_in_steps_of_five_minutes(places, call, timeline, window):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10, 6)))
    assert times(places) == [("09:55", 20)]
    window.actions_.undo.trigger()
    assert times(places) == [("09:10", 20)]


@pytest.mark.parametrize("held", [SHIFT, ALT])
def test_with_a_key_held_down_it_goes_by_single_minutes(places, call, timeline, held):
    start = point(timeline, at(9, 20))
    end = start + QPoint(40, 0)
    pull(timeline, start, end, held=held)
    by = round(40 / timeline.scale().minute)
    hour, minute = divmod(at(9, 10) + by, 60)
    assert times(places) == [(f"{hour:02}:{minute:02}", 20)]


def test_the_new_times_are_shown_while_it_is_pulled(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10, 6)), drop=False)
    assert timeline.accessibleDescription().startswith("Here: 9:55 – 10:15 AM, 20 min, between appointments.")
    assert timeline.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    assert times(places) == [("09:10", 20)]
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(10, 6)))
    assert times(places) == [("09:55", 20)]


def test_escape_while_pulling_puts_it_back(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10, 6)), drop=False)
    QTest.keyClick(timeline, ESCAPE)
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(10, 6)))
    assert timeline.held is None
    assert times(places) == [("09:10", 20)]
    assert line_of(places) == ""


def test_pulling_an_end_changes_the_length(places, call, timeline):
    pull(timeline, point(timeline, at(9, 30), pixels=-3), point(timeline, at(9, 51), pixels=-3))
    assert times(places) == [("09:10", 40)]
    pull(timeline, point(timeline, at(9, 10), pixels=3), point(timeline, at(8, 50), pixels=3))
    assert times(places) == [("08:50", 60)]


def test_an_end_can_also_be_held_from_outside_and_shows_it(places, call, timeline):
    for minute, pixels in ((at(9, 10), -EDGE + 1), (at(9, 30), EDGE - 2)):
        QTest.mouseMove(timeline, point(timeline, minute, pixels=pixels))
        assert timeline.cursor().shape() is Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(timeline, point(timeline, at(9, 20)))
    assert timeline.cursor().shape() is Qt.CursorShape.OpenHandCursor
    QTest.mouseMove(timeline, point(timeline, at(8, 30)))
    assert timeline.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(timeline, point(timeline, at(13, 30)))
    assert timeline.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_an_end_beside_a_gap_is_held_from_there_and_the_rest_of_the_gap_is_filled(places, timeline):
    type_line(places, "p 8:00-8:10am")
    QTest.mouseMove(timeline, point(timeline, at(8, 10), pixels=EDGE - 2))
    assert timeline.cursor().shape() is Qt.CursorShape.SizeHorCursor
    pull(timeline, point(timeline, at(8, 10), pixels=EDGE - 2), point(timeline, at(8, 30), pixels=EDGE - 2))
    assert times(places) == [("08:00", 30)]
    QTest.mouseClick(timeline, BUTTON, NONE, point(timeline, at(8, 45)))
    assert line_of(places) == " 8:30am-9:00am"


def test_a_pull_past_now_is_refused_with_a_sentence_and_changes_nothing(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(16)), drop=False)
    assert TOO_LATE in timeline.accessibleDescription()
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(16)))
    assert said(places) == TOO_LATE
    assert times(places) == [("09:10", 20)]


def test_a_pull_out_of_the_day_is_refused_with_a_sentence(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, -30))
    assert said(places) == OTHER_DAY
    assert times(places) == [("09:10", 20)]


def test_an_entry_may_be_pulled_over_another_one_and_it_is_said(places, call, timeline):
    type_line(places, "e 10:00-10:30")
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10, 20)), drop=False)
    assert "overlaps another entry" in timeline.accessibleDescription()
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(10, 20)))
    assert times(places) == [("10:00", 30), ("10:10", 20)]


def test_the_placement_it_would_have_is_said_before_it_is_stored(places, call, timeline):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(8, 20)), drop=False)
    assert timeline.accessibleDescription().startswith("Here: 8:10 – 8:30 AM, 20 min, protected block.")
    QTest.mouseMove(timeline, point(timeline, at(12, 20)))
    assert "12:10 – 12:30 PM, 20 min, meal or rest break · own time" in timeline.accessibleDescription()
    QTest.keyClick(timeline, ESCAPE)
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(12, 20)))


def test_a_suggested_placement_goes_along_and_a_chosen_one_stays(places, call, timeline):
    assert entries(places)[0].placement is Placement.GAP
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(8, 20)))
    assert entries(places)[0].placement is Placement.PROT
    places.today.parts.commands.place(entries(places)[0], Placement.FREED)
    pull(timeline, point(timeline, at(8, 20)), point(timeline, at(12, 20)))
    assert (times(places), entries(places)[0].placement) == ([("12:10", 20)], Placement.FREED)


def test_measured_minutes_that_are_pulled_count_as_typed(places, timeline, clock, window):
    time_line(places, "c")
    a_minute_later(places.today.parts.timer, clock, 30)
    window.actions_.stop_timer.trigger()
    assert entries(places)[0].source is Source.TIMER
    pull(timeline, point(timeline, at(14, 35)), point(timeline, at(14, 5)))
    assert (times(places), entries(places)[0].source) == ([("13:50", 30)], Source.FORM)


def test_a_click_opens_an_entry_or_a_gap_also_above(places, call, timeline):
    QTest.mouseClick(timeline, BUTTON, NONE, point(timeline, at(9, 20)))
    assert line_of(places) == "p 20 @9:10am"
    QTest.keyClick(places.today.parts.entry.line, ESCAPE)
    QTest.mouseClick(timeline, BUTTON, NONE, point(timeline, at(8, 30), above=True))
    assert line_of(places) == " 8:00am-9:00am"


def test_pulling_over_a_free_stretch_puts_it_into_the_line(places, call, timeline):
    pull(timeline, point(timeline, at(13, 59)), point(timeline, at(13, 21)))
    assert line_of(places) == " 1:20pm-2:00pm"
    assert places.today.parts.entry.line.cursorPosition() == 0


def test_what_is_pulled_over_ends_at_entries_and_now(places, call, timeline):
    pull(timeline, point(timeline, at(10)), point(timeline, at(8, 40)), drop=False)
    assert timeline._passing().words == "9:30 – 10:00 AM"
    QTest.keyClick(timeline, ESCAPE)
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(8, 40)))
    assert line_of(places) == ""
    pull(timeline, point(timeline, at(14)), point(timeline, at(16)))
    assert line_of(places) == " 2:00pm-2:20pm"


def test_a_click_on_nothing_and_on_what_is_to_come_does_nothing(places, call, timeline):
    for minute in (at(13, 30), at(16)):
        QTest.mouseClick(timeline, BUTTON, NONE, point(timeline, minute))
    pull(timeline, point(timeline, at(15)), point(timeline, at(16)))
    assert line_of(places) == ""


def test_another_button_moves_nothing(places, call, timeline):
    QTest.mousePress(timeline, Qt.MouseButton.RightButton, NONE, point(timeline, at(9, 20)))
    QTest.mouseRelease(timeline, Qt.MouseButton.RightButton, NONE, point(timeline, at(10)))
    assert times(places) == [("09:10", 20)]
    assert line_of(places) == ""


def test_an_entry_that_goes_while_it_is_pulled_is_let_go(places, call, timeline, window):
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10)), drop=False)
    window.actions_.undo.trigger()
    assert timeline.held is None
    QTest.mouseRelease(timeline, BUTTON, NONE, point(timeline, at(10)))
    assert entries(places) == ()


def test_the_tool_tip_says_times_and_duty(call, timeline):
    where = point(timeline, at(9, 20))
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, where, timeline.mapToGlobal(where)))
    assert QToolTip.text() == "9:10 – 9:30 AM: Patient calls, between appointments, 20 min"
    QToolTip.hideText()


def test_what_is_held_by_keys_is_always_in_sight(places, timeline):
    type_line(places, "p 8:00-8:20am")
    timeline.setFocus()
    timeline.go_to(timeline.marks.entries[0])
    QTest.keyClick(timeline, LEFT, CONTROL)
    assert timeline.scale().axis.start == at(7)
    assert timeline.scale().x(at(7, 55)) > 0


def test_a_change_of_long_ago_asks_why(places, call, timeline, clock, workspace):
    places.today._workspace.asks_reasons = True
    clock.now += timedelta(days=12)
    places.follow_the_clock()
    places.today.show_day(TODAY)
    pull(timeline, point(timeline, at(9, 20)), point(timeline, at(10)))
    assert said(places) == "Why, 12 days after the work?"
    assert times(places) == [("09:10", 20)]
    QTest.keyClicks(places.today.parts.undo_bar.reason, "The clock was wrong.")
    QTest.keyClick(places.today.parts.undo_bar.reason, ENTER)
    assert times(places) == [("09:50", 20)]


def test_nothing_moves_where_there_is_nothing(window, bare_logbook):
    from tests.ui.conftest import opened

    timeline = opened(window, bare_logbook).today.parts.day.timeline
    QTest.keyClick(timeline, RIGHT)
    assert timeline.current() is None
    assert not timeline.go_to_gap()


def test_held_means_nothing_moved_yet(call):
    assert not Held(placed=call).is_moved
