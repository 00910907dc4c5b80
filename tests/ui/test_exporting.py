"""Export and print from the window; only the file dialog and the printer are replaced."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QWidget

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import DutyError
from dutytracker.ui.export_range import RangeChoice, last_weeks, weeks_between, weeks_in_words
from dutytracker.ui.exporting import Exporting
from tests.ui.looks import looks, take
from tests.ui.sample import WEEK


class Answers:
    """What the member answers in the computer's own dialogs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = "weeks.csv"
        self.suggested: list[str] = []
        self.printer: QPrinter | None = None

    def path_from(self, _parent: QWidget, suggestion: str) -> str:
        self.suggested.append(suggestion)
        return str(self.folder / self.name) if self.name else ""

    def printer_from(self, _parent: QWidget) -> QPrinter | None:
        return self.printer


@pytest.fixture
def answers(tmp_path) -> Answers:
    folder = tmp_path / "exports"
    folder.mkdir()
    return Answers(folder)


@pytest.fixture
def exporting(qtbot, filled, answers) -> Exporting:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    exporting = Exporting(
        filled,
        window,
        lambda: WEEK.shifted(-1),
        path_from=answers.path_from,
        printer_from=answers.printer_from,
    )
    exporting.open_window()
    return exporting


def says(exporting: Exporting, words: str) -> bool:
    labels = exporting.dialog.findChildren(QLabel)
    return any(words in label.text() and not label.isHidden() for label in labels)


def save(qtbot, exporting, words="Saved as"):
    qtbot.mouseClick(exporting.dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(exporting, words), timeout=30_000)


def test_the_last_whole_weeks_are_saved_without_own_time(qtbot, exporting, answers):
    assert says(exporting, "7 weeks, September 27 – November 14, 2026")
    save(qtbot, exporting)
    lines = (answers.folder / "weeks.csv").read_text(encoding="utf-8-sig").splitlines()
    rows = list(csv.DictReader(lines))
    assert len(rows) == 7
    assert not any("own time" in column.lower() for column in rows[0])
    assert answers.suggested[0].endswith("weeks-2026-09-27-to-2026-11-14.pdf")


