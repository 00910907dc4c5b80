"""A row of buttons goes on in a second line where there is no room for it in one."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

WORDS = ("Print the sheet", "Save it as a page", "Close")


@pytest.fixture
def page(qtbot, theme):
    page = QWidget()
    qtbot.addWidget(page)
    return page


def buttons_in(row: QHBoxLayout) -> list[QPushButton]:
    buttons = [QPushButton(words) for words in WORDS]
    for button in buttons[:2]:
        row.addWidget(button)
    row.addStretch()
    row.addWidget(buttons[2])
    return buttons


def shown_in(page: QWidget, width: int) -> None:
    page.resize(width, page.layout().totalHeightForWidth(width) if page.layout().hasHeightForWidth() else 40)
    page.show()
    page.layout().activate()


def test_where_there_is_room_all_stands_as_in_any_other_row(qtbot, page):
    plain = QWidget()
    qtbot.addWidget(plain)
    usual = QHBoxLayout(plain)
    usual.setContentsMargins(0, 0, 0, 0)
    usual.setSpacing(8)
    expected, buttons = buttons_in(usual), buttons_in(WrappingRow(8, parent=page))
    for each in (plain, page):
        each.resize(900, 40)
        each.show()
        each.layout().activate()
    assert [button.geometry() for button in buttons] == [button.geometry() for button in expected]


def test_what_has_no_room_stands_in_the_next_line_in_full(page):
    row = WrappingRow(8, parent=page)
    first, second, last = buttons_in(row)
    width = first.sizeHint().width() + second.sizeHint().width() + 8
    shown_in(page, width)
    assert first.y() == second.y() < last.y()
    assert all(button.width() >= button.sizeHint().width() for button in (first, second, last))
    assert page.height() >= last.geometry().bottom()


def test_in_very_little_room_each_has_a_line_of_its_own(page):
    row = WrappingRow(8, parent=page)
    first, second, last = buttons_in(row)
    shown_in(page, max(button.sizeHint().width() for button in (first, second, last)))
    assert first.y() < second.y() < last.y()


def test_a_field_takes_what_its_line_leaves(page):
    row = WrappingRow(8, parent=page)
    field, button = QLineEdit(), QPushButton("Add")
    for part in (QPushButton("Something rather long"), field, button):
        row.addWidget(part)
    shown_in(page, 220)
    assert field.geometry().center().y() == pytest.approx(button.geometry().center().y(), abs=1)
    assert field.geometry().right() + 1 + 8 == button.x()
    assert button.geometry().right() == 219


def test_a_part_that_is_hidden_takes_no_room(page):
    row = WrappingRow(8, parent=page)
    first, second, last = buttons_in(row)
    last.hide()
    shown_in(page, first.sizeHint().width() + second.sizeHint().width() + 8)
    assert first.y() == second.y()
    assert page.height() < 2 * first.height()


def test_it_follows_words_that_change(page):
    row = WrappingRow(8, parent=page)
    label, button = Text("short"), QPushButton("Undo")
    row.addWidget(label)
    row.addWidget(button)
    shown_in(page, 200)
    assert label.geometry().center().y() == pytest.approx(button.geometry().center().y(), abs=1)
    label.setText("rather more than fits beside it")
    page.layout().activate()
    assert button.y() > label.geometry().bottom()
