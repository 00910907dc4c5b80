"""What was typed stands in the same fields again when the places are made anew."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from dutytracker.ui.typed_again import Typed, at_way, type_again, typed_in, way_to


class APlace(QWidget):
    """Two rows of fields."""

    def __init__(self, *, with_note: bool = True) -> None:
        super().__init__()
        self.hours, self.secret, self.fixed = QLineEdit(), QLineEdit(), QLineEdit("fixed")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.fixed.setReadOnly(True)
        row = QWidget()
        inner = QHBoxLayout(row)
        for widget in (QLabel("Hours"), self.hours, self.secret, self.fixed):
            inner.addWidget(widget)
        column = QVBoxLayout(self)
        column.addWidget(row)
        self.note = QPlainTextEdit() if with_note else None
        if self.note is not None:
            column.addWidget(self.note)


@pytest.fixture
def place(qtbot) -> APlace:
    place = APlace()
    qtbot.addWidget(place)
    QTest.keyClicks(place.hours, "6:30")
    QTest.keyClicks(place.secret, "horse")
    QTest.keyClicks(place.note, "a reason")
    return place


def test_what_was_typed_is_there_again_and_counts_as_typed(qtbot, place):
    again = APlace()
    qtbot.addWidget(again)

    left = type_again({"place": again}, typed_in({"place": place}))

    assert left == ()
    assert (again.hours.text(), again.hours.isModified()) == ("6:30", True)
    assert again.note.toPlainText() == "a reason"


def test_passwords_and_what_nobody_typed_are_left_out(place):
    place.hours.setText("filled in by the program")

    assert [typed.text for typed in typed_in({"place": place})] == ["a reason"]


def test_what_has_no_field_any_more_comes_back(qtbot, place):
    again = APlace(with_note=False)
    qtbot.addWidget(again)

    left = type_again({"place": again}, typed_in({"place": place}))

    assert [one.text for one in left] == ["a reason"]
    assert type_again({}, left) == left
    assert isinstance(left[0], Typed)


def test_the_keyboard_is_found_again(qtbot, place):
    again = APlace()
    qtbot.addWidget(again)
    way = way_to(place.hours, place)

    assert at_way(again, way) is again.hours
    assert at_way(again, (*way, ("QLabel", 0))) is None


def test_a_widget_elsewhere_has_no_way(qtbot, place):
    elsewhere = QLineEdit()
    qtbot.addWidget(elsewhere)

    assert way_to(elsewhere, place) == ()
    assert way_to(None, place) == ()
