"""Lost time as a record in the window."""

import csv
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from dutytracker.domain.changes import editing
from dutytracker.domain.duties import Duty
from dutytracker.reports.words import duration
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.keys_window import KeysWindow
from dutytracker.ui.notice_window import NoticeWindow
from dutytracker.ui.weeks.lost.lost_page import LostPage
from dutytracker.ui.widgets.text import Text
from tests.reports.test_pdf import text_of
from tests.ui.sample import TODAY, WEEK

LAST = WEEK.shifted(-1)
TUESDAY = LAST.days[2]


@pytest.fixture
def page(filled_places, window) -> LostPage:
    """The record of a log with two losses of last week, one of them told, and one of today."""
    window.workspace.log_line(f"lost 30 meeting {TUESDAY.isoformat()}")
    window.workspace.log_line(f"lost 20 outage told {(TUESDAY + timedelta(days=1)).isoformat()}")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = filled_places.by_key["weeks"].page
    assert isinstance(page, LostPage)
    return page


def rows(page) -> list[tuple[str, ...]]:
    return [row.cells for row in page.table.rows_model.rows]


def told(page) -> list[str]:
    return [cells[4] for cells in rows(page)]


def notice_of(page) -> NoticeWindow:
    return page.findChildren(NoticeWindow)[-1]


def a_printer(path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def saved(page, qtbot, path) -> bytes:
    page.output.path_from = lambda _window, _suggestion: str(path)
    with qtbot.waitSignal(page.output.done, timeout=20_000):
        page.save_button.click()
    return path.read_bytes()


def test_every_loss_stands_with_its_date_reason_and_what_a_manager_was_told(page):
    assert rows(page) == [
        ("Tue, Nov 10", "1 h 30", "30 min", "meeting", "not told", "9 days later"),
        ("Wed, Nov 11", "1 h 30", "20 min", "system outage", "Nov 19", "8 days later"),
        ("Thu, Nov 19", "1 h 30", "30 min", "appointment booked over it", "not told", "same day"),
    ]
    assert page.headline.text() == "1 h 20 of protected time was taken away"


def test_what_was_lost_today_is_in_it_already(page):
    assert page.range.in_words.text().endswith("still running")
    assert any(row.value.erosion.date == TODAY for row in page.table.rows_model.rows)


def test_the_record_adds_up_to_the_weeks(page, window):
    weeks = page.range.weeks()
    lost = sum(summary.eroded for summary in window.workspace.logbook.summaries.weeks(weeks[0].start, weeks[-1].last))
    assert lost == page.report.lost.totals.minutes == sum(loss.minutes for loss in page.report.lost.losses)
    reasons = [row.cells for row in page.reasons.rows_model.rows]
    assert reasons[-1] == ("All", "3", duration(lost), "1", "20 min")
    assert sum(int(cells[1]) for cells in reasons[:-1]) == 3


def test_a_range_over_two_years_says_which_year(page, window):
    page.range.choice.choose("dates")
    page.range.first.field.setText("12/20/2025")
    page.range.last.field.setText("11/21/2026")
    assert rows(page)[0][0] == "Tue, Nov 10, 2026"
    assert rows(page)[1][4] == "Nov 19, 2026"


def test_n_makes_a_notice_and_saying_it_was_given_is_one_change(page, window, qtbot):
    page.table.selectRow(0)
    QTest.keyClicks(page.table, "n")
    notice = notice_of(page)
    assert notice.words.toPlainText().endswith("- Tuesday, November 10, 2026: 30 min, meeting")
    notice.given_on.field.setText("11/18")
    qtbot.mouseClick(notice.given_button, Qt.MouseButton.LeftButton)
    assert told(page)[0] == "Nov 18"
    window.actions_.undo.trigger()
    assert told(page)[0] == "not told"


def test_shift_and_an_arrow_choose_several_losses_for_one_notice(page):
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(page.table, "n")
    words = notice_of(page).words.toPlainText()
    assert "30 min, meeting" in words
    assert words.endswith("Together 0 h 50 on 2 days.")


def test_everything_is_chosen_by_its_usual_key_and_told_at_once(page, window):
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.table, "m")
    assert told(page) == ["Nov 19"] * 3
    window.actions_.undo.trigger()
    assert told(page) == ["not told", "Nov 19", "not told"]


def test_with_several_chosen_nothing_is_deleted_by_a_key(page):
    page.table.selectAll()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert len(rows(page)) == 3
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert [cells[3] for cells in rows(page)] == ["meeting", "appointment booked over it"]


def test_one_notice_tells_of_everything_not_told_yet(page, window):
    page.notice_button.click()
    notice_of(page).given_button.click()
    assert "not told" not in told(page)
    assert not page.notice_button.isEnabled()
    window.actions_.undo.trigger()
    assert page.notice_button.isEnabled()


def test_m_says_a_manager_was_told_today_or_not_and_h_shows_the_history(page):
    page.table.selectRow(0)
    QTest.keyClicks(page.table, "m")
    assert told(page)[0] == "Nov 19"
    QTest.keyClicks(page.table, "h")
    (history,) = page.findChildren(HistoryWindow)
    assert len(history.model.rows) == 2
    history.accept()
    QTest.keyClicks(page.table, "m")
    assert told(page)[0] == "not told"


