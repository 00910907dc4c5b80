"""Evidence made and checked in the window; only the folder dialog is replaced."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dutytracker.exchange.evidence.reading import read_package
from dutytracker.ui.evidence.evidence_making import EvidenceMaking, free_folder
from dutytracker.ui.settings.date_text import date_text
from tests.ui.sample import WEEK

SECONDS_30 = 30_000


class Answers:
    """Which folder the member chooses in the computer's own dialog."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)

    def __call__(self, _parent: QWidget, _suggestion: str) -> str:
        return self.folder


@pytest.fixture
def answers(tmp_path) -> Answers:
    (tmp_path / "saved").mkdir()
    return Answers(tmp_path / "saved")


@pytest.fixture
def making(qtbot, filled, answers) -> EvidenceMaking:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    making = EvidenceMaking(filled, window, folder_from=answers)
    making.open_window()
    qtbot.waitExposed(making.dialog)
    return making


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)
    QApplication.processEvents()


def save(qtbot, making, words="Saved in") -> None:
    press(making.dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words in making.dialog.standing.text() + making.dialog.problem.text(), timeout=SECONDS_30)


def test_evidence_of_the_last_whole_weeks_is_one_enter_and_a_folder_away(qtbot, making, answers):
    save(qtbot, making)
    folder = Path(answers.folder) / "evidence-2026-09-27-to-2026-11-14"
    assert making.made == folder
    assert str(folder) in making.dialog.standing.text()
    found = read_package(folder)
    assert found.entries > 0
    assert making.dialog.open_button.isVisible()
    assert making.dialog.open_button.hasFocus()


def test_what_it_tells_is_said_before_and_follows_what_is_chosen(making):
    dialog = making.dialog
    assert "September 27 – November 14, 2026: " in dialog.tells.text()
    assert "Not your notes" in dialog.tells.text()
    dialog.notes.click()
    assert "Your notes, as you typed them." in dialog.tells.text()
    dialog.all_times.click()
    assert "Of other days: when you wrote something down" in dialog.tells.text()
    dialog.first.field.setText(date_text(WEEK.start))
    dialog.last.field.setText(date_text(WEEK.start))
    assert "November 15, 2026: 0 entries" in dialog.tells.text()


def test_the_choices_reach_the_package(qtbot, making):
    making.dialog.notes.click()
    making.dialog.all_times.click()
    save(qtbot, making)
    statement = json.loads((making.made / "statement.json").read_bytes())
    assert (statement["notes"], statement["all_times"]) == (True, True)


def test_a_day_that_is_no_day_keeps_what_was_typed_and_says_so(qtbot, making, answers):
    making.dialog.last.field.setText("somewhen")
    press(making.dialog, Qt.Key.Key_Return)
    assert making.dialog.problem.text()
    assert making.dialog.last.field.text() == "somewhen"
    assert list(Path(answers.folder).iterdir()) == []


def test_a_second_package_lies_beside_the_first(qtbot, making, answers):
    save(qtbot, making)
    making.dialog.close()
    making.open_window()
    save(qtbot, making)
    assert [path.name for path in sorted(Path(answers.folder).iterdir())] == [
        "evidence-2026-09-27-to-2026-11-14",
        "evidence-2026-09-27-to-2026-11-14-2",
    ]


def test_what_is_canceled_leaves_nothing_behind(qtbot, making, answers):
    press(making.dialog, Qt.Key.Key_Return)
    work = making._work
    press(making.dialog, Qt.Key.Key_Escape)
    assert making.dialog.isVisible()
    assert making.dialog.standing.text() == "Canceled. Nothing was saved."
    assert work.run() is work
    assert list(Path(answers.folder).iterdir()) == []


def test_after_one_was_canceled_another_is_made_and_its_key_is_let_go(qtbot, making, answers):
    press(making.dialog, Qt.Key.Key_Return)
    press(making.dialog, Qt.Key.Key_Escape)
    making.dialog.all_times.click()
    save(qtbot, making)
    assert [path.name for path in Path(answers.folder).iterdir()] == [making.made.name]
    assert read_package(making.made).all_times
    assert making._work is None


def test_no_evidence_goes_beside_the_log_itself(qtbot, making, answers, filled):
    answers.folder = str(filled.logbook.profile.folder)
    save(qtbot, making, "holds the log itself")
    assert making.made is None


def test_no_folder_chosen_makes_nothing(making, answers):
    answers.folder = ""
    press(making.dialog, Qt.Key.Key_Return)
    assert making.made is None
    assert making.dialog.save_button.isEnabled()


def test_a_folder_that_takes_nothing_is_told_in_place(qtbot, making, answers):
    answers.folder = str(Path(answers.folder) / "file")
    Path(answers.folder).write_bytes(b"")
    press(making.dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(making.dialog.problem.text()), timeout=SECONDS_30)
    assert making.dialog.save_button.isEnabled()


def test_what_was_made_is_checked_in_the_window(qtbot, making):
    save(qtbot, making)
    making.dialog.check_button.click()
    window = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: len(window.cards) == 1, timeout=SECONDS_30)
    assert window.cards[0].verdict.text().startswith("Holds: ")
    assert "Fingerprint of the key: " in window.cards[0].details.text()


def test_everything_is_reached_by_keyboard_in_reading_order(making):
    dialog = making.dialog
    order = [dialog.first.field, dialog.last.field, dialog.notes, dialog.all_times, dialog.close_button]
    dialog.first.field.setFocus()
    for widget in order[1:]:
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
    assert all(widget.accessibleName() or widget.text() for widget in order)


def test_a_name_that_is_taken_gets_a_number(tmp_path):
    assert free_folder(tmp_path, "evidence") == tmp_path / "evidence"
    (tmp_path / "evidence").mkdir()
    assert free_folder(tmp_path, "evidence") == tmp_path / "evidence-2"
