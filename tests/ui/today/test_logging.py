"""Logging from the line, typed and pressed like a member does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.ui.clock_stretch import Stretch
from tests.ui.sample import TODAY, TestClock


def words_of(places) -> list[tuple[str, ...]]:
    """The rows of the day's list that say what was logged or lost, as they are read."""
    rows = places.today.parts.day.table.rows_model.rows
    return [row.cells for row in rows if not isinstance(row.value, Stretch)]


def type_line(places, text: str, *, enter: bool = True) -> None:
    line = places.today.parts.entry.line
    QTest.keyClicks(line, text)
    if enter:
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_typed_line_is_stored_and_shown_with_enter(places):
    type_line(places, "p15 @1:30")
    assert words_of(places) == [("1:30 – 1:45 PM", "Patient calls", "between appointments", "", "15 min")]
    assert places.today.parts.entry.line.text() == ""
    assert places.today.parts.undo_bar.text() == "Logged: Patient calls, 15 min, 1:30 – 1:45 PM"
    assert places.today.parts.panel.need.text() == "0 h 15"


def test_the_preview_follows_every_key(places):
    type_line(places, "l 12:10-12:35 lunch", enter=False)
    preview = places.today.parts.entry.preview
    assert preview.chip.text() == "Letters and forms"
    assert preview.sentence.text() == "25 min, today 12:10 – 12:35 PM"
    assert preview.own_time.text() == "meal or rest break · own time"
    assert places.today.parts.day.timeline.marks.typed is not None


def test_another_day_is_named_with_weekday_and_full_date(places):
    type_line(places, "c 30 tu", enter=False)
    assert "on Tuesday, November 17, 2026" in places.today.parts.entry.preview.sentence.text()


def test_a_refusal_stands_in_place_and_the_line_stays(places):
    type_line(places, "call dr smith")
    entry = places.today.parts.entry
    assert "names are never logged" in entry.preview.text()
    assert entry.line.text() == "call dr smith"
    assert words_of(places) == []


def test_what_is_odd_needs_enter_twice(places):
    type_line(places, "c 3h @8:30am")
    entry = places.today.parts.entry
    assert words_of(places) == []
    assert "Enter once more" in entry.preview.remark.text()
    QTest.keyClick(entry.line, Qt.Key.Key_Return)
    assert len(words_of(places)) == 1


def test_a_change_of_an_odd_line_asks_again(places):
    type_line(places, "c 3h @8:30am")
    type_line(places, " old")
    assert words_of(places) == []


def test_escape_clears_the_line_and_control_z_brings_it_back(places):
    line = places.today.parts.entry.line
    type_line(places, "p15 @1:30", enter=False)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "p15 @1:30"


