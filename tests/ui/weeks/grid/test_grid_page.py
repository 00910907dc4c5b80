"""The week grid as the member uses it: keys pressed, and what is logged and shown afterwards."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from dutytracker.domain.calendar import Span, Week
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AbsenceKind, Source
from dutytracker.ui.paper_sheet import PaperSheet
from dutytracker.ui.weeks.grid.grid_model import FIRST_DAY, LABEL, TOTAL
from dutytracker.ui.weeks.grid.grid_page import GridPage
from dutytracker.ui.weeks.grid.grid_rows import RowKind, layer_words
from tests.ui.sample import WEEK

LAST = WEEK.shifted(-1)
SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = LAST.days


@pytest.fixture
def page(places, window) -> GridPage:
    """The grid of last week in a log without entries, the keyboard on its first cell."""
    window.actions_.go_grid.trigger()
    place = places.by_key["weeks"]
    place.go_earlier()
    assert isinstance(place.page, GridPage)
    return place.page


def press(page, *keys) -> int:
    """Presses keys one by one, and says how many that were."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(page.table, key)
        else:
            QTest.keyClick(page.table, key)
    return sum(len(key) if isinstance(key, str) else 1 for key in keys)


def go(page, duty=Duty.CALL, day=MONDAY, kind=RowKind.DUTY):
    rows = page.model.rows
    row = next(at for at, row in enumerate(rows) if row.kind is kind and (row.duty in {None, duty}))
    page.table.setCurrentIndex(page.model.index(row, FIRST_DAY + LAST.days.index(day)))


def entries(workspace_or_page, day=MONDAY):
    return workspace_or_page._workspace.logbook.records.entries_on(day)


def shown(page, row_label, column):
    row = next(at for at, row in enumerate(page.model.rows) if row.label == row_label)
    return page.model.index(row, column).data()


def test_an_empty_log_can_be_filled_by_totals_and_a_cell_takes_three_keys(page):
    go(page)
    assert press(page, "20", Qt.Key.Key_Down) == 3
    assert press(page, "5", Qt.Key.Key_Down) == 2
    logged = {(entry.duty, entry.minutes, entry.source, entry.start) for entry in entries(page)}
    assert logged == {(Duty.CALL, 20, Source.GRID, None), (Duty.MSG, 5, Source.GRID, None)}
    assert page.table.currentIndex().row() == 2


def test_a_whole_week_is_typed_without_the_mouse(page):
    go(page)
    pressed = 0
    for column in range(5):
        for _ in range(5):
            pressed += press(page, "15", Qt.Key.Key_Return)
        if column < 4:
            pressed += press(page, *[Qt.Key.Key_Up] * 5, Qt.Key.Key_Right)
    assert page.model.grid.logged == 25 * 15
    assert shown(page, "Logged", TOTAL) == "6 h 15"
    assert pressed <= 25 * 3 + 4 * 6
    assert page._workspace.logbook.summaries.week(MONDAY).logged == 375


