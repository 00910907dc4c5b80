"""What says that something was logged, and takes no keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.settings import SettingsFile
from dutytracker.ui.window_frame import WindowFrame
from tests.ui.palette.conftest import opened
from tests.ui.sample import TODAY


def test_it_wants_no_keyboard_and_goes_by_itself(anywhere):
    anywhere.log_favorite(1)
    shown = anywhere.confirmation
    assert shown.isVisible()
    assert shown.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert shown.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    shown._timer.timeout.emit()
    assert not shown.isVisible()


def test_it_tells_a_screen_reader_what_it_says(anywhere):
    anywhere.log_favorite(1)
    assert anywhere.confirmation.accessibleName() == anywhere.confirmation.bar.text()
    assert anywhere.confirmation.undo_button.accessibleName() or anywhere.confirmation.undo_button.text()


def test_undo_takes_back_what_it_says(anywhere):
    anywhere.log_favorite(1)
    QTest.mouseClick(anywhere.confirmation.undo_button, Qt.MouseButton.LeftButton)
    assert anywhere.page._workspace.logbook.records.entries_on(TODAY) == ()
    assert anywhere.confirmation.bar.text() == "Taken back: Logged: Patient calls, 15 min, 2:05 – 2:20 PM"
    assert anywhere.confirmation.undo_button.isHidden()


def test_it_is_gone_once_something_else_was_changed(anywhere):
    anywhere.log_favorite(1)
    anywhere.page._workspace.log_line("e 20 @9")
    assert not anywhere.confirmation.isVisible()


@pytest.fixture
def framed(window, tmp_path) -> Iterator[WindowFrame]:
    """The window as it stands on the screen, in front."""
    frame = WindowFrame(SettingsFile(tmp_path / "settings.json"))
    frame.hold(window)
    frame.show()
    frame.activateWindow()
    QApplication.processEvents()
    yield frame
    window.setParent(None)
    frame.close()
    frame.deleteLater()


def test_it_leaves_it_to_the_bar_of_the_window_where_that_is_in_front(anywhere, framed):
    anywhere.log_favorite(1)
    page = opened(anywhere)
    page.form.line.setText("c 20 @1:00")
    page.form.enter()
    assert len(page._workspace.logbook.records.entries_on(TODAY)) == 2
    assert not anywhere.confirmation.isVisible()


def test_what_changed_nothing_is_said_beside_the_window_too(anywhere, framed):
    anywhere.log_favorite(1)
    page = opened(anywhere)
    QTest.keyClick(page.form.line, Qt.Key.Key_Up)
    QTest.keyClick(page.form.line, Qt.Key.Key_Return)
    assert anywhere.confirmation.bar.text() == "Nothing had to be changed: it was noted already."
    assert anywhere.confirmation.isVisible()


def test_it_stays_while_the_mouse_is_on_it(anywhere):
    anywhere.log_favorite(1)
    shown = anywhere.confirmation
    QApplication.sendEvent(shown, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert not shown._timer.isActive()
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert shown._timer.isActive()


def test_it_gives_way_to_the_palette(anywhere):
    anywhere.log_favorite(1)
    opened(anywhere)
    assert not anywhere.confirmation.isVisible()


def test_it_shows_all_of_its_words(anywhere):
    anywhere.log_favorite(1)
    bar = anywhere.confirmation.bar
    words = bar.fontMetrics().horizontalAdvance(bar.text())
    assert bar._beside_icon() + words <= anywhere.confirmation.undo_button.x()
