"""The palette while there is no open log."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.ui.palette.anywhere import Anywhere
from dutytracker.ui.palette.closed_page import ClosedPage
from dutytracker.ui.palette.palette import Palette
from dutytracker.ui.theme import LIGHT


@pytest.fixture
def locked(qtbot):
    parent = QObject()
    anywhere = Anywhere(Palette(LIGHT), parent)
    anywhere.say_closed("Your log is locked", "Unlock it in the window once.", "lock")
    anywhere.open()
    QApplication.processEvents()
    yield anywhere
    anywhere.end()


def test_it_says_why_and_enter_opens_the_window(locked, qtbot):
    assert isinstance(locked.palette.page, ClosedPage)
    assert locked.palette.page.title.text() == "Your log is locked"
    with qtbot.waitSignal(locked.window_wanted):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not locked.palette.isVisible()


def test_esc_puts_it_away(locked, qtbot):
    with qtbot.assertNotEmitted(locked.window_wanted):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not locked.palette.isVisible()


@pytest.mark.parametrize("wanted", ["log_favorite", "stop_timer"])
def test_keys_from_any_program_open_it_for_what_they_cannot_do(locked, wanted):
    locked.palette.put_away()
    getattr(locked, wanted)(*([1] if wanted == "log_favorite" else []))
    assert locked.palette.isVisible()
