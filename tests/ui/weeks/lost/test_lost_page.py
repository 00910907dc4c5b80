"""Lost time as a record in the window, and the notice that is given of it."""

import csv
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import Erosion
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.notice_window import NoticeWindow, notice_about
from dutytracker.ui.weeks.lost.lost_page import LostPage
from tests.ui.sample import WEEK

LAST = WEEK.shifted(-1)
TUESDAY = LAST.days[2]


@pytest.fixture
def page(filled_places, window) -> LostPage:
    """The record of a log with two losses of last week, one of them told."""
    window.workspace.log_line(f"lost 30 meeting {TUESDAY.isoformat()}")
    window.workspace.log_line(f"lost 20 outage told {(TUESDAY + timedelta(days=1)).isoformat()}")
    window.actions_.go_lost.trigger()
    page = filled_places.by_key["weeks"].page
    assert isinstance(page, LostPage)
    return page


def rows(page) -> list[tuple[str, ...]]:
    return [row.cells for row in page.table.rows_model.rows]


def notice_of(page) -> NoticeWindow:
    return page.findChildren(NoticeWindow)[-1]


def test_every_loss_stands_with_its_date_reason_and_what_a_manager_was_told(page):
    assert ("Tuesday, November 10, 2026", "1 h 30", "30 min", "meeting", "not told", "9 days later") in rows(page)
    assert rows(page)[-1][4] == "Nov 19"
    assert "of protected time was taken away" in page.headline.text()


def test_the_record_adds_up_to_the_weeks(page, window):
    weeks = page.range.weeks()
    summaries = window.workspace.logbook.weeks(weeks[0].start, weeks[-1].last)
    assert sum(loss.minutes for loss in page.report.lost.losses) == sum(summary.eroded for summary in summaries)
    assert len(rows(page)) == len(page.report.lost.losses)


