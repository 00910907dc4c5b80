"""The field that takes a key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.ui.widgets.key_field import KeyField

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def form(qtbot, theme) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    layout = QVBoxLayout(form)
    for widget in (QLineEdit(), KeyField("Key of the palette"), QLineEdit()):
        layout.addWidget(widget)
    form.show()
    qtbot.waitExposed(form)
    return form


@pytest.fixture
def field(form) -> KeyField:
    field = form.findChild(KeyField)
    field.show_key("Ctrl+Alt+Space")
    field.setFocus()
    return field


@pytest.fixture
def chosen(field) -> list[str]:
    heard: list[str] = []
    field.chosen.connect(heard.append)
    return heard


def test_a_key_is_chosen_by_pressing_it(field, chosen):
    QTest.keyClick(field, Qt.Key.Key_D, CTRL_ALT)
    assert chosen == ["Ctrl+Alt+D"]
    assert field.key() == "Ctrl+Alt+D"


def test_the_next_key_takes_its_place(field, chosen):
    QTest.keyClick(field, Qt.Key.Key_D, CTRL_ALT)
    QTest.keyClick(field, Qt.Key.Key_F9, Qt.KeyboardModifier.MetaModifier)
    assert chosen == ["Ctrl+Alt+D", "Meta+F9"]


def test_the_same_key_again_is_no_choice(field, chosen):
    QTest.keyClick(field, Qt.Key.Key_Space, CTRL_ALT)
    assert chosen == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_chooses_none(field, chosen, key):
    QTest.keyClick(field, key)
    assert chosen == [""]
    assert field.key() == ""


def test_a_key_that_only_means_something_with_others_can_be_chosen(field, chosen):
    QTest.keyClick(field, Qt.Key.Key_Delete, CTRL_ALT)
    assert chosen == ["Ctrl+Alt+Del"]


def test_tab_goes_on_to_the_next_field_and_back(field, chosen, form):
    before, _, after = (form.layout().itemAt(place).widget() for place in range(3))
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert after.hasFocus()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert before.hasFocus()
    assert chosen == []
    assert field.key() == "Ctrl+Alt+Space"


def test_keys_that_are_only_held_and_let_go_leave_what_stood_there(field, chosen, qtbot):
    QTest.keyPress(field, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert field.key() == ""
    QTest.keyRelease(field, Qt.Key.Key_Control)
    qtbot.waitUntil(lambda: field.key() == "Ctrl+Alt+Space")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert chosen == []


def test_a_field_that_is_left_with_a_key_held_shows_what_stood_there(field, chosen, form):
    QTest.keyPress(field, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    form.layout().itemAt(0).widget().setFocus()
    assert field.key() == "Ctrl+Alt+Space"
    assert chosen == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_are_left_to_the_window(field, chosen, key):
    QTest.keyClick(field, key)
    assert chosen == []
    assert field.key() == "Ctrl+Alt+Space"


def test_a_screen_reader_hears_what_the_key_is_for_and_which_it_is(field):
    assert field.accessibleName() == "Key of the palette: Ctrl+Alt+Space"
    QTest.keyClick(field, Qt.Key.Key_D, CTRL_ALT)
    assert field.accessibleName() == "Key of the palette: Ctrl+Alt+D"
    field.empty()
    assert field.accessibleName() == "Key of the palette: none"


def test_showing_a_key_is_no_choice(field, chosen):
    field.show_key("Ctrl+Alt+E")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert chosen == []
