"""A guarantee that is moved by hand."""

import pytest
from PySide6.QtCore import QPoint, Qt

from dutytracker.ui.widgets.what_if import WhatIfSlider


@pytest.fixture
def slider(qtbot) -> WhatIfSlider:
    slider = WhatIfSlider()
    qtbot.addWidget(slider)
    slider.resize(300, 24)
    slider.show_minutes(7 * 60)
    slider.show()
    return slider


@pytest.mark.parametrize(
    ("key", "minutes"),
    [
        (Qt.Key.Key_Right, 450),
        (Qt.Key.Key_Up, 450),
        (Qt.Key.Key_Left, 390),
        (Qt.Key.Key_PageUp, 480),
        (Qt.Key.Key_PageDown, 360),
        (Qt.Key.Key_Home, 0),
    ],
)
def test_arrows_move_the_guarantee_by_half_an_hour_and_page_keys_by_an_hour(qtbot, slider, key, minutes):
    with qtbot.waitSignal(slider.value_changed) as moved:
        qtbot.keyClick(slider, key)
    assert moved.args == [minutes]
    assert slider.minutes() == minutes


def test_the_mouse_takes_it_along_in_half_hours(qtbot, slider):
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(150, 12))
    assert slider.minutes() == 450
    qtbot.mouseMove(slider, QPoint(400, 12))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(400, 12))
    assert slider.minutes() == 900
    qtbot.mouseMove(slider, QPoint(10, 12))
    assert slider.minutes() == 900


def test_what_is_shown_tells_nobody_and_is_said_in_words(qtbot, slider):
    with qtbot.assertNotEmitted(slider.value_changed):
        slider.show_minutes(20 * 60 + 10)
    assert slider.minutes() == 20 * 60
    assert slider.accessibleDescription() == "20 h 00"
