"""The rows of the day look as if each was drawn anew, whatever changes around them."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent

from dutytracker.settings import ThemeChoice
from dutytracker.ui.today.day_table import DayTable
from dutytracker.ui.widgets.row_pictures import RowPictures
from dutytracker.ui.widgets.rows_table import RowsTable

LINES = ("p 15 @1:00", "c 20 @1:30", "e 10 @- lunch", "lost 30 meeting")


@pytest.fixture
def workspace(places):
    return places.today._workspace


@pytest.fixture
def table(places, workspace) -> DayTable:
    for line in LINES:
        workspace.log_line(line)
    return places.today.parts.day.table


@pytest.fixture
def draw_anew(monkeypatch):
    """Has the table draw every cell itself, as it does while the keyboard is in it."""

    def drawn(pictures: RowPictures, area: QRect) -> None:
        RowsTable.paintEvent(pictures._table, QPaintEvent(area))

    return lambda: monkeypatch.setattr(RowPictures, "draw", drawn)


def test_rows_look_as_they_are_drawn(table, draw_anew):
    seen = _twice(table)
    draw_anew()
    assert _looks(table) == seen


def test_a_new_row_comes_between_the_others(table, workspace, draw_anew):
    before = _twice(table)
    workspace.log_line("r 5 @1:20")
    seen = _twice(table)
    draw_anew()
    assert _looks(table) == seen != before


def test_minutes_that_change_are_drawn_anew(table, workspace, draw_anew):
    before = _twice(table)
    workspace.log_line("p 15 @1:40")
    workspace.undo()
    assert _twice(table) == before
    workspace.undo()
    seen = _twice(table)
    draw_anew()
    assert _looks(table) == seen != before


def test_the_last_row_that_becomes_the_one_before_gets_its_line(table, workspace, draw_anew):
    _twice(table)
    workspace.log_line("lost 15 meeting")
    seen = _twice(table)
    draw_anew()
    assert _looks(table) == seen


def test_rows_follow_the_theme_and_the_width(table, theme, window, draw_anew):
    light = _twice(table)
    theme.choose(ThemeChoice.DARK)
    dark = _twice(table)
    window.resize(window.width() - 90, window.height())
    narrow = _twice(table)
    draw_anew()
    assert _looks(table) == narrow
    assert len({light.pixel(3, 3), dark.pixel(3, 3)}) == 2
    assert narrow.width() < dark.width()


def test_the_row_with_the_keyboard_has_its_ring(table, draw_anew):
    before = _twice(table)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = _twice(table)
    draw_anew()
    assert _looks(table) == ringed != before


def _twice(table: DayTable) -> QImage:
    """How it looks where its rows were seen before."""
    _looks(table)
    return _looks(table)


def _looks(table: DayTable) -> QImage:
    QCoreApplication.processEvents()
    assert len(table.rows_model.rows) >= len(LINES)
    place = table.viewport().rect().translated(table.viewport().mapTo(table.window(), QPoint()))
    return table.window().grab(place).toImage()
