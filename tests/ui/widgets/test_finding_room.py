"""Words, choices, places and tables in less room than they have on the usual window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QTabBar, QToolTip, QVBoxLayout, QWidget

from dutytracker.ui.theme import Size
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.message_bar import MessageBar
from dutytracker.ui.widgets.navigation_list import NavigationList
from dutytracker.ui.widgets.row_delegate import RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import BreakingText, Text

LONG = "How much time the contract guarantees in every week"


@pytest.fixture
def in_page(qtbot, theme):
    """Lays a widget out at the top of a page that is so wide."""
    pages = []

    def laid(widget: QWidget, width: int) -> QWidget:
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        column.addStretch()
        page.resize(width, 400)
        page.show()
        QApplication.processEvents()
        return page

    return laid


@pytest.mark.parametrize("size", [Size.TITLE, Size.HEADING, Size.BODY, Size.SMALL])
def test_words_that_fit_take_as_much_room_as_those_that_never_break(theme, size):
    plain, breaking = Text(LONG, size), BreakingText(LONG, size)
    assert breaking.sizeHint() == plain.sizeHint()
    assert breaking.heightForWidth(plain.sizeHint().width()) == plain.sizeHint().height()


def test_words_that_do_not_fit_take_several_lines(in_page):
    words = BreakingText(LONG)
    in_page(words, 120)
    assert words.width() == 120
    assert words.height() >= 2 * words.fontMetrics().height()


def test_the_words_of_a_box_break_and_its_tick_stays_at_the_first_line(in_page):
    box = CheckBox(LONG)
    usual = box.sizeHint().height()
    in_page(box, 150)
    assert box.width() <= 150
    assert box.height() > usual
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.isChecked()


@pytest.fixture
def control(theme):
    return SegmentedControl("Kind of file", {"pdf": "Page (PDF)", "xlsx": "Spreadsheet", "csv": "Table (CSV)"})


def test_choices_stand_side_by_side_where_they_fit(in_page, control):
    in_page(control, 600)
    assert control.shape() is QTabBar.Shape.RoundedNorth
    assert control.height() == control.tabRect(0).height()


def test_choices_stand_below_each_other_where_they_do_not_and_the_arrows_follow(in_page, control):
    page = in_page(control, 160)
    page.activateWindow()
    assert control.width() <= 160
    assert control.tabRect(0).bottom() < control.tabRect(1).top() + 1
    assert control.rect().contains(control.tabRect(2))
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Down)
    assert control.key() == "xlsx"
    QTest.keyClick(control, Qt.Key.Key_Up)
    QTest.keyClick(control, Qt.Key.Key_Up)
    assert control.key() == "pdf"


def test_places_stand_in_lines_where_the_list_lies_over_them(in_page):
    places = NavigationList("Places")
    for name in ("Today", "Weeks", "Share", "Review", "Settings"):
        places.add_place(name, name, "clock", "")
    places.be_flowing(flowing=True)
    in_page(places, 260)
    rects = [places.visualItemRect(places.item(row)) for row in range(places.count())]
    assert rects[0].top() == rects[1].top() < rects[-1].top()
    assert all(places.viewport().rect().contains(rect) for rect in rects)


def test_columns_become_one_and_say_so(in_page):
    sides = SideBySide(300, 8)
    narrow, wide = QLabel("list"), QLabel("page")
    sides.add(narrow, 0, width=120, least_height=50)
    sides.add(wide)
    turned = []
    sides.turned.connect(lambda: turned.append(sides.is_column))
    page = in_page(sides, 400)
    assert (narrow.width(), sides.is_column) == (120, False)
    page.resize(200, 400)
    QApplication.processEvents()
    assert (narrow.width(), wide.width()) == (200, 200)
    assert narrow.height() >= 50
    page.resize(400, 400)
    QApplication.processEvents()
    assert narrow.width() == 120
    assert turned == [True, False]


def test_a_table_that_needs_width_scrolls_sideways_and_hides_no_row(in_page):
    table = RowsTable("Entries", RowsModel(("What", "Minutes")))
    table.rows_model.show_rows([Row(("Patient calls", "20 min"), 1), Row(("Charting", "30 min"), 2)])
    table.stretch(0)
    table.keep_width(500)
    page = in_page(table, 700)
    assert not table.scrolls_sideways()
    assert table.columnWidth(0) + table.columnWidth(1) == 700
    page.resize(300, 400)
    QApplication.processEvents()
    assert table.columnWidth(0) + table.columnWidth(1) == 500
    assert table.horizontalScrollBar().maximum() == 200
    assert table.viewport().rect().bottom() + 1 >= table.rowViewportPosition(1) + table.rowHeight(1)


def test_a_row_beside_it_keeps_its_place(qtbot, theme):
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    first, second = BreakingText("Needed so far"), Text("8 h 30")
    row.addWidget(first)
    row.addWidget(second)
    row.addStretch()
    page.resize(400, 60)
    page.show()
    assert first.width() == first.sizeHint().width()


def test_the_words_of_a_cell_that_are_cut_are_told_under_the_pointer(in_page):
    table = RowsTable("Entries", RowsModel(("What", "Minutes")))
    table.setItemDelegate(RowDelegate(table))
    table.rows_model.show_rows([Row(("Patient calls <b>about</b> a schedule", "20 min"), 1)])
    in_page(table, 300)
    table.setColumnWidth(0, 60)
    table.setColumnWidth(1, 200)
    for column, told in ((1, ""), (0, "&lt;b&gt;about")):
        at = table.visualRect(table.rows_model.index(0, column)).center()
        asked = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
        QApplication.sendEvent(table.viewport(), asked)
        assert told in QToolTip.text()
        assert bool(told) is bool(QToolTip.text())
    QToolTip.hideText()


def test_a_message_that_is_cut_is_told_under_the_pointer(in_page):
    bar = MessageBar()
    bar.show_message("Logged: Patient calls, 18 min, 4:20 – 4:38 PM, protected block", "check")
    page = in_page(bar, 900)
    bar.grab()
    assert bar.toolTip() == ""
    page.resize(200, 400)
    QApplication.processEvents()
    bar.grab()
    assert "18 min, 4:20" in bar.toolTip()