def test_n_makes_a_notice_and_saying_it_was_given_is_one_change(page, window, qtbot):
    row = [cells[3] for cells in rows(page)].index("meeting")
    page.table.selectRow(row)
    QTest.keyClicks(page.table, "n")
    notice = notice_of(page)
    assert notice.words.toPlainText().endswith("- Tuesday, November 10, 2026: 30 min, meeting\n")
    qtbot.mouseClick(notice.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == notice.words.toPlainText()
    notice.given_on.field.setText("11/18")
    qtbot.mouseClick(notice.given_button, Qt.MouseButton.LeftButton)
    assert rows(page)[row][4] == "Nov 18"
    window.actions_.undo.trigger()
    assert rows(page)[row][4] == "not told"


def test_one_notice_tells_of_everything_not_told_yet(page, window):
    page.notice_button.click()
    notice_of(page).given_button.click()
    assert all(cells[4] != "not told" for cells in rows(page))
    assert not page.notice_button.isEnabled()
    window.actions_.undo.trigger()
    assert page.notice_button.isEnabled()


def test_a_wrong_date_is_said_and_the_notice_stays(page):
    QTest.keyClicks(page.table, "n")
    notice = notice_of(page)
    notice.given_on.field.setText("someday")
    notice.given_button.click()
    assert notice.isVisible()
    assert not notice._problem.isHidden()


def test_m_says_a_manager_was_told_today_and_h_shows_the_history(page):
    page.table.selectRow(0)
    before = rows(page)[0][4]
    QTest.keyClicks(page.table, "m")
    assert rows(page)[0][4] != before
    QTest.keyClicks(page.table, "h")
    (history,) = page.findChildren(HistoryWindow)
    assert len(history.model.rows) == 2
    history.accept()


def test_enter_goes_to_the_week_of_a_loss(page, filled_places):
    page.table.selectRow(len(rows(page)) - 1)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    place = filled_places.by_key["weeks"]
    assert (place.kinds.key(), place.week_shown()) == ("compare", LAST)


@pytest.mark.parametrize(("suffix", "begins"), [(".pdf", b"%PDF"), (".xlsx", b"PK"), (".csv", b"\xef\xbb\xbf")])
def test_the_record_is_saved_as_the_suffix_says(page, qtbot, tmp_path, suffix, begins):
    path = tmp_path / f"record{suffix}"
    page.saving.path_from = lambda _window, _suggestion: str(path)
    page.save_button.click()
    qtbot.waitUntil(lambda: page.said.text() == f"Saved as {path}.", timeout=20_000)
    assert path.read_bytes().startswith(begins)
    if suffix == ".csv":
        told = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
        assert len(told) == 1 + len(rows(page))


def test_another_suffix_and_a_folder_that_is_gone_are_refused(page, qtbot, tmp_path, window):
    refused = []
    window.workspace.refused.connect(refused.append)
    for path in (tmp_path / "record.docx", tmp_path / "gone" / "record.csv"):
        page.saving.path_from = lambda _window, _suggestion, path=path: str(path)
        wanted = len(refused) + 1
        page.save_button.click()
        qtbot.waitUntil(lambda wanted=wanted: len(refused) == wanted, timeout=20_000)
    assert len(refused) == 2
    page.saving.path_from = lambda _window, _suggestion: ""
    page.save_button.click()


def a_printer(path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_record_and_notice_are_printed(page, qtbot, tmp_path):
    page.saving.printer_from = lambda _window: a_printer(tmp_path / "record.pdf")
    page.print_button.click()
    qtbot.waitUntil(lambda: page.said.text() == "Sent to the printer.", timeout=20_000)
    QTest.keyClicks(page.table, "n")
    notice = notice_of(page)
    notice._printer_from = lambda _window: a_printer(tmp_path / "notice.pdf")
    notice.print_button.click()
    qtbot.waitUntil(lambda: notice._standing.text() == "Sent to the printer.", timeout=20_000)
    page.saving.printer_from = lambda _window: None
    page.print_button.click()


@pytest.mark.parametrize("suffix", ["", ".txt", ".pdf"])
def test_the_notice_is_saved_as_text_or_page(page, qtbot, tmp_path, suffix):
    QTest.keyClicks(page.table, "n")
    notice = notice_of(page)
    path = tmp_path / f"notice{suffix}"
    notice._path_from = lambda _window: str(path)
    notice.save_button.click()
    qtbot.waitUntil(lambda: notice._standing.text().startswith("Saved as"), timeout=20_000)
    saved = (path if suffix else path.with_suffix(".txt")).read_bytes()
    assert saved.startswith(b"%PDF" if suffix == ".pdf" else b"Protected time taken away")


def test_a_notice_of_another_kind_or_nowhere_is_refused(page, tmp_path):
    QTest.keyClicks(page.table, "n")
    notice = notice_of(page)
    for path in (tmp_path / "notice.docx", tmp_path / "gone" / "notice.txt"):
        notice._path_from = lambda _window, path=path: str(path)
        notice.save_button.click()
        assert not notice._problem.isHidden()
    notice._path_from = lambda _window: ""
    notice.save_button.click()


def test_work_left_undone_has_its_notice_too(places, window):
    window.workspace.log_line("undone c 30")
    table = places.today.parts.undone.table
    table.setFocus()
    QTest.keyClicks(table, "n")
    (notice,) = places.findChildren(NoticeWindow)
    assert "Charting, about 30 min, no time" in notice.words.toPlainText()
    notice.given_button.click()
    assert window.workspace.logbook.open_undone()[0].told_manager == window.workspace.logbook.today()


def test_nothing_lost_says_how_to_note_it(places, window):
    window.workspace.log_line("p 20 @1:00")
    window.actions_.go_lost.trigger()
    page = places.by_key["weeks"].page
    assert page.table.isHidden()
    assert not page._empty.isHidden()
    assert not page.notice_button.isEnabled()


def test_there_is_no_notice_of_nothing():
    with pytest.raises(DutyError):
        notice_about([])


def test_neither_record_nor_notice_holds_anything_but_date_minutes_and_reason(page):
    words = " ".join(" ".join(cells) for cells in rows(page))
    assert " AM" not in words
    assert " PM" not in words
    assert all(isinstance(row.value, Erosion) for row in page.table.rows_model.rows)