def test_enter_goes_to_the_day_of_a_loss(page, filled_places):
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert filled_places.today.isVisible()
    assert filled_places.today.state.day == TUESDAY


def test_the_menu_of_a_row_holds_the_same(page):
    page.table.menu_wanted.emit(page.table.rows_model.rows[0].value, QPoint())
    menu = page.findChildren(QMenu)[-1]
    words = " ".join(action.text() for action in menu.actions())
    assert "Notice to a manager" in words.replace("&", "")
    menu.close()


def test_the_weeks_stand_in_a_chart_that_leads_to_each_of_them(page, filled_places):
    view = page.weeks.view
    assert len(view.chart().stops) == len(page.range.weeks())
    assert len(view.chart().table.rows) == len(page.range.weeks())
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Return)
    place = filled_places.by_key["weeks"]
    assert (place.kinds.key(), place.week_shown()) == ("compare", LAST)


@pytest.mark.parametrize(("suffix", "begins"), [(".pdf", b"%PDF"), (".xlsx", b"PK"), (".csv", b"\xef\xbb\xbf")])
def test_the_record_is_saved_as_the_suffix_says(page, qtbot, tmp_path, suffix, begins):
    content = saved(page, qtbot, tmp_path / f"record{suffix}")
    assert content.startswith(begins)
    assert page.said.text().startswith("Saved as ")
    if suffix == ".csv":
        assert len(list(csv.reader(content.decode("utf-8-sig").splitlines()))) == 1 + len(rows(page))


def test_another_suffix_and_a_folder_that_is_gone_are_refused(page, qtbot, tmp_path, window):
    for path in (tmp_path / "record.docx", tmp_path / "gone" / "record.csv"):
        page.output.path_from = lambda _window, _suggestion, path=path: str(path)
        with qtbot.waitSignal(window.workspace.refused, timeout=20_000):
            page.save_button.click()
        assert page.said.isHidden()


def test_thinking_better_of_it_makes_nothing(page):
    page.output.path_from = lambda _window, _suggestion: ""
    page.output.printer_from = lambda _window: None
    page.save_button.click()
    page.print_button.click()
    assert page.said.isHidden()


def test_the_record_is_printed(page, qtbot, tmp_path):
    page.output.printer_from = lambda _window: a_printer(tmp_path / "record.pdf")
    with qtbot.waitSignal(page.output.done, timeout=20_000):
        page.print_button.click()
    assert page.said.text() == "Sent to the printer."


def test_nothing_lost_says_how_to_note_it(places, window):
    window.workspace.log_line("p 20 @1:00")
    window.actions_.go_lost.trigger()
    page = places.by_key["weeks"].page
    assert not page.table.isVisible()
    assert page.empty.isVisible()
    assert QApplication.focusWidget() is page.range.choice
    window.workspace.log_line("lost 20 outage")
    assert page.table.isVisible()
    assert not page.empty.isVisible()


def test_the_list_of_keys_tells_of_the_record_and_the_notice(window, filled_places):
    window.actions_.show_keys.trigger()
    words = " ".join(text.text() for text in window.findChild(KeysWindow).findChildren(Text))
    assert "Lost time" in words
    assert "a notice to a manager" in words


def test_neither_record_nor_notice_holds_notes_clock_times_or_own_labels(page, window, qtbot, tmp_path):
    """The member writes odd text wherever text can be written; nothing of it leaves."""
    odd = "Ms. Q <b>&amp; 14:25"
    workspace = window.workspace
    settings = workspace.logbook.settings
    labels = dict.fromkeys(Duty, odd)
    workspace.perform(editing("Change the settings", settings, replace(settings, notes=True, duty_labels=labels)))
    entry = workspace.logbook.records.entries_on(TUESDAY)[0]
    workspace.perform(editing("Change an entry", entry, replace(entry, note=odd)))
    page.table.selectAll()
    QTest.keyClicks(page.table, "n")
    (item, *_) = workspace.logbook.records.open_undone()
    page.commands.make_notice(item)
    shown = [page.headline.text(), page.lead.text(), page.sums.text(), *(" ".join(cells) for cells in rows(page))]
    shown += [" ".join(map(str, page.weeks.view.chart().table.rows))]
    shown += [notice.words.toPlainText() for notice in page.findChildren(NoticeWindow)]
    pages = [saved(page, qtbot, tmp_path / "record.pdf")]
    for number, notice in enumerate(page.findChildren(NoticeWindow)):
        path = tmp_path / f"notice{number}.pdf"
        notice.output.path_from = lambda _window, _suggestion, path=path: str(path)
        with qtbot.waitSignal(notice.output.done, timeout=20_000):
            notice.save_button.click()
        pages.append(path.read_bytes())
    shown += [text_of(each) for each in pages]
    shown.append(saved(page, qtbot, tmp_path / "record.csv").decode("utf-8-sig"))
    for words in shown:
        for unwanted in ("Ms. Q", "14:25", "2:25", "&amp;", " AM", " PM", "08:00", "8:00"):
            assert unwanted not in words
