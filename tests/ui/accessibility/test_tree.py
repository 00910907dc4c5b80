"""The walk over what a screen reader is told finds every kind of fault: each is planted here once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from dutytracker.ui.widgets.button import plain_button, square_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.chart_view import ChartView
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from tests.ui.accessibility.tree import faults_of


class Painted(QWidget):
    """A widget that Qt knows nothing of."""

    def __init__(self, name: str, *, is_worked: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_worked else Qt.FocusPolicy.NoFocus)


@pytest.fixture
def shown(qtbot, theme):
    """Shows widgets below each other, and says what is wrong with them."""

    def show(*widgets: QWidget) -> list[str]:
        window = QWidget()
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        window.show()
        return faults_of(window)

    return show


def a_field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    return field


def a_table(name: str, columns=("Duty", "Minutes"), row=("Calls", "15 min")) -> RowsTable:
    model = RowsModel(columns)
    model.show_rows([Row(row)])
    return RowsTable(name, model)


def test_nothing_is_wrong_with_the_parts_that_screens_are_made_of(shown):
    control = SegmentedControl("View", {"a": "Compare", "b": "Trend"})
    box = ChoiceBox("Weekday")
    box.add("Monday", 1)
    assert shown(a_field("Minutes"), plain_button("Save"), a_table("The day"), control, box) == []


PLANTED = {
    "it is worked with and has no name": lambda: (QLineEdit(),),
    "it is worked with and has no role": lambda: (Painted("Timeline", is_worked=True),),
    "it says something and has no role": lambda: (Painted("Calls"),),
    "a picture without words": lambda: (ChartView("Weeks by year", 80),),
    "horizontal heading 2 says nothing": lambda: (a_table("The day", columns=("Duty", "")),),
    "vertical heading 1 says nothing": lambda: (a_table("The day", row=("", "")),),
    "row 1 says nothing": lambda: (a_table("The day", row=("", "")),),
    "2 of them bear this name": lambda: (a_field("Minutes"), a_field("Minutes")),
}


@pytest.mark.parametrize("why", PLANTED)
def test_a_planted_fault_is_found(shown, why):
    assert any(why in fault for fault in shown(*PLANTED[why]()))


def test_a_button_that_no_key_reaches_is_found(shown):
    button = QPushButton("Save")
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert any("no key reaches it" in fault for fault in shown(button))


def test_a_table_that_no_key_reaches_is_found(shown):
    table = a_table("The day")
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert any("no key reaches its rows" in fault for fault in shown(table))


def test_two_tables_are_told_apart_whatever_card_they_lie_in(shown):
    cards = [Card("First"), Card("Second")]
    for card in cards:
        card.body.addWidget(a_table("Sensitivity"))
    assert any("2 of them bear this name" in fault for fault in shown(*cards))


def test_two_buttons_of_the_same_name_in_two_cards_are_told_apart_by_their_cards(shown):
    cards = [Card("First"), Card("Second")]
    for card in cards:
        card.body.addWidget(square_button("Delete", "trash"))
    assert shown(*cards) == []
