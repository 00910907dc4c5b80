"""The parts screens are made of, as they are pressed and read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.ui.plain_text import plain_tip, shown_in_menu
from dutytracker.ui.review.curve_view import CurveView
from dutytracker.ui.theme import Size
from dutytracker.ui.widgets.button import primary_button, square_button
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.chip import DutyChip
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.navigation_list import NavigationList
from dutytracker.ui.widgets.painting import Fill
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.stacked_bar import Part, StackedBar
from dutytracker.ui.widgets.text import ElidedText, Text


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    QVBoxLayout(page)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    return page


def put(page: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        page.layout().addWidget(widget)


def test_text_is_never_read_as_markup(page):
    label = Text("<b>bold</b> <img src='file:///etc/passwd'>")
    put(page, label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "&lt;img" in plain_tip("<img src='file:///x'>")
    assert shown_in_menu("R&D") == "R&&D"


def test_a_button_shows_an_ampersand_and_takes_no_key_of_it(page):
    button = primary_button("Write it “R&D”")
    put(page, button)

    assert button.text() == "Write it “R&&D”"
    assert button.accessibleName() == "Write it “R&D”"
    assert button.shortcut().isEmpty()


def test_words_that_do_not_fit_give_way(page):
    label = ElidedText("as long as a sentence that nobody has room for" * 3, Size.BODY)
    put(page, label)
    page.resize(200, 60)
    assert page.width() == 200


def test_the_ring_is_around_what_has_the_focus_and_follows_it(page, qapp):
    first, second = primary_button("One"), QLineEdit()
    put(page, first, second)
    qapp.processEvents()
    for widget in (first, second):
        widget.setFocus()
        qapp.processEvents()
        rings = [child for child in page.children() if type(child).__name__ == "_Ring" and child.isVisible()]
        assert [ring.geometry() for ring in rings] == [widget.geometry().adjusted(-RING, -RING, RING, RING)]


def test_a_button_with_an_icon_alone_has_a_name(page):
    assert square_button("Day before", "chevron-left").accessibleName() == "Day before"


def test_a_segmented_control_is_worked_with_the_arrows(page):
    control = SegmentedControl("View", {"compare": "Compare", "grid": "Grid"})
    put(page, control)
    spy = QSignalSpy(control.chosen)
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert (control.key(), spy.at(0)) == ("grid", ["grid"])
    control.choose("compare")
    assert control.key() == "compare"


def test_a_choice_is_read_and_set_by_its_value(page):
    box = ChoiceBox("Against")
    put(page, box)
    box.add("the last four weeks", 4)
    box.add("the last twelve weeks", 12)
    box.choose(12)
    assert (box.value(), box.currentText()) == (12, "the last twelve weeks")
    box.choose(99)
    assert box.value() == 12


def test_a_box_is_ticked_with_space(page):
    box = CheckBox("Own time")
    put(page, box)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()


def test_a_list_of_places_says_where_to_go(page):
    places = NavigationList("Places")
    put(page, places)
    places.add_place("today", "Today", "today", "Ctrl+1")
    places.add_place("weeks", "Weeks", "weeks", "Ctrl+2")
    spy = QSignalSpy(places.chosen)
    places.go_to("weeks")
    assert spy.at(0) == ["weeks"]


def test_a_chip_says_its_words(page):
    chip = DutyChip("Charting", Duty.CHART)
    put(page, chip)
    chip.show_duty("Patient calls", Duty.CALL)
    assert (chip.text(), chip.accessibleName()) == ("Patient calls", "Patient calls")


@pytest.mark.parametrize("minutes", [(0, 0), (1, 0), (600, 1), (5, 5000)])
def test_a_bar_paints_whatever_its_minutes_are(page, minutes):
    bar = StackedBar()
    put(page, bar)
    parts = [Part(fill, amount) for fill in Fill for amount in minutes]
    bar.show_parts(parts, tick=420, pale=True)
    assert not bar.grab().isNull()


def test_a_model_that_gets_the_same_rows_stays_as_it_is(qtmodeltester):
    model = RowsModel(("Duty", "Minutes"))
    model.show_rows([Row(("Charting", "30 min"), 1)])
    spy = QSignalSpy(model.modelReset)
    model.show_rows([Row(("Charting", "30 min"), 1)])
    assert spy.count() == 0
    qtmodeltester.check(model, force_py=True)


def test_the_ring_of_an_unseen_handle_is_around_what_it_lies_in(qtbot, qapp, theme):
    window = QWidget()
    qtbot.addWidget(window)
    curve = CurveView("How much would have been enough", 200)
    curve.setParent(window)
    curve.setGeometry(20, 20, 300, 200)
    window.show()
    window.activateWindow()
    qapp.processEvents()
    curve.setFocus(Qt.FocusReason.TabFocusReason)
    assert qapp.focusWidget() is curve.handle
    (ring,) = [child for child in window.children() if type(child).__name__ == "_Ring"]
    assert ring.geometry() == curve.geometry().adjusted(-2, -2, 2, 2)
