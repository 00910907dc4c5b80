"""The first walk of the README, in the real window over a real log, by keyboard.

Only the clock and the computer's own file dialog are replaced.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import csv
import io
import json
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from dutytracker.domain.duties import Duty
from dutytracker.ui.settings.settings_place import SettingsPlace
from dutytracker.ui.weeks.closing.closing_window import ClosingWindow
from dutytracker.ui.weeks.grid.grid_page import GridPage
from dutytracker.ui.weeks.lost.lost_page import LostPage
from dutytracker.ui.weeks.trend.trend_page import TrendPage
from tests.desk import ALT, CONTROL, SHIFT, Desk

Key = Qt.Key
MONDAY = date(2026, 11, 16)
PASSPHRASE = "a walk by the sea"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A computer on which the program was never started, on a Monday at ten."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk = Desk(qtbot, qapp, tmp_path / "data")
    desk.set_clock(MONDAY, 10)
    yield desk
    desk.close()


def begin_without_answers(desk: Desk) -> None:
    desk.start()
    desk.press(Key.Key_Escape, Key.Key_Escape, Key.Key_Escape)


def begin_with_hours_and_contract(desk: Desk) -> None:
    desk.begin("4-5", "7")


def work_a_week(desk: Desk) -> None:
    """Five days of an hour of calls and half an hour of charting; on Tuesday half an hour lost, an hour undone. On the
    others, half an hour of the protected time is left open.
    """
    for number in range(5):
        day = MONDAY + timedelta(days=number)
        desk.set_clock(day, 10)
        desk.enter("p60")
        desk.set_clock(day, 17)
        desk.enter("c 30 @4pm")
        if number == 1:
            desk.enter("lost 30 booked")
            desk.enter("undone c 60")
        desk.press(Key.Key_D, held=CONTROL)
        if number != 1:
            desk.press(Key.Key_Space)
        desk.press(Key.Key_Return)
    desk.set_clock(MONDAY + timedelta(days=7), 9)


def go_to_settings(desk: Desk, section: str) -> SettingsPlace:
    desk.press(Key.Key_Comma, held=CONTROL)
    place = desk.places.by_key["settings"]
    assert isinstance(place, SettingsPlace)
    desk.press(Key.Key_Home)
    while place.section() != section:
        desk.press(Key.Key_Down)
    return place


def test_the_first_call_is_logged_seven_keys_after_the_first_start(desk: Desk) -> None:
    begin_without_answers(desk)
    desk.enter("p15")
    assert desk.rows() == [("Patient calls", "15 min")]
    assert desk.keys == 7


def test_the_three_questions_are_answered_without_the_mouse(desk: Desk) -> None:
    desk.start()
    hours, passphrase = desk.first_run.hours, desk.first_run.passphrase
    assert hours.shift.hasFocus()
    desk.write("9-5:30")
    desk.tab_to(hours.protected)
    desk.enter("4:30-5:30")
    desk.enter("7")
    desk.write(PASSPHRASE)
    desk.tab_to(passphrase.second)
    desk.enter(PASSPHRASE)
    assert desk.today.entry.line.hasFocus()
    assert desk.today.panel.contract.words.text() == "contract 7 h 00"
    assert desk.window.side_bar.footer.text() == "Protected by your passphrase"


def test_a_line_is_said_in_words_before_enter_logs_it(desk: Desk) -> None:
    begin_with_hours_and_contract(desk)
    desk.write("p15")
    assert desk.today.entry.preview.text() == "Patient calls, 15 min, today 9:45 – 10:00 AM, between appointments"
    assert desk.rows() == []
    desk.press(Key.Key_Return)
    assert desk.today.undo_bar.text() == "Logged: Patient calls, 15 min, 9:45 – 10:00 AM"


def test_an_odd_line_turns_amber_and_wants_enter_twice(desk: Desk) -> None:
    begin_with_hours_and_contract(desk)
    desk.enter("c 3h")
    assert desk.today.entry.preview.remark.isVisible()
    assert "a long stretch for one entry" in desk.today.entry.preview.remark.text()
    assert desk.line() == "c 3h"
    assert desk.rows() == []
    desk.press(Key.Key_Return)
    assert desk.rows() == [("Charting", "3 h 00")]
    assert desk.line() == ""


def test_a_refused_line_says_why_and_stays_as_it_was_typed(desk: Desk) -> None:
    begin_without_answers(desk)
    desk.enter("call dr smith")
    assert desk.today.entry.preview.text() == "“dr smith” looks like a name: names are never logged."
    assert desk.line() == "call dr smith"
    desk.press(Key.Key_Escape)
    assert desk.line() == ""
    desk.press(Key.Key_Z, held=CONTROL)
    assert desk.line() == "call dr smith"


def test_the_last_change_is_taken_back_and_made_again(desk: Desk) -> None:
    begin_without_answers(desk)
    desk.enter("p15")
    desk.press(Key.Key_Z, held=CONTROL)
    assert desk.rows() == []
    assert desk.today.undo_bar.text().startswith("Taken back: Logged: Patient calls")
    desk.press(Key.Key_Z, held=CONTROL | SHIFT)
    assert desk.rows() == [("Patient calls", "15 min")]


def test_lost_time_and_undone_work_stand_beside_what_was_done(desk: Desk) -> None:
    begin_with_hours_and_contract(desk)
    desk.enter("lost 30 booked")
    desk.enter("undone c 30")
    assert desk.rows() == [("Protected time", "30 min lost")]
    assert desk.undone() == [("Charting", "≈ 30 min")]
    assert desk.today.panel.need.text() == "0 h 30"


def test_an_undone_item_is_ticked_and_its_minutes_are_logged_with_it(desk: Desk) -> None:
    begin_with_hours_and_contract(desk)
    desk.enter("undone c 30")
    desk.tab_to(desk.today.undone.table)
    desk.press(Key.Key_Space)
    desk.enter("45")
    assert desk.undone() == []
    assert desk.today.undone.add_button.hasFocus()
    assert desk.rows() == [("Charting", "45 min")]
    assert desk.today.undo_bar.text() == "Done in 45 min: Charting, about 30 min"
    desk.press(Key.Key_Z, held=CONTROL)
    assert (desk.rows(), desk.undone()) == ([], [("Charting", "≈ 30 min")])


def test_a_favorite_is_logged_with_one_press(desk: Desk, qtbot: QtBot) -> None:
    begin_without_answers(desk)
    desk.enter("e 10")
    qtbot.waitUntil(lambda: desk.today.favorites.row.shown[1].minutes == 10)
    desk.set_clock(MONDAY, 11)
    desk.press(Key.Key_2, held=CONTROL | ALT)
    assert desk.rows() == [("Emails, messages", "10 min")] * 2


def test_the_last_entry_comes_back_into_the_line_with_the_arrow_up(desk: Desk) -> None:
    begin_without_answers(desk)
    desk.enter("p15")
    desk.set_clock(MONDAY, 11)
    desk.press(Key.Key_Up)
    desk.enter("20")
    assert desk.rows() == [("Patient calls", "20 min")]
    assert desk.today.undo_bar.text() == "Changed: Patient calls, 20 min, 9:40 – 10:00 AM"


def test_a_deleted_row_comes_back_with_the_undo_button(desk: Desk) -> None:
    begin_without_answers(desk)
    desk.enter("p15")
    desk.tab_to(desk.today.day.table)
    desk.press(Key.Key_Delete)
    assert desk.rows() == []
    desk.tab_to(desk.today.undo_bar.undo_button)
    desk.press(Key.Key_Space)
    assert desk.rows() == [("Patient calls", "15 min")]


def test_closing_the_day_asks_once_what_was_left_undone(desk: Desk) -> None:
    begin_with_hours_and_contract(desk)
    desk.enter("p15")
    desk.press(Key.Key_D, held=CONTROL)
    assert desk.today.review_card.question.text() == "Today is closed. Anything left undone?"
    desk.write("c")
    desk.enter("40")
    assert desk.undone() == [("Charting", "≈ 40 min")]
    desk.press(Key.Key_Return)
    assert desk.today.review_card.question.text().startswith("15 min logged in 1 entry")
    assert desk.today.entry.line.hasFocus()


def test_weeks_and_the_command_line_say_the_same(desk: Desk) -> None:
    begin_with_hours_and_contract(desk)
    work_a_week(desk)
    desk.press(Key.Key_2, held=CONTROL)
    desk.press(Key.Key_Down)
    said = desk.weeks.page.week_view.questions
    assert said.title.text() == "November 15 – 21"
    assert said.verdict.text() == "not enough, by logged work"
    week = desk.command_json("weeks", "2026-11-15", "2026-11-21")["weeks"][0]
    assert (week["verdict"], week["coverage"], week["undone_answered"]) == ("short_logged", 1.0, True)
    need, contract, shortfall, given, lost = (
        f"{week[name] // 60} h {week[name] % 60:02}"
        for name in ("need", "contracted", "shortfall", "delivered", "eroded")
    )
    assert (need, contract, shortfall, given, lost) == ("8 h 30", "7 h 00", "1 h 30", "4 h 30", "0 h 30")
    assert said.headline.text().startswith(f"You needed {need}; the contract gives {contract}, of which {given}")
    assert shortfall in said.enough.text()
    assert given in said.given.text()
    assert said.lost.text().startswith(f"{lost} lost")


def test_the_same_week_is_typed_by_totals_and_gone_through_until_it_is_closed(desk: Desk) -> None:
    begin_with_hours_and_contract(desk)
    desk.enter("p15")
    desk.press(Key.Key_G, held=CONTROL | SHIFT)
    grid = desk.weeks.page
    assert isinstance(grid, GridPage)
    desk.press(Key.Key_Right)
    desk.write("45")
    desk.press(Key.Key_Return)
    assert desk.command_json("week", "2026-11-16")["by_duty"] == {"CALL": 45}
    desk.press(Key.Key_2, held=CONTROL)
    desk.press(Key.Key_W)
    closing = desk.places.findChild(ClosingWindow)
    assert closing is not None
    desk.press(Key.Key_A, Key.Key_N)
    week = desk.command_json("week", "2026-11-16")
    assert (week["logged"], week["coverage"], week["undone_answered"]) == (45, 0.2, True)


def test_the_trend_and_the_lost_time_are_a_key_away(desk: Desk) -> None:
    begin_with_hours_and_contract(desk)
    work_a_week(desk)
    desk.press(Key.Key_T, held=CONTROL | SHIFT)
    trend = desk.weeks.page
    assert isinstance(trend, TrendPage)
    assert "needed more than the contract guarantees" in trend.sufficiency.text()
    desk.press(Key.Key_L, held=CONTROL | SHIFT)
    lost = desk.weeks.page
    assert isinstance(lost, LostPage)
    assert "0 h 30 of protected time was taken away" in lost.headline.text()


def test_the_last_whole_week_is_shared_and_a_steward_can_verify_it(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answered(_parent: object, _title: str, suggestion: str, *_more: str) -> tuple[str, str]:
        return str(tmp_path / Path(suggestion).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answered)
    begin_with_hours_and_contract(desk)
    work_a_week(desk)
    desk.press(Key.Key_3, held=CONTROL)
    desk.press(Key.Key_Return)
    (share,) = tmp_path.glob("*.dutyshare")
    assert "Holds" in desk.command("verify", str(share))
    review = desk.command_json("review", str(share))
    assert (review["members"], review["weeks_received"], review["suppressed"]) == (1, 1, True)


def test_a_duty_is_renamed_in_settings(desk: Desk) -> None:
    begin_without_answers(desk)
    desk.enter("p15")
    place = go_to_settings(desk, "duty_names")
    desk.tab_to(place.duty_names.fields[Duty.CALL])
    desk.enter("Phone")
    assert desk.places.undo_bar.isVisible()
    assert place.section() == "duty_names"
    desk.press(Key.Key_1, held=CONTROL)
    assert desk.rows() == [("Phone", "15 min")]


def test_a_contract_is_changed_in_settings(desk: Desk) -> None:
    begin_with_hours_and_contract(desk)
    place = go_to_settings(desk, "contract")
    desk.tab_to(place.contract.form.guaranteed)
    desk.press(Key.Key_A, held=CONTROL)
    desk.write("9:30")
    desk.tab_to(place.contract.save)
    desk.press(Key.Key_Space)
    desk.press(Key.Key_1, held=CONTROL)
    assert desk.today.panel.contract.words.text() == "contract 9 h 30"


def test_the_weeks_are_exported_in_four_kinds_with_the_same_figures(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answered(_parent: object, _title: str, suggestion: str, *_more: str) -> tuple[str, str]:
        return str(tmp_path / Path(suggestion).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answered)
    begin_with_hours_and_contract(desk)
    work_a_week(desk)
    desk.press(Key.Key_E, held=CONTROL)
    dialog = desk.places.exporting.dialog
    assert dialog is not None
    files = [tmp_path / f"weeks-2026-11-15-to-2026-11-21{suffix}" for suffix in (".pdf", ".xlsx", ".csv", ".json")]
    for file in files:
        desk.press(Key.Key_Return)
        qtbot.waitUntil(lambda file=file: file.exists() and dialog.save_button.isEnabled(), timeout=60_000)
        desk.tab_to(dialog.kind)
        desk.press(Key.Key_Right)
    page, spreadsheet, table, data = files
    words = pypdf.PdfReader(page).pages[0].extract_text().replace("\N{NO-BREAK SPACE}", " ")
    assert "8 h 30 needed, 7 h 00 contracted" in words
    heading, figures, *_ = openpyxl.load_workbook(spreadsheet)["Weeks"].iter_rows(values_only=True)
    assert dict(zip(heading, figures, strict=True))["Need (min)"] == 510
    (row,) = csv.DictReader(io.StringIO(table.read_text("utf-8-sig")))
    assert row["Need (min)"] == "510"
    assert json.loads(data.read_text())["weeks"][0]["need"] == 510


def test_a_passphrase_locks_the_log_from_the_next_start_on(desk: Desk, qtbot: QtBot) -> None:
    begin_without_answers(desk)
    desk.enter("p15")
    place = go_to_settings(desk, "safety")
    desk.tab_to(place.safety.new)
    desk.write(PASSPHRASE)
    desk.tab_to(place.safety.again)
    desk.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: desk.window.side_bar.footer.text() == "Protected by your passphrase", timeout=20_000)
    desk.close()

    desk.start()
    locked = desk.locked
    desk.enter("a walk in the park")
    qtbot.waitUntil(lambda: bool(locked.problem.text()))
    assert locked.problem.text().startswith("That is not the passphrase of this log: check Caps Lock")
    desk.enter(PASSPHRASE)
    desk.wait_until_unlocked()
    assert desk.rows() == [("Patient calls", "15 min")]


def test_a_line_logged_in_a_terminal_appears_in_the_open_window(desk: Desk) -> None:
    begin_without_answers(desk)
    assert "Patient calls" in desk.command("log", "p15")
    assert desk.rows() == [("Patient calls", "15 min")]
    desk.press(Key.Key_Z, held=CONTROL)
    assert desk.rows() == []


def test_a_second_start_brings_the_first_window_to_the_front(desk: Desk) -> None:
    begin_without_answers(desk)
    assert desk.program is not None
    desk.program.window.showMinimized()
    assert desk.command() == ""
    assert not desk.program.window.isMinimized()
    assert desk.program.window.isActiveWindow()