def test_control_z_in_the_empty_line_takes_the_entry_back(places, window):
    type_line(places, "p15 @1:30")
    QTest.keyClick(places.today.parts.entry.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words_of(places) == []
    assert places.today.parts.undo_bar.text().startswith("Taken back: Logged: Patient calls")
    window.actions_.redo.trigger()
    assert len(words_of(places)) == 1


def test_the_length_of_the_last_entry_is_fixed_with_arrow_digits_enter(places):
    type_line(places, "p15 @1:30")
    line = places.today.parts.entry.line
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClicks(line, "25")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [row[0] for row in words_of(places)] == ["1:30 – 1:55 PM"]
    assert places.today.parts.undo_bar.text().startswith("Changed: ")


def test_an_edit_that_is_left_with_escape_changes_nothing(places):
    type_line(places, "p15 @1:30")
    line = places.today.parts.entry.line
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClicks(line, "25")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    type_line(places, "e 10 @1:00")
    assert [row[4] for row in words_of(places)] == ["10 min", "15 min"]


def test_the_length_of_what_just_ended_can_be_fixed_and_stays_assumed(places, workspace):
    type_line(places, "p15")
    line = places.today.parts.entry.line
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClicks(line, "10")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (entry,) = workspace.logbook.records.entries_on(TODAY)
    assert (entry.minutes, entry.start_assumed) == (10, True)


def usual_minutes(places) -> list[int]:
    """What the tiles say, the first first."""
    return [favorite.minutes for favorite in places.today.parts.favorites.row.shown]


def test_a_favorite_key_logs_its_usual_length(places, window, clock: TestClock, qtbot):
    type_line(places, "p20 @9:10")
    clock.set(TODAY, 15, 0)
    qtbot.waitUntil(lambda: usual_minutes(places)[0] == 20)
    window.actions_.favorites[0].trigger()
    assert [row[:2] for row in words_of(places)] == [
        ("9:10 – 9:30 AM", "Patient calls"),
        ("2:40 – 3:00 PM", "Patient calls"),
    ]


def test_a_favorite_leaves_what_is_half_typed(places, window):
    type_line(places, "c 20 @2", enter=False)
    window.actions_.favorites[0].trigger()
    assert [row[4] for row in words_of(places)] == ["15 min"]
    assert places.today.parts.entry.line.text() == "c 20 @2"


def test_a_favorite_leaves_the_entry_that_is_being_changed(places, window):
    type_line(places, "p15 @1:30")
    QTest.keyClick(places.today.parts.entry.line, Qt.Key.Key_Up)
    window.actions_.favorites[1].trigger()
    type_line(places, "25")
    assert sorted(row[4] for row in words_of(places)) == ["15 min", "25 min"]


def test_a_favorite_that_is_odd_is_shown_in_the_line_from_every_place(places, window, clock: TestClock):
    clock.set(TODAY, 6, 30)
    places.go_weeks()
    window.actions_.favorites[0].trigger()
    assert words_of(places) == []
    assert places.today.isVisible()
    assert places.today.parts.entry.preview.remark.isVisible()
    QTest.keyClick(places.today.parts.entry.line, Qt.Key.Key_Return)
    assert [row[4] for row in words_of(places)] == ["15 min"]


def test_what_a_row_put_over_a_half_typed_line_is_undone_with_ctrl_z(places, workspace):
    type_line(places, "p15 @1:30")
    type_line(places, "c 20", enter=False)
    line, (entry,) = places.today.parts.entry.line, workspace.logbook.records.entries_on(TODAY)
    places.today.parts.entry.edit(entry)
    assert line.text() == "p 15 @1:30pm"
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "c 20"


def test_favorites_beyond_the_row_stay_behind_one_tile_with_the_same_keys(places, window, workspace):
    window.actions_.favorites[8].trigger()
    assert [entry.duty for entry in workspace.logbook.records.entries_on(TODAY)] == [Duty.FORM]
    assert not places.today.parts.favorites.row._more.isHidden()


def test_a_line_typed_on_another_day_belongs_to_that_day(places, window, workspace):
    window.actions_.previous_day.trigger()
    assert places.today.parts.title.text() == "Yesterday"
    type_line(places, "c 30")
    assert [entry.minutes for entry in workspace.logbook.records.entries_on(places.today.day)] == [30]
    type_line(places, "p 10 today")
    assert [entry.minutes for entry in workspace.logbook.records.entries_on(TODAY)] == [10]


def test_a_length_that_is_missing_is_not_made_up_on_another_day(places, window, workspace):
    type_line(places, "c 8:00-8:30am")
    window.actions_.previous_day.trigger()
    type_line(places, "p")
    assert len(workspace.logbook.records.entries_on(TODAY)) == 1


def test_a_gap_in_a_block_is_filled_from_the_timeline(places, workspace):
    type_line(places, "c 8:00-8:30am")
    timeline = places.today.parts.day.timeline
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    type_line(places, "p")
    entries = workspace.logbook.records.entries_on(TODAY)
    assert [(entry.duty, entry.minutes, entry.placement) for entry in entries] == [
        (Duty.CHART, 30, Placement.PROT),
        (Duty.CALL, 30, Placement.PROT),
    ]
