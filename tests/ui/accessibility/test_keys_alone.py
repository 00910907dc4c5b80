"""With the keyboard alone: every control of every screen is come to, forward and back, and nothing is a trap."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from tests.ui.accessibility.keys import never_reached, round_of
from tests.ui.accessibility.screens import IN_LOG, OVER_LOG, WITHOUT_LOG, places_of, settled, window_over
from tests.ui.looks import SIZES

ESCAPES = 3
"""The first ones may leave a question that is asked in the window."""

GO = {
    "today": (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier),
    "weeks": (Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier),
    "share": (Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier),
    "review": (Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier),
    "settings": (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier),
}


@pytest.mark.parametrize("screen", IN_LOG, ids=str)
def test_tab_comes_to_everything_in_a_place_and_back_again(framed, filled_logbook, screen):
    frame, window = framed(SIZES[0])
    screen.show(window, places_of(window, filled_logbook))
    settled()
    stops = round_of(frame)
    assert never_reached(frame, stops) == []
    assert set(round_of(frame, Qt.Key.Key_Backtab)) == set(stops)


@pytest.mark.parametrize("screen", OVER_LOG, ids=str)
def test_tab_comes_to_everything_in_a_window_over_it_and_escape_leaves_it(framed, filled_logbook, screen):
    _, window = framed(SIZES[0])
    screen.show(window, places_of(window, filled_logbook))
    over = window_over(window)
    over.activateWindow()
    settled()
    assert never_reached(over, round_of(over)) == []
    for _ in range(ESCAPES):
        if isValid(over) and over.isVisible():
            QTest.keyClick(QApplication.focusWidget() or over, Qt.Key.Key_Escape)
            settled()
    assert not (isValid(over) and over.isVisible())


@pytest.mark.parametrize("name", WITHOUT_LOG)
def test_tab_comes_to_everything_where_no_log_is_open(framed, name):
    frame, window = framed(SIZES[0])
    WITHOUT_LOG[name](window)
    settled()
    assert never_reached(frame, round_of(frame)) == []


@pytest.mark.parametrize("place", GO)
def test_a_key_leads_from_the_line_to_every_place(framed, filled_logbook, place):
    frame, window = framed(SIZES[0])
    places = places_of(window, filled_logbook)
    key, held = GO[place]
    QTest.keyClick(QApplication.focusWidget() or frame, key, held)
    settled()
    assert places.by_key[place].isVisible()
    assert places.by_key[place].isAncestorOf(QApplication.focusWidget())


def test_a_button_that_tab_never_comes_to_is_found(qtbot, theme):
    window, field, button = QWidget(), QLineEdit(), QPushButton("Save")
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for widget in (field, QLineEdit(), button):
        layout.addWidget(widget)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window.show()
    window.activateWindow()
    field.setFocus()
    settled()
    assert never_reached(window, round_of(window)) == ["QPushButton “”"]


def test_a_trap_is_found(qtbot, theme):
    class Trap(QLineEdit):
        def focusNextPrevChild(self, _forward: bool) -> bool:
            return True

    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for widget in (first := QLineEdit(), QLineEdit(), QLineEdit(), Trap()):
        layout.addWidget(widget)
    window.show()
    window.activateWindow()
    first.setFocus()
    settled()
    with pytest.raises(AssertionError, match="caught"):
        round_of(window)
