"""Share as a member uses it: what leaves is seen before, saved by Enter, and listed after."""

import json
import socket
from base64 import b64decode
from dataclasses import replace
from getpass import getuser

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from dutytracker.domain.changes import editing
from dutytracker.domain.duties import Duty
from dutytracker.exchange.share_file import read_share
from dutytracker.ui.share.share_options import DATES, ForWhom
from tests.ui.sample import WEEK

LAST = WEEK.shifted(-1)


def saved(tmp_path, pattern="*"):
    (path,) = [each for each in tmp_path.glob(pattern) if each.is_file() and each.name != "settings.json"]
    return path


def test_the_last_whole_week_is_shared_by_ctrl_3_and_enter_and_enter(filled_places, window, tmp_path, qtbot):
    line = filled_places.today.parts.entry.line
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    place = filled_places.by_key["share"]
    place.path_from = lambda _parent, suggestion, _filter: str(tmp_path / suggestion.rpartition("/")[2])
    qtbot.keyClick(window.focusWidget() or place.save_button, Qt.Key.Key_Return)
    share = read_share(saved(tmp_path, "*.dutyshare").read_bytes())
    assert [each.summary.week for each in share.weeks] == [LAST]
    assert saved(tmp_path, "*.dutyshare").name == f"steward-{LAST.last}.dutyshare"


def test_the_preview_is_what_the_file_says(place, tmp_path):
    place.options.range.choose(6)
    before = place.preview
    place.save_button.click()
    data = saved(tmp_path, "*.dutyshare").read_bytes()
    assert data == before.data
    rows = [row.cells for row in place.leaves.table.rows_model.rows]
    assert len(rows) == 7
    assert rows[-1][0] == "6 weeks"
    share = read_share(data)
    logged = sum(each.summary.logged for each in share.weeks)
    assert rows[-1][5] == f"{logged // 60} h {logged % 60:02}"


def test_own_time_and_days_leave_only_where_they_are_ticked(place):
    assert not place.preview.share.own_time_included
    assert place.preview.share.weeks[0].days is None
    place.options.own_time.setChecked(True)
    place.options.days_too.setChecked(True)
    assert place.preview.share.own_time_included
    assert place.preview.share.weeks[0].days


def test_what_was_shared_is_listed_with_its_digits_and_stays(place, window, tmp_path):
    place.save_button.click()
    (record,) = window.workspace.logbook.sharing.shared_summaries()
    cells = place.before.table.rows_model.rows[0].cells
    assert cells[1].startswith("1 week, ")
    assert cells[2] == " ".join(record.fingerprint.split()[:2])
    assert record.fingerprint in place.said.text()
    window.workspace.undo()
    assert len(window.workspace.logbook.sharing.shared_summaries()) == 1


@pytest.mark.parametrize(("kind", "begins"), [(ForWhom.PAPER, b"%PDF"), (ForWhom.SPREADSHEET, b"PK")])
def test_paper_and_spreadsheet_are_saved_and_listed_too(place, qtbot, tmp_path, kind, begins):
    place.options.for_whom[kind].setChecked(True)
    place.save_button.click()
    qtbot.waitUntil(lambda: not place.said.isHidden(), timeout=20_000)
    assert saved(tmp_path, f"*{kind.value}").read_bytes().startswith(begins)
    assert len(place.before.table.rows_model.rows) == 1


def test_nothing_about_the_member_but_the_code_leaves(place, window, tmp_path):
    settings = window.workspace.logbook.settings
    marked = replace(settings, duty_labels={Duty.CALL: "MARKER label"})
    window.workspace.perform(editing("Settings", settings, marked))
    place.options.own_time.setChecked(True)
    place.options.days_too.setChecked(True)
    place.options.range.choose(12)
    place.save_button.click()
    text = b64decode(json.loads(saved(tmp_path, "*.dutyshare").read_bytes())["payload"]).decode()
    forbidden = ["MARKER", "note", "start", str(tmp_path), socket.gethostname()]
    if len(getuser()) > 4:
        forbidden.append(getuser())
    assert [word for word in forbidden if word in text.replace("week_starts_on", "")] == []


def test_the_file_can_be_read_as_text_before_it_leaves(place):
    place.text_button.click()
    (words,) = place.findChildren(QPlainTextEdit)
    assert json.loads(words.toPlainText())["format"] == "dutytracker-share"


def test_a_folder_that_is_gone_is_said_and_nothing_is_on_record(place, window, tmp_path):
    place.path_from = lambda *_: str(tmp_path / "gone" / "steward.dutyshare")
    place.save_button.click()
    assert not place.problem.isHidden()
    assert window.workspace.logbook.sharing.shared_summaries() == ()
    place.path_from = lambda *_: ""
    place.save_button.click()
    assert window.workspace.logbook.sharing.shared_summaries() == ()


def test_a_name_without_its_suffix_gets_it(place, tmp_path):
    place.path_from = lambda *_: str(tmp_path / "mine")
    place.save_button.click()
    assert (tmp_path / "mine.dutyshare").exists()


def test_dates_are_typed_and_wrong_ones_are_said(place):
    place.options.range.choose(DATES)
    assert not place.save_button.isEnabled()
    place.options.first.field.setText("10/5")
    place.options.last.field.setText("10/12")
    assert place.save_button.isEnabled()
    assert len(place.preview.share.weeks) == 2
    assert "October 4 – 17" in place.options.in_words.text()


def test_an_empty_log_says_that_there_is_nothing_to_share(places, window):
    window.actions_.go_share.trigger()
    place = places.by_key["share"]
    assert "nothing to share" in place.problem.text()
    assert not place.save_button.isEnabled()
    QTest.keyClick(place, Qt.Key.Key_Return)


def test_what_is_logged_meanwhile_changes_what_leaves(place, window):
    before = place.preview.data
    window.workspace.log_line(f"p 20 {LAST.days[2].isoformat()}")
    assert place.preview.data != before


def test_no_figure_that_leaves_is_cut_in_the_smallest_window_and_the_arrow_keys_reach_the_last(place, window):
    window.resize(1000, 640)
    QApplication.processEvents()
    table = place.leaves.table
    model, letters = table.model(), table.fontMetrics()
    for column in range(model.columnCount()):
        for row in range(model.rowCount()):
            assert letters.horizontalAdvance(str(model.index(row, column).data())) < table.columnWidth(column)
    assert table.horizontalScrollBar().value() == 0 < table.horizontalScrollBar().maximum()

    table.setFocus()
    for _ in range(model.columnCount()):
        QTest.keyClick(table, Qt.Key.Key_Right)

    assert table.horizontalScrollBar().value() == table.horizontalScrollBar().maximum()