def test_typing_replaces_what_stands_there_and_escape_gives_it_back(page):
    go(page)
    press(page, "20", Qt.Key.Key_Return, Qt.Key.Key_Up, "4")
    assert page.table.typed == "4"
    press(page, Qt.Key.Key_Escape)
    assert page.table.typed is None
    assert [entry.minutes for entry in entries(page)] == [20]
    press(page, "45", Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert [entry.minutes for entry in entries(page)] == [4]


def test_delete_empties_a_cell_and_undo_brings_it_back(page, window):
    go(page)
    press(page, "20", Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Delete)
    assert entries(page) == ()
    window.actions_.undo.trigger()
    assert [entry.minutes for entry in entries(page)] == [20]
    assert shown(page, "Patient calls", FIRST_DAY + 1) == "20"


def test_a_total_below_what_was_logged_one_by_one_is_refused_and_stays_typed(page):
    page._workspace.log_line(f"p 30 {MONDAY.isoformat()}")
    go(page)
    press(page, "25", Qt.Key.Key_Return)
    assert "logged one by one" in page.problem.text()
    assert page.table.typed == "25"
    assert page.table.currentIndex().row() == 0
    press(page, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, "40", Qt.Key.Key_Return)
    assert page.problem.isHidden()
    assert sorted(entry.minutes for entry in entries(page)) == [10, 30]


def test_a_day_to_come_takes_nothing(places, window):
    window.actions_.go_grid.trigger()
    page = places.by_key["weeks"].page
    page.table.setCurrentIndex(page.model.index(0, TOTAL - 1))
    press(page, "20", Qt.Key.Key_Return)
    assert "still to come" in page.problem.text()
    press(page, Qt.Key.Key_Escape, "d")
    assert "still to come" in page.problem.text()


def test_l_marks_a_leave_day_and_takes_it_off_again(page):
    logbook = page._workspace.logbook
    go(page, day=FRIDAY)
    assert press(page, "l") == 1
    (absence,) = logbook.records.absences_in(Span(FRIDAY, SATURDAY))
    assert (absence.kind, absence.minutes) == (AbsenceKind.PTO, None)
    assert page.model.headerData(FIRST_DAY + 5, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == (
        "Friday, November 13, 2026, PTO, 8 h"
    )
    press(page, "l")
    assert logbook.records.absences_in(Span(FRIDAY, SATURDAY)) == ()


def test_there_is_no_leave_from_a_day_off(page):
    go(page, day=SATURDAY)
    press(page, "l")
    assert "No work is scheduled" in page.problem.text()


def test_shift_l_offers_every_kind_of_absence(page):
    go(page, day=FRIDAY)
    press(page, "L")
    menu = page.findChild(QMenu)
    assert [action.data() for action in menu.actions()] == [*AbsenceKind, None, None]
    menu.actions()[1].trigger()
    (absence,) = page._workspace.logbook.records.absences_in(Span(FRIDAY, SATURDAY))
    assert absence.kind is AbsenceKind.SICK
    press(page, "L")
    assert page._workspace.logbook.records.absences_in(Span(FRIDAY, SATURDAY)) == ()


@pytest.mark.parametrize(
    ("typed", "kind", "minutes"), [("2h", AbsenceKind.PTO, 120), ("sick 1h30", AbsenceKind.SICK, 90)]
)
def test_part_of_a_day_away_is_typed_in_one_line(page, typed, kind, minutes):
    go(page, day=FRIDAY)
    press(page, "L")
    page.findChild(QMenu).actions()[-1].trigger()
    QTest.keyClicks(page.beside.field, typed)
    QTest.keyClick(page.beside.field, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    (absence,) = page._workspace.logbook.records.absences_in(Span(FRIDAY, SATURDAY))
    assert (absence.kind, absence.minutes) == (kind, minutes)


def test_work_is_not_logged_where_an_absence_was_asked_for(page):
    go(page, day=FRIDAY)
    press(page, "L")
    page.findChild(QMenu).actions()[-1].trigger()
    QTest.keyClicks(page.beside.field, "c 30")
    QTest.keyClick(page.beside.field, Qt.Key.Key_Return)
    assert page.beside.field.text() == "c 30"
    assert not page.beside.problem.isHidden()
    assert entries(page, FRIDAY) == ()


def test_the_head_says_what_a_layer_holds(page):
    assert layer_words(page.layers.layer()) == "one total a cell, no clock times"
    page.layers.place.choose(Placement.POST.value)
    page.layers.older.setChecked(True)
    assert layer_words(page.layers.layer()) == "only own: after shift, older work"
    page.layers.paper.setChecked(True)
    page.layers.older.setChecked(False)
    assert layer_words(page.layers.layer()) == "only own: after shift; on paper"


def test_d_closes_a_day_and_opens_it_again(page):
    go(page, day=FRIDAY)
    press(page, "d")
    assert [closed.date for closed in page._log.closed_days] == [FRIDAY]
    press(page, "d")
    assert page._log.closed_days == ()


def test_work_left_undone_and_time_lost_are_entered_beside_the_grid(page):
    go(page, day=TUESDAY, kind=RowKind.UNDONE)
    press(page, Qt.Key.Key_Return)
    assert page.beside.isVisible()
    QTest.keyClicks(page.beside.field, "zz")
    QTest.keyClick(page.beside.field, Qt.Key.Key_Return)
    assert page.beside.field.text() == "zz"
    assert not page.beside.problem.isHidden()
    page.beside.field.setText("c 30")
    QTest.keyClick(page.beside.field, Qt.Key.Key_Return)
    assert page.beside.isHidden()
    assert shown(page, "Undone, arose that day", FIRST_DAY + 2) == "30 min"
    go(page, day=TUESDAY, kind=RowKind.LOST)
    press(page, "3")
    page.beside.field.setText("30 meeting")
    QTest.keyClick(page.beside.field, Qt.Key.Key_Return)
    assert shown(page, "Lost (meeting)", TOTAL) == "30 min"


def test_escape_leaves_the_line_beside_the_grid_and_keeps_what_was_typed(page):
    go(page, day=TUESDAY, kind=RowKind.UNDONE)
    press(page, Qt.Key.Key_Return)
    QTest.keyClicks(page.beside.field, "c 3")
    QTest.keyClick(page.beside.field, Qt.Key.Key_Escape)
    assert page.beside.isHidden()
    assert page.table.hasFocus()
    press(page, Qt.Key.Key_Return)
    assert page.beside.field.text() == "c 3"


def test_a_paper_sheet_is_typed_place_by_place(page):
    page.layers.paper.setChecked(True)
    page.layers.place.choose(Placement.POST.value)
    go(page)
    press(page, "15", Qt.Key.Key_Return)
    page.layers.place.choose(Placement.PROT.value)
    assert shown(page, "Patient calls", FIRST_DAY + 1) == ""
    go(page)
    press(page, "30", Qt.Key.Key_Return)
    told = {(entry.minutes, entry.placement, entry.placement_chosen, entry.source) for entry in entries(page)}
    assert told == {(15, Placement.POST, True, Source.TALLY), (30, Placement.PROT, True, Source.TALLY)}
    page.layers.place.choose("")
    assert shown(page, "Patient calls", TOTAL) == "45 min"


def test_the_arrows_stay_among_the_days(page):
    go(page, day=SUNDAY)
    press(page, Qt.Key.Key_Left)
    assert page.table.currentIndex().column() == FIRST_DAY
    press(page, Qt.Key.Key_End, Qt.Key.Key_Right)
    assert page.table.currentIndex().column() == TOTAL - 1
    press(page, Qt.Key.Key_Home, Qt.Key.Key_Up)
    assert page.table.currentIndex() == page.model.index(0, FIRST_DAY)
    page.table.setCurrentIndex(page.model.index(3, LABEL))
    assert page.table.currentIndex().column() == FIRST_DAY


def test_a_total_that_is_typed_is_kept_when_the_keyboard_goes_elsewhere(page):
    go(page)
    press(page, "20")
    page.layers.place.setFocus()
    assert [entry.minutes for entry in entries(page)] == [20]


def test_the_arrows_at_the_top_change_the_week(page, qtbot):
    buttons = {button.accessibleName(): button for button in page.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["The week before"], Qt.MouseButton.LeftButton)
    assert page.model.grid.summary.week == LAST.shifted(-1)
    qtbot.mouseClick(buttons["The week after"], Qt.MouseButton.LeftButton)
    assert page.model.grid.summary.week == LAST


def test_the_grid_of_a_full_week_equals_its_summary(filled_places, window):
    window.actions_.go_grid.trigger()
    place = filled_places.by_key["weeks"]
    place.go_earlier()
    grid = place.page.model.grid
    summary = window.workspace.logbook.summaries.week(MONDAY)
    assert grid.logged - grid.not_counted == summary.logged
    assert sum(day.lost for day in grid.days) == summary.eroded
    cell = place.page.model.index(0, FIRST_DAY + 1)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Patient calls, Monday, November 9")


def test_an_empty_sheet_is_printed_from_here(page, places, qtbot, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    sheet = PaperSheet(page._workspace, page, printer_from=lambda _window: printer)
    sheet.print_sheet()
    qtbot.waitUntil(lambda: (tmp_path / "sheet.pdf").exists() and (tmp_path / "sheet.pdf").stat().st_size > 10_000)
    nothing = PaperSheet(page._workspace, page, printer_from=lambda _window: None)
    nothing.print_sheet()


def test_a_public_holiday_is_asked_about_and_l_marks_it_as_one(places, window, clock):
    clock.set(WEEK.shifted(2).days[1])
    window.actions_.go_grid.trigger()
    place = places.by_key["weeks"]
    place.go_earlier()
    page = place.page
    thursday = FIRST_DAY + 4
    head = page.model.headerData(thursday, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert head == "Thursday, November 26, 2026, Thanksgiving Day?"
    assert page._log.absences == ()
    page.table.setCurrentIndex(page.model.index(0, thursday))
    press(page, "l")
    assert [absence.kind for absence in page._log.absences] == [AbsenceKind.HOLIDAY]


def test_another_state_asks_about_its_own_holidays_at_once(places, window, clock):
    march = Week(date(2026, 3, 29))
    clock.set(march.shifted(1).days[1])
    window.actions_.go_grid.trigger()
    place = places.by_key["weeks"]
    place.go_earlier()
    tuesday = FIRST_DAY + 2

    def head():
        return place.page.model.headerData(tuesday, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)

    assert head() == "Tuesday, March 31, 2026, not closed"
    window._settings.change(holidays_in="CA")
    window.actions_.go_settings.trigger()
    window.actions_.go_grid.trigger()
    assert head() == "Tuesday, March 31, 2026, Cesar Chavez Day?"


def test_a_total_paints_again_only_the_cells_that_say_something_else(page):
    go(page)
    told = []
    page.model.dataChanged.connect(lambda first, last: told.append((first.row(), first.column(), last == first)))
    heads = []
    page.model.headerDataChanged.connect(lambda *_: heads.append(1))
    press(page, "20", Qt.Key.Key_Return)
    monday = FIRST_DAY + 1
    assert sorted(told) == [(0, monday, True), (0, TOTAL, True), (len(Duty), monday, True), (len(Duty), TOTAL, True)]
    assert heads == []
    press(page, "l")
    assert {column for _, column, _ in told} == {monday, TOTAL}
    assert heads == [1]