def test_own_time_leaves_only_if_it_is_ticked(qtbot, exporting, answers):
    qtbot.mouseClick(exporting.dialog.own_time, Qt.MouseButton.LeftButton)
    save(qtbot, exporting)
    header = (answers.folder / "weeks.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    assert "own time" in header.lower()


@pytest.mark.parametrize(("suffix", "begins"), [(".pdf", b"%PDF"), (".xlsx", b"PK"), (".json", b"{")])
def test_the_suffix_decides_what_is_written(qtbot, exporting, answers, suffix, begins):
    answers.name = f"weeks{suffix}"
    save(qtbot, exporting)
    assert (answers.folder / answers.name).read_bytes().startswith(begins)


def test_a_name_without_a_suffix_gets_that_of_the_kind_chosen(qtbot, exporting, answers):
    answers.name = "weeks"
    exporting.dialog.kind.choose(".json")
    save(qtbot, exporting)
    assert (answers.folder / "weeks.json").exists()
    assert answers.suggested[0].endswith(".json")


def test_the_next_export_begins_in_the_folder_of_the_last(qtbot, exporting, answers):
    save(qtbot, exporting)
    save(qtbot, exporting)
    assert Path(answers.suggested[1]).parent == answers.folder


def test_another_suffix_is_refused_in_a_sentence_and_nothing_is_written(qtbot, exporting, answers):
    answers.name = "weeks.doc"
    save(qtbot, exporting, words=".pdf, .xlsx, .csv, .json")
    assert list(answers.folder.iterdir()) == []
    assert exporting.dialog.save_button.isEnabled()


def test_a_folder_that_is_gone_is_refused_and_the_choices_stay(qtbot, exporting, answers):
    answers.folder.rmdir()
    exporting.dialog.kind.choose(".csv")
    save(qtbot, exporting, words="Choose another folder")
    assert exporting.dialog.kind.key() == ".csv"


def test_an_old_file_is_replaced_as_a_whole(qtbot, exporting, answers):
    (answers.folder / "weeks.csv").write_text("old")
    save(qtbot, exporting)
    assert [path.name for path in answers.folder.iterdir()] == ["weeks.csv"]
    assert "old" not in (answers.folder / "weeks.csv").read_text(encoding="utf-8-sig").splitlines()


def test_thinking_better_of_it_saves_nothing(qtbot, exporting, answers):
    answers.name = ""
    qtbot.mouseClick(exporting.dialog.save_button, Qt.MouseButton.LeftButton)
    assert list(answers.folder.iterdir()) == []
    assert exporting.dialog.save_button.isEnabled()


@looks
def test_what_takes_longer_than_a_second_is_seen_to_be_under_way(qtbot, exporting, theme, scheme, size):
    theme.choose(scheme)
    exporting.dialog.show_busy("Making the file…")
    qtbot.waitUntil(exporting.dialog.busy.isVisible)
    assert exporting.dialog.close_button.text() == "Cancel"
    take(exporting.dialog, "export_busy", scheme, size[0])
    qtbot.keyClick(exporting.dialog, Qt.Key.Key_Escape)
    assert not exporting.dialog.busy.isVisible()


def test_cancel_while_the_file_is_made_saves_nothing(qtbot, exporting, answers):
    answers.name = "weeks.pdf"
    qtbot.mouseClick(exporting.dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(exporting.dialog, Qt.Key.Key_Escape)
    assert says(exporting, "Canceled. Nothing was saved.")
    answers.name = "weeks.csv"
    save(qtbot, exporting)
    assert [path.name for path in answers.folder.iterdir()] == ["weeks.csv"]


def test_the_window_says_who_can_read_the_file(exporting):
    assert says(exporting, "Whoever gets this file can read it")
    assert says(exporting, "Own time leaves only if you tick this")


def test_weeks_may_be_chosen_by_dates(qtbot, exporting, answers):
    exporting.dialog.range.choose(RangeChoice.DATES)
    assert says(exporting, "Type the first and the last day")
    qtbot.mouseClick(exporting.dialog.save_button, Qt.MouseButton.LeftButton)
    assert says(exporting, "Type a date")
    exporting.dialog.first.field.setText("10/5")
    exporting.dialog.last.field.setText("10/12")
    assert says(exporting, "2 weeks, October 4 – 17, 2026")


def test_the_week_shown_may_be_chosen(exporting):
    exporting.dialog.range.choose(RangeChoice.SHOWN)
    assert says(exporting, "1 week, November 8 – 14, 2026")


def test_a_week_that_still_runs_is_not_passed_off_as_over(exporting):
    exporting.open_window()
    exporting.dialog.range.choose(RangeChoice.DATES)
    exporting.dialog.first.show_date(WEEK.start)
    exporting.dialog.last.show_date(WEEK.last)
    assert says(exporting, "1 week, November 15 – 21, 2026, still running")


def test_pages_are_printed_one_a_sheet(qtbot, exporting, answers):
    answers.printer = QPrinter()
    answers.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    answers.printer.setOutputFileName(str(answers.folder / "printed.pdf"))
    exporting.open_for_print()
    qtbot.mouseClick(exporting.dialog.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(exporting, "Sent to the printer."), timeout=60_000)
    assert (answers.folder / "printed.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints")
def test_a_printer_that_does_not_answer_is_said_in_a_sentence(qtbot, exporting, answers):
    answers.printer = QPrinter()
    answers.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    answers.printer.setOutputFileName(str(answers.folder / "missing" / "printed.pdf"))
    qtbot.mouseClick(exporting.dialog.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: says(exporting, "The printer does not answer."), timeout=60_000)


def test_without_a_printer_nothing_is_made(qtbot, exporting):
    qtbot.mouseClick(exporting.dialog.print_button, Qt.MouseButton.LeftButton)
    assert not says(exporting, "Making the pages")


def test_a_second_export_brings_the_window_back(exporting):
    window = exporting.dialog
    exporting.open_window()
    assert exporting.dialog is window
    exporting.dialog.reject()
    exporting.open_window()
    assert exporting.dialog is not window


def test_the_last_weeks_begin_where_the_log_begins():
    assert last_weeks(8, WEEK, WEEK.shifted(-2)) == (WEEK.shifted(-2), WEEK.shifted(-1))
    assert last_weeks(8, WEEK, WEEK) == (WEEK,)


def test_dates_stand_for_the_whole_weeks_around_them():
    weeks = weeks_between(WEEK.days[3], WEEK.shifted(1).days[0], Weekday.SUNDAY)
    assert weeks == (WEEK, WEEK.shifted(1))
    assert weeks_in_words(weeks) == "2 weeks, November 15 – 28, 2026"
    with pytest.raises(DutyError, match="must not be before"):
        weeks_between(WEEK.last, WEEK.start, Weekday.SUNDAY)
    with pytest.raises(DutyError, match="ten years"):
        weeks_between(WEEK.shifted(-600).start, WEEK.last, Weekday.SUNDAY)
