"""A window over another one is never larger than there is room for."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from dutytracker.ui.theme import set_text_percent, text_font
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.room import Room


class Long(Dialog):
    """Many lines and a button below them."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        for line in range(lines):
            layout.addWidget(QLabel(f"line {line}"))
        self.close_button = QPushButton("Close")
        layout.addWidget(self.close_button)


@pytest.fixture
def large(qapp, theme):
    set_text_percent(200)
    qapp.setFont(text_font())
    yield
    set_text_percent(100)
    qapp.setFont(text_font())


@pytest.fixture
def owner(qtbot, theme):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(1000, 640)
    owner.show()
    return owner


def test_what_fits_is_shown_as_it_is(owner):
    dialog = Long(3, owner)
    wanted = dialog.sizeHint()
    dialog.show()
    assert dialog.size() == wanted
    assert dialog.findChild(Room) is None


def test_what_is_higher_than_the_screen_scrolls_within_it(qtbot, owner):
    dialog = Long(200, owner)
    dialog.show()
    screen: QRect = QGuiApplication.primaryScreen().availableGeometry()
    assert dialog.height() <= screen.height()
    room = dialog.findChild(Room)
    assert room.verticalScrollBar().maximum() > 0
    assert room.horizontalScrollBar().maximum() == 0


def test_with_large_text_it_stays_within_the_window_it_belongs_to(large, owner):
    dialog = Long(40, owner)
    dialog.setMinimumWidth(1400)
    dialog.show()
    assert (dialog.width(), dialog.height()) == (1000, 640)


def test_what_the_keyboard_goes_to_is_scrolled_to(large, owner):
    dialog = Long(40, owner)
    dialog.show()
    dialog.activateWindow()
    dialog.close_button.setFocus()
    QApplication.processEvents()
    room = dialog.findChild(Room)
    corner = dialog.close_button.mapTo(room.viewport(), dialog.close_button.rect().bottomRight())
    assert room.viewport().rect().contains(corner)


def test_it_grows_with_its_contents_as_far_as_there_is_room(large, owner):
    dialog = Long(2, owner)
    dialog.show()
    before = dialog.height()
    dialog.findChild(Room).widget().layout().insertWidget(0, QLabel("one more"))
    dialog.adjustSize()
    assert before < dialog.height() <= 640
