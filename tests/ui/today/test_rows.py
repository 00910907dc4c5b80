"""The rows of Today, worked with the keyboard."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest

from dutytracker.domain.placement import Placement
from dutytracker.domain.records import UndoneStatus
from dutytracker.ui.clock_stretch import Stretch
from tests.ui.looks import SIZES, settle
from tests.ui.sample import TODAY


@pytest.fixture
def table(places, workspace):
    for line in ("p 15 @1:00", "c 20 @1:30", "lost 30 meeting"):
        places.today._workspace.log_line(line)
    table = places.today.parts.day.table
    table.setFocus()
    return table


def entries(places):
    return places.today._workspace.logbook.records.entries_on(TODAY)


def test_enter_on_a_row_edits_it_in_the_line(places, table):
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    line = places.today.parts.entry.line
    assert line.text() == "c 20 @1:30pm"
    assert line.selectedText() == "20"
    QTest.keyClicks(line, "45")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [entry.minutes for entry in entries(places)] == [15, 45]


def test_delete_deletes_the_row_and_undo_brings_it_back(places, table, window):
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert [entry.minutes for entry in entries(places)] == [20]
    assert places.today.parts.undo_bar.text().startswith("Deleted: Patient calls, 15 min")
    window.actions_.undo.trigger()
    assert [entry.minutes for entry in entries(places)] == [15, 20]


def test_the_keyboard_stays_on_the_row_after_a_deletion(table):
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert table.currentIndex().row() == 1


def test_a_placement_is_chosen_from_the_menu_of_the_row(places, table):
    entry = entries(places)[0]
    menu = places.today.parts.commands.placement_menu(entry)
    freed = next(action for action in menu.actions() if "no-show" in action.text())
    freed.trigger()
    (changed, _) = entries(places)
    assert (changed.placement, changed.placement_chosen) == (Placement.FREED, True)


def test_a_letter_says_that_the_work_is_older(places, table):
    QTest.keyClicks(table, "o")
    assert entries(places)[0].older
    assert "older work" in table.rows_model.rows[0].cells[3]


def test_a_manager_was_told_of_lost_time_with_one_key(places, table):
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClicks(table, "m")
    assert table.rows_model.rows[2].cells[3] == "told a manager Nov 19"


def test_the_menu_of_every_kind_of_row_offers_to_delete_it(places, table):
    places.today._workspace.log_line("undone c 30")
    rows = (*table.rows_model.rows, *places.today.parts.undone.table.rows_model.rows)
    for row in (row for row in rows if not isinstance(row.value, Stretch)):
        labels = [action.text() for action in places.today.parts.commands.menu_of(row.value).actions()]
        assert any("Delete" in label for label in labels)


@pytest.fixture
def undone(places):
    places.today._workspace.log_line("undone c 30")
    table = places.today.parts.undone.table
    table.setFocus()
    return table


def test_ticking_an_undone_item_asks_its_minutes_and_logs_them_in_the_same_change(places, undone, window):
    QTest.keyClick(undone, Qt.Key.Key_Space)
    form = places.today.parts.undone.form
    assert form.minutes.text() == "30"
    QTest.keyClicks(form.minutes, "40")
    QTest.keyClick(form.minutes, Qt.Key.Key_Return)
    (entry,) = entries(places)
    item = places.today._workspace.logbook.records.item(entry.clears)
    assert (entry.minutes, item.status) == (40, UndoneStatus.DONE)
    assert undone.rows_model.rows == ()
    window.actions_.undo.trigger()
    assert entries(places) == ()
    assert len(undone.rows_model.rows) == 1


def test_work_that_is_logged_already_is_linked(places, undone):
    places.today._workspace.log_line("c 25 @1:30")
    undone.setFocus()
    QTest.keyClick(undone, Qt.Key.Key_Space)
    places.today.parts.undone.form.link_button.click()
    (entry,) = entries(places)
    assert entry.clears is not None
    assert places.today.parts.panel.need.text() == "0 h 25"


def test_minutes_that_are_no_number_are_asked_again(places, undone):
    QTest.keyClick(undone, Qt.Key.Key_Space)
    form = places.today.parts.undone.form
    QTest.keyClicks(form.minutes, "soon")
    QTest.keyClick(form.minutes, Qt.Key.Key_Return)
    assert form.minutes.property("wrong")
    QTest.keyClick(form.minutes, Qt.Key.Key_Escape)
    assert places.today.parts.undone.form is None
    assert len(undone.rows_model.rows) == 1


def test_enter_on_a_button_beside_the_minutes_presses_that_button(places, undone):
    QTest.keyClick(undone, Qt.Key.Key_Space)
    drop = places.today.parts.undone.form.drop_button
    drop.setFocus()
    QTest.keyClick(drop, Qt.Key.Key_Return)
    assert entries(places) == ()
    assert undone.rows_model.rows[0].value.status is UndoneStatus.DROPPED


def test_a_dropped_item_still_counts_and_can_be_opened_again(places, undone):
    QTest.keyClicks(undone, "x")
    assert undone.rows_model.rows[0].cells[3] == "dropped Nov 19"
    assert places.today.parts.panel.need.text() == "0 h 30"
    QTest.keyClicks(undone, "x")
    assert undone.rows_model.rows[0].cells[0] == "open"


def test_an_undone_item_is_deleted_with_undo(places, undone, window):
    QTest.keyClick(undone, Qt.Key.Key_Delete)
    assert undone.rows_model.rows == ()
    window.actions_.undo.trigger()
    assert len(undone.rows_model.rows) == 1


def test_adding_an_undone_item_begins_its_line(places):
    places.today.parts.undone.add_button.click()
    assert places.today.parts.entry.line.text() == "undone "


def test_every_model_of_today_keeps_the_rules_of_models(places, table, undone, qtmodeltester):
    for view in (table, undone, places.today.parts.day.picture.table):
        model: QAbstractItemModel = view.model()
        qtmodeltester.check(model, force_py=True)


def test_the_row_the_keyboard_is_on_stays_in_sight(filled_places, window, qapp):
    window.resize(1000, 640)
    qapp.processEvents()
    parts = filled_places.today.parts
    table = parts.undone.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End)
    qapp.processEvents()
    row = table.visualRect(table.currentIndex())
    seen = table.viewport().mapTo(parts.middle.viewport(), row.center())
    assert parts.middle.viewport().rect().contains(seen)


def test_the_form_of_a_row_is_scrolled_into_sight(filled_places, window, qapp):
    window.resize(1000, 640)
    qapp.processEvents()
    parts = filled_places.today.parts
    parts.commands.open(parts.undone.table.rows_model.rows[0].value)
    qapp.processEvents()
    assert not parts.undone.form.visibleRegion().isEmpty()


@pytest.mark.parametrize("size", SIZES)
def test_every_row_of_a_long_day_can_be_scrolled_to(filled_places, window, size):
    """A card that is lower than its rows shows some of them to nobody."""
    window.resize(*size)
    parts = filled_places.today.parts
    for minute in range(10, 24):
        filled_places.today._workspace.log_line(f"p 5 @1:{minute}pm")
    settle(window)
    for card, table in ((parts.day, parts.day.table), (parts.undone, parts.undone.table)):
        assert table.geometry().bottom() < card.height()
    content, view = parts.middle.widget(), parts.middle.viewport()
    assert parts.middle.verticalScrollBar().maximum() == content.height() - view.height() > 0
