"""The list by itself: its rows, its size and its place."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QListView, QWidget

from dutytracker.domain.quick_entry.completing import completions
from dutytracker.ui.entering.completion_list import CompletionList
from dutytracker.ui.entering.completion_view import MOST_ROWS
from dutytracker.ui.entering.completion_words import row_of
from tests.domain.quick_entry.lines import a_situation


def shown_for(qtbot, typed: str) -> CompletionList:
    """The list of what fits behind `typed`."""
    window = QWidget()
    qtbot.addWidget(window)
    shown = CompletionList(window)
    shown.kept = window
    known = a_situation()
    shown.show_rows([row_of(each, known) for each in completions(typed, len(typed), known)])
    return shown


def test_its_rows_keep_the_rules_of_a_list(qtbot, qtmodeltester):
    qtmodeltester.check(shown_for(qtbot, "p15 ").findChild(QListView).model())


def test_it_is_as_high_as_its_rows_and_no_higher_than_eight(qtbot):
    one, all_ = shown_for(qtbot, "ema"), shown_for(qtbot, "p15 ")
    row = one.findChild(QListView).row_height
    assert one.height() < 2 * row
    assert MOST_ROWS * row <= all_.height() < (MOST_ROWS + 1) * row


def test_the_row_that_is_moved_to_is_in_sight(qtbot):
    shown = shown_for(qtbot, "p15 ")
    shown.show()
    for _ in range(14):
        shown.move_current(1)
    view = shown.findChild(QListView)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_it_stays_on_the_screen(qtbot):
    shown = shown_for(qtbot, "p15 ")
    area = shown.screen().availableGeometry()
    corner = QRect(area.right() - 5, area.bottom() - 5, 1, 1)
    shown.stand(corner, corner)
    assert area.contains(shown.geometry())
