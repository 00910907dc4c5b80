"""A card of tables shows itself and names its tables once it has any, and not before."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.reports.review_cells import ReviewTable
from dutytracker.ui.review.table_card import TableCard

TITLE = "Weeks set aside"


@pytest.fixture
def shown(qtbot, theme):
    """A window that is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def card(shown):
    """A card of two tables in it."""
    card = TableCard(TITLE, leads=True, tables=2)
    QVBoxLayout(shown).addWidget(card)
    shown.layout().activate()
    return card


def a_table(by):
    return ReviewTable(name=by, title=f"{TITLE}: by {by}", columns=("", "Weeks"), rows=())


def test_a_card_that_has_no_table_yet_is_hidden_while_its_window_is_shown(card):
    assert card.window().isVisible()
    assert not card.isVisible()


def test_a_card_with_tables_is_shown_and_calls_each_by_its_title(card):
    card.show_tables(a_table("test"), a_table("verdict"))

    assert card.isVisible()
    assert [table.accessibleName() for table in card.tables()] == [f"{TITLE}: By test", f"{TITLE}: By verdict"]


def test_a_card_without_tables_hides_again(card):
    card.show_tables(a_table("test"), a_table("verdict"))
    card.show_tables(None, None)

    assert not card.isVisible()
