"""Where everything lies, in the settings: opened, and moved at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker import moving
from dutytracker.log_place import LogPlace
from dutytracker.moving import wish
from dutytracker.ui.settings.data_folder import DataFolderPart
from tests.ui.looks import SIDE_BAR, looks, take


@pytest.fixture
def usual(tmp_path, monkeypatch) -> Path:
    """The log of the window lies where the program looks by itself."""
    monkeypatch.setattr("dutytracker.paths.user_data_path", lambda *_names, **_more: tmp_path)
    monkeypatch.setattr(moving, "log_place", LogPlace)
    return tmp_path


@pytest.fixture
def elsewhere(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("elsewhere")


@pytest.fixture
def part(qtbot, workspace, elsewhere) -> DataFolderPart:
    part = DataFolderPart(workspace, ask=lambda _parent: str(elsewhere))
    qtbot.addWidget(part)
    part.show()
    return part


def test_the_folder_is_opened_by_keyboard(usual, part):
    opened: list[Path] = []
    part.opened = opened.append

    QTest.keyClick(part.open_button, Qt.Key.Key_Space)

    assert opened == [usual]


def test_moving_is_noted_and_said_and_can_be_taken_back(usual, part, elsewhere):
    QTest.keyClick(part.move_button, Qt.Key.Key_Space)

    assert wish().folder == elsewhere
    assert f"At the next start everything moves to {elsewhere}." in part.standing.text()

    QTest.keyClick(part.stay_button, Qt.Key.Key_Space)

    assert wish() is None
    assert "read back and compared" in part.standing.text()
    assert part.stay_button.isHidden()


def test_a_folder_that_is_none_for_a_log_is_refused_in_place(usual, part, monkeypatch):
    monkeypatch.setattr(moving, "log_place", lambda folder: LogPlace(folder, carried_by="Dropbox"))

    QTest.keyClick(part.move_button, Qt.Key.Key_Space)

    assert part.problem.text().startswith("Dropbox copies that folder elsewhere")
    assert wish() is None


def test_nothing_is_noted_where_no_folder_was_chosen(usual, part):
    part.ask = lambda _parent: ""

    QTest.keyClick(part.move_button, Qt.Key.Key_Space)

    assert wish() is None
    assert part.problem.text() == ""


def test_what_stood_in_the_way_at_the_last_start_is_said(usual, part, elsewhere):
    QTest.keyClick(part.move_button, Qt.Key.Key_Space)
    (elsewhere / "in the way").write_text("")
    moving.move_if_wished()  # the log of the window is open without a lock in this test
    part.refresh()

    assert "there already" in part.problem.text()
    assert part.stay_button.isHidden()


def test_a_folder_that_was_named_is_opened_and_not_moved(part):
    assert part.move_button.isHidden()
    assert "--data-dir" in part.standing.text()


def test_on_a_stick_both_folders_move_together(usual, part, monkeypatch):
    for place in ("dutytracker.moving.portable_folder", "dutytracker.ui.settings.data_folder.portable_folder"):
        monkeypatch.setattr(place, lambda: usual)
    part.refresh()

    assert part.move_button.isHidden()
    assert "move both folders together" in part.standing.text()


@looks
def test_a_picture_of_it(usual, part, theme, scheme, size):
    theme.choose(scheme)
    part.setAutoFillBackground(True)
    part.resize(size[0] - SIDE_BAR, 200)
    QTest.keyClick(part.move_button, Qt.Key.Key_Space)

    take(part, "settings_data_folder", scheme, size[0])
