"""Several collections: begun, chosen, renamed, deleted, and all of it taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.ui.review.name_window import NameWindow
from tests.ui.review.conftest import drop


@pytest.fixture
def unit(place, shares, settled):
    """A collection of six members."""
    drop(place, shares(6))
    settled(place)
    return place


def offered(place):
    box = place.shelf_bar.box
    return [box.itemText(number) for number in range(box.count())]


def name_it(place, action, text, qtbot):
    """Opens the window of that menu entry and types a name."""
    place.shelf_bar.menu.actions()[action].trigger()
    window = place.findChild(NameWindow)
    qtbot.waitUntil(window.isVisible)
    window.field.selectAll()
    QTest.keyClicks(window.field, text)
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    place.window().activateWindow()
    return window


def undo(place, window, settled, key=Qt.Key.Key_Z):
    QTest.keyClick(window.focusWidget() or place, key, Qt.KeyboardModifier.ControlModifier)
    settled(place)


def test_a_collection_is_renamed_and_the_name_is_taken_back(unit, window, settled, qtbot):
    name_it(unit, 1, "Riverside", qtbot)
    assert unit.shelf_bar.box.currentText() == "Riverside"
    assert unit.bar.text() == "“My unit” is now called “Riverside”"
    assert unit.desk.book.name == "Riverside"
    undo(unit, window, settled)
    assert unit.shelf_bar.box.currentText() == "My unit"
    undo(unit, window, settled, Qt.Key.Key_Y)
    assert unit.shelf_bar.box.currentText() == "Riverside"


def test_a_second_collection_is_begun_empty_and_the_first_is_chosen_again(unit, settled, qtbot):
    name_it(unit, 0, "Hillside", qtbot)
    settled(unit)
    assert offered(unit) == ["Hillside", "My unit"]
    assert unit.empty.isVisible()
    unit.shelf_bar.box.setFocus()
    QTest.keyClick(unit.shelf_bar.box, Qt.Key.Key_Down)
    settled(unit)
    assert unit.figures.answers.reporting.text() == "6 members"


def test_a_name_that_is_taken_is_refused_in_the_window(unit, settled, qtbot):
    asking = name_it(unit, 0, "My unit", qtbot)
    assert asking.isVisible()
    assert asking.problem.text() == "There already is a collection called My unit: choose another name."
    asking.close()


def test_a_deleted_collection_is_brought_back_with_all_that_was_in_it(unit, window, settled):
    unit.shelf_bar.menu.actions()[2].trigger()
    settled(unit)
    assert unit.empty.isVisible()
    assert not unit.shelf_bar.isVisible()
    assert unit.bar.text() == "“My unit” was deleted"
    undo(unit, window, settled)
    assert unit.figures.answers.reporting.text() == "6 members"
    assert unit.bar.text() == "Taken back: “My unit” was deleted"


def test_files_dropped_after_a_deletion_begin_another_collection(unit, shares, settled):
    unit.shelf_bar.menu.actions()[2].trigger()
    settled(unit)
    drop(unit, shares(5, "others"))
    settled(unit)
    assert offered(unit) == ["My unit 2"]
    assert unit.figures.answers.reporting.text() == "5 members"


def test_a_damaged_collection_is_told_of_and_the_others_can_still_be_chosen(unit, window, settled, qtbot):
    name_it(unit, 0, "Another", qtbot)
    settled(unit)
    window.actions_.go_today.trigger()
    settled(unit)
    for path in window.workspace.logbook.profile.collections.iterdir():
        if path.stat().st_size == max(each.stat().st_size for each in path.parent.iterdir()):
            path.write_bytes(b"damaged" * 1000)
    window.actions_.go_review.trigger()
    settled(unit)
    unit.shelf_bar.chosen.emit("My unit")
    settled(unit)
    assert "My unit is damaged" in unit.bar.text()
    assert offered(unit) == ["Another", "My unit"]
    assert unit.shelf_bar.isVisible()
