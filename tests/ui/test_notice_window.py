"""The notice that is given to a manager."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.calendar import Week
from dutytracker.domain.errors import DutyError
from dutytracker.ui.notice_window import NoticeWindow, notice_about
from dutytracker.ui.weeks.closing.closing_window import ClosingWindow
from dutytracker.ui.workspace import Workspace
from tests.ui.sample import TODAY, WEEK

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def noted(workspace):
    """Two losses, of which one is longer than what its day protects."""
    workspace.log_line(f"lost 30 meeting {YESTERDAY.isoformat()}")
    workspace.log_line("lost 120 booked")
    return workspace


def losses(workspace):
    return workspace.logbook.records.log_of([WEEK]).erosions


@pytest.fixture
def notice(noted, qtbot) -> NoticeWindow:
    notice = NoticeWindow(noted, losses(noted))
    qtbot.addWidget(notice)
    notice.show()
    notice.activateWindow()
    return notice


def test_it_tells_of_the_minutes_that_the_schedule_protects(notice):
    assert notice.words.toPlainText() == (
        "Protected time taken away\n\n"
        "This time was protected for indirect care and was taken up by something else:\n\n"
        "- Wednesday, November 18, 2026: 30 min, meeting\n"
        "- Thursday, November 19, 2026: 1 h 30, appointment booked over it\n\n"
        "Together 2 h 00 on 2 days."
    )
    assert "only what its schedule protects" in notice._explanation()


def test_it_tells_of_what_was_noted_where_no_schedule_is_known(bare_logbook):
    workspace = Workspace(bare_logbook)
    workspace.log_line("lost 120 booked")
    assert notice_about(losses(workspace), bare_logbook).rows[0][1:] == ("2 h 00", "appointment booked over it")


def test_enter_copies_it(notice):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().rstrip() == notice.words.toPlainText()
    assert notice.standing.text() == "Copied."
    assert notice.isVisible()


def test_that_it_was_given_is_one_change_that_undo_takes_back(notice, noted):
    assert notice.given_button.text() == "It was given today"
    notice.given_button.click()
    assert not notice.isVisible()
    assert [loss.told_manager for loss in losses(noted)] == [TODAY, TODAY]
    noted.undo()
    assert [loss.told_manager for loss in losses(noted)] == [None, None]


def test_another_date_is_typed_and_kept_with_enter(notice, noted):
    notice.given_on.field.setText("yesterday")
    assert notice.given_button.text() == "It was given"
    QTest.keyClick(notice.given_on.field, Qt.Key.Key_Return)
    assert [loss.told_manager for loss in losses(noted)] == [YESTERDAY, YESTERDAY]


@pytest.mark.parametrize(("typed", "says"), [("someday", "is not a date"), ("tomorrow", "still to come")])
def test_a_date_that_cannot_be_is_said_and_what_was_typed_stays(notice, noted, typed, says):
    notice.given_on.field.setText(typed)
    notice.given_button.click()
    assert notice.isVisible()
    assert says in notice.problem.text()
    assert notice.given_on.field.text() == typed
    assert losses(noted)[0].told_manager is None


@pytest.mark.parametrize(("suffix", "begins"), [("", b"Protected"), (".txt", b"Protected"), (".pdf", b"%PDF")])
def test_it_is_saved_as_text_or_page(notice, qtbot, tmp_path, suffix, begins):
    path = tmp_path / f"notice{suffix}"
    notice.output.path_from = lambda _window, _suggestion: str(path)
    with qtbot.waitSignal(notice.output.done, timeout=20_000):
        notice.save_button.click()
    assert (path if suffix else path.with_suffix(".txt")).read_bytes().startswith(begins)
    assert notice.standing.text().startswith("Saved as ")
    assert notice.given_button.isEnabled()


def test_another_kind_or_a_folder_that_is_gone_is_refused(notice, qtbot, tmp_path):
    for path, says in ((tmp_path / "notice.docx", ".txt, .pdf"), (tmp_path / "gone" / "notice.txt", "another folder")):
        notice.output.path_from = lambda _window, _suggestion, path=path: str(path)
        with qtbot.waitSignal(notice.output.refused, timeout=20_000):
            notice.save_button.click()
        assert says in notice.problem.text()
    assert notice.save_button.isEnabled()


def test_it_is_printed(notice, qtbot, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "notice.pdf"))
    notice.output.printer_from = lambda _window: printer
    with qtbot.waitSignal(notice.output.done, timeout=20_000):
        notice.print_button.click()
    assert notice.standing.text() == "Sent to the printer."


def test_lost_and_undone_rows_of_today_have_it_by_key_and_in_their_menu(places, window):
    window.workspace.log_line("undone c 30")
    window.workspace.log_line("lost 30 meeting")
    for table, says in (
        (places.today.parts.undone.table, "Charting, about 30 min, no time"),
        (places.today.parts.day.table, "30 min, meeting"),
    ):
        table.setFocus()
        QTest.keyClicks(table, "n")
        notice = places.findChildren(NoticeWindow)[-1]
        assert says in notice.words.toPlainText()
        notice.given_button.click()
        menu = places.today.parts.commands.menu_of(table.value())
        assert any("otice to a manager" in action.text() for action in menu.actions())
    assert window.workspace.logbook.records.open_undone()[0].told_manager == TODAY


def test_closing_a_week_has_it_for_an_undone_item(qtbot, workspace, clock):
    workspace.log_line("undone c 60")
    clock.set(WEEK.shifted(1).days[1])
    window = ClosingWindow(workspace, Week(WEEK.start))
    qtbot.addWidget(window)
    window.show()
    table = window.card.table
    table.selectRow(len(window.card.steps) - 2)
    QTest.keyClicks(table, "t")
    notice = window.findChildren(NoticeWindow)[-1]
    assert "Charting, about 1 h 00" in notice.words.toPlainText()
    notice.given_button.click()
    assert workspace.logbook.records.open_undone()[0].told_manager is not None


def test_there_is_no_notice_of_nothing(logbook):
    with pytest.raises(DutyError):
        notice_about([], logbook)
