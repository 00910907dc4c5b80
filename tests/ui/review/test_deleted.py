"""Collections that were deleted come back whole, or go for good after a second button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.settings import ThemeChoice
from dutytracker.ui.review.deleted_window import DeletedWindow
from tests.ui.looks import take
from tests.ui.review.conftest import drop


@pytest.fixture
def deleted(place, shares, settled):
    """A collection of six members, deleted; nothing else is there."""
    drop(place, shares(6))
    settled(place)
    place.shelf_bar.menu.actions()[2].trigger()
    settled(place)
    return place


def opened(place, qtbot):
    window = place.findChild(DeletedWindow)
    qtbot.waitUntil(window.isVisible)
    return window


def test_what_was_deleted_last_week_is_brought_back(deleted, settled, qtbot):
    assert deleted.empty.isVisible()
    deleted.empty.deleted_button.click()
    window = opened(deleted, qtbot)
    (row,) = window.rows

    QTest.keyClick(row.bring_back_button, Qt.Key.Key_Space)
    settled(deleted)

    assert deleted.findChild(DeletedWindow) is None
    assert deleted.shelf_bar.box.currentText() == "My unit"
    assert deleted.figures.answers.reporting.text() == "6 members"
    assert deleted.bar.text() == "“My unit” was brought back"
    assert not deleted.shelf_bar.deleted_action.isEnabled()


def test_a_collection_goes_for_good_only_after_a_second_button(deleted, settled, qtbot):
    deleted.empty.deleted_button.click()
    window = opened(deleted, qtbot)
    (row,) = window.rows
    assert not row.sure_button.isVisible()

    QTest.keyClick(row.destroy_button, Qt.Key.Key_Space)
    assert window.focusWidget() is row.keep_button
    QTest.keyClick(row.keep_button, Qt.Key.Key_Space)
    assert not row.sure_button.isVisible()
    assert len(deleted.shelf.deleted()) == 1

    QTest.keyClick(row.destroy_button, Qt.Key.Key_Space)
    QTest.keyClick(row.sure_button, Qt.Key.Key_Space)

    assert deleted.shelf.deleted() == ()
    assert window.rows == []
    assert window.focusWidget() is window.close_button
    window.close_button.click()
    assert not deleted.empty.deleted_button.isVisible()


def test_a_refusal_is_said_in_the_window(deleted, qtbot):
    deleted.empty.deleted_button.click()
    window = opened(deleted, qtbot)
    window.bring_back_wanted.emit("Another")
    assert "No deleted collection is called Another" in window.problem.text()
    window.close()


def test_with_a_collection_on_the_desk_the_menu_leads_there(deleted, shares, settled, qtbot):
    drop(deleted, shares(5, "others"))
    settled(deleted)
    deleted.shelf_bar.deleted_action.trigger()
    window = opened(deleted, qtbot)
    assert [row.bring_back_button.accessibleName() for row in window.rows] == ["Bring back (My unit)"]
    window.close()
    QApplication.processEvents()


def test_pictures_of_what_was_deleted(deleted, settled, qtbot, window, theme):
    for scheme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(scheme)
        take(window, "review_empty_after_deleting", scheme, 1320)
        deleted.empty.deleted_button.click()
        shown = opened(deleted, qtbot)
        take(shown, "review_deleted", scheme, 1320)
        shown.rows[0].destroy_button.click()
        take(shown, "review_deleted_for_good", scheme, 1320)
        shown.close()
        qtbot.waitUntil(lambda: deleted.findChild(DeletedWindow) is None)
