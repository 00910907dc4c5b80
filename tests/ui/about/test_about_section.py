"""Settings, about."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from dutytracker import __version__
from dutytracker.journal import Journal
from dutytracker.paths import journal_folder
from dutytracker.settings import SettingsFile
from dutytracker.ui.about.about_section import AboutSection
from dutytracker.ui.settings.settings_place import SettingsPlace
from tests.ui.looks import looks, shown, take


@pytest.fixture
def section(qtbot, workspace, theme) -> AboutSection:
    section = AboutSection(workspace)
    qtbot.addWidget(section)
    section.refresh()
    section.show()
    return section


def test_it_says_which_build_runs_on_what(section):
    assert section.build.text() == f"Duty Tracker {__version__}"
    assert section.parts.text().startswith("Python 3.")
    assert "Qt 6." in section.parts.text()


def test_it_says_where_everything_lies(section, workspace):
    assert section.place.text() == f"Everything is kept in {workspace.logbook.profile.folder.parent.parent}."


def test_from_a_stick_it_advises_a_second_place(section, workspace, monkeypatch):
    stick = workspace.logbook.profile.folder.parent.parent
    monkeypatch.setattr("dutytracker.ui.about.about_section.portable_folder", lambda: stick)
    section.refresh()
    assert "keeps everything beside it, in dutytracker-data" in section.place.text()
    assert "choose a second place in Backups" in section.place.text()


def test_the_details_are_copied_with_the_journal_and_nothing_of_the_log(section, workspace):
    journal = Journal(journal_folder(workspace.logbook.profile))
    journal.write("failed\nday.py:12 paint")
    QTest.keyClick(section.copy_button, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Duty Tracker {__version__}, Python")
    assert "day.py:12 paint" in copied
    assert str(workspace.logbook.profile.folder) not in copied
    assert section.copied.text() == "Copied."


def test_the_licences_are_read_by_keyboard_alone(section, qtbot):
    QTest.keyClick(section.licences_button, Qt.Key.Key_Space)
    window = section.window_
    assert "What Duty Tracker is made of" in window.text.toPlainText()
    assert window.focusWidget() is window.names
    QTest.keyClick(window.names, Qt.Key.Key_Home)
    assert "Permission is hereby granted" in window.text.toPlainText()
    assert window.text.accessibleName() == "Duty Tracker"
    QTest.keyClick(window.names, Qt.Key.Key_L)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in window.text.toPlainText()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert section.window_ is None


def test_a_text_that_is_missing_is_said_to_be(section, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    QTest.keyClick(section.licences_button, Qt.Key.Key_Space)
    assert section.window_.text.toPlainText().startswith("This text is missing here")
    section.window_.reject()


@pytest.fixture
def place(workspace, tmp_path, theme) -> SettingsPlace:
    return SettingsPlace(workspace, SettingsFile(tmp_path / "settings.json"), theme)


@looks
def test_pictures_of_about(qtbot, place, theme, scheme, size):
    theme.choose(scheme)
    shown(qtbot, place, size)
    place.show_section("about")
    take(place, "settings_about", scheme, size[0])
    place.about.licences_button.click()
    take(place.about.window_, "licences", scheme, size[0])
    place.about.window_.reject()
