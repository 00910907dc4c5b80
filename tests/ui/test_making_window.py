"""The keyboard in a window in which something is made."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.ui.making_window import MakingWindow
from dutytracker.ui.widgets.button import plain_button, primary_button


class Making(MakingWindow):
    """Two ways to begin."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = primary_button("First"), plain_button("Second")
        layout = QVBoxLayout(self)
        self._add_outcome(layout)
        row = QHBoxLayout()
        for button in (self.close_button, self.first, self.second):
            row.addWidget(button)
        layout.addLayout(row)

    def _choices(self) -> Sequence[QWidget]:
        return (self.first, self.second)


@pytest.fixture
def making(qtbot) -> Making:
    window = Making()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    window.second.setFocus()
    return window


def test_while_it_is_made_the_keyboard_stands_on_cancel(making):
    making.show_busy("Making it…")
    assert making.close_button.hasFocus()
    assert making.close_button.text() == "Cancel"
    assert making.standing.text() == "Making it…"
    assert not making.first.isEnabled()


def test_space_cancels_and_the_keyboard_is_where_it_was_asked_from(qtbot, making):
    making.show_busy("Making it…")
    with qtbot.waitSignal(making.canceled):
        qtbot.keyClick(making.close_button, Qt.Key.Key_Space)
    assert making.second.hasFocus()
    assert making.standing.text() == "Canceled. Nothing was saved."
    assert making.isVisible()


@pytest.mark.parametrize("ends", ["show_done", "show_refusal"])
def test_at_its_end_too(making, ends):
    making.show_busy("Making it…")
    getattr(making, ends)("That was it.")
    assert making.second.hasFocus()
    assert making.close_button.text() == "Close"


def test_a_refusal_takes_the_place_of_what_stood_there(making):
    making.show_done("Saved.")
    making.show_refusal("Choose another folder.")
    assert making.problem.text() == "Choose another folder."
    assert making.standing.text() == ""
    making.show_busy("Making it…")
    assert making.problem.text() == ""
