"""Chips that have less room than their words."""

import pytest
from PySide6.QtCore import QRect

from dutytracker.ui.widgets.chip import OwnTimeChip


@pytest.mark.parametrize("width", [150, 90])
def test_words_without_room_leave_the_moon_alone(qtbot, width):
    chip = OwnTimeChip("meal or rest break · own time")
    qtbot.addWidget(chip)
    height = chip.sizeHint().height()
    moon = QRect(0, 0, round(0.92 * height), height)

    def drawn():
        return chip.grab().toImage().copy(moon)

    chip.resize(chip.sizeHint())
    whole = drawn()
    chip.resize(width, height)

    assert drawn() == whole
