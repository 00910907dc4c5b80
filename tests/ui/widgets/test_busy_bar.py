"""A bar that says something is still under way, where it takes longer than a second."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from dutytracker.ui.widgets.busy_bar import BusyBar


@pytest.fixture
def shown(qtbot):
    """Shows a bar in a window."""
    window = QWidget()
    qtbot.addWidget(window)

    def showing(bar):
        QVBoxLayout(window).addWidget(bar)
        window.show()
        return bar

    return showing


def test_what_takes_longer_than_a_second_is_seen_to_be_under_way_and_has_a_name(qtbot, shown):
    bar = shown(BusyBar())
    bar.begin("Making the file…")
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)
    assert bar.bar.accessibleName() == "Making the file…"
    assert not bar.cancel_button.isVisible()
    bar.end()
    assert not bar.isVisible()


def test_what_is_done_sooner_shows_no_bar(qtbot, shown):
    bar = shown(BusyBar())
    bar.begin("Making the file…")
    bar.end()
    qtbot.wait(1200)
    assert not bar.isVisible()


def test_nothing_of_it_is_seen_before_it_is_laid_into_its_window(qtbot):
    bar = BusyBar(with_cancel=True)
    qtbot.addWidget(bar)
    assert not any(widget.isVisible() for widget in QApplication.topLevelWidgets())
    assert not bar.isVisible()


def test_it_can_have_a_cancel_of_its_own(qtbot, shown):
    bar = shown(BusyBar(with_cancel=True))
    bar.begin("The backup is being made…")
    qtbot.waitUntil(bar.isVisible)
    with qtbot.waitSignal(bar.canceled):
        bar.cancel_button.setFocus()
        qtbot.keyClick(bar.cancel_button, Qt.Key.Key_Space)


@pytest.fixture
def other(qtbot, shown) -> QPushButton:
    """A button with the keyboard, above a bar with a Cancel of its own that was begun."""
    bar = BusyBar(with_cancel=True)
    shown(bar)
    other = QPushButton("Other", bar.window())
    bar.window().layout().insertWidget(0, other)
    other.show()
    other.setFocus()
    bar.begin("The backup is being made…")
    return other


def bar_below(other: QPushButton) -> BusyBar:
    return other.window().findChild(BusyBar)


def test_its_cancel_gets_the_keyboard_when_it_is_seen(qtbot, other):
    bar = bar_below(other)
    qtbot.waitUntil(bar.isVisible)
    assert other.window().focusWidget() is bar.cancel_button


def test_the_keyboard_stays_where_it_was_moved_meanwhile(qtbot, other):
    bar, moved = bar_below(other), QPushButton("Moved", other.window())
    moved.show()
    moved.setFocus()
    qtbot.waitUntil(bar.isVisible)
    assert other.window().focusWidget() is moved
